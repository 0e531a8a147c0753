// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <string_view>

namespace knockscope {

/// Writes a file whole or not at all: `write` fills a temporary file beside `path`, which is synced to disk
/// and renamed over `path`. The temporary file is removed when `write` throws. Throws `Error(Io)` naming
/// `path`.
void writeFileAtomically(const std::filesystem::path& path,
                         const std::function<void(const std::filesystem::path& temporary)>& write);

/// The same for text that is already in memory.
void writeTextAtomically(const std::filesystem::path& path, std::string_view text);

/// The whole file as text. Throws `Error(Io)` naming `path`.
std::string readText(const std::filesystem::path& path);

} // namespace knockscope
