// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "training_problems.h"
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <random>
#include <vector>

namespace knockscope::test {

/// All samples in an order of their own for each epoch.
inline std::vector<std::uint32_t> shuffledSamples(const TrainingProblem& problem, std::uint64_t epoch)
{
    std::vector<std::uint32_t> order = allSamples(problem);
    std::mt19937_64 random(epoch);
    for (std::size_t i = order.size() - 1; i > 0; --i)
        std::swap(order[i], order[random() % (i + 1)]);
    return order;
}

/// The norm of the difference of two networks, relative to what `expected` moved from `start`.
inline double relativeMiss(const Mlp& actual, const Mlp& expected, const Mlp& start)
{
    const std::vector<float> a = weightsOf(actual);
    const std::vector<float> e = weightsOf(expected);
    const std::vector<float> s = weightsOf(start);
    double miss = 0;
    double move = 0;
    for (std::size_t i = 0; i < e.size(); ++i) {
        miss += std::pow(static_cast<double>(a[i]) - e[i], 2);
        move += std::pow(static_cast<double>(e[i]) - s[i], 2);
    }
    return std::sqrt(miss / move);
}

/// The largest difference of two weights, relative to the largest weight.
inline double largestMiss(const Mlp& actual, const Mlp& expected)
{
    const std::vector<float> a = weightsOf(actual);
    const std::vector<float> e = weightsOf(expected);
    double miss = 0;
    double largest = 0;
    for (std::size_t i = 0; i < e.size(); ++i) {
        miss = std::max(miss, std::abs(static_cast<double>(a[i]) - e[i]));
        largest = std::max(largest, std::abs(static_cast<double>(e[i])));
    }
    return miss / largest;
}

} // namespace knockscope::test
