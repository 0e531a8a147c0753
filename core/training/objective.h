// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/settings.h"
#include "core/training/training_problem.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace knockscope {

struct ObjectiveValue {
    double total = 0; // Eq. 8, averaged over samples and genes
    double w1 = 0; // Eq. 6, averaged over samples and genes
    double mse = 0; // Eq. 7, averaged over samples and genes
    double crossEntropy = 0; // averaged over samples and genes
};

/// The terms summed over samples and genes.
struct ObjectiveSums {
    double w1 = 0;
    double mse = 0;
    double crossEntropy = 0;

    ObjectiveSums& operator+=(const ObjectiveSums& other);
    ObjectiveValue mean(std::size_t samples, std::size_t genes, const ObjectiveWeights& weights) const;
};

/// Some neighbouring genes of a batch.
struct GeneBlock {
    std::size_t first = 0;
    std::size_t genes = 0;
};

/// Floats of scratch memory that evaluateGenes() needs, aligned to a cache line.
std::size_t objectiveScratch(int bins);

/// Eq. 2 to 8 for a block of genes in one pass: the histograms softmax(logControl + logits), their distance
/// to the targets, and its gradient with respect to the logits, averaged over all genes of the problem.
/// `samples`: the batch, rows of the problem. `logits`: [genes * bins, padded(samples)], aligned to a cache
/// line; replaced by the gradient, which is zero for the padding, unless `wantsGradient` is false.
ObjectiveSums evaluateGenes(const TrainingProblem& problem, std::span<const std::uint32_t> samples,
                            const GeneBlock& block, const ObjectiveWeights& weights, bool wantsGradient,
                            float* logits, float* scratch);

} // namespace knockscope
