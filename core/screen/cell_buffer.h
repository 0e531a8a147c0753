// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scratch_file.h"
#include "core/screen/screen_reader.h"

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <span>
#include <vector>

namespace knockscope {

/// The cells that an import keeps, so that the source is read once: in memory up to a limit, the rest in a
/// scratch file. Value is float or double.
template <class Value> class CellBuffer {
public:
    /// Non-zero values of a cell, by ascending gene.
    struct Cell {
        std::span<const std::uint32_t> genes;
        std::span<const Value> values;
    };

    /// Hands out cells; one for each thread. A cell is valid until the next one is asked for.
    class Cursor {
    public:
        explicit Cursor(const CellBuffer& buffer)
            : m_buffer(buffer)
        {
        }
        Cell cell(std::uint64_t cell);

    private:
        const CellBuffer& m_buffer;
        std::vector<std::uint32_t> m_genes;
        std::vector<Value> m_values;
    };

    CellBuffer(std::uint64_t cells, std::uint64_t blockRows, std::filesystem::path scratchFolder,
               std::uint64_t memoryLimit);

    std::size_t blocks() const { return m_blocks.size(); }
    std::uint64_t firstCell(std::size_t block) const { return block * m_blockRows; }
    std::uint64_t cellsOf(std::size_t block) const;
    bool hasSpilled() const { return m_scratch.size() > 0; }
    /// Numbers of non-zero values, [cells of the file].
    const std::vector<std::uint32_t>& nonZero() const { return m_nonZero; }

    /// The cells of a block; those that are not kept have no values. Safe for different blocks at once.
    void put(std::size_t block, SparseRows rows);

private:
    struct Block {
        std::vector<std::uint64_t> offsets; // [cells of the block + 1]
        std::vector<std::uint32_t> genes; // empty when spilled
        std::vector<Value> values;
        bool isSpilled = false;
        std::uint64_t place = 0; // genes, then values
    };

    std::uint64_t m_cells;
    std::uint64_t m_blockRows;
    std::uint64_t m_memoryLimit;
    std::atomic<std::uint64_t> m_memory = 0;
    std::vector<Block> m_blocks;
    std::vector<std::uint32_t> m_nonZero;
    ScratchFile m_scratch;
};

extern template class CellBuffer<float>;
extern template class CellBuffer<double>;

} // namespace knockscope
