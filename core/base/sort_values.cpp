// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sort_values.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <hwy/contrib/sort/vqsort.h>
#include <limits>

// Compiled once for each generation of processors, chosen when the program starts.
// Not under the thread sanitizer, which is not ready yet when the choice is made.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_THREAD__)
#define KNOCKSCOPE_ON_EACH_PROCESSOR [[gnu::target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")]]
#else
#define KNOCKSCOPE_ON_EACH_PROCESSOR
#endif

namespace knockscope {

namespace {

constexpr std::size_t kFew = 4;
constexpr std::size_t kMedium = 64;

/// Each value goes to the place that the number of smaller ones gives it: many comparisons, but without a
/// branch and in vectors.
template <class Value> [[gnu::always_inline]] inline void sortByRank(Value* values, std::size_t count)
{
    std::array<Value, kMedium> given;
    std::copy_n(values, count, given.begin());
    const std::size_t padded = (count + 15) / 16 * 16; // whole vectors
    std::fill(given.begin() + static_cast<std::ptrdiff_t>(count),
              given.begin() + static_cast<std::ptrdiff_t>(padded), std::numeric_limits<Value>::max());
    std::array<std::int32_t, kMedium> place{};
    // of two equal values the first comes first
    for (std::size_t i = 0; i < count; ++i) {
        const Value value = given[i];
        for (std::size_t k = 0; k < padded; ++k)
            place[k] += value < given[k] || (value == given[k] && i < k);
    }
    for (std::size_t i = 0; i < count; ++i)
        values[place[i]] = given[i];
}

KNOCKSCOPE_ON_EACH_PROCESSOR void sortSome(float* values, std::size_t count)
{
    sortByRank(values, count);
}

KNOCKSCOPE_ON_EACH_PROCESSOR void sortSome(double* values, std::size_t count)
{
    sortByRank(values, count);
}

template <class Value> void sort(std::span<Value> values)
{
    if (values.size() <= kFew)
        return std::sort(values.begin(), values.end());
    if (values.size() <= kMedium) // the sorter below asks the system for random numbers each time
        return sortSome(values.data(), values.size());
    thread_local const hwy::Sorter sorter;
    sorter(values.data(), values.size(), hwy::SortAscending());
}

} // namespace

void sortAscending(std::span<float> values)
{
    sort(values);
}

void sortAscending(std::span<double> values)
{
    sort(values);
}

} // namespace knockscope
