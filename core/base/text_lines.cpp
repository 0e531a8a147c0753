// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_lines.h"

#include "core/base/error.h"
#include "core/base/translate.h"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <new>
#include <string_view>
#include <utility>
#include <zlib.h>

namespace knockscope {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kInputBytes = 1u << 18;
constexpr int kGzipOnly = 15 + 16; // zlib's code for the largest window and a gzip header

[[noreturn]] void throwDamaged(const fs::path& path, fmt::format_string<const std::string&> sentence)
{
    throw Error(ErrorKind::BadInput, translateMarked("core", sentence, path.string()));
}

[[noreturn]] void throwUnreadable(const fs::path& path, int reason)
{
    throw Error(
        ErrorKind::Io,
        translated(translatable("core", "Cannot read {}: {}."), path.string(), std::strerror(reason)));
}

} // namespace

void TextStream::EndInflation::operator()(z_stream_s* stream) const
{
    inflateEnd(stream);
    delete stream;
}

TextStream::TextStream(fs::path path)
    : m_path(std::move(path))
{
    std::error_code failure;
    const fs::file_status status = fs::status(m_path, failure);
    if (!fs::exists(status))
        throw Error(ErrorKind::Io,
                    translated(translatable("core", "{} does not exist. Check the path."), m_path.string()));
    // Opening a pipe would wait for someone to write into it.
    if (!fs::is_regular_file(status))
        throw Error(ErrorKind::BadInput,
                    translated(translatable("core", "{} is not a file. Give a text file, plain or .gz."),
                               m_path.string()));
    m_file.reset(std::fopen(m_path.c_str(), "rb"));
    if (!m_file)
        throwUnreadable(m_path, errno);
    std::setvbuf(m_file.get(), nullptr, _IONBF, 0);
    m_bytes = fs::file_size(m_path, failure);

    refill();
    const std::string_view start(m_input.data(), m_input.size());
    if (start.starts_with("\x1f\x8b")) {
        auto stream = std::make_unique<z_stream>();
        if (inflateInit2(stream.get(), kGzipOnly) != Z_OK)
            throw std::bad_alloc();
        m_inflation.reset(stream.release());
        m_isMemberOpen = true;
    }
    std::string mark;
    read(mark, 3);
    if (mark.starts_with("\xff\xfe") || mark.starts_with("\xfe\xff"))
        throw Error(
            ErrorKind::BadInput,
            translated(translatable("core", "{} is UTF-16 text. Save it as UTF-8."), m_path.string()));
    if (mark != "\xef\xbb\xbf")
        m_start = std::move(mark);
}

TextStream::~TextStream() = default;

void TextStream::refill()
{
    m_input.resize(kInputBytes);
    m_next = 0;
    const std::size_t got = std::fread(m_input.data(), 1, m_input.size(), m_file.get());
    if (got < m_input.size() && std::ferror(m_file.get()))
        throwUnreadable(m_path, errno);
    m_input.resize(got);
    m_taken += got;
    m_isFileRead = got == 0;
}

std::size_t TextStream::readPlain(char* out, std::size_t most)
{
    if (m_next == m_input.size() && !m_isFileRead)
        refill();
    const std::size_t count = std::min(most, m_input.size() - m_next);
    std::copy_n(m_input.data() + m_next, count, out);
    m_next += count;
    return count;
}

std::size_t TextStream::readCompressed(char* out, std::size_t most)
{
    z_stream& stream = *m_inflation;
    stream.next_out = reinterpret_cast<Bytef*>(out);
    stream.avail_out = static_cast<uInt>(std::min<std::size_t>(most, 1u << 30));
    const uInt room = stream.avail_out;
    while (stream.avail_out == room && !m_isDone) {
        if (m_next == m_input.size() && !m_isFileRead)
            refill();
        const std::size_t left = m_input.size() - m_next;
        if (!m_isMemberOpen) {
            // Some tools fill the last block of the file with zeros.
            while (m_next < m_input.size() && m_input[m_next] == '\0')
                ++m_next;
            if (m_next == m_input.size()) {
                m_isDone = m_isFileRead;
                continue;
            }
            if (m_input[m_next] != '\x1f')
                throwDamaged(m_path,
                             translatable("core",
                                          "{} goes on with something else after its compressed data. "
                                          "Download or compress it again."));
            inflateReset(&stream);
            m_isMemberOpen = true;
            continue;
        }
        if (left == 0)
            throwDamaged(
                m_path,
                translatable(
                    "core",
                    "{} is cut off: its compressed data end too early. Download or compress it again."));
        stream.next_in = reinterpret_cast<Bytef*>(m_input.data() + m_next);
        stream.avail_in = static_cast<uInt>(left);
        const int result = inflate(&stream, Z_NO_FLUSH);
        m_next = m_input.size() - stream.avail_in;
        if (result == Z_STREAM_END)
            m_isMemberOpen = false;
        else if (result == Z_MEM_ERROR)
            throw std::bad_alloc();
        else if (result != Z_OK && result != Z_BUF_ERROR)
            throwDamaged(
                m_path,
                translatable("core",
                             "{} is damaged: it cannot be decompressed. Download or compress it again."));
    }
    return room - stream.avail_out;
}

void TextStream::read(std::string& text, std::size_t most)
{
    if (!m_start.empty()) {
        text += std::exchange(m_start, {});
        return;
    }
    const std::size_t before = text.size();
    text.resize(before + most);
    std::size_t filled = 0;
    while (filled < most) {
        const std::size_t got = m_inflation ? readCompressed(text.data() + before + filled, most - filled)
                                            : readPlain(text.data() + before + filled, most - filled);
        if (got == 0)
            break;
        filled += got;
    }
    text.resize(before + filled);
    if (std::memchr(text.data() + before, '\0', filled))
        throw Error(ErrorKind::BadInput,
                    translated(translatable("core", "{} is not a text file."), m_path.string()));
}

double TextStream::fraction() const
{
    return m_bytes == 0 ? 1 : std::min(1.0, static_cast<double>(m_taken) / static_cast<double>(m_bytes));
}

bool TextLines::next(std::string& block, std::size_t bytes)
{
    block = std::exchange(m_rest, {});
    bool isEnd = false;
    const auto readMore = [&](std::size_t most) {
        const std::size_t before = block.size();
        m_stream.read(block, most);
        isEnd = block.size() == before;
    };
    if (block.size() < bytes)
        readMore(bytes - block.size());
    std::size_t end = block.rfind('\n');
    while (end == std::string::npos && !isEnd) {
        if (block.size() > m_longestLine)
            throw Error(
                ErrorKind::BadInput,
                translated(
                    translatable("core",
                                 "{} has a line of more than {} bytes, so it is not the table it should be."),
                    m_stream.path().string(), m_longestLine));
        readMore(bytes);
        end = block.rfind('\n');
    }
    if (end == std::string::npos) {
        if (!block.empty())
            block += '\n';
        return !block.empty();
    }
    m_rest.assign(block, end + 1);
    block.resize(end + 1);
    return true;
}

} // namespace knockscope
