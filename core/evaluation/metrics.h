// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/correlation.h"
#include "core/evaluation/distribution_view.h"
#include "core/evaluation/metric_definitions.h"
#include "core/histogram/grid.h"

#include <cstddef>
#include <span>
#include <vector>

namespace knockscope {

/// What was observed of one perturbation on its fold's grid.
struct Observation {
    std::span<const double> histograms; // [genes, bins]
    std::span<const double> means; // [genes], of the cells
    std::span<const double> controlMeans; // [genes], of the control cells
    std::span<const double> welchT; // [genes]
    std::span<const std::size_t> targets; // genes that the perturbation targets, where measured
    CellsOfGenes cells; // the cells themselves; not needed for histograms, but for w1_cells
};

/// The shift that a model predicts, from the control's mean in the single precision that predictions have: no
/// change is 0 and not what rounding leaves.
double predictedShiftOf(float mean, double controlMean);

/// All metrics of resources/help/metrics.md that need nothing but one perturbation's distributions and means; the others
/// stay NaN. means: [genes], what the model expects. `distribution`: null for a model of means.
Metrics computeMetrics(const Grid& grid, const Observation& observation, std::span<const float> means,
                       const DistributionView* distribution);

/// w1_cells of several predictions of the same cells: for each, the mean over active genes of the mean
/// absolute difference of the kQuantiles quantiles. Null predictions give NaN.
std::vector<double> w1ToCells(const Grid& grid, const CellsOfGenes& cells,
                              std::span<const DistributionView* const> predictions);

} // namespace knockscope
