// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/run_evaluation.h"
#include "core/project/project.h"
#include "ui/jobs/project_jobs.h"

#include <QString>

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace knockscope::ui {

/// What is known of a run without computing anything.
struct RunReport {
    std::string name;
    QString problem; // why run.json cannot be read; empty when it can
    RunRecord record; // when there is no problem
    std::vector<RunEvaluation>
        evaluations; // the run, baselines, noise; empty when metrics are to be computed
    bool hasCellEval = false;
    QString metricsNote; // why stored metrics are not shown; empty when they are or when there are none

    bool hasMetrics() const { return !evaluations.empty(); }
};

/// A row of the table of runs: an evaluation, or the run itself when evaluation is 0.
struct EvaluationId {
    int run = -1; // index in RunReports::runs
    int evaluation = 0;

    bool operator==(const EvaluationId&) const = default;
};

struct RunReports {
    std::vector<RunReport> runs;
    /// For each run the number of its group: only runs of a group hold out the same perturbations in the same
    /// folds, by the same split and on grids of as many bins. -1 without metrics.
    std::vector<int> group;

    const RunEvaluation* evaluation(EvaluationId id) const; // null when it was not computed
    int groups() const;
};
using ReportsPointer = std::shared_ptr<const RunReports>;

/// Reads run.json and metrics.json of each run; what is wrong with one of them is told in its report. Throws
/// `Cancelled`.
RunReports readReports(const Project& project, const std::vector<RunSummary>& runs,
                       const JobMonitor& monitor);

/// [groups][metrics] the evaluation that is better than all others of the group, by the paired interval; run
/// -1 when there is none.
using BestEvaluations = std::vector<std::vector<EvaluationId>>;
/// Bootstraps; takes a second for many perturbations. Throws `Cancelled`.
BestEvaluations findBest(const RunReports& reports, const JobMonitor& monitor);
bool isBest(const RunReports& reports, const BestEvaluations& best, EvaluationId id, std::size_t metric);

/// Evaluates the runs one after the other and writes their metrics.json. Throws `Error`, `Cancelled`; what
/// was computed by then stays.
void computeMetrics(const Project& project, const std::vector<std::string>& runs, bool cellEval,
                    JobMonitor& monitor);

} // namespace knockscope::ui
