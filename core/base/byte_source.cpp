// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/byte_source.h"

#include "core/base/error.h"
#include "core/base/translate.h"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace knockscope {

namespace {

[[noreturn]] void throwEnd(const std::string& name)
{
    throw Error(ErrorKind::BadInput,
                translated(translatable("core", "{} ends too early. Download or save it again."), name));
}

} // namespace

FileBytes::FileBytes(const std::filesystem::path& path)
    : m_name(path.string())
{
    // O_NONBLOCK: opening a pipe would wait for someone to write into it.
    m_descriptor = open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (m_descriptor < 0)
        throw Error(ErrorKind::Io,
                    translated(translatable("core", "Cannot read {}: {}."), m_name, std::strerror(errno)));
    struct stat status { };
    if (fstat(m_descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
        close(m_descriptor);
        throw Error(
            ErrorKind::BadInput,
            translated(translatable("core", "{} is not a file. Give a file of gene vectors."), m_name));
    }
    m_size = static_cast<std::uint64_t>(status.st_size);
}

FileBytes::~FileBytes()
{
    close(m_descriptor);
}

void FileBytes::read(std::uint64_t place, std::span<std::byte> bytes) const
{
    if (place > m_size || bytes.size() > m_size - place)
        throwEnd(m_name);
    while (!bytes.empty()) {
        const ssize_t got = pread(m_descriptor, bytes.data(), bytes.size(), static_cast<off_t>(place));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            throw Error(
                ErrorKind::Io,
                translated(translatable("core", "Cannot read {}: {}."), m_name, std::strerror(errno)));
        if (got == 0)
            throwEnd(m_name); // cut while it was read
        place += static_cast<std::uint64_t>(got);
        bytes = bytes.subspan(static_cast<std::size_t>(got));
    }
}

void MemoryBytes::read(std::uint64_t place, std::span<std::byte> bytes) const
{
    if (place > m_bytes.size() || bytes.size() > m_bytes.size() - place)
        throwEnd(m_name);
    std::copy_n(m_bytes.begin() + static_cast<std::ptrdiff_t>(place), bytes.size(), bytes.begin());
}

} // namespace knockscope
