// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace knockscope {

/// Perturbations to predict. The spans are of the same n.
struct Query {
    std::span<const std::string> perturbations; // [n] canonical names, "A+B" for two genes
    std::span<const float> vectors; // [n, dimension]
};

/// What a model says of n perturbations, in log-expression units.
struct Prediction {
    /// [n, genes, bins] on the fold's grid, inactive genes as in the control. Empty for a model of means.
    std::vector<float> histograms;
    /// [n, genes] expected means. From bin centres where the model knows nothing but histograms.
    std::vector<float> means;
    /// [n, genes] variance of the means as the model is unsure of them. Empty for models that do not say.
    std::vector<float> meanVariances;
    /// [n, genes, 3] mu, sigma and pi of a truncated normal distribution with a spike at zero
    /// (core/histogram/truncated_normal.h), of which `histograms` are the masses in the bins. Empty for all
    /// other models.
    std::vector<float> parameters;

    bool isDistribution() const { return !histograms.empty(); }
};

} // namespace knockscope
