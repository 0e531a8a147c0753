// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/device.h"

#include "core/base/error.h"
#include "core/base/translate.h"
#include "core/training/torch_backend.h"

#include <fmt/format.h>

#include <cstdlib>
#include <fstream>

namespace knockscope {

namespace {

/// What follows the colon in the first line of one of Linux's tables that begins with `key`.
std::string systemEntry(const char* table, const std::string& key)
{
    std::ifstream file(table);
    std::string line;
    while (std::getline(file, line)) {
        const std::size_t colon = line.find(':');
        if (colon != std::string::npos && line.compare(0, key.size(), key) == 0) {
            const std::size_t begin = line.find_first_not_of(" \t", colon + 1);
            return begin == std::string::npos ? std::string() : line.substr(begin);
        }
    }
    return {};
}

std::uint64_t kibibytes(const std::string& entry)
{
    return std::strtoull(entry.c_str(), nullptr, 10) * 1024;
}

} // namespace

std::string resolveDevice(const std::string& requested)
{
    if (requested == "cpu")
        return "cpu";
    if (requested != "auto" && requested != "cuda")
        throw Error(
            ErrorKind::Usage,
            translated(translatable("core", "The device {} is unknown (--device); choose auto, cpu or cuda."),
                       requested));
    if (torchBackend().hasCuda())
        return "cuda";
    if (requested == "cuda")
        throw Error(
            ErrorKind::Usage,
            translate("core",
                      "A GPU was asked for (--device cuda), but this computer or this LibTorch has no "
                      "CUDA; use the processor (--device cpu)."));
    return "cpu";
}

DeviceReport describeDevice(const std::string& device)
{
    if (device == "cuda")
        return torchBackend().describeGpu();
    if (device != "cpu")
        return {};
    return {systemEntry("/proc/cpuinfo", "model name"),
            kibibytes(systemEntry("/proc/meminfo", "MemAvailable")),
            kibibytes(systemEntry("/proc/meminfo", "MemTotal"))};
}

} // namespace knockscope
