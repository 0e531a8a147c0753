// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/fold_data.h"

#include "core/histogram/histogram.h"

#include <utility>

namespace knockscope {

FoldBasis makeFoldBasis(const MarginalStore& store, std::span<const std::size_t> training, int bins,
                        const JobMonitor& monitor)
{
    std::vector<std::size_t> rows(training.begin(), training.end());
    rows.push_back(store.control());
    return makeFoldBasis(store, training, makeGrid(store, rows, bins), monitor);
}

FoldBasis makeFoldBasis(const MarginalStore& store, std::span<const std::size_t> training, Grid grid,
                        const JobMonitor& monitor)
{
    FoldBasis basis;
    basis.grid = std::move(grid);
    basis.control = histogramOfRow(store, store.control(), basis.grid);
    basis.pool = training.empty() ? basis.control : pooledHistogram(store, training, basis.grid, monitor);
    basis.controlCells = static_cast<double>(store.cells(store.control()));
    for (const std::size_t row : training)
        basis.trainingCells += static_cast<double>(store.cells(row));
    basis.smoothedControl = smoothed(basis.control, basis.pool, basis.controlCells, basis.grid.bins);
    return basis;
}

} // namespace knockscope
