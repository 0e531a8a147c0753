// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/project/project.h"
#include "core/training/progress.h"

#include <functional>
#include <string>
#include <vector>

namespace knockscope {

/// What may be heard of a training, and how often it keeps how far it is.
struct TrainingHooks {
    /// Between two writings of an unfinished fold's state; longer where writing takes long.
    double secondsBetweenStates = 15;
    /// Before the first epoch of a fold and after each.
    std::function<void(const TrainingProgress&)> onProgress;
    /// After a fold's checkpoint, predictions.h5 and run.json are on disk.
    std::function<void(int fold)> onFoldFinished;
    /// At the end, for a fold that was wanted and that another process is still training: a sentence for
    /// people, "Fold 3 is being trained by process 123 on node7."
    std::function<void(int fold, const std::string& sentence)> onFoldElsewhere;
    /// What the user should know from the beginning: a sentence for people.
    std::function<void(const std::string& sentence)> onWarning;
};

/// Trains one model by cross-validation over the perturbations that have a vector and writes `runs/<name>/`.
/// Several processes may train one run: each takes the folds that no other has, and the outcome does not
/// depend on who trained which. Finished folds are kept whatever happens later. With `resume`, a run that is
/// there is continued, with the same settings: finished folds are not trained again, unfinished ones go on
/// where they were. Returns `Done`, or `StoppedAndKept` when the monitor was asked to stop: the current fold
/// then counts as finished with the best it had, unless it had not begun. Throws `Error` (no vectors, too few
/// perturbations, the run exists, settings out of bounds or not for the device, a fold of `onlyFolds` is
/// being trained), `OutOfMemory` and `Cancelled`, after which run.json says `Stopped`.
Outcome trainRun(const Project& project, const std::string& runName, const TrainingSettings& settings,
                 bool resume, JobMonitor& monitor, const TrainingHooks& hooks = {});

} // namespace knockscope
