// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/run_evaluation.h"

#include <string>
#include <vector>

namespace knockscope {

/// Name of a model for people: "MLP+Hist" for "mlp-hist", also of the rows of noise_floor.h. Unknown ids come
/// back as they are.
std::string modelTitle(const std::string& id);
/// The same for a line of the table: another program's model by the name that it was given.
std::string modelTitle(const RunEvaluation& evaluation);

/// For a terminal: the metrics of the paper, mean and sd over folds, a line for each evaluation, then lines
/// that name smoothing and what was left out. What does not apply is a dash.
std::string metricsAsText(const std::vector<RunEvaluation>& evaluations);
/// The same with every metric: a block for each run, metrics as lines by group and models as columns.
std::string allMetricsAsText(const std::vector<RunEvaluation>& evaluations);
/// A line for each run and metric: run, model, title, baseline_of, metric, mean, sd, folds and so on, quoted
/// where a name needs it. What does not apply is empty.
std::string metricsAsCsv(const std::vector<RunEvaluation>& evaluations);
/// A booktabs table of the paper's metrics.
std::string metricsAsLatex(const std::vector<RunEvaluation>& evaluations);

} // namespace knockscope
