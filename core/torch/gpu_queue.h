// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <string>

namespace knockscope {

/// Where a trainer's work on a GPU waits its turn, so that several trainers share one. On the CPU all work is
/// done at once.
class GpuQueue {
public:
    /// `device`: "cpu" or "cuda".
    explicit GpuQueue(const std::string& device);
    ~GpuQueue();
    GpuQueue(const GpuQueue&) = delete;
    GpuQueue& operator=(const GpuQueue&) = delete;

    /// Tensors of the queue are made and used in here only.
    void run(const std::function<void()>& work);

    /// Inside run(): work that is the same each time, on the same memory, for one `key`. The second time it
    /// is recorded as a CUDA graph, which from then on starts in one go what would be a hundred launches.
    void repeat(std::size_t key, const std::function<void()>& work);

    /// Inside run(): until all work is done. Errors of the GPU are thrown here.
    void wait();

private:
    struct Implementation;
    std::unique_ptr<Implementation> m_implementation;
};

} // namespace knockscope
