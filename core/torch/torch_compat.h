// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The only place that knows the difference between LibTorch 1.13 and 2.x, and the only header that includes
// torch: for the sources of the CMake target knockscope_torch.

#include <torch/torch.h>

#if defined(KNOCKSCOPE_TORCH_CUDA) && __has_include(<cuda_runtime_api.h>)
#define KNOCKSCOPE_CUDA_GRAPHS 1
#include <ATen/cuda/CUDAGraph.h>
#endif

#define KNOCKSCOPE_TORCH_FROM(major, minor)                                                                  \
    (TORCH_VERSION_MAJOR > (major) || (TORCH_VERSION_MAJOR == (major) && TORCH_VERSION_MINOR >= (minor)))

namespace knockscope::compat {

struct AdamW {
    double learningRate = 0;
    double weightDecay = 0;
    double beta1 = 0.9;
    double beta2 = 0.999;
    double epsilon = 1e-8;
};

/// One step of all parameters in one pass over the GPU's memory. `steps`: [1] float32 on the GPU, how many
/// there are with this one.
inline void fusedAdamW(const AdamW& adam, at::TensorList parameters, at::TensorList gradients,
                       at::TensorList firstMoments, at::TensorList secondMoments, const at::Tensor& steps)
{
    const std::vector<at::Tensor> stepsOfEach(parameters.size(), steps);
#if KNOCKSCOPE_TORCH_FROM(2, 0)
    at::_fused_adamw_(parameters, gradients, firstMoments, secondMoments, {}, stepsOfEach, adam.learningRate,
                      adam.beta1, adam.beta2, adam.weightDecay, adam.epsilon, false, false);
#else
    at::_foreach_mul_(parameters, 1 - adam.learningRate * adam.weightDecay);
    at::_fused_adam_(parameters, gradients, firstMoments, secondMoments, {}, stepsOfEach, adam.learningRate,
                     adam.beta1, adam.beta2, 0, adam.epsilon, false, false);
#endif
}

/// Whether float32 matrix products on the GPU may round their factors to TF32; for the whole process.
inline void allowTf32(bool isAllowed)
{
    at::globalContext().setAllowTF32CuBLAS(isAllowed);
}

#ifdef KNOCKSCOPE_CUDA_GRAPHS
/// Other threads may go on using the GPU meanwhile where LibTorch knows how.
inline void beginCapture(at::cuda::CUDAGraph& graph, decltype(at::cuda::graph_pool_handle()) pool)
{
#if KNOCKSCOPE_TORCH_FROM(2, 1)
    graph.capture_begin(pool, cudaStreamCaptureModeThreadLocal);
#else
    graph.capture_begin(pool);
#endif
}
#endif

} // namespace knockscope::compat
