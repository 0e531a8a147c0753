// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <initializer_list>
#include <string_view>
#include <vector>

namespace knockscope {

/// Whether a file must be on the disk, and not only on its way there, before it takes its name. Without it a
/// file can be damaged by a power failure in the next half minute.
enum class Durability { Synced, Cached };

/// Writes a file whole or not at all: `write` fills a temporary file beside `path`, which is synced to disk
/// and renamed over `path`. The temporary file is removed when `write` throws. Throws `Error(Io)` naming
/// `path`.
void writeFileAtomically(const std::filesystem::path& path,
                         const std::function<void(const std::filesystem::path& temporary)>& write,
                         Durability durability = Durability::Synced);

/// The same for several files in different places: all are there and new, or all are as they were. What is in
/// the way of a file is kept beside it until the last one has its name.
void writeFilesAtomically(
    const std::vector<std::filesystem::path>& paths,
    const std::function<void(const std::vector<std::filesystem::path>& temporary)>& write);

/// The same for text that is already in memory.
void writeTextAtomically(const std::filesystem::path& path, std::string_view text);

/// Removes what killed writers of some files of a folder left beside them. Only for whoever alone may write
/// them.
void removeUnfinishedWrites(const std::filesystem::path& folder,
                            std::initializer_list<std::filesystem::path> files);

/// The whole file as text. Throws `Error(Io)` naming `path`.
std::string readText(const std::filesystem::path& path);

} // namespace knockscope
