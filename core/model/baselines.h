// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/fold_data.h"

#include <vector>

namespace knockscope {

/// A prediction that is the same for every perturbation of a fold.
struct ConstantPrediction {
    std::vector<double> histograms; // [genes, bins]
    std::vector<double> fullSupport; // the same smoothed, for the NLL
};

/// *Ctrl Hist*: nothing changes.
ConstantPrediction predictControl(const FoldBasis& basis);

/// *Non-Ctrl Hist*: all perturbed training cells pooled.
ConstantPrediction predictPool(const FoldBasis& basis);

} // namespace knockscope
