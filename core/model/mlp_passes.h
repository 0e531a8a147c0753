// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/worker_team.h"
#include "core/model/mlp.h"

#include <cstddef>

/// The pieces of a network's forward and backward pass. Activations are [units, samples]: the samples, padded
/// to whole vectors, are neighbours.
namespace knockscope::passes {

/// What the backward pass needs of a hidden layer.
struct HiddenActivations {
    LargeBuffer<float> normalised; // [units, samples], before the norm's own weights
    LargeBuffer<float> inverseDeviation; // [samples]
    LargeBuffer<float> outputs; // [units, samples]
};

/// outputs: [layer.outputs, samples].
void forwardLinear(WorkerTeam& team, const LinearLayer& layer, const float* inputs, std::size_t samples,
                   float* outputs);

/// `mask` [units, samples] is dropout's; null for none.
void forwardHidden(WorkerTeam& team, const HiddenLayer& layer, const float* inputs, std::size_t samples,
                   const float* mask, HiddenActivations& activations);

/// Turns the derivatives with respect to a hidden layer's outputs, `slopes` [units, samples], into those with
/// respect to its linear part. The gradients of the norm's weights have its length.
void backwardNorm(const HiddenLayer& layer, const HiddenActivations& activations, std::size_t samples,
                  const float* mask, float* slopes, float* normWeightGradient, float* normBiasGradient);

/// to[c, r] = from[r, c].
void transpose(const float* from, std::size_t rows, std::size_t columns, std::size_t fromStride, float* to,
               std::size_t toStride);

} // namespace knockscope::passes
