// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/torch/torch_module.h"

#include "core/torch/torch_compat.h"
#include "core/torch/torch_errors.h"

#ifdef KNOCKSCOPE_CUDA_GRAPHS
#include <c10/cuda/CUDAException.h>
#include <cuda_runtime_api.h>
#endif

/// What core looks for in the library once it is loaded.
extern "C" const knockscope::TorchBackend* knockscopeTorchBackend()
{
    static const knockscope::TorchModule module;
    return &module;
}

namespace knockscope {

bool TorchModule::hasCuda() const
{
    return torch::cuda::is_available();
}

DeviceReport TorchModule::describeGpu() const
{
#ifdef KNOCKSCOPE_CUDA_GRAPHS
    return withPlainErrors([] {
        cudaDeviceProp properties{};
        C10_CUDA_CHECK(cudaGetDeviceProperties(&properties, 0));
        std::size_t free = 0;
        std::size_t total = 0;
        C10_CUDA_CHECK(cudaMemGetInfo(&free, &total));
        return DeviceReport{properties.name, free, total};
    });
#else
    return {};
#endif
}

} // namespace knockscope
