// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace knockscope {

/// The shape of a store that is to be written; rows count as in MarginalStore (control last).
struct MarginalStoreLayout {
    std::vector<std::string> geneNames;
    std::vector<std::string> perturbationNames; // sorted, without the control
    std::vector<std::uint64_t> cells; // [rows]
    std::uint64_t stored = 0; // non-zero values in all
    bool isDouble = false;

    std::size_t rows() const { return perturbationNames.size() + 1; }
};

/// Consecutive genes of one row of a store.
template <class Value> struct MarginalPart {
    std::size_t row = 0;
    std::size_t firstGene = 0;
    std::uint64_t firstValue = 0; // place of the first value among all of the store, row by row
    std::span<const std::uint64_t> nonZero; // [genes of the part], numbers of values
    std::span<const Value> values; // gene by gene, ascending within a gene
};

/// Puts parts into a store, in any order and from any thread. Value is float or double as the layout says.
class MarginalStoreWriter {
public:
    /// Sets up the file, without the parts. Throws `Error(Io)` when there is no room for all of it.
    MarginalStoreWriter(const std::filesystem::path& path, const MarginalStoreLayout& layout);
    ~MarginalStoreWriter();
    MarginalStoreWriter(const MarginalStoreWriter&) = delete;
    MarginalStoreWriter& operator=(const MarginalStoreWriter&) = delete;

    /// With means and variances computed from the values. Throws `Error(Io)` when the disk is full.
    template <class Value> void write(const MarginalPart<Value>& part);

private:
    template <class T> void put(std::uint64_t offset, std::uint64_t index, std::span<const T> values) const;

    std::filesystem::path m_path;
    std::vector<std::uint64_t> m_cells;
    std::size_t m_genes;
    std::uint64_t m_stored;
    // byte offsets in the file
    std::uint64_t m_offsets = 0;
    std::uint64_t m_means = 0;
    std::uint64_t m_variances = 0;
    std::uint64_t m_values = 0;
    int m_descriptor = -1;
};

/// Writes a store atomically: /genes, /perturbations, /cells [rows], /offset [rows * genes + 1],
/// /value [stored], /mean and /variance [rows, genes]. `fill` must give every part once; what it throws
/// leaves nothing behind.
void writeMarginalStore(const std::filesystem::path& path, const MarginalStoreLayout& layout,
                        const std::function<void(MarginalStoreWriter&)>& fill);

} // namespace knockscope
