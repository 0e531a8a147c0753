// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/training/fold_data.h"
#include "core/training/settings.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace knockscope {

/// Called after each epoch with its number (1-based) and the mean training objective.
using EpochCallback = std::function<void(int epoch, double objective)>;

/// Predicts the expression histograms of perturbations from their vectors. One object serves one fold.
class Model {
public:
    virtual ~Model() = default;

    virtual const char* id() const = 0;

    /// Learns from a fold. Deterministic on the CPU for the same data, settings (seed and threads included)
    /// and `fold`. Throws `Cancelled` through `monitor`, `Error` when training diverges.
    virtual void fit(const FoldData& data, const TrainingSettings& settings, int fold, JobMonitor& monitor,
                     const EpochCallback& onEpoch) = 0;

    /// vectors: [n, dimension]. Returns [n, genes, bins] on the fold's grid; inactive genes get the control.
    virtual std::vector<float> predict(std::span<const float> vectors, std::size_t n) const = 0;

    virtual void save(const std::filesystem::path& path) const = 0;
};

/// An untrained model. Throws `Error(Usage)` that lists the ids for an unknown one.
std::unique_ptr<Model> makeModel(const std::string& id);
/// A fitted model from its checkpoint. Throws `Error` naming the file when it is damaged or of a newer
/// version.
std::unique_ptr<Model> loadModel(const std::string& id, const std::filesystem::path& checkpoint,
                                 const FoldBasis& basis);

} // namespace knockscope
