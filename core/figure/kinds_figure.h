// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/figure/figure_request.h"
#include "core/project/project.h"

namespace knockscope {

/// How many genes respond in which way (response_kind.h): a bar for each perturbation, observed, and beside
/// it predicted by the run if there is one. `request.perturbations`, or those to which the most genes
/// respond. Throws `Error`, `Cancelled`.
FigureSpec kindsFigure(const Project& project, const FigureRequest& request, JobMonitor& monitor);

} // namespace knockscope
