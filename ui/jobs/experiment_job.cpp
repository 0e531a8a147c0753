// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/experiment_job.h"

#include "core/base/error.h"
#include "core/experiment/experiment_plan.h"
#include "core/experiment/experiment_report.h"
#include "core/project/run.h"
#include "ui/base/text.h"
#include "ui/base/translation.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <string>

namespace knockscope::ui {

namespace fs = std::filesystem;

namespace {

struct ExperimentJob {
    Q_DECLARE_TR_FUNCTIONS(ExperimentJob)
};

fs::path reportFolder(const Project& project)
{
    return project.folder() / "experiments";
}

bool isTrained(const Project& project, const std::string& run)
{
    try {
        const RunRecord record = readRunRecord(project.runFolder(run) / "run.json");
        return record.finishedFolds() == record.folds.size();
    } catch (const Error&) {
        return false; // the job will say what is wrong with it
    }
}

} // namespace

JobRequest experimentJob(const Project& project, const ExperimentSettings& settings)
{
    JobRequest request;
    request.title = ExperimentJob::tr("Experiment: %1").arg(experimentTitle(settings.name));
    request.kind = JobKind::Experiment;
    request.usesTorch = true;
    request.project = fromPath(project.folder());
    request.body = [project, settings](JobMonitor& monitor) {
        writeExperiment(runExperiment(project, settings, monitor), reportFolder(project));
        return Outcome::Done;
    };
    return request;
}

QString experimentTitle(std::string_view experiment)
{
    const auto catalogue = experimentCatalogue();
    const auto found = std::ranges::find(catalogue, experiment, &ExperimentInfo::name);
    return found == catalogue.end() ? fromUtf8(std::string(experiment)) : coreText(found->title);
}

fs::path experimentReport(const Project& project, std::string_view experiment)
{
    return reportFolder(project) / (std::string(experiment) + ".md");
}

std::vector<ExperimentInfo> reportedExperiments(const Project& project)
{
    std::vector<ExperimentInfo> reported;
    std::error_code failure;
    std::ranges::copy_if(experimentCatalogue(), std::back_inserter(reported),
                         [&](const ExperimentInfo& experiment) {
                             return fs::exists(experimentReport(project, experiment.name), failure);
                         });
    return reported;
}

ExperimentEffort experimentEffort(const Project& project, const ExperimentSettings& settings)
{
    std::vector<std::string> sets;
    for (const VectorSet& set : settings.vectorSets)
        sets.push_back(set.name);
    std::set<std::pair<std::string, std::string>> runs; // vector set and name
    for (const ExperimentRow& row : planExperiment(settings.name, settings.base, settings.prefix, sets))
        runs.emplace(row.vectorSet, row.run);
    ExperimentEffort effort;
    effort.runs = runs.size();
    // Those of vector sets are in projects of their own.
    effort.trained = static_cast<std::size_t>(std::ranges::count_if(
        runs, [&](const auto& run) { return run.first.empty() && isTrained(project, run.second); }));
    return effort;
}

} // namespace knockscope::ui
