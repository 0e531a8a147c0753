// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/mlp.h"

#include "core/model/dense_kernels.h"
#include "core/model/mlp_passes.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace knockscope {

namespace {

constexpr float kOutputScale = 0.01F;
constexpr std::size_t kSamplesAtOnce = 128; // what one pass over the weights serves

std::size_t strideOf(std::size_t inputs)
{
    constexpr std::size_t kSameCacheSet = 1024; // floats in a page
    const std::size_t stride = kernels::padded(inputs);
    return stride % kSameCacheSet == 0 ? stride + kernels::kLanes : stride;
}

void initialise(LinearLayer& layer, float scale, bool hasBias, std::mt19937_64& random)
{
    const float bound = 1 / std::sqrt(static_cast<float>(layer.inputs));
    const auto next = [&] {
        // 24 bits, so that every value is exact in a float and the same with every standard library
        const auto part = static_cast<float>(random() >> 40) * 0x1p-24F;
        return bound * (2 * part - 1);
    };
    for (std::size_t row = 0; row < layer.outputs; ++row) {
        for (std::size_t column = 0; column < layer.inputs; ++column)
            layer.weights[row * layer.stride + column] = scale * next();
    }
    for (std::size_t row = 0; hasBias && row < layer.outputs; ++row)
        layer.bias[row] = next();
}

ParameterView matrixView(LinearLayer& layer)
{
    return {layer.outputs, layer.inputs, layer.stride, layer.weights.data()};
}

ParameterView vectorView(LargeBuffer<float>& values, std::size_t count)
{
    return {0, count, 0, values.data()};
}

} // namespace

LinearLayer::LinearLayer(std::size_t inputs_, std::size_t outputs_)
    : inputs(inputs_)
    , outputs(outputs_)
    , stride(strideOf(inputs_))
    , weights(outputs * stride)
    , bias(kernels::padded(outputs))
{
}

std::size_t Mlp::inputs() const
{
    return hidden.empty() ? output.front().inputs : hidden.front().linear.inputs;
}

std::size_t Mlp::parameters() const
{
    std::size_t count = 0;
    for (const HiddenLayer& layer : hidden)
        count += layer.linear.outputs * (layer.linear.inputs + 3);
    for (const LinearLayer& layer : output)
        count += layer.outputs * (layer.inputs + 1);
    return count;
}

std::vector<ParameterView> Mlp::views()
{
    std::vector<ParameterView> all;
    for (HiddenLayer& layer : hidden) {
        all.push_back(matrixView(layer.linear));
        for (LargeBuffer<float>* values : {&layer.linear.bias, &layer.normWeight, &layer.normBias})
            all.push_back(vectorView(*values, layer.linear.outputs));
    }
    for (LinearLayer& layer : output) {
        all.push_back(matrixView(layer));
        all.push_back(vectorView(layer.bias, layer.outputs));
    }
    return all;
}

std::vector<float> Mlp::outputsOf(std::span<const float> vectors, std::size_t n, int threads) const
{
    WorkerTeam team(threads);
    std::vector<float> results(n * outputs());
    passes::HiddenActivations activations;
    LargeBuffer<float> current;
    LargeBuffer<float> next;
    for (std::size_t first = 0; first < n; first += kSamplesAtOnce) {
        const std::size_t count = std::min(kSamplesAtOnce, n - first);
        const std::size_t samples = kernels::padded(count);
        current.assign(inputs() * samples, 0.0F);
        passes::transpose(vectors.data() + first * inputs(), count, inputs(), inputs(), current.data(),
                          samples);
        for (const HiddenLayer& layer : hidden) {
            passes::forwardHidden(team, layer, current.data(), samples, nullptr, activations);
            current.swap(activations.outputs);
        }
        for (const LinearLayer& layer : output) {
            next.resize(layer.outputs * samples);
            passes::forwardLinear(team, layer, current.data(), samples, next.data());
            current.swap(next);
        }
        passes::transpose(current.data(), outputs(), count, samples, results.data() + first * outputs(),
                          outputs());
    }
    return results;
}

Mlp zeroMlp(std::size_t inputs, std::span<const int> hidden, std::size_t outputs, int rank)
{
    Mlp mlp;
    for (const int width : hidden) {
        const auto units = static_cast<std::size_t>(width);
        mlp.hidden.push_back({LinearLayer(inputs, units), LargeBuffer<float>(kernels::padded(units)),
                              LargeBuffer<float>(kernels::padded(units))});
        inputs = units;
    }
    if (rank > 0) {
        mlp.output.emplace_back(inputs, static_cast<std::size_t>(rank));
        inputs = static_cast<std::size_t>(rank);
    }
    mlp.output.emplace_back(inputs, outputs);
    return mlp;
}

Mlp initialMlp(std::size_t inputs, std::span<const int> hidden, std::size_t outputs, int rank,
               std::uint64_t seed)
{
    Mlp mlp = zeroMlp(inputs, hidden, outputs, rank);
    std::mt19937_64 random(seed);
    for (HiddenLayer& layer : mlp.hidden) {
        initialise(layer.linear, 1, true, random);
        std::fill_n(layer.normWeight.begin(), layer.linear.outputs, 1.0F);
    }
    for (LinearLayer& layer : mlp.output)
        initialise(layer, &layer == &mlp.output.back() ? kOutputScale : 1.0F, false, random);
    return mlp;
}

} // namespace knockscope
