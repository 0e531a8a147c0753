// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/gene_response.h"
#include "ui/figure/figure_spec.h"

#include <span>
#include <vector>

namespace knockscope::ui {

/// The figure of one perturbation: the shift plot when there is a prediction, then a panel for each of
/// `genes`.
FigureSpec figureOfResponse(const Project& project, const Run* run, const PerturbationResponse& response,
                            std::span<const std::size_t> genes);

/// The gene of the largest observed shift.
std::size_t mostShiftedGene(const PerturbationResponse& response);

} // namespace knockscope::ui
