// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_lock.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/translate.h"

#include <fmt/chrono.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace knockscope {

namespace fs = std::filesystem;

namespace {

constexpr mode_t kReadableByAll = 0666; // less the umask: array jobs of one group may share a project

int openLockFile(const fs::path& path)
{
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, kReadableByAll);
    if (descriptor < 0)
        throw Error(
            ErrorKind::Io,
            translated(
                translatable("core",
                             "Cannot write {}: {}. Check the folder, its permissions and the free space."),
                path.string(), std::strerror(errno)));
    return descriptor;
}

struct flock wholeFile()
{
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    return lock;
}

enum class Answer { Taken, HeldByAnother, NoLocks };

Answer lockFile(int descriptor, const fs::path& path, bool waits)
{
    struct flock lock = wholeFile();
    // Locks of the open file and not of the process: two of one process exclude each other, and closing
    // another descriptor of the same file, as a library may, does not give them up.
    while (::fcntl(descriptor, waits ? F_OFD_SETLKW : F_OFD_SETLK, &lock) != 0) {
        switch (errno) {
        case EINTR:
            continue;
        case EAGAIN:
        case EACCES:
            return Answer::HeldByAnother;
        // Some shared and user-space file systems have no locks. A single process works there as well as
        // elsewhere. Several may lose what the others wrote meanwhile, finished folds too: files are written
        // whole, but nobody waits between another's reading and writing. So the caller is told.
        case ENOLCK:
        case ENOSYS:
        case EOPNOTSUPP:
        case EINVAL:
            return Answer::NoLocks;
        default:
            throw Error(
                ErrorKind::Io,
                translated(translatable("core", "Cannot lock {}: {}. Check the disk or the network share."),
                           path.string(), std::strerror(errno)));
        }
    }
    return Answer::Taken;
}

/// Only for messages: a disk too full to hold it is no reason not to hold the lock.
void writeHolder(int descriptor)
{
    std::array<char, 256> host{};
    ::gethostname(host.data(), host.size() - 1);
    const nlohmann::json json = {
        {"host", host.data()},
        {"pid", ::getpid()},
        {"since",
         fmt::format("{:%Y-%m-%dT%H:%M:%SZ}",
                     fmt::gmtime(std::chrono::system_clock::to_time_t(std::chrono::system_clock::now())))}};
    const std::string text = json.dump(-1, ' ', true, nlohmann::json::error_handler_t::replace) + "\n";
    if (::ftruncate(descriptor, 0) == 0) [[maybe_unused]]
        const ssize_t written = ::pwrite(descriptor, text.data(), text.size(), 0);
}

} // namespace

FileLock::FileLock(int descriptor, bool excludesOthers)
    : m_descriptor(descriptor)
    , m_excludesOthers(excludesOthers)
{
}

FileLock::FileLock(FileLock&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_excludesOthers(other.m_excludesOthers)
{
}

FileLock& FileLock::operator=(FileLock&& other) noexcept
{
    if (this != &other) {
        release();
        m_descriptor = std::exchange(other.m_descriptor, -1);
        m_excludesOthers = other.m_excludesOthers;
    }
    return *this;
}

FileLock::~FileLock()
{
    release();
}

void FileLock::release() noexcept
{
    if (m_descriptor >= 0)
        ::close(m_descriptor); // which gives up the lock
    m_descriptor = -1;
}

std::optional<FileLock> FileLock::lock(const fs::path& path, bool waits)
{
    FileLock lock(openLockFile(path), true);
    const Answer answer = lockFile(lock.m_descriptor, path, waits);
    if (answer == Answer::HeldByAnother)
        return std::nullopt;
    lock.m_excludesOthers = answer == Answer::Taken;
    writeHolder(lock.m_descriptor);
    return lock;
}

std::optional<FileLock> FileLock::tryTake(const fs::path& path)
{
    return lock(path, false);
}

FileLock FileLock::take(const fs::path& path)
{
    return *lock(path, true);
}

bool FileLock::isHeld(const fs::path& path)
{
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    struct flock lock = wholeFile();
    const bool isHeld = ::fcntl(descriptor, F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
    ::close(descriptor);
    return isHeld;
}

std::string FileLock::holder(const fs::path& path)
{
    try {
        const nlohmann::json json = nlohmann::json::parse(readText(path));
        return translated(translatable("core", "process {} on {}"), json.at("pid").get<std::int64_t>(),
                          json.at("host").get<std::string>());
    } catch (const std::exception&) {
        return translate("core", "another process"); // it is just writing it down, or could not
    }
}

} // namespace knockscope
