// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/base/sentence.h"
#include "core/model/prediction.h"
#include "core/training/fold_data.h"
#include "core/training/settings.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace knockscope {

/// How a fold stands after an epoch.
struct EpochReport {
    int epoch = 0; // 1-based
    double objective = 0; // mean over the epoch's steps, with dropout
    std::optional<double> w1; // the part of it that is W1, unweighted, where there is one
    std::optional<double> validation; // objective of the validation perturbations, without dropout
    double examplesPerSecond = 0; // perturbations learnt from
    bool isRepeated = false; // told again after an interruption; computed earlier
};

/// What training a fold talks to.
struct FitContext {
    const JobMonitor& monitor;
    /// Where the unfinished state is kept, at intervals bounded in time; continued from when it is there.
    /// Empty: nowhere.
    std::filesystem::path unfinished;
    /// Between two writings of it; longer where writing takes long.
    double secondsBetweenStates = 15;
    std::function<void(const EpochReport&)> onEpoch;
    /// Asked after each epoch; true ends the fold with what it has.
    std::function<bool()> shouldStop;
};

/// How the training of a fold ended.
struct FitResult {
    int epochs = 0; // trained
    int keptEpoch = 0; // whose weights are kept: the best on validation, else the last
    bool wasStopped = false; // by shouldStop
};

/// Predicts how perturbations shift expression. One object serves one fold. What the models are is listed in
/// core/model/catalogue.h.
class Model {
public:
    virtual ~Model() = default;

    virtual const char* id() const = 0;

    /// Learns from a fold. The same bits on the CPU for the same data, settings and `fold`, also when it was
    /// interrupted and continued. Throws `Cancelled` through the monitor, `Error` when training diverges.
    virtual FitResult fit(const FoldData& data, const TrainingSettings& settings, int fold,
                          const FitContext& context) = 0;

    /// Why this model cannot predict a perturbation, as part of a sentence ("its gene B was never perturbed
    /// alone in training"); empty when it can.
    virtual Sentence obstacle(const std::string& perturbation) const
    {
        (void)perturbation;
        return {};
    }

    /// Only for perturbations without an obstacle. Safe from several threads.
    virtual Prediction predict(const Query& query) const = 0;

    virtual void save(const std::filesystem::path& path) const = 0;
    /// Makes this a model that was saved. `basis` and `store` are those it was fitted with. Throws `Error`
    /// naming the file when it is damaged, of a newer version or does not fit.
    virtual void load(const std::filesystem::path& path, const MarginalStore& store,
                      const FoldBasis& basis) = 0;
};

/// An untrained model. Throws `Error(Usage)` that lists the ids for an unknown one.
std::unique_ptr<Model> makeModel(const std::string& id);
/// A fitted model from its checkpoint.
std::unique_ptr<Model> loadModel(const std::string& id, const std::filesystem::path& checkpoint,
                                 const MarginalStore& store, const FoldBasis& basis);

} // namespace knockscope
