// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/run_reports.h"

#include "core/base/error.h"
#include "core/evaluation/metrics_file.h"
#include "core/evaluation/model_comparison.h"
#include "ui/base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace knockscope::ui {

namespace {

class Reports {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

void readMetrics(RunReport& report, const std::filesystem::path& folder)
{
    const std::filesystem::path file = folder / "metrics.json";
    std::error_code failure;
    if (!std::filesystem::exists(file, failure))
        return;
    try {
        StoredMetrics stored = readMetricsFile(file);
        const std::string reason = whyOutdated(stored, report.record);
        if (reason.empty()) {
            report.evaluations = std::move(stored.evaluations);
            report.hasCellEval = stored.hasCellEval;
        } else {
            report.metricsNote = Reports::tr("The metrics are out of date: %1.").arg(fromUtf8(reason));
        }
    } catch (const Error& error) {
        report.metricsNote = fromUtf8(error.what());
    }
}

/// Puts runs together that can be compared fairly.
void group(RunReports& reports)
{
    reports.group.assign(reports.runs.size(), -1);
    int groups = 0;
    for (std::size_t i = 0; i < reports.runs.size(); ++i) {
        const RunReport& run = reports.runs[i];
        if (!run.hasMetrics())
            continue;
        for (std::size_t other = 0; other < i && reports.group[i] < 0; ++other) {
            const RunReport& before = reports.runs[other];
            if (before.hasMetrics() && before.record.settings.split == run.record.settings.split
                && haveSameFolds(run.evaluations.front(), before.evaluations.front()))
                reports.group[i] = reports.group[other];
        }
        if (reports.group[i] < 0)
            reports.group[i] = groups++;
    }
}

} // namespace

const RunEvaluation* RunReports::evaluation(EvaluationId id) const
{
    if (id.run < 0 || id.run >= static_cast<int>(runs.size()) || id.evaluation < 0)
        return nullptr;
    const std::vector<RunEvaluation>& all = runs[static_cast<std::size_t>(id.run)].evaluations;
    return id.evaluation < static_cast<int>(all.size()) ? &all[static_cast<std::size_t>(id.evaluation)]
                                                        : nullptr;
}

int RunReports::groups() const
{
    return group.empty() ? 0 : *std::max_element(group.begin(), group.end()) + 1;
}

bool isBest(const RunReports& reports, const BestEvaluations& best, EvaluationId id, std::size_t metric)
{
    const int number = reports.group[static_cast<std::size_t>(id.run)];
    if (number < 0 || number >= static_cast<int>(best.size()))
        return false;
    const EvaluationId winner = best[static_cast<std::size_t>(number)][metric];
    const RunEvaluation* const of = reports.evaluation(id);
    const RunEvaluation* const first = reports.evaluation(winner);
    if (!of || !first)
        return false;
    // A baseline stands beside each run of the group.
    return winner == id || (winner.evaluation > 0 && id.evaluation > 0 && first->model == of->model);
}

RunReports readReports(const Project& project, const std::vector<RunSummary>& runs, const JobMonitor& monitor)
{
    RunReports reports;
    for (const RunSummary& summary : runs) {
        monitor.checkCancelled();
        RunReport& report = reports.runs.emplace_back();
        report.name = summary.name;
        report.problem = summary.problem;
        if (!report.problem.isEmpty())
            continue;
        const std::filesystem::path folder = project.runFolder(summary.name);
        try {
            report.record = readRunRecord(folder / "run.json");
            readMetrics(report, folder);
        } catch (const Error& error) {
            report.problem = fromUtf8(error.what());
        }
    }
    group(reports);
    return reports;
}

BestEvaluations findBest(const RunReports& reports, const JobMonitor& monitor)
{
    BestEvaluations all;
    for (int number = 0; number < reports.groups(); ++number) {
        std::vector<EvaluationId> ids;
        std::vector<const RunEvaluation*> evaluations;
        for (std::size_t run = 0; run < reports.runs.size(); ++run) {
            if (reports.group[run] != number)
                continue;
            for (std::size_t i = 0; i < reports.runs[run].evaluations.size(); ++i) {
                ids.push_back({static_cast<int>(run), static_cast<int>(i)});
                evaluations.push_back(&reports.runs[run].evaluations[i]);
            }
        }
        std::vector<EvaluationId>& best = all.emplace_back();
        for (const int winner : bestEvaluations(evaluations, monitor))
            best.push_back(winner < 0 ? EvaluationId() : ids[static_cast<std::size_t>(winner)]);
    }
    return all;
}

void computeMetrics(const Project& project, const std::vector<std::string>& runs, bool cellEval,
                    JobMonitor& monitor)
{
    const auto count = static_cast<double>(runs.size());
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const QString label = runs.size() == 1
            ? QString()
            : Reports::tr("run %1 of %2 (%3)").arg(i + 1).arg(runs.size()).arg(fromUtf8(runs[i]));
        JobMonitor step = stepOfJob(monitor, toUtf8(label), static_cast<double>(i) / count,
                                    static_cast<double>(i + 1) / count);
        const Run run = project.run(runs[i]);
        writeMetricsFile(run, evaluateRun(project, run, step, {cellEval, 0}));
    }
}

} // namespace knockscope::ui
