// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/fold_data.h"

#include <array>
#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace knockscope {

/// Names of the metrics in the order of `Metrics::values`, as in `evaluate --json`.
inline constexpr std::array<std::string_view, 9> kMetricNames = {"nll",           "w1",
                                                                 "rmae_mean",     "rmae_variance",
                                                                 "rmae_skewness", "rmae_kurtosis",
                                                                 "pearson_top20", "pearson_top50",
                                                                 "pearson_top100"};

/// How well one perturbation was predicted (Tables 1 and 2 of the main paper), over active genes.
struct Metrics {
    std::array<double, kMetricNames.size()> values{};
};

/// What was observed of one perturbation on its fold's grid.
struct Observation {
    std::span<const double> histograms; // [genes, bins]
    std::span<const double> means; // [genes], of the cells
    std::span<const double> controlMeans; // [genes], of the control cells
    std::span<const double> welchT; // [genes]
};

/// predicted: [genes, bins]. `predictedForNll` is the same with full support (Eq. 12 needs a logarithm): the
/// prediction itself for models that have it, otherwise smoothed.
///  - nll: Eq. 12, mean over genes.  - w1: Eq. 5, mean over genes.
///  - rmae_*: Eq. 13; the mean's is on the shift from control, predicted mean from bin centres, observed mean
///  from cells; the higher moments compare the two histograms.
///  - pearson_topK: correlation of predicted and observed mean shift over the K genes of largest |t|; 0
///    where undefined, as the field has it.
/// A relative error with nothing to relate to is NaN and left out of means.
Metrics computeMetrics(const Grid& grid, const Observation& observation, std::span<const double> predicted,
                       std::span<const double> predictedForNll);

/// Pearson correlation; NaN when either side is constant or shorter than 2.
double pearson(std::span<const double> x, std::span<const double> y);

} // namespace knockscope
