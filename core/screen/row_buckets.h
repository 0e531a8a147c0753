// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scratch_file.h"
#include "core/screen/screen_reader.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace knockscope {

/// Brings the entries of a matrix that arrive in any order (by gene, as a rule) into the order of its rows.
/// What exceeds `memoryLimit` bytes goes to a scratch file. Rows are gathered in buckets of neighbours;
/// `finish` sorts each bucket, so that reading afterwards is copying.
class RowBuckets {
public:
    struct Options {
        std::string place; // for messages: "screen.h5ad: /X"
        std::uint64_t rows = 0;
        std::uint64_t expectedEntries = 0; // takes no memory by itself
        bool isDouble = false; // of the rows handed out
        std::filesystem::path scratchFolder; // empty: the system's
        std::uint64_t memoryLimit = 512u << 20;
    };

    explicit RowBuckets(Options options);

    /// `row` must be below `rows`; zeros are dropped.
    void add(std::uint64_t row, std::uint32_t column, double value)
    {
        if (value == 0)
            return;
        Bucket& bucket = m_buckets[row >> m_shift];
        bucket.open.push_back(
            {static_cast<std::uint32_t>(row & ((std::uint64_t{1} << m_shift) - 1)), column, value});
        if (bucket.open.size() == m_segment)
            close(bucket);
    }
    /// Must be called once between the last `add` and the first `readRows`. Throws `Error(BadInput)` when a
    /// place of the matrix was given twice.
    void finish(const ScreenReader::Report& report = [](double) {});
    /// Safe from any thread.
    SparseRows readRows(std::uint64_t first, std::uint64_t count) const;

    std::uint64_t scratchBytes() const { return m_scratch.size(); } // written so far

private:
    struct Entry {
        std::uint32_t row; // within the bucket
        std::uint32_t column;
        double value;
    };
    struct Bucket {
        std::vector<Entry> open;
        std::vector<std::vector<Entry>> inMemory;
        std::vector<std::uint64_t> spilled; // places of `m_segment` entries in the scratch file
        // Once finished:
        std::vector<std::uint32_t> offsets; // [rows of the bucket + 1]
        std::vector<std::byte> sorted; // the columns, then the values of all entries; empty: in the scratch
        std::uint64_t place = 0; // there
    };

    void close(Bucket& bucket);
    void sort(std::size_t index);
    std::vector<Entry> takeEntries(Bucket& bucket);
    std::uint64_t rowsOf(std::size_t bucket) const;
    std::size_t valueBytes() const { return m_options.isDouble ? sizeof(double) : sizeof(float); }

    Options m_options;
    unsigned m_shift = 0; // a bucket has 2^m_shift rows
    std::size_t m_segment = 0; // entries that are kept or written at once
    std::uint64_t m_memory = 0; // bytes of closed segments, later of sorted buckets
    std::vector<Bucket> m_buckets;
    ScratchFile m_scratch;
};

} // namespace knockscope
