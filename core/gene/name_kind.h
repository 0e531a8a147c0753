// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace knockscope {

/// What a name of a gene is to the gene's current symbol.
enum class NameKind {
    Symbol, // the approved symbol itself
    Case, // the symbol in another case: klf1
    Previous, // a symbol that the gene once had
    Alias, // another name in use
    Ensembl, // ENSG00000105610, with or without a version
    Entrez, // NCBI's number
    UniProt, // an accession of its protein, with or without the number of an isoform
};

/// In the order of their values.
std::span<const NameKind> allNameKinds();
/// As files hold it: "symbol", "case", "previous", "alias", "ensembl", "entrez", "uniprot".
std::string_view nameOf(NameKind kind);
std::optional<NameKind> nameKindOf(std::string_view name);
/// For people: "previous symbol".
std::string_view titleOf(NameKind kind);

/// A name under which something is found that is called otherwise.
struct GeneAlias {
    std::string from;
    std::string to;
    NameKind kind = NameKind::Alias; // of `from`; Symbol where `to` is none

    bool operator==(const GeneAlias&) const = default;
};

/// A name that several genes have.
struct AmbiguousName {
    std::string name;
    std::vector<std::string> candidates; // sorted

    bool operator==(const AmbiguousName&) const = default;
};

/// Whether a name is written as mouse and rat genes are: a capital, then lower case and digits (Klf1, H2-Ab1
/// and mt-Nd1 are not recognised). The gene of the same letters in another species is another gene.
bool isMouseStyle(std::string_view name);

} // namespace knockscope
