// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/evaluation/metrics.h"
#include "core/project/project.h"

#include <nlohmann/json_fwd.hpp>

#include <array>
#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace knockscope {

struct MeanAndSd {
    double mean = 0;
    double sd = 0; // over folds, divisor K - 1; 0 for a single fold
};

/// One line of the metrics table.
struct RunEvaluation {
    std::string run; // name of the run
    std::string model; // model id
    std::string baselineOf; // name of the run whose folds and grids a baseline used; empty for the run itself
    int folds = 0; // finished ones
    std::size_t perturbations = 0;
    std::size_t genes = 0;
    std::size_t inactiveGenes = 0; // constant in every finished fold
    std::vector<std::size_t> inactiveGenesOfFold; // [folds]
    int bins = 0;
    double shareBeyondGrid = 0; // of the held-out values, mean over perturbations
    std::array<MeanAndSd, kMetricNames.size()> metrics{};
    double secondsPerFold = 0;
    std::vector<std::string> perturbationNames; // [perturbations]
    std::vector<int> perturbationFold; // [perturbations]
    std::vector<Metrics> perPerturbation; // [perturbations]
};

/// The run itself, then the baselines that need no training (ctrl-hist, non-ctrl-hist) on its folds and
/// grids: mean over a fold's perturbations, then mean and sd over the finished folds. Throws `Error` when no
/// fold is finished, `Cancelled`.
std::vector<RunEvaluation> evaluateRun(const Project& project, const Run& run, JobMonitor& monitor);

/// The document of `evaluate --json` and metrics.json.
nlohmann::json evaluationsToJson(const std::vector<RunEvaluation>& evaluations);
void writeMetricsFile(const Run& run, const std::vector<RunEvaluation>& evaluations);

} // namespace knockscope
