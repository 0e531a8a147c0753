// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/scratch_file.h"

#include "core/base/error.h"
#include "core/base/translate.h"

#include <fmt/format.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <unistd.h>
#include <utility>

namespace knockscope {

namespace fs = std::filesystem;

namespace {

/// /tmp may lie in memory, which is what a scratch file is to spare.
fs::path systemFolder()
{
    const char* const chosen = std::getenv("TMPDIR");
    if (chosen && *chosen)
        return chosen;
    std::error_code failure;
    return fs::is_directory("/var/tmp", failure) ? fs::path("/var/tmp") : fs::temp_directory_path();
}

/// `sentence` names the folder and the reason.
[[noreturn]] void throwFailed(const fs::path& folder,
                              fmt::format_string<const std::string&, const char*> sentence, int reason)
{
    throw Error(
        ErrorKind::Io,
        translateMarked("core", sentence, folder.string(), static_cast<const char*>(std::strerror(reason))));
}

} // namespace

ScratchFile::ScratchFile(fs::path folder)
    : m_folder(folder.empty() ? systemFolder() : std::move(folder))
{
}

ScratchFile::~ScratchFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

std::uint64_t ScratchFile::append(std::span<const std::byte> bytes)
{
    std::uint64_t place = 0;
    int descriptor = -1;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_descriptor < 0) {
            std::string name = (m_folder / "knockscope-XXXXXX").string();
            m_descriptor = ::mkostemp(name.data(), O_CLOEXEC);
            if (m_descriptor < 0)
                throwFailed(m_folder,
                            translatable("core",
                                         "Cannot create a temporary file in {}: {}. Make room there, or set "
                                         "TMPDIR to another folder."),
                            errno);
            ::unlink(name.c_str());
        }
        place = m_size;
        m_size += bytes.size();
        descriptor = m_descriptor;
    }
    for (std::size_t done = 0; done < bytes.size();) {
        const ssize_t written =
            ::pwrite(descriptor, bytes.data() + done, bytes.size() - done, static_cast<off_t>(place + done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            throwFailed(m_folder,
                        translatable("core",
                                     "Cannot write a temporary file in {}: {}. Make room there, or set "
                                     "TMPDIR to another folder."),
                        written < 0 ? errno : ENOSPC);
        done += static_cast<std::size_t>(written);
    }
    return place;
}

void ScratchFile::read(std::uint64_t place, std::span<std::byte> bytes) const
{
    for (std::size_t done = 0; done < bytes.size();) {
        const ssize_t got =
            ::pread(m_descriptor, bytes.data() + done, bytes.size() - done, static_cast<off_t>(place + done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            throwFailed(m_folder,
                        translatable("core",
                                     "Cannot read a temporary file in {}: {}. Make room there, or set TMPDIR "
                                     "to another folder."),
                        got < 0 ? errno : EIO);
        done += static_cast<std::size_t>(got);
    }
}

void ScratchFile::discard(std::uint64_t place, std::uint64_t bytes)
{
    // What the system cannot do, it leaves: the file stays larger than needed.
    [[maybe_unused]] const int done = ::fallocate(m_descriptor, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE,
                                                  static_cast<off_t>(place), static_cast<off_t>(bytes));
}

std::uint64_t ScratchFile::size() const
{
    const std::scoped_lock lock(m_mutex);
    return m_size;
}

} // namespace knockscope
