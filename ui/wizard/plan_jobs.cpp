// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/plan_jobs.h"

#include "core/project/project.h"
#include "ui/base/text.h"
#include "ui/jobs/vector_request.h"

#include <QCoreApplication>

#include <memory>

namespace knockscope::ui {

namespace {

class Jobs {
    Q_DECLARE_TR_FUNCTIONS(Jobs)
};

} // namespace

JobRequest importJob(const std::filesystem::path& folder, const ImportSettings& settings)
{
    JobRequest request;
    request.title = Jobs::tr("Importing %1").arg(fromPath(settings.source.filename()));
    request.kind = JobKind::Import;
    request.project = fromPath(folder);
    request.body = [folder, settings](JobMonitor& monitor) {
        Project::import(folder, settings, monitor);
        return Outcome::Done;
    };
    return request;
}

JobRequest vectorJob(const std::filesystem::path& folder, const VectorRequest& vectors)
{
    JobRequest request;
    request.title = Jobs::tr("Loading gene vectors");
    request.kind = JobKind::Vectors;
    request.project = fromPath(folder);
    const auto wanted = std::make_shared<VectorRequest>(vectors);
    request.body = [folder, wanted](JobMonitor& monitor) {
        giveVectors(Project::open(folder), *wanted, monitor);
        return Outcome::Done;
    };
    // What was read takes gigabytes, and a job that failed or was cancelled stays in the list: another
    // attempt reads it again.
    request.onFinished = [wanted](const JobResult&) { wanted->read.reset(); };
    return request;
}

PlanJobs addJobs(JobQueue& queue, const TrainingPlan& plan, const TrainingCallbacks& callbacks)
{
    PlanJobs jobs;
    JobId last = 0;
    const auto add = [&queue, &last](JobRequest request) {
        request.after = last;
        return last = queue.add(std::move(request));
    };
    if (plan.import)
        jobs.import = add(importJob(plan.project, *plan.import));
    if (plan.vectors)
        jobs.vectors = add(vectorJob(plan.project, *plan.vectors));
    if (plan.training)
        jobs.training = add(trainingJob(plan.project, plan.run, *plan.training, false, callbacks,
                                        plan.import ? Folds::AsManyAsThereCanBe : Folds::AsChosen));
    return jobs;
}

} // namespace knockscope::ui
