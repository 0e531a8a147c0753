// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure_request.h"

namespace knockscope::ui {

// What the form asks for the figures of a template, and what a request may therefore hold.

bool hasPerturbations(FigureTemplate figure);
bool hasGenes(FigureTemplate figure);
bool hasDistributions(FigureTemplate figure);
bool hasShifts(FigureTemplate figure);
bool hasSecondRun(FigureTemplate figure);
/// Whether there is no such figure without a run.
bool needsRun(FigureTemplate figure);
/// Whether it is of many perturbations, which are better left open than begun with the one on screen.
bool isOfMany(FigureTemplate figure);

/// Without what the template has no use for, so that nothing hidden changes a figure.
FigureRequest onlyItsOwn(FigureRequest request);

} // namespace knockscope::ui
