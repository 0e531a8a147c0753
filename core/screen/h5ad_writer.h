// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hdf5_file.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace knockscope {

/// A column of cell labels as pandas keeps it: `categories[codes[cell]]`.
struct CategoricalColumn {
    std::string name;
    std::vector<std::string> categories; // unique; pandas writes them in ascending order
    std::vector<std::int32_t> codes; // [cells]
};

/// Writes cells x genes as an AnnData .h5ad file, as anndata 0.8 and later write it: X in float32, compressed
/// by cell. Cells come one after the other and are not kept, so that the matrix may be larger than memory.
/// The file is complete after `finish`. Throws `Error(Io)` when the disk is full.
class H5adWriter {
public:
    /// `mostValues`: a bound on the non-zero values of all cells, by which the indices get 32 or 64 bits.
    H5adWriter(const std::filesystem::path& path, std::vector<std::string> genes, std::uint64_t mostValues);

    /// `genes`: of the non-zero values, ascending.
    void addCell(std::span<const std::uint32_t> genes, std::span<const float> values);
    std::uint64_t cells() const { return m_cells; }

    /// Writes what is left of X, /obs with one column, /var and the empty groups that readers expect.
    /// `cellNames`: unique.
    void finish(const std::vector<std::string>& cellNames, const CategoricalColumn& column);

    // Unstructured annotation; `name` is a path below /uns ("truth/conditions").
    void annotate(const std::string& name, const std::string& value);
    void annotate(const std::string& name, const char* value) { annotate(name, std::string(value)); }
    void annotate(const std::string& name, std::int64_t value);
    void annotate(const std::string& name, const std::vector<std::string>& values);
    void annotate(const std::string& name, const std::vector<double>& values,
                  const std::vector<std::uint64_t>& shape);

private:
    void flushCells();
    void createDict(const std::string& name);
    std::string place(const std::string& annotation);

    hdf5::File m_file;
    std::vector<std::string> m_genes;
    bool m_hasLongIndices;
    std::uint64_t m_cells = 0;
    std::uint64_t m_stored = 0; // non-zero values so far
    // Not in the file yet.
    std::vector<float> m_values;
    std::vector<std::uint32_t> m_indices;
    std::vector<std::uint64_t> m_ends;
};

} // namespace knockscope
