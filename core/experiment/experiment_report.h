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

/// NAME.csv, NAME.json, NAME.tex, NAME.html and NAME.md in a folder that is made.
void writeExperiment(const ExperimentResult& result, const std::filesystem::path& folder);

/// Where writeExperiment puts the reports of a project, unless somebody chose another folder.
std::filesystem::path experimentFolder(const Project& project);

/// What NAME.json holds: everything but the comparisons and the values of single folds. Throws `Error` naming
/// the file when it is missing, damaged or was written by a newer version.
ExperimentResult readExperiment(const std::filesystem::path& file);

} // namespace knockscope
