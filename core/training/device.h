// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace knockscope {

/// Turns "auto", "cpu" or "cuda" into the device that will be used, "cpu" or "cuda". Throws `Error(Usage)`
/// for anything else, or when CUDA was asked for and is not there.
std::string resolveDevice(const std::string& requested);

/// What reports say about a device.
struct DeviceReport {
    std::string name; // "NVIDIA A40" or the processor's; empty where the system does not tell
    std::uint64_t freeBytes = 0; // of its memory; 0 where the system does not tell
    std::uint64_t totalBytes = 0;
};

/// `device`: "cpu" or "cuda". Throws `Error(Io)` when the GPU does not answer.
DeviceReport describeDevice(const std::string& device);

} // namespace knockscope
