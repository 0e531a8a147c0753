// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

namespace knockscope {

/// Bytes of this process that lie in memory; 0 where the system does not tell.
std::uint64_t residentBytes();

/// Bytes that programs can still be given before the system begins to swap, and before a limit of the control
/// group stops this process, as a cluster or a container sets it (cgroup v1 and v2); 0 where the system does
/// not tell. `root` is where /proc and /sys lie.
std::uint64_t availableMemory(const std::filesystem::path& root = "/");

} // namespace knockscope
