// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <mutex>
#include <span>

namespace knockscope {

/// A nameless file for what does not fit in memory; it is gone when the program ends, however it ends.
/// Safe to use from several threads.
class ScratchFile {
public:
    /// In `folder`, or in the system's place for large temporary files when that is empty. The file is made
    /// by the first `append`.
    explicit ScratchFile(std::filesystem::path folder = {});
    ~ScratchFile();
    ScratchFile(const ScratchFile&) = delete;
    ScratchFile& operator=(const ScratchFile&) = delete;

    /// Returns the place of the bytes. Throws `Error(Io)` when there is no room.
    std::uint64_t append(std::span<const std::byte> bytes);
    /// Throws `Error(Io)` when the bytes cannot be read back.
    void read(std::uint64_t place, std::span<std::byte> bytes) const;

    /// Gives the room of bytes that are needed no more back to the disk, where the system can.
    void discard(std::uint64_t place, std::uint64_t bytes);

    std::uint64_t size() const; // appended so far

private:
    std::filesystem::path m_folder;
    mutable std::mutex m_mutex;
    int m_descriptor = -1;
    std::uint64_t m_size = 0;
};

} // namespace knockscope
