// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace knockscope {

/// Turns "auto", "cpu" or "cuda" into the device that will be used, "cpu" or "cuda". Throws `Error(Usage)`
/// for anything else, or when CUDA was asked for and is not there.
std::string resolveDevice(const std::string& requested);

} // namespace knockscope
