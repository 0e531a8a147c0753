// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/gene_response.h"
#include "ui/figure/figure_spec.h"

#include <span>
#include <vector>

namespace knockscope::ui {

/// The figure of one perturbation: the shift plot when there is a prediction, then a panel for each of
/// `genes`. Of a perturbation that is not in the screen nothing is observed, so predicted shifts are shown
/// against mean expression in the control. `run`: whose prediction it is, or null.
FigureSpec figureOfResponse(const Project& project, const Run* run, const PerturbationResponse& response,
                            std::span<const std::size_t> genes);

/// The active gene of the largest observed shift, of the largest predicted one where no cells were observed;
/// unknown shifts are less than all others. 0 when there are no genes.
std::size_t mostShiftedGene(const PerturbationResponse& response);

} // namespace knockscope::ui
