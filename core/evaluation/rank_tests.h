// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screen/marginal_store.h"

#include <cstdint>
#include <span>
#include <vector>

namespace knockscope {

struct MannWhitney {
    double u = 0; // of the first sample: pairs in which it is larger, ties counted half
    double pValue = 1; // two-sided
};

/// Sum of t^3 - t over the groups of t equal values among all cells.
double tieTerm(const Marginal& cells);

/// Two-sided Mann-Whitney U test by the normal approximation with correction for ties and for continuity,
/// `scipy.stats.mannwhitneyu(x, y, method="asymptotic")`. Values are compared in single precision. One
/// search in y's values for each value of x. `tiesOfY`: tieTerm(y). Without any spread, or when a sample has
/// no cells, the p-value is 1.
MannWhitney mannWhitney(const Marginal& x, const Marginal& y, double tiesOfY);

/// Ranks from 1, equal values (also infinite ones) sharing the mean of theirs.
std::vector<double> averageRanks(std::span<const double> values);

/// Pearson correlation of the average ranks; NaN when either side is constant or shorter than 2.
double spearman(std::span<const double> x, std::span<const double> y);

/// Area under the precision-recall curve as the sum of (R_i - R_(i-1)) P_i over the different scores from the
/// largest on; under the ROC curve by trapezoids. NaN when all labels are the same. labels: 0 or 1.
double averagePrecision(std::span<const std::uint8_t> labels, std::span<const double> scores);
double rocAuc(std::span<const std::uint8_t> labels, std::span<const double> scores);

} // namespace knockscope
