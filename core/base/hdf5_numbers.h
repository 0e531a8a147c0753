// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/chunk_filters.h"
#include "core/base/hdf5_file.h"

#include <cstdint>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <vector>

namespace knockscope::hdf5 {

/// A dataset of numbers with one or two dimensions, read by several threads at once: the library has one lock
/// and inflates on one core, so chunks are fetched from it as they are stored and inflated outside of it.
/// What it cannot take so (other filters, float16, foreign byte order) it reads through the library.
/// `file` must outlive it.
class Numbers {
public:
    /// Throws `Error(BadInput)` when it is missing, holds no numbers or has another number of dimensions.
    Numbers(const File& file, std::string dataset);

    const std::string& dataset() const { return m_dataset; }
    bool isTwoDimensional() const { return m_isTwoDimensional; }
    std::uint64_t rows() const { return m_rows; } // 1 for one dimension
    std::uint64_t columns() const { return m_columns; }
    std::uint64_t chunkRows() const { return m_chunkRows; } // 0 when not chunked
    std::uint64_t chunkColumns() const { return m_chunkColumns; }
    bool isFloat() const { return m_class == H5T_FLOAT; }
    std::size_t bytes() const { return m_bytes; } // of one element in the file

    /// A rectangle in row-major order into `out` [rowCount * columnCount]; T is float, double or
    /// std::uint32_t. Negative numbers and those above 2^32 - 1 read as std::uint32_t give 2^32 - 1. Throws
    /// `Error(BadInput)` for a damaged file. Safe from any thread.
    template <class T>
    void read(std::uint64_t firstRow, std::uint64_t rowCount, std::uint64_t firstColumn,
              std::uint64_t columnCount, std::span<T> out) const;
    /// Of a dataset with one dimension.
    template <class T> void read(std::uint64_t first, std::span<T> out) const
    {
        read<T>(0, 1, first, out.size(), out);
    }

private:
    using Chunk = std::shared_ptr<const std::vector<std::byte>>;

    template <class T>
    void readThroughLibrary(std::uint64_t firstRow, std::uint64_t rowCount, std::uint64_t firstColumn,
                            std::uint64_t columnCount, std::span<T> out) const;
    template <class T>
    void readContiguous(std::uint64_t firstRow, std::uint64_t rowCount, std::uint64_t firstColumn,
                        std::uint64_t columnCount, std::span<T> out) const;
    template <class T> void convert(const std::byte* from, std::size_t count, T* to) const;
    template <class T> bool isSameType() const;
    /// The stored bytes and the filters that were applied to them; nothing for a chunk that was never
    /// written.
    bool fetch(std::uint64_t row, std::uint64_t column, std::vector<std::byte>& stored,
               std::vector<ChunkFilter>& filters) const;
    std::uint64_t bestCompression() const;
    Chunk decodedLarge(std::uint64_t row, std::uint64_t column) const;
    [[noreturn]] void throwDamaged() const;

    const File& m_file;
    std::string m_dataset;
    Handle m_id;
    bool m_isTwoDimensional = false;
    std::uint64_t m_rows = 1;
    std::uint64_t m_columns = 0;
    H5T_class_t m_class = H5T_NO_CLASS;
    std::size_t m_bytes = 0;
    bool m_isSigned = false;
    enum class Path { Library, Contiguous, Chunks } m_path = Path::Library;
    int m_descriptor = -1; // the library's own
    std::uint64_t m_offset = 0; // contiguous
    std::uint64_t m_chunkRows = 0;
    std::uint64_t m_chunkColumns = 0;
    std::vector<ChunkFilter> m_filters;

    // A chunk larger than what is read at once would be inflated again and again.
    mutable std::mutex m_largeMutex;
    mutable Chunk m_large;
    mutable std::pair<std::uint64_t, std::uint64_t> m_largePlace;
};

// read is instantiated in hdf5_numbers.cpp for std::uint32_t, float and double.

} // namespace knockscope::hdf5
