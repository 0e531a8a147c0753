// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/run_evaluation.h"

#include <string>
#include <vector>

namespace knockscope {

/// Name of a model for people: "MLP+Hist" for "mlp-hist". Unknown ids come back as they are.
std::string modelTitle(const std::string& id);

/// Aligned columns for a terminal, mean and sd over folds, with a line that names smoothing and inactive
/// genes.
std::string metricsAsText(const std::vector<RunEvaluation>& evaluations);
/// A line for each run and metric: run, model, baseline_of, metric, mean, sd, folds.
std::string metricsAsCsv(const std::vector<RunEvaluation>& evaluations);
/// A booktabs table.
std::string metricsAsLatex(const std::vector<RunEvaluation>& evaluations);

} // namespace knockscope
