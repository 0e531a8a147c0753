// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/resident_memory.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <limits>
#include <string>
#include <unistd.h>

namespace knockscope {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t kUnlimited = std::numeric_limits<std::uint64_t>::max();

/// The number after `key` in a file of lines "key number"; 0 when there is none.
std::uint64_t numberAfter(const fs::path& path, const std::string& key)
{
    std::ifstream file(path);
    std::string word;
    while (file >> word) {
        std::uint64_t number = 0;
        if (word == key && file >> number)
            return number;
        file.clear();
        file.ignore(std::numeric_limits<std::streamsize>::max(), '\n');
    }
    return 0;
}

/// What one control group still grants. Pages of files that nobody has used for a while are given back first.
std::uint64_t leftOfGroup(const fs::path& group, const char* limitName, const char* usedName,
                          const char* reclaimable)
{
    std::ifstream limitFile(group / limitName);
    std::ifstream usedFile(group / usedName);
    std::uint64_t limit = 0;
    std::uint64_t used = 0;
    if (!(limitFile >> limit) || !(usedFile >> used)) // "max" is no number
        return kUnlimited;
    used -= std::min(used, numberAfter(group / "memory.stat", reclaimable));
    return limit - std::min(limit, used);
}

/// Of the groups of this process and those above them.
std::uint64_t leftOfGroups(const fs::path& root)
{
    std::uint64_t left = kUnlimited;
    const auto climb = [&](const fs::path& top, const std::string& below, const char* limitName,
                           const char* usedName, const char* reclaimable) {
        for (fs::path group = fs::path(below).relative_path();; group = group.parent_path()) {
            left = std::min(left, leftOfGroup(top / group, limitName, usedName, reclaimable));
            if (group.empty())
                return;
        }
    };
    std::ifstream groups(root / "proc/self/cgroup");
    std::string line;
    while (std::getline(groups, line)) {
        const std::size_t first = line.find(':');
        const std::size_t second = first == std::string::npos ? first : line.find(':', first + 1);
        if (second == std::string::npos)
            continue;
        const std::string controllers = fmt::format(",{},", line.substr(first + 1, second - first - 1));
        const std::string below = line.substr(second + 1);
        if (controllers == ",,")
            climb(root / "sys/fs/cgroup", below, "memory.max", "memory.current", "inactive_file");
        else if (controllers.find(",memory,") != std::string::npos)
            climb(root / "sys/fs/cgroup/memory", below, "memory.limit_in_bytes", "memory.usage_in_bytes",
                  "total_inactive_file");
    }
    return left;
}

} // namespace

std::uint64_t residentBytes()
{
    std::ifstream file("/proc/self/statm");
    std::uint64_t total = 0;
    std::uint64_t resident = 0;
    return file >> total >> resident ? resident * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE)) : 0;
}

std::uint64_t availableMemory(const fs::path& root)
{
    const std::uint64_t ofSystem = 1024 * numberAfter(root / "proc/meminfo", "MemAvailable:");
    return ofSystem == 0 ? 0 : std::max<std::uint64_t>(1, std::min(ofSystem, leftOfGroups(root)));
}

} // namespace knockscope
