// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/device.h"

#include "core/base/error.h"

#include <fmt/format.h>
#include <torch/cuda.h>

namespace knockscope {

std::string resolveDevice(const std::string& requested)
{
    if (requested == "cpu")
        return "cpu";
    if (requested != "auto" && requested != "cuda")
        throw Error(ErrorKind::Usage,
                    fmt::format("--device {} is unknown; choose auto, cpu or cuda.", requested));
    if (torch::cuda::is_available())
        return "cuda";
    if (requested == "cuda")
        throw Error(
            ErrorKind::Usage,
            "--device cuda was asked for, but this computer or this LibTorch has no CUDA; use --device cpu.");
    return "cpu";
}

} // namespace knockscope
