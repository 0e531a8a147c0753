// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screen/cell_buffer.h"

#include <algorithm>
#include <utility>
#include <variant>

namespace knockscope {

template <class Value>
CellBuffer<Value>::CellBuffer(std::uint64_t cells, std::uint64_t blockRows,
                              std::filesystem::path scratchFolder, std::uint64_t memoryLimit)
    : m_cells(cells)
    , m_blockRows(blockRows)
    , m_memoryLimit(memoryLimit)
    , m_blocks((cells + blockRows - 1) / blockRows)
    , m_nonZero(cells, 0)
    , m_scratch(std::move(scratchFolder))
{
}

template <class Value> std::uint64_t CellBuffer<Value>::cellsOf(std::size_t block) const
{
    return std::min(m_blockRows, m_cells - firstCell(block));
}

template <class Value> void CellBuffer<Value>::put(std::size_t index, SparseRows rows)
{
    Block& block = m_blocks[index];
    block.offsets = std::move(rows.offsets);
    block.genes = std::move(rows.columns);
    block.values = std::move(std::get<std::vector<Value>>(rows.values));
    for (std::size_t row = 0; row + 1 < block.offsets.size(); ++row)
        m_nonZero[firstCell(index) + row] =
            static_cast<std::uint32_t>(block.offsets[row + 1] - block.offsets[row]);

    const std::uint64_t bytes = block.genes.size() * (sizeof(std::uint32_t) + sizeof(Value));
    if (m_memory.fetch_add(bytes) + bytes <= m_memoryLimit)
        return;
    m_memory -= bytes;
    block.isSpilled = true;
    std::vector<std::byte> both(bytes);
    const auto genes = std::as_bytes(std::span(block.genes));
    const auto values = std::as_bytes(std::span(block.values));
    std::copy(genes.begin(), genes.end(), both.begin());
    std::copy(values.begin(), values.end(), both.begin() + static_cast<std::ptrdiff_t>(genes.size()));
    block.place = m_scratch.append(both);
    block.genes = {};
    block.values = {};
}

template <class Value> typename CellBuffer<Value>::Cell CellBuffer<Value>::Cursor::cell(std::uint64_t cell)
{
    const Block& block = m_buffer.m_blocks[cell / m_buffer.m_blockRows];
    if (block.offsets.empty())
        return {};
    const std::uint64_t row = cell % m_buffer.m_blockRows;
    const std::uint64_t first = block.offsets[row];
    const std::uint64_t count = block.offsets[row + 1] - first;
    if (!block.isSpilled)
        return {std::span(block.genes).subspan(first, count), std::span(block.values).subspan(first, count)};
    m_genes.resize(count);
    m_values.resize(count);
    const std::uint64_t valuesPlace = block.place + block.offsets.back() * sizeof(std::uint32_t);
    m_buffer.m_scratch.read(block.place + first * sizeof(std::uint32_t),
                            std::as_writable_bytes(std::span(m_genes)));
    m_buffer.m_scratch.read(valuesPlace + first * sizeof(Value), std::as_writable_bytes(std::span(m_values)));
    return {m_genes, m_values};
}

template class CellBuffer<float>;
template class CellBuffer<double>;

} // namespace knockscope
