// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mlp.h"
#include "core/training/mlp_trainer.h"

#include <cmath>
#include <cstdint>
#include <numeric>
#include <random>

namespace knockscope::test {

/// Random vectors and histograms that depend on them, so that there is something to learn.
inline TrainingProblem randomProblem(std::size_t samples, std::size_t dimension, std::size_t genes, int bins,
                                     std::uint64_t seed = 1)
{
    std::mt19937_64 random(seed);
    const auto uniform = [&] { return static_cast<float>(random() >> 40) * 0x1p-23F - 1; };
    const auto b = static_cast<std::size_t>(bins);
    TrainingProblem problem;
    problem.samples = samples;
    problem.dimension = dimension;
    problem.genes = genes;
    problem.bins = bins;
    for (std::size_t i = 0; i < samples * dimension; ++i)
        problem.vectors.push_back(uniform());
    for (std::size_t gene = 0; gene < genes; ++gene) {
        problem.width.push_back(0.2F + 0.1F * std::abs(uniform()));
        problem.low.push_back(0.1F * static_cast<float>(gene % 3));
        float sum = 0;
        std::vector<float> masses;
        for (std::size_t bin = 0; bin < b; ++bin) {
            masses.push_back(std::exp(uniform()));
            sum += masses.back();
        }
        for (const float mass : masses)
            problem.logControl.push_back(std::log(mass / sum));
    }
    for (std::size_t sample = 0; sample < samples; ++sample) {
        for (std::size_t gene = 0; gene < genes; ++gene) {
            const float drive = problem.vectors[sample * dimension + gene % dimension];
            std::vector<float> masses;
            float sum = 0;
            for (std::size_t bin = 0; bin < b; ++bin) {
                const float slope = 2 * static_cast<float>(bin) / static_cast<float>(bins) - 1;
                masses.push_back(std::exp(problem.logControl[gene * b + bin] + drive * slope));
                sum += masses.back();
            }
            float mean = 0;
            for (std::size_t bin = 0; bin < b; ++bin) {
                problem.targets.push_back(masses[bin] / sum);
                mean += problem.targets.back()
                    * (problem.low[gene] + problem.width[gene] * static_cast<float>(bin));
            }
            problem.means.push_back(mean + 0.01F * uniform());
        }
    }
    return problem;
}

inline MlpState freshState(const TrainingProblem& problem, const TrainingSettings& settings)
{
    const std::size_t outputs = problem.genes * static_cast<std::size_t>(problem.bins);
    return {initialMlp(problem.dimension, settings.hidden, outputs, settings.rank, settings.seed),
            zeroMlp(problem.dimension, settings.hidden, outputs, settings.rank),
            zeroMlp(problem.dimension, settings.hidden, outputs, settings.rank), 0};
}

inline std::vector<std::uint32_t> allSamples(const TrainingProblem& problem)
{
    std::vector<std::uint32_t> samples(problem.samples);
    std::iota(samples.begin(), samples.end(), 0U);
    return samples;
}

/// All weights without their padding.
inline std::vector<float> weightsOf(Mlp mlp)
{
    std::vector<float> values;
    for (const ParameterView& view : mlp.views()) {
        for (std::size_t row = 0; row < std::max<std::size_t>(1, view.rows); ++row) {
            const float* const first = view.values + row * view.stride;
            values.insert(values.end(), first, first + view.columns);
        }
    }
    return values;
}

} // namespace knockscope::test
