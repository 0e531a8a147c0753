// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mlp_checkpoint.h"
#include "core/training/device.h"
#include "core/training/mlp_trainer.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace knockscope {

/// What core needs of LibTorch. Linking LibTorch takes longer than starting the rest of the program, so it
/// stands in a library of its own (core/torch) that is loaded when the first of these is asked for.
class TorchBackend {
public:
    virtual ~TorchBackend() = default;

    virtual bool hasCuda() const = 0;
    virtual DeviceReport describeGpu() const = 0; // see describeDevice()
    /// See makeTorchTrainer().
    virtual std::unique_ptr<MlpTrainer> makeTrainer(TrainingProblem problem, MlpState state,
                                                    const TrainingSettings& settings, int fold,
                                                    const std::string& device) const = 0;

    // See mlp_checkpoint.h.
    virtual void saveMlp(const std::filesystem::path& path, const Mlp& mlp, const std::string& model,
                         const std::vector<double>& numbers) const = 0;
    virtual MlpCheckpoint loadMlp(const std::filesystem::path& path) const = 0;
    virtual void saveUnfinished(const std::filesystem::path& path, const MlpState& state,
                                const FitHistory& history) const = 0;
    virtual UnfinishedTraining loadUnfinished(const std::filesystem::path& path) const = 0;
};

/// Loads LibTorch the first time, for all threads. Throws `Error(Io)` when it cannot be loaded; then the next
/// call tries again.
const TorchBackend& torchBackend();

/// The same from a given library, which stays loaded.
const TorchBackend& loadTorchBackend(const std::filesystem::path& library);

/// Loads LibTorch now, so that nobody waits for it later. That it cannot be loaded is told to whoever needs
/// it.
void preloadTorch() noexcept;

} // namespace knockscope
