// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>

namespace knockscope {

/// The number of threads to use when the user did not say: one for each core that this process may use, which
/// a cluster or a container may have limited.
int defaultThreads();

/// Splits [0, count) into one contiguous range for each thread and calls `body(first, last)` on all of them
/// at once. Ranges depend only on `count` and `threads`; the first exception that a range throws is rethrown
/// here. The caller keeps results independent of the split by writing each index to its own place.
void parallelRanges(std::size_t count, int threads,
                    const std::function<void(std::size_t first, std::size_t last)>& body);

/// Calls `body(index, worker)` once for each index below `count`, on up to `threads` threads; a thread that
/// is free takes the next index. `worker` counts the threads from 0, for memory that each keeps to itself.
/// The calling thread works too and calls `between(done)` before each of its own indices with the number of
/// finished ones; that may throw to stop. When bodies throw, the exception of the lowest index is rethrown
/// once all threads have stopped, so that a bad input gives the same message however the work was shared.
void parallelTasks(std::size_t count, int threads,
                   const std::function<void(std::size_t index, std::size_t worker)>& body,
                   const std::function<void(std::size_t done)>& between = {});

} // namespace knockscope
