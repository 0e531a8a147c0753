// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"
#include "core/training/settings.h"
#include "ui/jobs/job_queue.h"

#include <QDateTime>
#include <QObject>
#include <QString>

#include <cstddef>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace knockscope::ui {

/// What a training tells the window, on its thread.
struct TrainingCallbacks {
    /// Nothing is told once it is gone, or without it; lives on the application's thread.
    QObject* context = nullptr;
    /// Its predictions are on disk.
    std::function<void(const QString& run, int fold)> onFoldFinished;
    /// A sentence for people.
    std::function<void(const QString& sentence)> onWarning;
};

/// What becomes of folds that are more than there are perturbations to hold out.
enum class Folds {
    AsChosen, // the training fails
    AsManyAsThereCanBe, // with a warning: what an import leaves of the perturbations was not known before
};

/// Trains a run of the project in `folder`, which is opened only when the job begins: a job before it may
/// make it. `run` empty: a free name, chosen then and told by the feed. With `resume` a run that is there
/// goes on, with its own settings, where it was, to the same numbers; otherwise it must not be there. A run
/// that was cancelled before anything of it can be used leaves nothing behind: no fold was finished, and none
/// was trained for a minute; unless JobQueue::cancelAndKeep wishes so. Done once more (JobQueue::again), the
/// job goes on with what is there.
JobRequest trainingJob(const std::filesystem::path& folder, const std::string& run,
                       const TrainingSettings& settings, bool resume, const TrainingCallbacks& callbacks,
                       Folds folds = Folds::AsChosen);
/// The same for a project that is open.
JobRequest trainingJob(const Project& project, const std::string& run, const TrainingSettings& settings,
                       bool resume, const TrainingCallbacks& callbacks);

/// A run whose training ended before all folds that were wanted were finished, and that nobody trains now.
struct InterruptedRun {
    std::string name;
    std::size_t finishedFolds = 0; // of those that were wanted; one that was stopped and kept is finished
    std::size_t folds = 0; // of the run
    std::size_t wantedFolds = 0;
    TrainingSettings settings; // to go on with
    QDateTime when; // it was last at work
    QString failure; // why it ended, for people; empty when it was cancelled or its process ended
    bool wasStopped = false; // somebody asked it to stop and keep what there was
    bool canResume = true; // false: the project has other gene vectors by now
};

/// The newest first. Reads run.json of every run, so it is not for the window's thread; runs that cannot be
/// read are left out.
std::vector<InterruptedRun> interruptedRuns(const Project& project);

} // namespace knockscope::ui
