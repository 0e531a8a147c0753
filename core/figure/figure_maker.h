// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/figure/figure_request.h"
#include "core/project/project.h"

#include <memory>

namespace knockscope {

/// Makes figures of one project and keeps what it read and computed, so that the same perturbations with
/// other genes come at once. Not for two threads at once.
class FigureMaker {
public:
    explicit FigureMaker(Project project);
    ~FigureMaker();
    FigureMaker(const FigureMaker&) = delete;
    FigureMaker& operator=(const FigureMaker&) = delete;

    const Project& project() const;

    /// Perturbations that the request leaves open are those of the largest observed shift that all its runs
    /// predict, kGridPanels in a grid, else one; on a card first one that is not in the screen. Genes are the
    /// most shifted ones of each perturbation. Without a run a panel has no shift plot. A run that has no
    /// prediction of a perturbation is left out of its panels, and a perturbation that no run predicts is
    /// drawn as it was observed or left out; remarks of the spec say so.
    ///
    /// Throws `Error(Usage)` in terms of what is missing (there is no run of that name, there is no
    /// prediction and nothing left to draw, a gene is not in the screen), other `Error`, `Cancelled`.
    FigureSpec make(const FigureRequest& request, JobMonitor& monitor);

private:
    struct Kept;
    std::unique_ptr<Kept> m_kept;
};

} // namespace knockscope
