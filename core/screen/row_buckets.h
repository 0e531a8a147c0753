// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/scratch_file.h"
#include "core/screen/screen_reader.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace knockscope {

/// Brings the entries of a matrix that arrive in any order (by gene, as a rule) into the order of its rows.
/// What exceeds `memoryLimit` bytes goes to a scratch file.
class RowBuckets {
public:
    struct Options {
        std::string place; // for messages: "screen.h5ad: /X"
        std::uint64_t rows = 0;
        std::uint64_t expectedEntries = 0;
        bool isDouble = false; // of the rows handed out
        std::filesystem::path scratchFolder; // empty: the system's
        std::uint64_t memoryLimit = 512u << 20;
    };

    explicit RowBuckets(Options options);

    /// `row` must be below `rows`; zeros are dropped.
    void add(std::uint64_t row, std::uint32_t column, double value);
    /// Must be called once between the last `add` and the first `readRows`.
    void finish();
    /// Safe from any thread. Throws `Error(BadInput)` when a place of the matrix was given twice.
    SparseRows readRows(std::uint64_t first, std::uint64_t count) const;

private:
    struct Entry {
        std::uint32_t row; // within the bucket
        std::uint32_t column;
        double value;
    };
    struct Bucket {
        std::vector<Entry> open;
        std::vector<std::vector<Entry>> inMemory;
        std::vector<std::uint64_t> spilled; // places of `kSegment` entries in the scratch file
    };

    void close(Bucket& bucket);
    template <class Use> void forEach(const Bucket& bucket, Use use) const;

    Options m_options;
    std::uint64_t m_bucketRows;
    std::uint64_t m_memory = 0;
    std::vector<Bucket> m_buckets;
    ScratchFile m_scratch;
};

} // namespace knockscope
