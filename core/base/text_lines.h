// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct z_stream_s;

namespace knockscope {

/// The bytes of a text file, plain or gzip (recognised by content, of several members too), read forward
/// once. A byte order mark is left out. Throws `Error(Io)` when the file cannot be read and `Error(BadInput)`
/// when it is no text or its compression is damaged.
class TextStream {
public:
    explicit TextStream(std::filesystem::path path);
    ~TextStream();
    TextStream(const TextStream&) = delete;
    TextStream& operator=(const TextStream&) = delete;

    /// Appends up to `most` bytes; appends nothing only at the end.
    void read(std::string& text, std::size_t most);
    double fraction() const; // of the file that was read, 0 to 1
    const std::filesystem::path& path() const { return m_path; }

private:
    struct CloseFile {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };
    struct EndInflation {
        void operator()(z_stream_s* stream) const;
    };

    void refill();
    std::size_t readPlain(char* out, std::size_t most);
    std::size_t readCompressed(char* out, std::size_t most);

    std::filesystem::path m_path;
    std::unique_ptr<std::FILE, CloseFile> m_file;
    std::uint64_t m_bytes = 0; // of the file
    std::uint64_t m_taken = 0; // of them
    std::vector<char> m_input;
    std::size_t m_next = 0; // in m_input
    bool m_isFileRead = false;
    bool m_isMemberOpen = false;
    bool m_isDone = false;
    std::unique_ptr<z_stream_s, EndInflation> m_inflation; // empty: plain text
    std::string m_start; // read in search of a byte order mark
};

/// A text file in blocks of whole lines, for formats without line breaks inside of values.
class TextLines {
public:
    static constexpr std::size_t kLongestLine = 1u << 20; // bytes

    explicit TextLines(const std::filesystem::path& path, std::size_t longestLine = kLongestLine)
        : m_stream(path)
        , m_longestLine(longestLine)
    {
    }

    /// Replaces `block` by the next lines, about `bytes` of them; every line ends with "\n", also the last of
    /// the file. False at the end. Throws as `TextStream` does, and `Error(BadInput)` for an endless line.
    bool next(std::string& block, std::size_t bytes);
    /// Puts back lines that `next` gave out, to be given out again.
    void putBack(std::string_view lines) { m_rest.insert(0, lines); }
    double fraction() const { return m_stream.fraction(); }

private:
    TextStream m_stream;
    std::size_t m_longestLine;
    std::string m_rest; // read, but not given out
};

} // namespace knockscope
