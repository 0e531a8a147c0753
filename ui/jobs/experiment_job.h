// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/experiment.h"
#include "core/project/project.h"
#include "ui/jobs/job_queue.h"

#include <QString>

#include <filesystem>
#include <string_view>
#include <vector>

namespace knockscope::ui {

/// Makes a table or figure of the paper on this screen and writes its report. Runs that are there already
/// are not trained again; cancelled, the same job goes on where it was.
JobRequest experimentJob(const Project& project, const ExperimentSettings& settings);

/// As people know it, in their language: of the catalogue, else `experiment` itself.
QString experimentTitle(std::string_view experiment);

/// Where an experiment's report is, whether it is there or not.
std::filesystem::path experimentReport(const Project& project, std::string_view experiment);
/// Catalogue entries of which there is a report. Touches files.
std::vector<ExperimentInfo> reportedExperiments(const Project& project);

/// How much an experiment has to train.
struct ExperimentEffort {
    std::size_t runs = 0;
    std::size_t trained = 0; // of them, in this project, all folds
};
/// Touches files.
ExperimentEffort experimentEffort(const Project& project, const ExperimentSettings& settings);

} // namespace knockscope::ui
