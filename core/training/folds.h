// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace knockscope {

/// The fold in which each of `count` perturbations is held out: a seeded permutation cut into `folds`
/// contiguous parts whose sizes differ by at most one. Throws `Error(Usage)` when there are fewer
/// perturbations than folds or fewer than 2 folds.
std::vector<int> assignFolds(std::size_t count, int folds, std::uint64_t seed);

/// The fold in which no model is held out: a perturbation that is only learnt from.
inline constexpr int kNeverHeldOut = -1;

/// The same for a split of the paper (section 4.6): "random" holds out any perturbation; "combo-keep" and
/// "combo-drop" hold out those of several genes and never those of one.
std::vector<int> assignFolds(const std::vector<std::string>& perturbations, const std::string& split,
                             int folds, std::uint64_t seed);

} // namespace knockscope
