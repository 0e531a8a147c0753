// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <exception>
#include <filesystem>
#include <fstream>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#if defined(__linux__)
#include <sched.h>
#endif

namespace knockscope {

namespace {

/// Processors' worth of time that the control group grants (cgroup v2), rounded up; nothing without a limit.
std::optional<int> grantedProcessors()
{
    std::ifstream groups("/proc/self/cgroup");
    std::string line;
    while (std::getline(groups, line)) {
        if (!line.starts_with("0::"))
            continue;
        for (std::filesystem::path group = "/sys/fs/cgroup" + line.substr(3);; group = group.parent_path()) {
            std::ifstream limit(group / "cpu.max");
            double quota = 0;
            double period = 0;
            if (limit >> quota >> period && period > 0) // "max 100000" is no number
                return std::max(1, static_cast<int>(std::ceil(quota / period)));
            if (group == "/sys/fs/cgroup" || !group.has_relative_path())
                break;
        }
    }
    return std::nullopt;
}

} // namespace

int defaultThreads()
{
    int count = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
#if defined(__linux__)
    cpu_set_t allowed;
    if (::sched_getaffinity(0, sizeof allowed, &allowed) == 0)
        count = std::min(count, std::max(1, CPU_COUNT(&allowed)));
#endif
    return std::min(count, grantedProcessors().value_or(count));
}

void parallelRanges(std::size_t count, int threads, const std::function<void(std::size_t, std::size_t)>& body)
{
    const std::size_t parts = std::clamp<std::size_t>(static_cast<std::size_t>(std::max(1, threads)), 1,
                                                      std::max<std::size_t>(1, count));
    if (parts == 1) {
        body(0, count);
        return;
    }
    std::vector<std::exception_ptr> failures(parts);
    const auto runPart = [&](std::size_t part) noexcept {
        try {
            body(count * part / parts, count * (part + 1) / parts);
        } catch (...) {
            failures[part] = std::current_exception();
        }
    };
    {
        std::vector<std::jthread> workers;
        workers.reserve(parts - 1);
        for (std::size_t part = 1; part < parts; ++part)
            workers.emplace_back(runPart, part);
        runPart(0);
    }
    for (const std::exception_ptr& failure : failures) {
        if (failure)
            std::rethrow_exception(failure);
    }
}

void parallelTasks(std::size_t count, int threads, const std::function<void(std::size_t, std::size_t)>& body,
                   const std::function<void(std::size_t)>& between)
{
    std::atomic<std::size_t> next = 0;
    std::atomic<std::size_t> done = 0;
    std::atomic<bool> stops = false;
    std::mutex mutex;
    std::exception_ptr failure;
    std::size_t failedIndex = count;
    const auto work = [&](std::size_t worker) {
        while (!stops) {
            if (worker == 0 && between)
                between(done);
            const std::size_t index = next++;
            if (index >= count)
                return;
            try {
                body(index, worker);
                ++done;
            } catch (...) {
                const std::scoped_lock lock(mutex);
                if (index < failedIndex) {
                    failedIndex = index;
                    failure = std::current_exception();
                }
                stops = true;
            }
        }
    };
    {
        std::vector<std::jthread> workers;
        const std::size_t helpers = std::min(count, static_cast<std::size_t>(std::max(1, threads)));
        for (std::size_t worker = 1; worker < helpers; ++worker)
            workers.emplace_back(work, worker);
        try {
            work(0);
        } catch (...) { // between
            stops = true;
            throw;
        }
    }
    if (failure)
        std::rethrow_exception(failure);
}

} // namespace knockscope
