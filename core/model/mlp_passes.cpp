// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/mlp_passes.h"

#include "core/model/dense_kernels.h"

#include <algorithm>
#include <cmath>

namespace knockscope::passes {

namespace {

constexpr std::size_t kRowsOfTask = 64;

/// Mean and inverse standard deviation of each sample over the units.
void momentsOfSamples(const float* values, std::size_t units, std::size_t samples, float* mean,
                      float* inverseDeviation)
{
    std::fill_n(mean, samples, 0.0F);
    std::fill_n(inverseDeviation, samples, 0.0F);
    for (std::size_t unit = 0; unit < units; ++unit) {
        for (std::size_t s = 0; s < samples; ++s)
            mean[s] += values[unit * samples + s];
    }
    for (std::size_t s = 0; s < samples; ++s)
        mean[s] /= static_cast<float>(units);
    for (std::size_t unit = 0; unit < units; ++unit) {
        for (std::size_t s = 0; s < samples; ++s) {
            const float gap = values[unit * samples + s] - mean[s];
            inverseDeviation[s] += gap * gap;
        }
    }
    for (std::size_t s = 0; s < samples; ++s) {
        const float variance = inverseDeviation[s] / static_cast<float>(units);
        inverseDeviation[s] = 1 / std::sqrt(variance + Mlp::kNormEpsilon);
    }
}

} // namespace

void forwardLinear(WorkerTeam& team, const LinearLayer& layer, const float* inputs, std::size_t samples,
                   float* outputs)
{
    const std::size_t tasks = (layer.outputs + kRowsOfTask - 1) / kRowsOfTask;
    team.run(tasks, [&](std::size_t task, std::size_t) {
        const std::size_t row = task * kRowsOfTask;
        const std::size_t rows = std::min(kRowsOfTask, layer.outputs - row);
        kernels::multiply(layer.weights.data() + row * layer.stride, rows, layer.inputs, layer.stride,
                          layer.bias.data() + row, inputs, samples, outputs + row * samples);
    });
}

void forwardHidden(WorkerTeam& team, const HiddenLayer& layer, const float* inputs, std::size_t samples,
                   const float* mask, HiddenActivations& activations)
{
    const std::size_t units = layer.linear.outputs;
    activations.normalised.resize(units * samples);
    activations.outputs.resize(units * samples);
    activations.inverseDeviation.resize(samples);
    float* const x = activations.normalised.data();
    float* const outputs = activations.outputs.data();
    forwardLinear(team, layer.linear, inputs, samples, x);

    LargeBuffer<float> mean(samples);
    float* const inverse = activations.inverseDeviation.data();
    momentsOfSamples(x, units, samples, mean.data(), inverse);
    for (std::size_t unit = 0; unit < units; ++unit) {
        const float weight = layer.normWeight[unit];
        const float bias = layer.normBias[unit];
        for (std::size_t s = 0; s < samples; ++s) {
            const std::size_t i = unit * samples + s;
            x[i] = (x[i] - mean[s]) * inverse[s];
            const float z = x[i] * weight + bias;
            outputs[i] = z > 0 ? z : Mlp::kLeakySlope * z;
        }
    }
    if (mask) {
        for (std::size_t i = 0; i < units * samples; ++i)
            outputs[i] *= mask[i];
    }
}

void backwardNorm(const HiddenLayer& layer, const HiddenActivations& activations, std::size_t samples,
                  const float* mask, float* slopes, float* normWeightGradient, float* normBiasGradient)
{
    const std::size_t units = layer.linear.outputs;
    const float* const x = activations.normalised.data();
    LargeBuffer<float> mean(samples, 0.0F); // over units of the slopes of the normalised values
    LargeBuffer<float> meanAlong(samples, 0.0F); // the same weighted with those values
    for (std::size_t unit = 0; unit < units; ++unit) {
        const float weight = layer.normWeight[unit];
        const float bias = layer.normBias[unit];
        float weightGradient = 0;
        float biasGradient = 0;
        for (std::size_t s = 0; s < samples; ++s) {
            const std::size_t i = unit * samples + s;
            const float z = x[i] * weight + bias;
            float slope = slopes[i] * (z > 0 ? 1.0F : Mlp::kLeakySlope);
            if (mask)
                slope *= mask[i];
            weightGradient += slope * x[i];
            biasGradient += slope;
            slope *= weight;
            mean[s] += slope;
            meanAlong[s] += slope * x[i];
            slopes[i] = slope;
        }
        normWeightGradient[unit] = weightGradient;
        normBiasGradient[unit] = biasGradient;
    }
    for (std::size_t s = 0; s < samples; ++s) {
        mean[s] /= static_cast<float>(units);
        meanAlong[s] /= static_cast<float>(units);
    }
    for (std::size_t unit = 0; unit < units; ++unit) {
        for (std::size_t s = 0; s < samples; ++s) {
            const std::size_t i = unit * samples + s;
            slopes[i] = activations.inverseDeviation[s] * (slopes[i] - mean[s] - x[i] * meanAlong[s]);
        }
    }
}

void transpose(const float* from, std::size_t rows, std::size_t columns, std::size_t fromStride, float* to,
               std::size_t toStride)
{
    constexpr std::size_t kTile = 16;
    for (std::size_t firstRow = 0; firstRow < rows; firstRow += kTile) {
        const std::size_t lastRow = std::min(rows, firstRow + kTile);
        for (std::size_t c = 0; c < columns; ++c) {
            for (std::size_t r = firstRow; r < lastRow; ++r)
                to[c * toStride + r] = from[r * fromStride + c];
        }
    }
}

} // namespace knockscope::passes
