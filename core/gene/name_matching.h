// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"
#include "core/gene/gene_name_table.h"
#include "core/gene/gene_vectors.h"
#include "core/screen/marginal_store.h"

#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace knockscope {

/// Several vectors that belong to one gene.
struct RepeatedGene {
    std::string symbol;
    std::string used; // as the vectors call it
    std::vector<std::string> others; // found under their own names only
};

/// Gives `vectors` the aliases by which a nomenclature joins them with other names: every name in `table` of
/// a gene that has a vector, and those of `names` (perturbed genes, measured genes) that the table resolves
/// in another spelling. Names of the vectors themselves stay what they are. Of several vectors of one gene
/// the one whose name is nearest to the symbol is used, and the first of equals. Names of several genes are
/// noted as ambiguous where one of these has a vector. Returns the genes with several vectors, sorted.
std::vector<RepeatedGene> addAliases(GeneVectors& vectors, const GeneNameTable& table,
                                     std::span<const std::string> names);

/// The names of a screen that are to lead to vectors: measured genes, then targets of perturbations.
std::vector<std::string> namesOfScreen(const MarginalStore& store);

/// Every other name by which `vectors` know a gene of `names`, in lower case, with that gene: what somebody
/// may type to find it.
std::unordered_map<std::string, std::string> otherNames(const GeneVectors& vectors,
                                                        std::span<const std::string> names);

/// Every gene that has a vector, as people call it: by its current symbol where that is known. Sorted, each
/// once.
std::vector<std::string> predictableNames(const GeneVectors& vectors);

/// What a name that somebody typed stands for.
struct TypedName {
    enum class Outcome { Exact, Alias, Ambiguous, Missing };

    Outcome outcome = Outcome::Missing;
    std::string typed; // without blanks around it
    std::string gene; // of `GeneVectors::genes()`, for Exact and Alias
    std::string symbol; // what people call `gene`: its current symbol where that is known
    NameKind kind = NameKind::Symbol; // of what was typed, for Alias
    std::vector<std::string> candidates; // for Ambiguous, sorted
    Sentence reason; // for Missing: why it has no vector
    std::vector<std::string> nearest; // for Missing: up to 5 names that have a vector, the nearest first
};

/// Names are taken as spelt first, then in any case, but never a mouse's Klf1 for KLF1.
TypedName resolveTyped(const GeneVectors& vectors, const std::string& name);

/// For people: "KIAA1804 is MAP3K21"; empty where nothing was taken for anything else.
Sentence aliasSentence(const TypedName& typed);
/// For people, one sentence: why there is no vector and what may be meant; empty when there is one.
Sentence refusalSentence(const TypedName& typed);

} // namespace knockscope
