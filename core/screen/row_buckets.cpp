// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screen/row_buckets.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/translate.h"

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <cstring>
#include <limits>
#include <span>
#include <utility>

namespace knockscope {

namespace {

constexpr std::uint64_t kBucketEntries = 1u << 18;
constexpr std::uint64_t kMostBuckets = 4096;
constexpr std::size_t kLargestSegment = 4096;
constexpr std::size_t kSmallestSegment = 16;

} // namespace

RowBuckets::RowBuckets(Options options)
    : m_options(std::move(options))
    , m_scratch(m_options.scratchFolder)
{
    const std::uint64_t wanted =
        std::clamp<std::uint64_t>(m_options.expectedEntries / kBucketEntries, 1, kMostBuckets);
    const std::uint64_t bucketRows =
        std::max<std::uint64_t>(1, m_options.rows / wanted + (m_options.rows % wanted != 0));
    m_shift = static_cast<unsigned>(std::bit_width(bucketRows - 1));
    if (m_shift > std::numeric_limits<std::uint32_t>::digits)
        throw Error(ErrorKind::BadInput,
                    translated(translatable("core", "{} has {} rows, more than can be read."),
                               m_options.place, m_options.rows));
    m_buckets.resize(m_options.rows == 0 ? 0 : ((m_options.rows - 1) >> m_shift) + 1);
    // Each bucket has an open segment: together they take a quarter of the memory at most.
    m_segment = std::clamp<std::size_t>(m_options.memoryLimit / 4 / sizeof(Entry)
                                            / std::max<std::size_t>(1, m_buckets.size()),
                                        kSmallestSegment, kLargestSegment);
}

std::uint64_t RowBuckets::rowsOf(std::size_t bucket) const
{
    const std::uint64_t first = std::uint64_t{bucket} << m_shift;
    return std::min(std::uint64_t{1} << m_shift, m_options.rows - first);
}

void RowBuckets::close(Bucket& bucket)
{
    const std::uint64_t bytes = m_segment * sizeof(Entry);
    if (m_memory + bytes > m_options.memoryLimit / 4 * 3) {
        bucket.spilled.push_back(m_scratch.append(std::as_bytes(std::span(bucket.open))));
        bucket.open.clear();
        return;
    }
    m_memory += bytes;
    bucket.inMemory.push_back(std::move(bucket.open));
    bucket.open = {};
    bucket.open.reserve(m_segment);
}

std::vector<RowBuckets::Entry> RowBuckets::takeEntries(Bucket& bucket)
{
    std::vector<Entry> entries;
    entries.reserve((bucket.inMemory.size() + bucket.spilled.size()) * m_segment + bucket.open.size());
    for (std::vector<Entry>& segment : std::exchange(bucket.inMemory, {})) {
        entries.insert(entries.end(), segment.begin(), segment.end());
        segment = {};
    }
    for (const std::uint64_t place : std::exchange(bucket.spilled, {})) {
        entries.resize(entries.size() + m_segment);
        const std::span<Entry> last = std::span(entries).last(m_segment);
        m_scratch.read(place, std::as_writable_bytes(last));
        m_scratch.discard(place, last.size_bytes());
    }
    const std::vector<Entry> open = std::exchange(bucket.open, {});
    entries.insert(entries.end(), open.begin(), open.end());
    return entries;
}

void RowBuckets::sort(std::size_t index)
{
    Bucket& bucket = m_buckets[index];
    const std::vector<Entry> entries = takeEntries(bucket);
    if (entries.size() > std::numeric_limits<std::uint32_t>::max())
        throw Error(ErrorKind::BadInput,
                    translated(translatable("core", "{} holds too many entries."), m_options.place));

    bucket.offsets.assign(rowsOf(index) + 1, 0);
    for (const Entry& entry : entries)
        ++bucket.offsets[entry.row + 1];
    for (std::size_t row = 1; row < bucket.offsets.size(); ++row)
        bucket.offsets[row] += bucket.offsets[row - 1];

    struct Cell {
        std::uint32_t column;
        std::uint32_t entry;
    };
    std::vector<Cell> order(entries.size());
    std::vector<std::uint32_t> next(bucket.offsets.begin(), bucket.offsets.end() - 1);
    for (std::uint32_t i = 0; i < entries.size(); ++i)
        order[next[entries[i].row]++] = {entries[i].column, i};
    const auto byColumn = [](const Cell& a, const Cell& b) { return a.column < b.column; };
    for (std::size_t row = 0; row + 1 < bucket.offsets.size(); ++row) {
        const auto begin = order.begin() + bucket.offsets[row];
        const auto end = order.begin() + bucket.offsets[row + 1];
        if (!std::is_sorted(begin, end, byColumn))
            std::sort(begin, end, byColumn);
        const auto twice =
            std::adjacent_find(begin, end, [](const Cell& a, const Cell& b) { return a.column == b.column; });
        if (twice != end)
            throw Error(ErrorKind::BadInput,
                        translated(translatable("core", "{} holds gene {} twice for cell {}."),
                                   m_options.place, twice->column + 1,
                                   (std::uint64_t{index} << m_shift) + row + 1));
    }

    bucket.sorted.resize(entries.size() * (sizeof(std::uint32_t) + valueBytes()));
    std::byte* const values = bucket.sorted.data() + entries.size() * sizeof(std::uint32_t);
    for (std::size_t i = 0; i < order.size(); ++i) {
        std::memcpy(bucket.sorted.data() + i * sizeof(std::uint32_t), &order[i].column,
                    sizeof(std::uint32_t));
        const double value = entries[order[i].entry].value;
        if (m_options.isDouble) {
            std::memcpy(values + i * sizeof(double), &value, sizeof(double));
        } else {
            const auto narrow = static_cast<float>(value);
            std::memcpy(values + i * sizeof(float), &narrow, sizeof(float));
        }
    }
}

void RowBuckets::finish(const ScreenReader::Report& report)
{
    const int threads = defaultThreads();
    const auto batch = static_cast<std::size_t>(threads);
    std::uint64_t kept = 0; // bytes of sorted buckets
    for (std::size_t first = 0; first < m_buckets.size(); first += batch) {
        report(static_cast<double>(first) / static_cast<double>(m_buckets.size()));
        const std::size_t count = std::min(batch, m_buckets.size() - first);
        std::uint64_t freed = 0;
        for (std::size_t i = first; i < first + count; ++i)
            freed += m_buckets[i].inMemory.size() * m_segment * sizeof(Entry);
        parallelRanges(count, threads, [&](std::size_t from, std::size_t to) {
            for (std::size_t i = first + from; i < first + to; ++i)
                sort(i);
        });
        m_memory -= freed;
        for (std::size_t i = first; i < first + count; ++i) {
            Bucket& bucket = m_buckets[i];
            if (m_memory + kept + bucket.sorted.size() <= m_options.memoryLimit) {
                kept += bucket.sorted.size();
                continue;
            }
            bucket.place = m_scratch.append(bucket.sorted);
            bucket.sorted = {};
        }
    }
    m_memory += kept;
}

SparseRows RowBuckets::readRows(std::uint64_t first, std::uint64_t count) const
{
    SparseRows rows;
    rows.firstRow = first;
    rows.offsets.reserve(count + 1);
    rows.offsets.push_back(0);
    if (m_options.isDouble)
        rows.values = std::vector<double>();
    const std::uint64_t last = first + count;

    struct Piece {
        const Bucket& bucket;
        std::uint32_t begin; // entries of the bucket
        std::uint32_t end;
    };
    std::vector<Piece> pieces;
    for (std::uint64_t row = first; row < last;) {
        const std::uint64_t index = row >> m_shift;
        const Bucket& bucket = m_buckets[index];
        const std::uint64_t start = index << m_shift;
        const std::uint64_t end = std::min(last - start, std::uint64_t{bucket.offsets.size()} - 1);
        const std::uint32_t begin = bucket.offsets[row - start];
        const std::uint64_t before = rows.offsets.back();
        for (std::uint64_t i = row - start; i < end; ++i)
            rows.offsets.push_back(before + (bucket.offsets[i + 1] - begin));
        pieces.push_back({bucket, begin, bucket.offsets[end]});
        row = start + end;
    }

    const auto copy = [&](const Bucket& bucket, std::uint64_t from, std::span<std::byte> to) {
        if (bucket.sorted.empty())
            m_scratch.read(bucket.place + from, to);
        else
            std::memcpy(to.data(), bucket.sorted.data() + from, to.size());
    };
    rows.columns.resize(rows.offsets.back());
    std::visit(
        [&](auto& values) {
            values.resize(rows.columns.size());
            std::size_t done = 0;
            for (const auto& [bucket, begin, end] : pieces) {
                const std::size_t size = end - begin;
                if (size == 0)
                    continue;
                const std::uint64_t columnBytes =
                    std::uint64_t{bucket.offsets.back()} * sizeof(std::uint32_t);
                copy(bucket, begin * sizeof(std::uint32_t),
                     std::as_writable_bytes(std::span(rows.columns).subspan(done, size)));
                copy(bucket, columnBytes + begin * valueBytes(),
                     std::as_writable_bytes(std::span(values).subspan(done, size)));
                done += size;
            }
        },
        rows.values);
    return rows;
}

} // namespace knockscope
