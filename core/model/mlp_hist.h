// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model.h"

#include <memory>

namespace knockscope {

/// *MLP+Hist* (Eq. 2 of the main paper): a multilayer perceptron maps the perturbation's vector to shifts of
/// the log control histogram. Hidden layers: linear, layer norm, leaky ReLU 0.01, dropout; the output layer
/// is linear and starts near zero.
class MlpHist final : public Model {
public:
    MlpHist();
    ~MlpHist() override;

    const char* id() const override { return "mlp-hist"; }
    void fit(const FoldData& data, const TrainingSettings& settings, int fold, JobMonitor& monitor,
             const EpochCallback& onEpoch) override;
    std::vector<float> predict(std::span<const float> vectors, std::size_t n) const override;
    void save(const std::filesystem::path& path) const override;
    static std::unique_ptr<MlpHist> load(const std::filesystem::path& path, const FoldBasis& basis);

private:
    struct Network; // keeps torch out of this header

    static std::unique_ptr<Network> trained(const FoldData& data, const TrainingSettings& settings, int fold,
                                            JobMonitor& monitor, const EpochCallback& onEpoch);
    std::unique_ptr<Network> m_network;
};

} // namespace knockscope
