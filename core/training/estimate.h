// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/project/project.h"
#include "core/training/settings.h"

#include <cstdint>
#include <string>

namespace knockscope {

/// What a training will take, from a few steps that were timed.
struct TrainingEstimate {
    int folds = 0; // that will be trained
    bool mayStopEarly = false; // the times are then upper bounds
    double secondsPerEpoch = 0;
    double secondsPerFold = 0;
    double seconds = 0; // all folds
    std::uint64_t bytes = 0; // largest memory of the process
};

/// Trains some steps on made-up numbers of the run's size, which takes some seconds. Throws `Error` for
/// settings and projects that cannot be trained. Memory is that of the computer, not of a GPU.
TrainingEstimate estimateTraining(const Project& project, const TrainingSettings& settings,
                                  const JobMonitor& monitor);

/// "9 folds of at most 5 min 10 s each, 47 min in all, 2.1 GB of memory."
std::string estimateSentence(const TrainingEstimate& estimate);

} // namespace knockscope
