// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/settings.h"
#include "core/training/training_problem.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace knockscope {

struct ObjectiveValue {
    double total = 0; // Eq. 8, averaged over samples and genes
    double w1 = 0; // Eq. 6, averaged over samples and genes
    double mse = 0; // Eq. 7, averaged over samples and genes
    double crossEntropy = 0; // averaged over samples and genes
    double nll = 0; // Eq. 11, averaged over samples and genes
};

/// The terms summed over samples and genes.
struct ObjectiveSums {
    double w1 = 0;
    double mse = 0;
    double crossEntropy = 0;
    double nll = 0;

    ObjectiveSums& operator+=(const ObjectiveSums& other);
    /// The likelihood always has the weight 1: an objective has either it or the others.
    ObjectiveValue mean(std::size_t samples, std::size_t genes, const ObjectiveWeights& weights) const;
};

/// Some neighbouring genes of a batch.
struct GeneBlock {
    std::size_t first = 0;
    std::size_t genes = 0;
};

/// What the outputs of a network are compared with. A gene's outputs depend on no other gene.
class Objective {
public:
    virtual ~Objective() = default;

    virtual std::size_t outputsPerGene() const = 0;
    virtual ObjectiveWeights weights() const = 0;
    /// Floats of scratch memory that evaluate() needs, aligned to a cache line.
    virtual std::size_t scratch() const = 0;

    /// The terms for a block of genes of a batch. `samples`: rows of what is learnt. `outputs`: [genes of the
    /// block * outputsPerGene(), padded(samples)], aligned to a cache line; replaced by the gradient of the
    /// weighted terms averaged over the batch and over all genes, which is zero for the padding, unless
    /// `wantsGradient` is false. Called from several threads at once.
    virtual ObjectiveSums evaluate(std::span<const std::uint32_t> samples, const GeneBlock& block,
                                   bool wantsGradient, float* outputs, float* scratch) const = 0;
};

/// Vectors of perturbations and what a network shall make of them.
struct LearningTask {
    std::size_t samples = 0; // perturbations
    std::size_t dimension = 0;
    std::size_t genes = 0;
    std::vector<float> vectors; // [samples, dimension]
    std::shared_ptr<const Objective> objective;

    std::size_t outputs() const { return genes * objective->outputsPerGene(); }
};

/// Eq. 8 for outputs that are shifts of the log control histogram.
LearningTask histogramTask(TrainingProblem problem, const ObjectiveWeights& weights);

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
