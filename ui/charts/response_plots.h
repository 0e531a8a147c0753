// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/gene_response.h"
#include "ui/charts/shift_plot.h"

#include <vector>

namespace knockscope::ui {

/// What the shift plot shows of a perturbation.
ShiftPlotData shiftPlotData(const PerturbationResponse& response,
                            const std::shared_ptr<const std::vector<QString>>& geneNames);

} // namespace knockscope::ui
