// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"

#include "core/base/error.h"

#include <fmt/format.h>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <string>
#include <unistd.h>

namespace knockscope {

namespace fs = std::filesystem;

namespace {

[[noreturn]] void throwCannotWrite(const fs::path& path, const char* reason)
{
    throw Error(ErrorKind::Io,
                fmt::format("Cannot write {}: {}. Check the folder, its permissions and the free space.",
                            path.string(), reason));
}

void syncToDisk(const fs::path& path)
{
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        throwCannotWrite(path, std::strerror(errno));
    const int status = ::fsync(descriptor);
    const int reason = errno;
    ::close(descriptor);
    if (status != 0 && reason != EINVAL)
        throwCannotWrite(path, std::strerror(reason));
}

/// Removes the temporary file unless it was renamed away.
class TemporaryFile {
public:
    explicit TemporaryFile(fs::path path)
        : m_path(std::move(path))
    {
    }
    ~TemporaryFile()
    {
        std::error_code ignored;
        fs::remove(m_path, ignored);
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    const fs::path& path() const { return m_path; }

private:
    fs::path m_path;
};

} // namespace

void writeFileAtomically(const fs::path& path, const std::function<void(const fs::path&)>& write,
                         Durability durability)
{
    const TemporaryFile temporary(path.string() + fmt::format(".{}.tmp", ::getpid()));
    write(temporary.path());
    if (durability == Durability::Synced)
        syncToDisk(temporary.path());
    std::error_code failure;
    fs::rename(temporary.path(), path, failure);
    if (failure)
        throwCannotWrite(path, failure.message().c_str());
    syncToDisk(path.has_parent_path() ? path.parent_path() : fs::path("."));
}

void writeTextAtomically(const fs::path& path, std::string_view text)
{
    writeFileAtomically(path, [&](const fs::path& temporary) {
        std::ofstream file(temporary, std::ios::binary);
        file.write(text.data(), static_cast<std::streamsize>(text.size()));
        file.flush();
        if (!file)
            throwCannotWrite(path, std::strerror(errno));
    });
}

std::string readText(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        throw Error(ErrorKind::Io, fmt::format("Cannot read {}: {}.", path.string(), std::strerror(errno)));
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

} // namespace knockscope
