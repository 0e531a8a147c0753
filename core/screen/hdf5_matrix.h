// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hdf5_file.h"
#include "core/base/hdf5_numbers.h"
#include "core/screen/screen_reader.h"

#include <cstdint>
#include <string>
#include <vector>

namespace knockscope {

/// What the lines of a stored matrix are: its rows are cells (CSR, 10x) or genes (CSC).
enum class LineKind { Cell, Gene };

/// A compressed sparse matrix in an HDF5 group with `indptr`, `indices` and `data`: AnnData's CSR and CSC,
/// and 10x files. Checked at opening: types, lengths, `indptr`. Checked while reading: the indices.
/// `file` must outlive it. Reading is safe from any thread.
class CompressedMatrix {
public:
    /// `across` is the number of genes where lines are cells, and of cells where lines are genes.
    CompressedMatrix(const hdf5::File& file, std::string group, LineKind kind, std::uint64_t lines,
                     std::uint64_t across);

    bool isDoublePrecision() const { return m_isDouble; }
    const std::string& typeName() const { return m_typeName; } // "float32", "integer64"
    std::uint64_t lines() const { return m_indptr.size() - 1; }
    /// Stored values of the lines [first, first + count), explicit zeros included.
    std::uint64_t stored(std::uint64_t first, std::uint64_t count) const
    {
        return m_indptr[first + count] - m_indptr[first];
    }
    /// Lines to read at once so that a block takes some 16 MB.
    std::uint64_t blockLines() const;
    /// Lines as rows of a sparse matrix; `first + count` must not exceed `lines()`.
    SparseRows readLines(std::uint64_t first, std::uint64_t count) const;

private:
    /// Sorts the lines whose columns do not ascend; throws for indices that make no sense.
    template <class Value> void order(SparseRows& rows, std::vector<Value>& values) const;
    [[noreturn]] void throwBadIndex(std::uint64_t line, std::uint64_t entry) const;

    const hdf5::File& m_file;
    std::string m_group;
    LineKind m_kind;
    std::uint64_t m_across;
    hdf5::Numbers m_data;
    hdf5::Numbers m_indices;
    std::string m_typeName;
    bool m_isDouble = false;
    std::vector<std::uint64_t> m_indptr; // [lines + 1]
};

/// A two-dimensional HDF5 dataset of numbers, cells x genes or (loom) genes x cells. `file` must outlive it.
/// Reading is safe from any thread.
class DenseMatrix {
public:
    /// `lines` says what the first dimension is.
    DenseMatrix(const hdf5::File& file, std::string dataset, LineKind lines, std::uint64_t cells,
                std::uint64_t genes);

    bool isDoublePrecision() const { return m_isDouble; }
    const std::string& typeName() const { return m_typeName; }
    SparseRows readCells(std::uint64_t first, std::uint64_t count) const;
    /// Cells to read at once so that a block takes some 16 MB and no chunk is inflated twice.
    std::uint64_t blockCells() const;

private:
    template <class Value> SparseRows readAs(std::uint64_t first, std::uint64_t count) const;

    hdf5::Numbers m_numbers;
    LineKind m_lines;
    std::uint64_t m_genes;
    std::string m_typeName;
    bool m_isDouble = false;
};

} // namespace knockscope
