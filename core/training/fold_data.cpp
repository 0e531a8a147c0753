// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/fold_data.h"

#include "core/histogram/histogram.h"

namespace knockscope {

FoldBasis makeFoldBasis(const MarginalStore& store, std::span<const std::size_t> training, int bins)
{
    std::vector<std::size_t> rows(training.begin(), training.end());
    rows.push_back(store.control());

    FoldBasis basis;
    basis.grid = makeGrid(store, rows, bins);
    basis.control = histogramOfRow(store, store.control(), basis.grid);
    basis.pool = pooledHistogram(store, training, basis.grid);
    basis.controlCells = static_cast<double>(store.cells(store.control()));
    for (const std::size_t row : training)
        basis.trainingCells += static_cast<double>(store.cells(row));
    basis.smoothedControl = smoothed(basis.control, basis.pool, basis.controlCells, bins);
    return basis;
}

} // namespace knockscope
