// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/baselines.h"

#include "core/histogram/histogram.h"

namespace knockscope {

ConstantPrediction predictControl(const FoldBasis& basis)
{
    return {basis.control, basis.smoothedControl};
}

ConstantPrediction predictPool(const FoldBasis& basis)
{
    return {basis.pool, smoothed(basis.pool, basis.pool, basis.trainingCells, basis.grid.bins)};
}

} // namespace knockscope
