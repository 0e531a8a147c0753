// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screen/hdf5_matrix.h"

#include "core/base/error.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <limits>
#include <numeric>
#include <string_view>
#include <utility>

namespace knockscope {

namespace {

using hdf5::File;

[[noreturn]] void throwBad(const File& file, const std::string& name, std::string_view what)
{
    throw Error(ErrorKind::BadInput, fmt::format("{}: {} {}.", file.path().string(), name, what));
}

const char* wordFor(LineKind kind)
{
    return kind == LineKind::Cell ? "cell" : "gene";
}

LineKind other(LineKind kind)
{
    return kind == LineKind::Cell ? LineKind::Gene : LineKind::Cell;
}

struct NumberType {
    bool isDouble = false;
    std::string name;
};

NumberType numberType(const File& file, const std::string& dataset)
{
    const H5T_class_t kind = file.typeClass(dataset);
    if (kind != H5T_INTEGER && kind != H5T_FLOAT && kind != H5T_ENUM)
        throwBad(file, dataset, "does not hold numbers");
    const std::size_t bytes = file.typeSize(dataset);
    return {kind == H5T_FLOAT && bytes > 4,
            fmt::format("{}{}", kind == H5T_FLOAT ? "float" : "integer", 8 * bytes)};
}

} // namespace

CompressedMatrix::CompressedMatrix(const File& file, std::string group, LineKind kind, std::uint64_t lines,
                                   std::uint64_t across)
    : m_file(file)
    , m_group(std::move(group))
    , m_kind(kind)
    , m_across(across)
{
    if (across > std::numeric_limits<std::uint32_t>::max())
        throwBad(file, m_group, fmt::format("has too many {}s", wordFor(other(kind))));
    const std::string data = m_group + "/data";
    const std::string indices = m_group + "/indices";
    const std::string indptr = m_group + "/indptr";
    for (const std::string& name : {data, indices, indptr}) {
        if (!file.isDataset(name))
            throwBad(file, name, "is missing");
        if (file.shape(name).size() != 1)
            throwBad(file, name, "should have one dimension");
    }
    const std::uint64_t stored = file.shape(data)[0];
    if (file.shape(indices)[0] != stored)
        throwBad(file, indices,
                 fmt::format("has {} entries, but {} has {}", file.shape(indices)[0], data, stored));
    if (file.typeClass(indices) != H5T_INTEGER || file.typeClass(indptr) != H5T_INTEGER)
        throwBad(file, m_group, "has indices or indptr that are not whole numbers");
    if (file.shape(indptr)[0] != lines + 1)
        throwBad(file, indptr,
                 fmt::format("has {} entries; {} are expected", file.shape(indptr)[0], lines + 1));
    const std::vector<std::int64_t> offsets = file.read<std::int64_t>(indptr);
    if (offsets.front() != 0)
        throwBad(file, indptr, "does not start at 0");
    if (!std::is_sorted(offsets.begin(), offsets.end()))
        throwBad(file, indptr, "does not ascend");
    if (static_cast<std::uint64_t>(offsets.back()) != stored)
        throwBad(file, indptr, fmt::format("ends at {}, but there are {} values", offsets.back(), stored));
    m_indptr.assign(offsets.begin(), offsets.end());
    NumberType type = numberType(file, data);
    m_isDouble = type.isDouble;
    m_typeName = std::move(type.name);
}

template <class Value>
void CompressedMatrix::readValues(std::uint64_t begin, std::uint64_t stored, std::vector<Value>& values) const
{
    values = m_file.readRange<Value>(m_group + "/data", begin, stored);
}

SparseRows CompressedMatrix::readLines(std::uint64_t first, std::uint64_t count) const
{
    const std::uint64_t begin = m_indptr[first];
    const std::uint64_t stored = m_indptr[first + count] - begin;
    const std::string indicesName = m_group + "/indices";
    const std::vector<std::int64_t> indices = m_file.readRange<std::int64_t>(indicesName, begin, stored);
    SparseRows rows;
    rows.firstRow = first;
    rows.offsets.reserve(count + 1);
    rows.offsets.push_back(0);
    rows.columns.reserve(stored);
    if (m_isDouble)
        rows.values = std::vector<double>();
    std::visit(
        [&](auto& values) {
            using Value = typename std::decay_t<decltype(values)>::value_type;
            std::vector<Value> data;
            readValues(begin, stored, data);
            values.reserve(stored);
            std::vector<std::size_t> order;
            for (std::uint64_t row = first; row < first + count; ++row) {
                order.resize(m_indptr[row + 1] - m_indptr[row]);
                std::iota(order.begin(), order.end(), static_cast<std::size_t>(m_indptr[row] - begin));
                const auto byColumn = [&](std::size_t a, std::size_t b) { return indices[a] < indices[b]; };
                if (!std::is_sorted(order.begin(), order.end(), byColumn))
                    std::sort(order.begin(), order.end(), byColumn);
                std::int64_t previous = -1;
                for (const std::size_t i : order) {
                    const std::int64_t index = indices[i];
                    if (index < 0 || index >= static_cast<std::int64_t>(m_across))
                        throwBad(m_file, indicesName,
                                 fmt::format("holds {} for {} {}, but there are only {} {}s", index,
                                             wordFor(m_kind), row + 1, m_across, wordFor(other(m_kind))));
                    if (index == previous)
                        throwBad(m_file, indicesName,
                                 fmt::format("holds {} {} twice for {} {}", wordFor(other(m_kind)), index + 1,
                                             wordFor(m_kind), row + 1));
                    previous = index;
                    if (data[i] == 0)
                        continue;
                    rows.columns.push_back(static_cast<std::uint32_t>(index));
                    values.push_back(data[i]);
                }
                rows.offsets.push_back(rows.columns.size());
            }
        },
        rows.values);
    return rows;
}

DenseMatrix::DenseMatrix(const File& file, std::string dataset, LineKind lines, std::uint64_t cells,
                         std::uint64_t genes)
    : m_file(file)
    , m_dataset(std::move(dataset))
    , m_lines(lines)
    , m_genes(genes)
{
    const std::vector<std::uint64_t> shape = file.shape(m_dataset);
    const std::uint64_t rows = lines == LineKind::Cell ? cells : genes;
    const std::uint64_t columns = lines == LineKind::Cell ? genes : cells;
    if (shape.size() != 2 || shape[0] != rows || shape[1] != columns)
        throwBad(file, m_dataset,
                 shape.empty() ? std::string("holds no matrix")
                               : fmt::format("has the shape {}, but there are {} cells and {} genes",
                                             fmt::join(shape, " x "), cells, genes));
    NumberType type = numberType(file, m_dataset);
    m_isDouble = type.isDouble;
    m_typeName = std::move(type.name);
}

template <class Value> SparseRows DenseMatrix::readAs(std::uint64_t first, std::uint64_t count) const
{
    const bool byCell = m_lines == LineKind::Cell;
    const std::vector<Value> data = byCell ? m_file.readRows<Value>(m_dataset, first, count)
                                           : m_file.readColumns<Value>(m_dataset, first, count);
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
