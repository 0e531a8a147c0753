// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/mlp_trainer.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <random>
#include <vector>

namespace knockscope {

/// A problem that a trainer can make progress on: the targets depend on the vectors.
inline TrainingProblem madeUpProblem(std::size_t samples, std::size_t dimension, std::size_t genes, int bins)
{
    std::mt19937_64 random(7);
    const auto next = [&] { return static_cast<float>(random() >> 40) * 0x1p-23F - 1; };
    TrainingProblem problem{samples, dimension, genes, bins, {}, {}, {}, {}, {}, {}};
    const auto b = static_cast<std::size_t>(bins);
    const auto addHistogram = [&](std::vector<float>& values, const auto& logMass) {
        std::vector<float> masses(b);
        for (std::size_t bin = 0; bin < b; ++bin)
            masses[bin] = std::exp(logMass(bin));
        const float sum = std::accumulate(masses.begin(), masses.end(), 0.0F);
        for (const float mass : masses)
            values.push_back(mass / sum);
    };
    for (std::size_t i = 0; i < samples * dimension; ++i)
        problem.vectors.push_back(next());
    for (std::size_t gene = 0; gene < genes; ++gene) {
        problem.width.push_back(0.3F + 0.1F * static_cast<float>(gene % 5));
        problem.low.push_back(0.2F * static_cast<float>(gene % 3));
        addHistogram(problem.logControl, [&](std::size_t) { return next(); });
    }
    for (float& value : problem.logControl)
        value = std::log(value);
    for (std::size_t sample = 0; sample < samples; ++sample) {
        for (std::size_t gene = 0; gene < genes; ++gene) {
            const float shift = problem.vectors[sample * dimension + gene % dimension];
            addHistogram(problem.targets, [&](std::size_t bin) {
                return problem.logControl[gene * b + bin] + shift * static_cast<float>(bin) / 2 + next() / 4;
            });
            float mean = 0;
            for (std::size_t bin = 0; bin < b; ++bin) {
                mean += problem.targets[problem.targets.size() - b + bin]
                    * (problem.low[gene] + problem.width[gene] * static_cast<float>(bin));
            }
            problem.means.push_back(mean + next() / 10);
        }
    }
    return problem;
}

/// As a training starts.
inline MlpState initialState(const TrainingProblem& problem, const TrainingSettings& settings)
{
    const std::size_t outputs = problem.genes * static_cast<std::size_t>(problem.bins);
    const Mlp zeros = zeroMlp(problem.dimension, settings.hidden, outputs, settings.rank);
    return {initialMlp(problem.dimension, settings.hidden, outputs, settings.rank, settings.seed), zeros,
            zeros, 0};
}

/// All samples in an order of their own for each epoch.
inline std::vector<std::uint32_t> shuffledSamples(std::size_t samples, std::uint64_t epoch)
{
    std::vector<std::uint32_t> order(samples);
    std::iota(order.begin(), order.end(), 0U);
    std::mt19937_64 random(epoch);
    for (std::size_t i = samples - 1; i > 0; --i)
        std::swap(order[i], order[random() % (i + 1)]);
    return order;
}

/// Row by row, without the padding.
inline std::vector<float> weightsOf(Mlp network)
{
    std::vector<float> weights;
    for (const ParameterView& view : network.views()) {
        for (std::size_t row = 0; row < std::max<std::size_t>(1, view.rows); ++row) {
            const float* const first = view.values + row * view.stride;
            weights.insert(weights.end(), first, first + view.columns);
        }
    }
    return weights;
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

} // namespace knockscope
