// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model.h"

#include <memory>

namespace knockscope {

/// *Additive* (Ahlmann-Eltze, Huber and Anders, Nature Methods 2025, there for means): a combination whose
/// genes were all perturbed alone in training shifts each quantile of the control by the sum of what they do
/// alone, Q(u) = Qc(u) + sum over genes i of (Qi(u) - Qc(u)). Q are the cells' own quantiles (the smallest
/// value that at least a share u of the cells does not exceed), at 1,000 evenly spaced u; what comes out
/// beyond the values of the fold's cells counts as the smallest or the largest of them. Where control and all
/// single perturbations are zero, so is the combination. Means are the control's mean and the sum of the mean
/// shifts of the cells, no lower than 0 (or than the smallest value, where there are negative ones).
std::unique_ptr<Model> makeAdditive();

} // namespace knockscope
