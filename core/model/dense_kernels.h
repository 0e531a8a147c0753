// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace knockscope::kernels {

/// Samples of a batch are padded with zeros to a multiple of this, inputs of a layer too: whole vectors on
/// every processor.
inline constexpr std::size_t kLanes = 16;

constexpr std::size_t padded(std::size_t count)
{
    return (count + kLanes - 1) / kLanes * kLanes;
}

/// AdamW (Loshchilov and Hutter 2019) at one step, as PyTorch computes it.
struct AdamW {
    float decay = 1; // 1 - learning rate * weight decay
    float stepSize = 0; // learning rate / (1 - beta1^t)
    float rootCorrection = 1; // 1 / sqrt(1 - beta2^t)
    float beta1 = 0.9F;
    float beta2 = 0.999F;
    float epsilon = 1e-8F;
};

/// outputs[r, s] = bias[r] + sum_k weights[r, k] inputs[k, s] for `rows` rows. weights: [rows, stride];
/// inputs: [columns, samples]; outputs: [rows, samples]. `samples` is padded.
void multiply(const float* weights, std::size_t rows, std::size_t columns, std::size_t stride,
              const float* bias, const float* inputs, std::size_t samples, float* outputs);

/// gradient[s, k] += sum_r slopes[r, s] weights[r, k] for k < columns, which are padded. slopes: [rows,
/// samples]; gradient: [samples, stride].
void addInputGradient(const float* weights, std::size_t rows, std::size_t columns, std::size_t stride,
                      const float* slopes, std::size_t samples, float* gradient);

/// Floats of scratch memory that descend() needs.
constexpr std::size_t descendScratch(std::size_t stride)
{
    return 8 * stride;
}

/// One step of AdamW; the gradient of the weights, sum_s slopes[r, s] inputs[s, k], is consumed where it is
/// made. inputs: [samples, stride]; weights and moments: [rows, stride], of which the first `columns`,
/// padded, count.
void descend(const AdamW& adam, float* weights, float* firstMoments, float* secondMoments, std::size_t rows,
             std::size_t columns, std::size_t stride, const float* slopes, const float* inputs,
             std::size_t samples, float* scratch);

/// The same with moments in bfloat16, rounded up or down by chance; `seed` must differ between calls.
void descend(const AdamW& adam, float* weights, std::uint16_t* firstMoments, std::uint16_t* secondMoments,
             std::size_t rows, std::size_t columns, std::size_t stride, const float* slopes,
             const float* inputs, std::size_t samples, float* scratch, std::uint64_t seed);

/// AdamW for parameters whose gradient is there.
void descend(const AdamW& adam, float* parameters, float* firstMoments, float* secondMoments,
             const float* gradient, std::size_t count);

} // namespace knockscope::kernels
