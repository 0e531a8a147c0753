// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/project/project.h"
#include "core/training/settings.h"

#include <string>
#include <vector>

namespace knockscope {

/// A run that lines of an experiment show.
struct ExperimentRun {
    const Project* project = nullptr;
    std::string name;
    TrainingSettings settings;
};

/// Trains each run as far as it is not trained yet. Folds that other processes train are waited for, after
/// everything else is done; what they give up is trained here. Returns when all runs are complete. Throws
/// `Error`, in terms of the options of `experiment`, also when the monitor was asked to stop before all were
/// complete; `OutOfMemory`; `Cancelled`.
void trainRuns(const std::vector<ExperimentRun>& runs, JobMonitor& monitor);

} // namespace knockscope
