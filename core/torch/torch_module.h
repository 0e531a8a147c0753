// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/torch_backend.h"

namespace knockscope {

/// All that the library knockscope_torch does.
class TorchModule final : public TorchBackend {
public:
    bool hasCuda() const override;
    DeviceReport describeGpu() const override;
    std::unique_ptr<MlpTrainer> makeTrainer(TrainingProblem problem, MlpState state,
                                            const TrainingSettings& settings, int fold,
                                            const std::string& device) const override;
    void saveMlp(const std::filesystem::path& path, const Mlp& mlp, const std::string& model,
                 const std::vector<double>& numbers) const override;
    MlpCheckpoint loadMlp(const std::filesystem::path& path) const override;
    void saveUnfinished(const std::filesystem::path& path, const MlpState& state,
                        const FitHistory& history) const override;
    UnfinishedTraining loadUnfinished(const std::filesystem::path& path) const override;
};

} // namespace knockscope
