// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <thread>
#include <vector>

namespace knockscope {

/// Threads that stay, for work in pieces too short to start threads for: thousands of times a second, some
/// microseconds each. Between two pieces they spin for a moment, then sleep.
class WorkerTeam {
public:
    /// `threads` counts the calling one. Throws `Error(Usage)` when the system gives no more threads.
    explicit WorkerTeam(int threads);
    ~WorkerTeam();
    WorkerTeam(const WorkerTeam&) = delete;
    WorkerTeam& operator=(const WorkerTeam&) = delete;

    int threads() const { return static_cast<int>(m_helpers.size()) + 1; }

    /// Calls `body(index, worker)` once for each index below `count` and returns when all are done; a thread
    /// that is free takes the next index. `worker` is below threads(). `body` must not throw.
    void run(std::size_t count, const std::function<void(std::size_t index, std::size_t worker)>& body);

private:
    void end();
    void help(std::size_t worker);
    void takeIndices(std::size_t worker);

    const std::function<void(std::size_t, std::size_t)>* m_body = nullptr;
    std::size_t m_count = 0;
    std::atomic<std::size_t> m_next{0};
    std::atomic<std::uint32_t> m_round{0}; // a new value starts the helpers
    std::atomic<std::uint32_t> m_busy{0}; // helpers that have not finished the round
    std::atomic<bool> m_ends{false};
    std::vector<std::jthread> m_helpers; // last: they end before what they use
};

} // namespace knockscope
