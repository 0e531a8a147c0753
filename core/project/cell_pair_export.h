// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/project/project.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>

namespace knockscope {

// What cell-eval expects of a pair unless it is told otherwise.
inline constexpr const char* kPairPerturbationColumn = "target_gene";
inline constexpr const char* kPairControlLabel = "non-targeting";
inline constexpr const char* kPairRealFile = "real.h5ad";
inline constexpr const char* kPairPredictedFile = "predicted.h5ad";

struct CellPairOptions {
    std::uint64_t seed = 1; // of the predicted cells
    std::filesystem::path source; // where the screen's file is now; empty: where it was when it was imported
};

struct CellPairReport {
    std::size_t perturbations = 0;
    std::size_t notPredicted = 0; // perturbations of the screen that are left out
    std::uint64_t cells = 0; // of each file, those of the control included
    std::uint64_t controlCells = 0;
    bool areMeans = false; // all predicted cells of a perturbation are its predicted means
};

/// Writes real.h5ad and predicted.h5ad into `folder`, as cell-eval reads them: the same genes and
/// perturbations, log-normalised values, the perturbation in obs/target_gene, the same real control cells
/// (non-targeting) in both. The real cells are read again from the screen's file with the import's own
/// choices, so that they keep how genes go together, and are checked against the store. The predicted cells
/// of a perturbation, as many as were observed, are drawn from its histograms, each gene independently
/// (cell_sample.h); a model of means gives as many copies of its means, those below zero raised to zero.
/// Perturbations that were not held out or not predicted are left out. Both files or none are written, a
/// perturbation at a time. Throws `Error` naming the screen's file when it is gone or was changed.
CellPairReport exportCellPair(const Project& project, const Run& run, const std::filesystem::path& folder,
                              const CellPairOptions& options, JobMonitor& monitor);

} // namespace knockscope
