// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mlp.h"
#include "core/model/model.h"

#include <vector>

namespace knockscope {

/// *MLP+Hist* (Eq. 2 of the main paper): a multilayer perceptron maps the perturbation's vector to shifts of
/// the log control histogram. Hidden layers: linear, layer norm, leaky ReLU 0.01, dropout; the output layer
/// is linear and starts near zero. Only active genes have outputs.
class MlpHist final : public Model {
public:
    const char* id() const override { return "mlp-hist"; }
    FitResult fit(const FoldData& data, const TrainingSettings& settings, int fold,
                  const FitContext& context) override;
    Prediction predict(const Query& query) const override;
    void save(const std::filesystem::path& path) const override;
    void load(const std::filesystem::path& path, const MarginalStore& store, const FoldBasis& basis) override;

private:
    void setBasis(const FoldBasis& basis);

    Mlp m_network;
    Grid m_grid;
    std::size_t m_bins = 0;
    std::vector<std::size_t> m_activeGenes; // indices into genes
    std::vector<float> m_logControl; // [active genes, bins], smoothed
    std::vector<float> m_control; // [genes, bins], unsmoothed
};

} // namespace knockscope
