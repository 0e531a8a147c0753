// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/torch/torch_errors.h"

#include "core/base/error.h"
#include "core/base/translate.h"

#include <fmt/format.h>

#include <algorithm>
#include <c10/util/Exception.h>
#include <initializer_list>
#include <new>
#include <stdexcept>
#include <string_view>

namespace knockscope {

namespace {

bool containsOneOf(const std::string& message, std::initializer_list<const char*> parts)
{
    return std::any_of(parts.begin(), parts.end(),
                       [&](const char* part) { return message.find(part) != std::string::npos; });
}

/// The cause that the CUDA libraries name, or nothing.
std::string causeOf(const std::string& message)
{
    constexpr std::string_view kPrefix = "error: ";
    const std::size_t prefix = message.find(kPrefix);
    if (prefix == std::string::npos)
        return {};
    const std::size_t begin = prefix + kPrefix.size();
    std::string cause = message.substr(begin, message.find('\n', begin) - begin);
    while (!cause.empty() && (cause.back() == '.' || cause.back() == ' '))
        cause.pop_back();
    return cause;
}

} // namespace

void throwPlainError(const std::string& message)
{
    if (containsOneOf(message,
                      {"CUDA out of memory", "error: out of memory", "STATUS_ALLOC_FAILED",
                       "cudaErrorMemoryAllocation", "HIP out of memory"})) {
        throw Error(
            ErrorKind::BadInput,
            translate("core",
                      "The GPU has too little free memory; use a smaller batch (--batch) or the processor "
                      "(--device cpu)."));
    }
    if (containsOneOf(message,
                      {"DefaultCPUAllocator", "allocate memory", "not enough memory", "std::bad_alloc"}))
        throw std::bad_alloc();
    const std::string cause = causeOf(message);
    if (containsOneOf(message,
                      {"CUDA error", "CUDA driver", "CUBLAS_STATUS", "CUDNN_STATUS", "cuDNN error",
                       "CUDA kernel", "CUDA-capable", "CUDA GPU", "NVIDIA", "nvrtc", "NVRTC"})) {
        throw Error(
            ErrorKind::Io,
            cause.empty()
                ? translate("core",
                            "The GPU failed; finished folds are kept, go on (--resume) on the processor "
                            "(--device cpu).")
                : translated(
                    translatable(
                        "core",
                        "The GPU failed ({}); finished folds are kept, go on (--resume) on the processor "
                        "(--device cpu)."),
                    cause));
    }
    throw std::runtime_error("LibTorch failed: " + message.substr(0, message.find('\n')));
}

void rethrowPlainly()
{
    try {
        throw;
    } catch (const c10::Error& error) {
        throwPlainError(error.what_without_backtrace());
    }
}

} // namespace knockscope
