// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/job_queue.h"
#include "ui/jobs/training_feed.h"

#include <QString>

namespace knockscope::ui {

/// "Waits", "Cancelling…", "Done"
QString stateText(const JobInfo& job);
/// What it waits for besides its turn: `before`, which may be null. Empty for nothing.
QString waitText(const JobInfo& job, const JobInfo* before);
/// "about 12 min"; empty for what means nothing: negative, not finite, or longer than anybody would wait.
QString aboutTimeText(double seconds);
/// The time left of a job, empty while it is not known.
QString timeLeftText(const JobInfo& job);
/// What kept somebody waiting: "12 min".
QString durationText(double seconds);
/// How a job ended, as a sentence: "Done after 12 min."
QString endText(const JobInfo& job);
/// The name of the project's folder for people; empty for none.
QString projectText(const JobInfo& job);
/// The run it is about, also one that got its name later; empty: none.
QString runOf(const JobInfo& job);
/// "fold 2 of 9, epoch 40 of 500, 310 perturbations/s, 1.2 GB"
QString trainingText(const TrainingFeed::Snapshot& snapshot);

} // namespace knockscope::ui
