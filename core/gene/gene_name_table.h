// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/gene/name_kind.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace knockscope {

/// What a name says about the gene that is meant.
struct Resolution {
    enum class Outcome {
        Resolved, // `symbol` is the gene
        Ambiguous, // `candidates` are the genes that it may mean
        MouseStyle, // of another species: `candidates` are the human genes of these letters
        Unknown,
    };

    Outcome outcome = Outcome::Unknown;
    std::string symbol;
    NameKind kind = NameKind::Symbol; // of the name, when it is resolved
    std::vector<std::string> candidates; // sorted
};

/// A gene of a nomenclature.
struct GeneNaming {
    std::string symbol;
    std::vector<std::pair<std::string, NameKind>> names; // besides the symbol
};

/// All names of all genes of a nomenclature, close together in memory.
class GeneNameTable {
public:
    GeneNameTable() = default;
    /// `source` is for people. Symbols are unique.
    GeneNameTable(std::span<const GeneNaming> genes, std::string source);

    std::size_t genes() const { return m_symbols.size(); }
    /// Where the table comes from, for people: file name and hash.
    const std::string& source() const { return m_source; }

    /// Blanks around a name do not count. An approved symbol wins over the aliases of other genes, a name in
    /// the table's own case over names in another case; whatever then belongs to several genes is ambiguous.
    Resolution resolve(std::string_view name) const;
    /// The genes that list a protein, sorted: some proteins are the product of several genes.
    std::vector<std::string> genesOfProtein(std::string_view accession) const;

    /// Calls `visit` for each spelling in the table, symbols too, each once.
    void forEachName(const std::function<void(std::string_view name)>& visit) const;

private:
    struct Entry {
        std::uint32_t begin = 0; // in m_text
        std::uint32_t size = 0;
        std::uint32_t gene = 0;
        NameKind kind = NameKind::Symbol;
    };

    std::string_view text(const Entry& entry) const
    {
        return std::string_view(m_text).substr(entry.begin, entry.size);
    }
    std::span<const Entry> anyCase(std::string_view name) const;
    std::string symbol(std::uint32_t gene) const { return std::string(text(m_symbols[gene])); }
    Resolution resolveSpelling(std::string_view name) const;

    std::string m_source;
    std::string m_text;
    std::vector<Entry> m_symbols; // [genes]
    std::vector<Entry> m_entries; // sorted by name without regard to case, then by name
};

/// Reads HGNC's complete set (tab-separated, plain or gzip). Columns are found by name: symbol, status,
/// alias_symbol, prev_symbol, ensembl_gene_id, entrez_id, uniprot_ids; several values of one column are
/// separated by |. Entries that are not approved are left out. Throws `Error(BadInput)` that names the file
/// and the column or the line.
GeneNameTable readHgnc(const std::filesystem::path& path, JobMonitor& monitor);

/// HGNC's complete set in a folder, by the name under which it is published; nothing when it is not there.
std::optional<std::filesystem::path> findHgnc(const std::filesystem::path& folder);

} // namespace knockscope
