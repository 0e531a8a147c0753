// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/project/project.h"
#include "core/training/unseen_prediction.h"

#include <filesystem>

namespace knockscope {

/// Writes everything a checker needs of a run to one HDF5 file (layout in CONTRIBUTING.md).
/// Throws `Error` when a fold is not finished.
void exportRun(const Project& project, const Run& run, const std::filesystem::path& path,
               JobMonitor& monitor);

/// Throws `Error(Usage)` when `writePrediction` would not know the ending of `path`.
void checkPredictionFile(const std::filesystem::path& path);

/// Writes one prediction as CSV (a line for each gene and bin) or HDF5, by the ending of `path`.
void writePrediction(const Project& project, const UnseenPrediction& prediction,
                     const std::filesystem::path& path);

} // namespace knockscope
