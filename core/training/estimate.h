// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/project/project.h"
#include "core/training/settings.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace knockscope {

/// What the cost of a training depends on beside its settings.
struct TrainingSize {
    std::vector<std::string> perturbations; // with a vector, canonical, sorted
    std::size_t genes = 0; // measured
    std::size_t dimension = 0; // of the vectors
    std::uint64_t cells = 0; // of the whole screen; 0: not known
    std::size_t perturbationsInScreen = 0; // which these are cells of; 0: those with a vector
    std::size_t activeGenes = 0; // of the measured ones, that vary; 0: not known, so all

    bool operator==(const TrainingSize&) const = default;
};

/// What a training will take.
struct TrainingEstimate {
    int folds = 0; // that will be trained
    bool mayStopEarly = false; // the times are then upper bounds
    double secondsPerEpoch = 0; // 0 for a model that is no network
    double secondsPerFold = 0;
    double seconds = 0; // all folds
    std::uint64_t bytes = 0; // largest memory of the process
    std::uint64_t moreBytes = 0; // of these, what the process does not hold yet
    std::uint64_t freeBytes = 0; // that the computer can still give; 0 where it does not tell

    /// Whether the computer has the memory, as far as anybody knows.
    bool fits() const { return freeBytes == 0 || moreBytes <= freeBytes; }
};

/// Times some work on made-up numbers, which takes some seconds and little memory: steps of a network, the
/// fit of a fold of the other models. Where the size is larger than what is timed, it is scaled by what the
/// work grows with. Throws `Error` for settings that cannot be used and for sizes that cannot be trained,
/// `Cancelled`. Memory is that of the computer, not of a GPU, and without the pages of the screen's file,
/// which the system takes back when it needs them.
TrainingEstimate estimateTraining(const TrainingSize& size, const TrainingSettings& settings,
                                  const JobMonitor& monitor);

/// The same for a project, whose own cells and genes that vary are looked at.
TrainingEstimate estimateTraining(const Project& project, const TrainingSettings& settings,
                                  const JobMonitor& monitor);

/// "9 folds of at most 5 min 10 s each, 47 min in all, 2.1 GB of memory."
std::string estimateSentence(const TrainingEstimate& estimate);

} // namespace knockscope
