// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace knockscope {

/// The fold in which each of `count` perturbations is held out: a seeded permutation cut into `folds`
/// contiguous parts whose sizes differ by at most one. Throws `Error(Usage)` when there are fewer
/// perturbations than folds or fewer than 2 folds.
std::vector<int> assignFolds(std::size_t count, int folds, std::uint64_t seed);

} // namespace knockscope
