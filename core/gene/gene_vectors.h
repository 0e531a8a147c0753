// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"
#include "core/gene/loaded_vectors.h"
#include "core/gene/name_kind.h"
#include "core/gene/vector_blocks.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace knockscope {

namespace hdf5 {
class File;
}

/// One vector for each gene that has one ("embedding"), with where it came from.
class GeneVectors {
public:
    GeneVectors() = default;
    /// `values` is row-major [genes.size(), dimension]. Throws `Error(BadInput)` for a duplicated gene, a
    /// size that does not fit or a value that is not finite, naming `source`.
    GeneVectors(std::vector<std::string> genes, std::size_t dimension, std::vector<float> values,
                std::string source);

    const std::vector<std::string>& genes() const { return m_genes; }
    std::size_t dimension() const { return m_dimension; }
    const std::vector<float>& values() const { return m_values; }
    /// Provenance for people: file names, hash and method.
    const std::string& source() const { return m_source; }

    /// The gene of `genes()` whose vector `name` stands for: its own, or that of which it is an alias.
    /// Nothing when there is none, or only zeros: those say "unknown" in all files that hold them.
    std::optional<std::string> find(const std::string& name) const;
    bool contains(const std::string& name) const { return rowOf(name).has_value(); }
    /// The vector that `name` stands for, [dimension]; empty when there is none.
    std::span<const float> vector(const std::string& name) const;
    /// Whether a gene of `genes()` has a vector of nothing but zeros.
    bool isZero(std::size_t row) const { return m_isZero[row]; }

    /// Names besides those of `genes()`, sorted by name.
    const std::vector<GeneAlias>& aliases() const { return m_aliases; }
    const std::vector<AmbiguousName>& ambiguousNames() const { return m_ambiguous; }
    /// Where the aliases come from, for people; empty without aliases.
    const std::string& nameSource() const { return m_nameSource; }
    /// Replaces them. Aliases lead to genes of `genes()`. Those that have a gene's own name are left out.
    /// Throws `Error(BadInput)` for an alias that leads nowhere and for one that leads to two genes.
    void setAliases(std::vector<GeneAlias> aliases, std::vector<AmbiguousName> ambiguous,
                    std::string nameSource);
    const AmbiguousName* findAmbiguous(const std::string& name) const; // null: it is none
    const GeneAlias* findAlias(const std::string& name) const; // null: it is none

    /// The sources, one after the other along the dimensions; empty in files of the first versions.
    const std::vector<VectorBlock>& blocks() const { return m_blocks; }
    void setBlocks(std::vector<VectorBlock> blocks) { m_blocks = std::move(blocks); }

    /// Why genes that a source knows have no vector here, for people: "not in source 2 (table b.tsv)".
    const std::map<std::string, std::string>& absent() const { return m_absent; }
    void setAbsent(std::map<std::string, std::string> reasons) { m_absent = std::move(reasons); }
    /// Why `name` has no vector, for people: it has only zeros, a source lacks it, or nobody knows it.
    Sentence whyMissing(const std::string& name) const;

    /// embedding.h5: /genes, /vectors [N, d] float32, attributes `format_version`, `source` and
    /// `blocks` (JSON, see blocksToJson); with aliases
    /// /alias/from, /alias/to (a row of /genes), /alias/kind (a row of /alias/kinds), /ambiguous/name,
    /// /ambiguous/candidates (joined by |) and the attribute `name_source`; where sources lack genes
    /// /absent/name, /absent/reason (a row of /absent/reasons), /absent/reasons.
    void write(const std::filesystem::path& path) const;
    static GeneVectors read(const std::filesystem::path& path);

private:
    std::optional<std::size_t> rowOf(const std::string& name) const;
    void readNames(const hdf5::File& file);

    std::vector<std::string> m_genes;
    std::size_t m_dimension = 0;
    std::vector<float> m_values;
    std::string m_source;
    std::unordered_map<std::string, std::size_t> m_index; // of m_genes
    std::vector<bool> m_isZero; // [genes]
    std::vector<GeneAlias> m_aliases; // sorted by `from`
    std::vector<AmbiguousName> m_ambiguous; // sorted by name
    std::string m_nameSource;
    std::map<std::string, std::string> m_absent;
    std::vector<VectorBlock> m_blocks;
};

/// Vectors as they were read, their names taken as they are. `source` is their provenance. Throws as the
/// constructor of `GeneVectors` does.
GeneVectors toGeneVectors(LoadedVectors loaded, std::string source);

/// The sources side by side, each scaled by its own genes: genes that all of them have, dimensions added up.
/// Names are those of the first source; the others find them under their own names and aliases. `absent()` of
/// the result tells which source lacks a gene that another has. Aliases of several sources are not carried
/// over; a single source that is not scaled is returned as it is. `scalings` has one entry for each source,
/// or is empty for none.
GeneVectors concatenated(std::vector<GeneVectors> sources, const std::vector<BlockScaling>& scalings = {});

/// The genes that a perturbation targets, each once: `A+B` gives A and B, `A+ctrl` A.
std::vector<std::string> targetGenes(const std::string& perturbation);

/// How the vectors of a perturbation's genes become its own.
enum class Composition {
    Mean, // Eq. 14
    Sum, // as scLAMBDA does
};

/// The vector of a perturbation, [dimension]. Empty when one of its genes has none.
std::vector<float> perturbationVector(const GeneVectors& vectors, const std::string& perturbation,
                                      Composition composition = Composition::Mean);

} // namespace knockscope
