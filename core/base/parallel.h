// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>

namespace knockscope {

/// The number of threads to use when the user did not say: one for each core.
int defaultThreads();

/// Splits [0, count) into one contiguous range for each thread and calls `body(first, last)` on all of them
/// at once. Ranges depend only on `count` and `threads`; the first exception that a range throws is rethrown
/// here. The caller keeps results independent of the split by writing each index to its own place.
void parallelRanges(std::size_t count, int threads,
                    const std::function<void(std::size_t first, std::size_t last)>& body);

} // namespace knockscope
