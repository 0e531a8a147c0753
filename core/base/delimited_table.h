// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace knockscope {

/// Many short texts, close together in memory.
class TextColumn {
public:
    void add(std::string_view text);
    std::size_t size() const { return m_ends.size(); }
    std::string_view operator[](std::size_t i) const
    {
        const std::uint64_t begin = i == 0 ? 0 : m_ends[i - 1];
        return std::string_view(m_bytes).substr(begin, m_ends[i] - begin);
    }

private:
    std::string m_bytes;
    std::vector<std::uint64_t> m_ends;
};

/// A table of texts: comma, tab or semicolon between values, quotes as in RFC 4180.
struct DelimitedTable {
    std::vector<std::string> first; // the first record: a header, or not
    std::vector<TextColumn> columns; // of the records after it
    char delimiter = ',';

    std::size_t rows() const { return columns.empty() ? 0 : columns.front().size(); }
};

/// Reads a plain or gzip file whole; what it takes is about the text's own size. The delimiter is found by
/// the first lines; blank lines are left out. Where the first record has one value less than all others, as R
/// writes row names, an empty one is put in front. Values are made valid UTF-8 on one line. Throws
/// `Error(BadInput)` where records differ in length, a quote is not closed, or there are more than
/// `mostColumns` columns or `mostRows` records, and as `TextStream` does.
DelimitedTable readDelimitedTable(const std::filesystem::path& path, std::size_t mostColumns = 1000,
                                  std::uint64_t mostRows = 100'000'000);

} // namespace knockscope
