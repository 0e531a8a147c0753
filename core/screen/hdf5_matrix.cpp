// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screen/hdf5_matrix.h"

#include "core/base/error.h"
#include "core/base/translate.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <limits>
#include <span>
#include <string_view>
#include <utility>

namespace knockscope {

namespace {

using hdf5::File;

/// `sentence` begins with the file and the name.
template <class... Args>
[[noreturn]] void throwBad(const File& file, const std::string& name,
                           fmt::format_string<const std::string&, const std::string&, Args...> sentence,
                           const Args&... args)
{
    throw Error(ErrorKind::BadInput, translateMarked("core", sentence, file.path().string(), name, args...));
}

bool isDouble(const hdf5::Numbers& numbers)
{
    return numbers.isFloat() && numbers.bytes() > 4;
}

std::string typeName(const hdf5::Numbers& numbers)
{
    return fmt::format("{}{}", numbers.isFloat() ? "float" : "integer", 8 * numbers.bytes());
}

const std::string& requireDataset(const File& file, const std::string& name)
{
    if (!file.isDataset(name))
        throwBad(file, name, translatable("core", "{}: {} is missing."));
    if (file.shape(name).size() != 1)
        throwBad(file, name, translatable("core", "{}: {} should have one dimension."));
    return name;
}

/// Removes zeros; the columns of `rows` and `values` are shortened together.
template <class Value> void dropZeros(SparseRows& rows, std::vector<Value>& values)
{
    if (std::find(values.begin(), values.end(), Value{0}) == values.end())
        return;
    std::size_t kept = 0;
    std::uint64_t begin = 0;
    for (std::size_t row = 0; row < rows.rows(); ++row) {
        const std::uint64_t end = rows.offsets[row + 1];
        for (std::uint64_t i = begin; i < end; ++i) {
            if (values[i] == 0)
                continue;
            rows.columns[kept] = rows.columns[i];
            values[kept++] = values[i];
        }
        begin = end;
        rows.offsets[row + 1] = kept;
    }
    rows.columns.resize(kept);
    values.resize(kept);
}

} // namespace

CompressedMatrix::CompressedMatrix(const File& file, std::string group, LineKind kind, std::uint64_t lines,
                                   std::uint64_t across)
    : m_file(file)
    , m_group(std::move(group))
    , m_kind(kind)
    , m_across(across)
    , m_data(file, requireDataset(file, m_group + "/data"))
    , m_indices(file, requireDataset(file, m_group + "/indices"))
    , m_typeName(knockscope::typeName(m_data))
    , m_isDouble(isDouble(m_data))
{
    if (across > std::numeric_limits<std::int32_t>::max()) {
        if (kind == LineKind::Cell)
            throwBad(file, m_group, translatable("core", "{}: {} has too many genes."));
        throwBad(file, m_group, translatable("core", "{}: {} has too many cells."));
    }
    const std::string indptr = requireDataset(file, m_group + "/indptr");
    const std::uint64_t stored = m_data.columns();
    if (m_indices.columns() != stored)
        throwBad(file, m_indices.dataset(), translatable("core", "{}: {} has {} entries, but {} has {}."),
                 m_indices.columns(), m_data.dataset(), stored);
    if (m_indices.isFloat() || file.typeClass(indptr) != H5T_INTEGER)
        throwBad(file, m_group,
                 translatable("core", "{}: {} has indices or indptr that are not whole numbers."));
    if (file.shape(indptr)[0] != lines + 1)
        throwBad(file, indptr, translatable("core", "{}: {} has {} entries; {} are expected."),
                 file.shape(indptr)[0], lines + 1);
    const std::vector<std::int64_t> offsets = file.read<std::int64_t>(indptr);
    if (offsets.front() != 0)
        throwBad(file, indptr, translatable("core", "{}: {} does not start at 0."));
    for (std::size_t line = 0; line < lines; ++line) {
        if (offsets[line + 1] < offsets[line])
            throwBad(file, indptr, translatable("core", "{}: {} does not ascend."));
        if (static_cast<std::uint64_t>(offsets[line + 1] - offsets[line]) > across) {
            const std::int64_t claimed = offsets[line + 1] - offsets[line];
            if (kind == LineKind::Cell)
                throwBad(
                    file, indptr,
                    translatable("core", "{}: {} claims {} values for cell {}, but there are only {} genes."),
                    claimed, line + 1, across);
            throwBad(
                file, indptr,
                translatable("core", "{}: {} claims {} values for gene {}, but there are only {} cells."),
                claimed, line + 1, across);
        }
    }
    if (static_cast<std::uint64_t>(offsets.back()) != stored)
        throwBad(file, indptr, translatable("core", "{}: {} ends at {}, but there are {} values."),
                 offsets.back(), stored);
    m_indptr.assign(offsets.begin(), offsets.end());
}

std::uint64_t CompressedMatrix::blockLines() const
{
    constexpr std::uint64_t kBlockValues = 2'000'000;
    const std::uint64_t all = std::max<std::uint64_t>(1, m_indptr.back());
    return std::clamp<std::uint64_t>(kBlockValues * lines() / all, 16, 1u << 16);
}

void CompressedMatrix::throwBadIndex(std::uint64_t line, std::uint64_t entry) const
{
    const std::int64_t index = m_file.readRange<std::int64_t>(m_indices.dataset(), entry, 1).front();
    if (m_kind == LineKind::Cell)
        throwBad(m_file, m_indices.dataset(),
                 translatable("core", "{}: {} holds {} for cell {}, but there are only {} genes."), index,
                 line + 1, m_across);
    throwBad(m_file, m_indices.dataset(),
             translatable("core", "{}: {} holds {} for gene {}, but there are only {} cells."), index,
             line + 1, m_across);
}

template <class Value> void CompressedMatrix::order(SparseRows& rows, std::vector<Value>& values) const
{
    std::vector<std::pair<std::uint32_t, Value>> entries;
    for (std::size_t row = 0; row < rows.rows(); ++row) {
        const std::uint64_t begin = rows.offsets[row];
        const std::uint64_t end = rows.offsets[row + 1];
        const std::uint64_t line = rows.firstRow + row;
        std::uint32_t* const columns = rows.columns.data();
        bool ascends = true;
        for (std::uint64_t i = begin + 1; i < end; ++i)
            ascends &= columns[i - 1] < columns[i];
        if (ascends && (begin == end || columns[end - 1] < m_across))
            continue;
        entries.clear();
        for (std::uint64_t i = begin; i < end; ++i) {
            if (columns[i] >= m_across)
                throwBadIndex(line, m_indptr[line] + i - begin);
            entries.emplace_back(columns[i], values[i]);
        }
        std::sort(entries.begin(), entries.end(),
                  [](const auto& a, const auto& b) { return a.first < b.first; });
        for (std::size_t i = 0; i < entries.size(); ++i) {
            if (i > 0 && entries[i].first == entries[i - 1].first) {
                if (m_kind == LineKind::Cell)
                    throwBad(m_file, m_indices.dataset(),
                             translatable("core", "{}: {} holds gene {} twice for cell {}."),
                             entries[i].first + 1, line + 1);
                throwBad(m_file, m_indices.dataset(),
                         translatable("core", "{}: {} holds cell {} twice for gene {}."),
                         entries[i].first + 1, line + 1);
            }
            columns[begin + i] = entries[i].first;
            values[begin + i] = entries[i].second;
        }
    }
}

SparseRows CompressedMatrix::readLines(std::uint64_t first, std::uint64_t count) const
{
    const std::uint64_t begin = m_indptr[first];
    SparseRows rows;
    rows.firstRow = first;
    rows.offsets.reserve(count + 1);
    for (std::uint64_t line = first; line <= first + count; ++line)
        rows.offsets.push_back(m_indptr[line] - begin);
    rows.columns.resize(rows.offsets.back());
    m_indices.read(begin, std::span(rows.columns));
    if (m_isDouble)
        rows.values = std::vector<double>();
    std::visit(
        [&](auto& values) {
            values.resize(rows.offsets.back());
            m_data.read(begin, std::span(values));
            order(rows, values);
            dropZeros(rows, values);
        },
        rows.values);
    return rows;
}

DenseMatrix::DenseMatrix(const File& file, std::string dataset, LineKind lines, std::uint64_t cells,
                         std::uint64_t genes)
    : m_numbers(file, dataset)
    , m_lines(lines)
    , m_genes(genes)
    , m_typeName(knockscope::typeName(m_numbers))
    , m_isDouble(isDouble(m_numbers))
{
    const std::uint64_t rows = lines == LineKind::Cell ? cells : genes;
    const std::uint64_t columns = lines == LineKind::Cell ? genes : cells;
    if (!m_numbers.isTwoDimensional() || m_numbers.rows() != rows || m_numbers.columns() != columns)
        throwBad(file, dataset,
                 translatable("core", "{}: {} has the shape {}, but there are {} cells and {} genes."),
                 fmt::join(file.shape(dataset), " x "), cells, genes);
}

std::uint64_t DenseMatrix::blockCells() const
{
    constexpr std::uint64_t kBlockValues = 4'000'000;
    const std::uint64_t chunk = m_lines == LineKind::Cell ? m_numbers.chunkRows() : m_numbers.chunkColumns();
    const std::uint64_t cells =
        std::clamp<std::uint64_t>(kBlockValues / std::max<std::uint64_t>(1, m_genes), 16, 1u << 16);
    return chunk > 1 && chunk < 4 * cells ? std::max(chunk, cells - cells % chunk) : cells;
}

template <class Value> SparseRows DenseMatrix::readAs(std::uint64_t first, std::uint64_t count) const
{
    const bool byCell = m_lines == LineKind::Cell;
    std::vector<Value> data(count * m_genes);
    if (byCell)
        m_numbers.read<Value>(first, count, 0, m_genes, data);
    else
        m_numbers.read<Value>(0, m_genes, first, count, data);
    SparseRows rows;
    rows.firstRow = first;
    rows.offsets.reserve(count + 1);
    rows.offsets.push_back(0);
    std::vector<Value> values;
    for (std::uint64_t row = 0; row < count; ++row) {
        for (std::uint64_t gene = 0; gene < m_genes; ++gene) {
            const Value value = byCell ? data[row * m_genes + gene] : data[gene * count + row];
            if (value == 0)
                continue;
            rows.columns.push_back(static_cast<std::uint32_t>(gene));
            values.push_back(value);
        }
        rows.offsets.push_back(rows.columns.size());
    }
    rows.values = std::move(values);
    return rows;
}

SparseRows DenseMatrix::readCells(std::uint64_t first, std::uint64_t count) const
{
    return m_isDouble ? readAs<double>(first, count) : readAs<float>(first, count);
}

} // namespace knockscope
