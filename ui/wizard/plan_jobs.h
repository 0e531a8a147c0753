// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/training_job.h"
#include "ui/wizard/training_plan.h"

namespace knockscope::ui {

/// Imports a screen into a project folder.
JobRequest importJob(const std::filesystem::path& folder, const ImportSettings& settings);
/// Gives a project its gene vectors. Once it has ended, what the request had read is let go.
JobRequest vectorJob(const std::filesystem::path& folder, const VectorRequest& request);

/// The jobs that were added for a plan; 0 where it has none.
struct PlanJobs {
    JobId import = 0;
    JobId vectors = 0;
    JobId training = 0;
};
/// Each begins once the one before it is done.
PlanJobs addJobs(JobQueue& queue, const TrainingPlan& plan, const TrainingCallbacks& callbacks);

} // namespace knockscope::ui
