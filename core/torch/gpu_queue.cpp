// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/torch/gpu_queue.h"

#include "core/torch/torch_compat.h"

#include <map>
#include <mutex>
#include <optional>

#ifdef KNOCKSCOPE_CUDA_GRAPHS
#include <c10/cuda/CUDACachingAllocator.h>
#include <c10/cuda/CUDAGuard.h>
#include <c10/cuda/CUDAStream.h>
#include <cuda_runtime_api.h>
#endif

namespace knockscope {

#ifdef KNOCKSCOPE_CUDA_GRAPHS

struct GpuQueue::Implementation {
    struct Repeated {
        int times = 0;
        std::unique_ptr<at::cuda::CUDAGraph> graph;
    };

    explicit Implementation(bool isOnGpu)
    {
        if (isOnGpu) {
            torch::empty({1}, torch::kCUDA); // starts CUDA
            stream = c10::cuda::getStreamFromPool();
            pool = at::cuda::graph_pool_handle();
        }
    }

    /// All graphs share their memory: none runs while another does, and nothing stays in it. Returns null
    /// when this driver or LibTorch cannot record the work.
    std::unique_ptr<at::cuda::CUDAGraph> recorded(const std::function<void()>& work)
    {
        static std::mutex oneAtATime; // the allocator's bookkeeping of captures is the process's
        const std::scoped_lock lock(oneAtATime);
        stream->synchronize();
        auto graph = std::make_unique<at::cuda::CUDAGraph>();
        compat::beginCapture(*graph, pool);
        try {
            work();
            graph->capture_end();
        } catch (const c10::OutOfMemoryError&) {
            endFailedCapture(*graph);
            throw;
        } catch (const c10::Error& error) {
            endFailedCapture(*graph);
            TORCH_WARN("CUDA graphs are not used: ", error.what_without_backtrace());
            return nullptr;
        }
        // What the first time took is now there twice.
        c10::cuda::CUDACachingAllocator::emptyCache();
        return graph;
    }

    /// The stream and the allocator must leave the capture whatever happened in it.
    static void endFailedCapture(at::cuda::CUDAGraph& graph)
    {
        try {
            graph.capture_end();
        } catch (const c10::Error&) {
            cudaGetLastError(); // the first error is the one to tell
        }
    }

    std::optional<c10::cuda::CUDAStream> stream;
    decltype(at::cuda::graph_pool_handle()) pool;
    std::map<std::size_t, Repeated> repeated;
};

void GpuQueue::run(const std::function<void()>& work)
{
    if (!m_implementation->stream) {
        work();
        return;
    }
    const c10::cuda::CUDAStreamGuard guard(*m_implementation->stream);
    work();
}

void GpuQueue::repeat(std::size_t key, const std::function<void()>& work)
{
    Implementation::Repeated& repeated = m_implementation->repeated[key];
    // The first time loads libraries and kernels, which cannot be recorded.
    if (m_implementation->stream && ++repeated.times == 2)
        repeated.graph = m_implementation->recorded(work);
    if (repeated.graph)
        repeated.graph->replay();
    else
        work();
}

void GpuQueue::wait()
{
    if (m_implementation->stream)
        m_implementation->stream->synchronize();
}

#else

struct GpuQueue::Implementation {
    explicit Implementation(bool isOnGpu_)
        : isOnGpu(isOnGpu_)
    {
    }

    bool isOnGpu;
};

void GpuQueue::run(const std::function<void()>& work)
{
    work();
}

void GpuQueue::repeat(std::size_t, const std::function<void()>& work)
{
    work();
}

void GpuQueue::wait()
{
    if (m_implementation->isOnGpu)
        torch::cuda::synchronize();
}

#endif

GpuQueue::GpuQueue(const std::string& device)
    : m_implementation(std::make_unique<Implementation>(device == "cuda"))
{
}

GpuQueue::~GpuQueue() = default;

} // namespace knockscope
