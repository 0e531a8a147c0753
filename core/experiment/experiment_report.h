// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/experiment.h"

#include <nlohmann/json_fwd.hpp>

#include <filesystem>
#include <string>

namespace knockscope {

/// One line for each line of the table and metric: experiment, line, run, metric, mean, sd, published,
/// published_sd, perturbations, not_predicted, seconds_per_fold, device, threads, folds_at_once; empty where
/// there is none.
std::string experimentAsCsv(const ExperimentResult& result);
/// A booktabs table.
std::string experimentAsLatex(const ExperimentResult& result);
/// A report for people: what was computed, the table, what the differences mean, how long training took.
std::string experimentAsMarkdown(const ExperimentResult& result);
nlohmann::json experimentToJson(const ExperimentResult& result);

/// NAME.csv, NAME.json, NAME.tex and NAME.md in a folder that is made.
void writeExperiment(const ExperimentResult& result, const std::filesystem::path& folder);

} // namespace knockscope
