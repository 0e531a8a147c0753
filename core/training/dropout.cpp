// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/dropout.h"

#include "core/base/mixed_seed.h"

namespace knockscope {

void dropoutMask(std::uint64_t seed, int fold, std::int64_t step, std::size_t layer, double rate,
                 std::span<float> mask)
{
    const std::uint64_t ofFold = mixedSeed(seed, static_cast<std::uint64_t>(fold));
    const std::uint64_t ofStep = mixedSeed(ofFold, static_cast<std::uint64_t>(step));
    const std::uint64_t key = mixedSeed(ofStep, layer);
    const auto threshold = static_cast<std::uint32_t>(rate * 4294967296.0);
    const auto kept = static_cast<float>(1 / (1 - rate));
    for (std::size_t i = 0; i < mask.size(); ++i)
        mask[i] = static_cast<std::uint32_t>(mixedSeed(key, i) >> 32) < threshold ? 0.0F : kept;
}

} // namespace knockscope
