// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace knockscope {

/// Keeps other processes, also on other computers that share the folder, and other locks of this process
/// away from something while it lives. The lock is the system's and not the file's existence: it vanishes
/// with the process however that ends, so that the file of a killed process is free. The file stays.
/// A file system without locks gives one to everybody.
class FileLock {
public:
    /// Nothing when somebody else holds it. Throws `Error(Io)` when the file cannot be made.
    static std::optional<FileLock> tryTake(const std::filesystem::path& path);
    /// Waits for it.
    static FileLock take(const std::filesystem::path& path);

    /// Without disturbing anybody; a file that is not there is not held.
    static bool isHeld(const std::filesystem::path& path);
    /// Whoever took it last, as he wrote it down, for people: "process 123 on node7".
    static std::string holder(const std::filesystem::path& path);

    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&& other) noexcept;
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;
    ~FileLock();

    /// False where the file system has no locks: others may hold it too, and write what it guards.
    bool excludesOthers() const { return m_excludesOthers; }

private:
    FileLock(int descriptor, bool excludesOthers);
    static std::optional<FileLock> lock(const std::filesystem::path& path, bool waits);
    void release() noexcept;

    int m_descriptor = -1;
    bool m_excludesOthers = true;
};

} // namespace knockscope
