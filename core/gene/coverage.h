// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"
#include "core/gene/gene_vectors.h"

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace knockscope {

struct MissingName {
    std::string name;
    Sentence reason; // for people, to be put in brackets

    bool operator==(const MissingName&) const = default;
};

/// Which of some gene names lead to a vector, and how.
struct NameCoverage {
    std::size_t names = 0; // different ones
    std::size_t found = 0; // of them, with a vector
    std::vector<GeneAlias> aliases; // those found under another name; lists are sorted by name
    std::vector<MissingName> missing;
    std::vector<AmbiguousName> ambiguous;
};
NameCoverage nameCoverage(const GeneVectors& vectors, std::span<const std::string> names);

/// Which of some perturbations can be trained on: those all of whose genes have a vector.
struct Coverage {
    std::vector<std::string> withVector;
    std::vector<std::string> withoutVector;
    std::vector<std::string> missingGenes; // missing and ambiguous ones; sorted, unique
    NameCoverage targets; // the genes of all these perturbations
};
Coverage coverage(const GeneVectors& vectors, const std::vector<std::string>& perturbations);

/// What to know about names before training.
struct CoverageReport {
    Coverage perturbations;
    NameCoverage genes; // measured
};
CoverageReport coverageReport(const GeneVectors& vectors, const std::vector<std::string>& perturbations,
                              const std::vector<std::string>& genes);

/// For a terminal: lines that end with a line break. Long lists of measured genes are cut short.
std::string coverageText(const CoverageReport& report);
/// {"perturbations": {"names", "with_vector", "left_out": [name], "targets": {...}}, "genes": {...}}, where
/// {...} is {"names", "with_vector", "aliases": [{"from", "to", "kind"}], "missing": [{"name", "reason"}],
/// "ambiguous": [{"name", "candidates"}]}.
nlohmann::json coverageJson(const CoverageReport& report);

} // namespace knockscope
