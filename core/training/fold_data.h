// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/histogram/grid.h"
#include "core/screen/marginal_store.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace knockscope {

/// What a fold's grid and control look like: everything that a prediction of this fold refers to.
struct FoldBasis {
    Grid grid; // over the training and the control cells
    std::vector<double> control; // [genes, bins], unsmoothed
    std::vector<double> pool; // [genes, bins], all training cells
    std::vector<double> smoothedControl; // [genes, bins], full support
    double controlCells = 0;
    double trainingCells = 0;
};

/// `training`: rows of the store (perturbations) that the fold learns from.
FoldBasis makeFoldBasis(const MarginalStore& store, std::span<const std::size_t> training, int bins,
                        const JobMonitor& monitor = JobMonitor());

/// The same on a grid that is known. Without training rows, as in a run of another program's predictions, the
/// control stands for the pool.
FoldBasis makeFoldBasis(const MarginalStore& store, std::span<const std::size_t> training, Grid grid,
                        const JobMonitor& monitor = JobMonitor());

/// Of several folds, [folds][training rows], what makeFoldBasis() gives for each, to the bit. The cells are
/// passed over twice in all, on `threads` threads, instead of twice for each fold. Throws `Cancelled`.
std::vector<FoldBasis> makeFoldBases(const MarginalStore& store,
                                     std::span<const std::vector<std::size_t>> training, int bins,
                                     int threads, const JobMonitor& monitor = JobMonitor());

/// What a model may learn from in one fold: the cells of the training perturbations and of the control.
struct FoldData {
    MarginalStore store; // of the whole screen; other rows are not to be looked at
    FoldBasis basis;
    std::vector<std::size_t> training; // [N] rows of the store
    std::size_t dimension = 0;
    std::vector<float> vectors; // [N, dimension]

    const std::string& nameOf(std::size_t sample) const
    {
        return store.perturbationNames()[training[sample]];
    }
};

} // namespace knockscope
