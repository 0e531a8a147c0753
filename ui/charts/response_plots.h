// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/gene_response.h"
#include "ui/charts/distribution_plot.h"
#include "ui/charts/shift_plot.h"

#include <vector>

namespace knockscope::ui {

/// What the plots show of a perturbation.
ShiftPlotData shiftPlotData(const PerturbationResponse& response,
                            const std::shared_ptr<const std::vector<QString>>& geneNames);
DistributionPlotData distributionPlotData(const PerturbationResponse& response, const QString& geneName,
                                          std::size_t gene);

} // namespace knockscope::ui
