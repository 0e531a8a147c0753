// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/evaluation/metric_definitions.h"
#include "core/project/project.h"

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <filesystem>
#include <limits>
#include <map>
#include <string>
#include <vector>

namespace knockscope {

/// NaN where a metric does not apply.
struct MeanAndSd {
    double mean = std::numeric_limits<double>::quiet_NaN();
    double sd = std::numeric_limits<double>::quiet_NaN(); // over folds, divisor K - 1; NaN for a single fold
    std::vector<double> perFold; // [K] means over a fold's perturbations; NaN for folds without any
};

/// One line of the metrics table.
struct RunEvaluation {
    std::string run; // name of the run
    std::string model; // model id, or one of noise_floor.h
    std::string externalTitle; // how another program's model is called; else empty
    std::string baselineOf; // name of the run whose folds and grids a baseline used; empty for the run itself
    int folds = 0; // finished ones
    std::size_t perturbations = 0; // evaluated; in rows of noise_floor.h only those of at least two cells
    bool hasCellEval = false; // whether EvaluationOptions asked for what costs time
    std::size_t genes = 0;
    std::size_t inactiveGenes = 0; // constant in every finished fold
    std::vector<std::size_t> inactiveGenesOfFold; // [folds]
    int bins = 0;
    double shareBeyondGrid = 0; // of the held-out values, mean over perturbations
    std::vector<MeanAndSd> metrics = std::vector<MeanAndSd>(metricDefinitions().size());
    double secondsPerFold = 0;
    std::size_t neverHeldOut = 0; // perturbations of the run that no fold holds out
    std::map<std::string, std::string> notPredicted; // held out by a finished fold, with the reason
    std::vector<std::string> perturbationNames; // [perturbations]
    std::vector<int> perturbationFold; // [perturbations]
    std::vector<Metrics> perPerturbation; // [perturbations]
};

struct EvaluationOptions {
    bool cellEval = true; // also the metrics of the groups cell-eval that cost time; else they are NaN
    int threads = 0; // 0: one for each core
};

/// The run itself, then the other baselines of the catalogue on its folds and grids, all over the same
/// perturbations, then the two rows of noise_floor.h, which leave out perturbations of a single cell: mean
/// over a fold's perturbations, then mean and sd over the finished folds. resources/help/metrics.md defines the metrics. The
/// same numbers for any number of threads. Throws `Error` when no fold is finished, `Cancelled`.
std::vector<RunEvaluation> evaluateRun(const Project& project, const Run& run, JobMonitor& monitor,
                                       const EvaluationOptions& options = {});

/// The document of `evaluate --json`: an entry of "kind" run, baseline or noise for each evaluation. Values
/// that do not apply are null.
nlohmann::json evaluationsToJson(const std::vector<RunEvaluation>& evaluations);
inline constexpr int kMetricsFileVersion = 2;
/// metrics.json: the same with "format_version", "program_version" and whether "cell_eval" was asked for.
void writeMetricsFile(const Run& run, const std::vector<RunEvaluation>& evaluations);

} // namespace knockscope
