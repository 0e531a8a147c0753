// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace knockscope {

class JobMonitor;

/// XXH3 (128 bit) of a file's bytes as 32 hexadecimal digits. Throws `Error(Io)` naming the file, and
/// `Cancelled` when `monitor` is given and asked to stop.
std::string hashFile(const std::filesystem::path& path, const JobMonitor* monitor = nullptr);

/// The same of a text.
std::string hashText(std::string_view text);

} // namespace knockscope
