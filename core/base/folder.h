// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace knockscope {

/// Makes a folder and those above it. Returns whether it was not there. Throws `Error(Io)` naming it.
bool createFolder(const std::filesystem::path& path);

} // namespace knockscope
