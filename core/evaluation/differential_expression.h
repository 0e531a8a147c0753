// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screen/marginal_store.h"

#include <cstddef>
#include <span>
#include <vector>

namespace knockscope {

/// Welch's t of each gene between a perturbation's cells and all control cells (unequal variances, divisor n
/// - 1); where both variances are 0, 0 for equal means and the largest number otherwise. [genes]
std::vector<double> welchT(const MarginalStore& store, std::size_t row);

/// The same between any two samples, from their means and sample variances [genes] and numbers of cells.
std::vector<double> welchT(std::span<const double> means, std::span<const double> variances, double cells,
                           std::span<const double> otherMeans, std::span<const double> otherVariances,
                           double otherCells);

/// Indices of `genes` (ascending, subset of all) ordered by |t| descending, ties by the smaller index. Values
/// that agree to nine digits are ties: genes seen in a single cell all have the same t but for rounding.
std::vector<std::size_t> rankByT(std::span<const double> t, std::span<const std::size_t> genes);

} // namespace knockscope
