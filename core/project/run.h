// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/histogram/grid.h"
#include "core/model/prediction.h"
#include "core/screen/marginal_store.h"
#include "core/training/progress.h"
#include "core/training/settings.h"

#include <cstddef>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace knockscope {

/// The model of a run whose predictions another program made: there are no checkpoints.
inline constexpr const char* kExternalModel = "external";

/// Where the predictions of such a run are from.
struct ExternalOrigin {
    std::string title; // how the model is called, for people
    std::string predictedFile; // absolute
    std::string predictedHash; // XXH3 128 bit, hexadecimal
};

enum class RunState { Training, Done, Stopped, Failed };

/// How one fold went, or goes.
struct FoldRecord {
    bool finished = false; // its checkpoint and predictions are on disk
    bool wasStopped = false; // before its last epoch, as somebody asked; finished all the same
    double seconds = 0; // for these epochs; those lost in an interruption and trained again count once
    int epochs = 0; // trained so far
    int keptEpoch = 0; // whose weights the checkpoint holds; 0 before it is finished
    double examplesPerSecond = 0;
    // Of each epoch.
    std::vector<double> objective; // mean over the training perturbations
    std::vector<double> w1; // its W1, unweighted; empty in runs of earlier versions
    std::vector<double> validation; // objective of the validation perturbations; empty when there are none
    /// Perturbations that were held out and that the model cannot predict, with the reason.
    std::map<std::string, std::string> notPredicted;
    std::string failure; // why the last attempt ended, for people; empty when it did not fail
    std::optional<TrainingProgress> progress; // while a process trains it
};

/// run.json: what was computed and how far it got.
struct RunRecord {
    std::string name;
    TrainingSettings settings; // with every default filled in
    std::string device; // cpu or cuda
    std::string programVersion;
    std::string vectorSource;
    std::size_t vectorDimension = 0;
    RunState state = RunState::Training;
    std::vector<std::string> perturbations; // [P] with a vector, sorted
    std::vector<int> fold; // [P] in which each is held out, or kNeverHeldOut
    std::vector<std::string> withoutVector; // left out
    std::vector<FoldRecord> folds; // [K]
    std::optional<ExternalOrigin> external; // of a run of kExternalModel

    bool isExternal() const { return settings.model == kExternalModel; }
    bool foldFinished(int k) const { return folds[static_cast<std::size_t>(k)].finished; }
    std::size_t finishedFolds() const;
};

void writeRunRecord(const std::filesystem::path& path, const RunRecord& record);
/// A run that is said to be training while nobody holds the lock of a fold was interrupted and comes back as
/// stopped. Throws `Error` naming the file when it is damaged or of a newer version.
RunRecord readRunRecord(const std::filesystem::path& path);

/// Held by the process that trains a fold of the run in `folder`.
std::filesystem::path foldLockPath(const std::filesystem::path& folder, int fold);
/// An archive of LibTorch for networks, HDF5 for other models; see ModelInfo.
std::filesystem::path foldCheckpointPath(const std::filesystem::path& folder, const std::string& model,
                                         int fold);
/// Whether a process trains a fold right now.
bool isAnyFoldTrained(const std::filesystem::path& folder, std::size_t folds);

/// predictions.h5: what every perturbation of a run was predicted to look like while it was held out.
struct Predictions {
    std::size_t genes = 0;
    int bins = 0;
    std::vector<Grid> grids; // [K]; empty grids for folds that are not finished
    Prediction values; // of all P perturbations, zero where nothing was predicted (yet)

    bool isDistribution() const { return values.isDistribution(); }
    /// Histograms of perturbation p, [genes, bins]; empty for a model of means.
    std::span<const float> of(std::size_t p) const;
    std::span<const float> meansOf(std::size_t p) const; // [genes]
    std::span<const float> meanVariancesOf(std::size_t p) const; // [genes] or empty
    std::span<const float> parametersOf(std::size_t p) const; // [genes, 3] or empty
};

void writePredictions(const std::filesystem::path& path, const RunRecord& record,
                      const Predictions& predictions);
Predictions readPredictions(const std::filesystem::path& path, const RunRecord& record);

/// One trained model of a project, as read from its folder.
struct Run {
    std::filesystem::path folder;
    RunRecord record;
    std::shared_ptr<const Predictions> predictions; // null until a fold is finished

    /// Index of a perturbation in this run, nothing when it took no part.
    std::optional<std::size_t> indexOf(const std::string& perturbation) const;
    /// Whether perturbation p was held out and predicted.
    bool hasPrediction(std::size_t p) const;
    /// Why the model could not predict perturbation p, as part of a sentence; empty when it could, or when
    /// its fold is not finished.
    std::string reasonNotPredicted(std::size_t p) const;
    std::filesystem::path checkpoint(int fold) const;
};

/// Throws `Error(BadInput)` when the run does not belong to `store` or when its files contradict each other.
Run readRun(const std::filesystem::path& folder, const MarginalStore& store);

} // namespace knockscope
