// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/gene_response.h"
#include "ui/charts/shift_plot.h"
#include "ui/models/shown_response.h"

#include <vector>

namespace knockscope::ui {

/// The genes that vary, of each run. Runs may differ in their observed W1, as their grids do. The noise floor
/// is the mean over the leading run's active genes of the observed W1 that is expected by chance
/// (GeneResponse::observedShift), the noise of the list of perturbations. Each gene's own expectation, which
/// grows with its variance, is in its tool tip.
ShiftPlotData shiftPlotData(const ShownResponse& shown, ShiftQuantity quantity = ShiftQuantity::W1);

} // namespace knockscope::ui
