// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/large_buffer.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace knockscope {

/// outputs = weights inputs + bias. Rows of the weights are padded with zeros to `stride`, so that vector
/// instructions need no remainders and rows do not compete for the same places of a cache.
struct LinearLayer {
    std::size_t inputs = 0;
    std::size_t outputs = 0;
    std::size_t stride = 0;
    LargeBuffer<float> weights; // [outputs, stride]
    LargeBuffer<float> bias; // [outputs], padded

    LinearLayer() = default;
    /// All zeros.
    LinearLayer(std::size_t inputs, std::size_t outputs);
};

/// Linear, layer norm, leaky ReLU, dropout.
struct HiddenLayer {
    LinearLayer linear;
    LargeBuffer<float> normWeight; // [outputs], padded
    LargeBuffer<float> normBias;
};

/// One of a network's tensors, without its padding when it is read row by row.
struct ParameterView {
    std::size_t rows = 0; // 0 for a vector
    std::size_t columns = 0;
    std::size_t stride = 0;
    float* values = nullptr;
};

/// A multilayer perceptron: hidden layers and a linear output, which is a product of two matrices when it is
/// factorised. A value: weights only. The moments of an optimiser have the same shape.
struct Mlp {
    static constexpr float kLeakySlope = 0.01F;
    static constexpr float kNormEpsilon = 1e-5F;

    std::vector<HiddenLayer> hidden;
    std::vector<LinearLayer> output; // one, or two when factorised; no activation in between

    std::size_t inputs() const;
    std::size_t outputs() const { return output.back().outputs; }
    /// Number of weights, padding not counted.
    std::size_t parameters() const;
    /// All tensors in the order in which they are stored: of each hidden layer weights, bias, norm weights,
    /// norm bias; of each output layer weights, bias.
    std::vector<ParameterView> views();

    /// vectors: [n, inputs()]. Returns [n, outputs()]; no dropout.
    std::vector<float> outputsOf(std::span<const float> vectors, std::size_t n, int threads) const;
};

/// All zeros. `rank` 0: the output is not factorised.
Mlp zeroMlp(std::size_t inputs, std::span<const int> hidden, std::size_t outputs, int rank);
/// As PyTorch initialises linear layers, the output's weights scaled by 0.01 and its bias zero: training
/// starts close to the control.
Mlp initialMlp(std::size_t inputs, std::span<const int> hidden, std::size_t outputs, int rank,
               std::uint64_t seed);

} // namespace knockscope
