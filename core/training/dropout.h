// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace knockscope {

/// Which units a hidden layer keeps at a step: 1 / (1 - rate) for those, 0 for the others. `mask`: one value
/// for each sample and unit, sample by sample. The same arguments always give the same mask, so that an
/// interrupted training needs no random state to continue.
void dropoutMask(std::uint64_t seed, int fold, std::int64_t step, std::size_t layer, double rate,
                 std::span<float> mask);

} // namespace knockscope
