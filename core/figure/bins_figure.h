// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/figure/figure_request.h"
#include "core/project/project.h"

namespace knockscope {

/// Fig. 3 or 4 of the main paper: metrics of the runs that differ from `request.runs.front()` in their bins
/// alone, a panel for each metric, mean and sd over folds. Without a run: of the run that the most others
/// differ from in that way. Missing metrics are computed and kept. Throws `Error(Usage)` that says what to
/// do when there are fewer than two such runs, `Cancelled`.
FigureSpec binsFigure(const Project& project, const FigureRequest& request, JobMonitor& monitor);

} // namespace knockscope
