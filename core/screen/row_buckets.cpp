// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screen/row_buckets.h"

#include "core/base/error.h"

#include <fmt/format.h>

#include <algorithm>
#include <span>
#include <utility>

namespace knockscope {

namespace {

constexpr std::uint64_t kBucketEntries = 1u << 20;
constexpr std::size_t kSegment = 4096; // entries written at once

} // namespace

RowBuckets::RowBuckets(Options options)
    : m_options(std::move(options))
    , m_scratch(m_options.scratchFolder)
{
    const std::uint64_t buckets =
        std::clamp<std::uint64_t>(m_options.expectedEntries / kBucketEntries, 1, 4096);
    m_bucketRows = std::max<std::uint64_t>(1, (m_options.rows + buckets - 1) / buckets);
    m_buckets.resize((m_options.rows + m_bucketRows - 1) / m_bucketRows);
}

void RowBuckets::add(std::uint64_t row, std::uint32_t column, double value)
{
    if (value == 0)
        return;
    Bucket& bucket = m_buckets[row / m_bucketRows];
    bucket.open.push_back({static_cast<std::uint32_t>(row % m_bucketRows), column, value});
    if (bucket.open.size() == kSegment)
        close(bucket);
}

void RowBuckets::close(Bucket& bucket)
{
    constexpr std::uint64_t kBytes = kSegment * sizeof(Entry);
    if (m_memory + kBytes > m_options.memoryLimit) {
        bucket.spilled.push_back(m_scratch.append(std::as_bytes(std::span(bucket.open))));
        bucket.open.clear();
        return;
    }
    m_memory += kBytes;
    bucket.inMemory.push_back(std::move(bucket.open));
    bucket.open = {};
}

void RowBuckets::finish()
{
    for (Bucket& bucket : m_buckets)
        bucket.open.shrink_to_fit();
}

template <class Use> void RowBuckets::forEach(const Bucket& bucket, Use use) const
{
    for (const std::vector<Entry>& segment : bucket.inMemory)
        std::for_each(segment.begin(), segment.end(), use);
    std::vector<Entry> buffer;
    for (const std::uint64_t place : bucket.spilled) {
        buffer.resize(kSegment);
        m_scratch.read(place, std::as_writable_bytes(std::span(buffer)));
        std::for_each(buffer.begin(), buffer.end(), use);
    }
    std::for_each(bucket.open.begin(), bucket.open.end(), use);
}

SparseRows RowBuckets::readRows(std::uint64_t first, std::uint64_t count) const
{
    SparseRows rows;
    rows.firstRow = first;
    rows.offsets.assign(count + 1, 0);
    if (m_options.isDouble)
        rows.values = std::vector<double>();
    std::vector<Entry> wanted; // rows counted from `first`
    const std::uint64_t last = first + count;
    for (std::uint64_t b = first / m_bucketRows; count > 0 && b * m_bucketRows < last; ++b) {
        forEach(m_buckets[b], [&](const Entry& entry) {
            const std::uint64_t row = b * m_bucketRows + entry.row;
            if (row < first || row >= last)
                return;
            wanted.push_back({static_cast<std::uint32_t>(row - first), entry.column, entry.value});
            ++rows.offsets[row - first + 1];
        });
    }
    std::sort(wanted.begin(), wanted.end(), [](const Entry& a, const Entry& b) {
        return std::pair(a.row, a.column) < std::pair(b.row, b.column);
    });
    const auto twice = std::adjacent_find(wanted.begin(), wanted.end(), [](const Entry& a, const Entry& b) {
        return a.row == b.row && a.column == b.column;
    });
    if (twice != wanted.end())
        throw Error(ErrorKind::BadInput,
                    fmt::format("{} holds gene {} twice for cell {}.", m_options.place, twice->column + 1,
                                first + twice->row + 1));
    for (std::uint64_t row = 0; row < count; ++row)
        rows.offsets[row + 1] += rows.offsets[row];
    rows.columns.reserve(wanted.size());
    std::visit(
        [&](auto& values) {
            using Value = typename std::decay_t<decltype(values)>::value_type;
            values.reserve(wanted.size());
            for (const Entry& entry : wanted) {
                rows.columns.push_back(entry.column);
                values.push_back(static_cast<Value>(entry.value));
            }
        },
        rows.values);
    return rows;
}

} // namespace knockscope
