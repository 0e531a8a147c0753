// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/settings.h"

#include <cstddef>
#include <span>
#include <vector>

namespace knockscope {

/// What the objective compares predictions with, for one batch. `genes` counts only the genes a model
/// predicts.
struct ObjectiveProblem {
    std::size_t samples = 0;
    std::size_t genes = 0;
    int bins = 0;
    std::span<const float> logControl; // [genes, bins], logarithm of the smoothed control
    std::span<const float> width; // [genes]
    std::span<const float> low; // [genes], centre of the first bin
    std::span<const float> targets; // [samples, genes, bins]
    std::span<const float> means; // [samples, genes], of the cells
};

struct ObjectiveValue {
    double total = 0; // Eq. 8, averaged over samples and genes
    double w1 = 0; // Eq. 6, averaged over samples
    double mse = 0; // Eq. 7, averaged over samples
};

/// Eq. 2 to 8 in one pass: the histograms softmax(logControl + logits), their distance to the targets, and
/// its gradient with respect to the logits. `logits` and `gradient`: [samples, genes, bins]; `gradient` may
/// be empty when only the value is wanted. The result does not depend on `threads`.
ObjectiveValue evaluateObjective(const ObjectiveProblem& problem, const ObjectiveWeights& weights,
                                 std::span<const float> logits, std::span<float> gradient, int threads);

} // namespace knockscope
