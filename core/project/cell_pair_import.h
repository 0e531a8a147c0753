// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/project/run.h"
#include "core/screen/marginal_store.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace knockscope {

/// Real and predicted cells from another program, as cell-eval takes them.
struct CellPair {
    std::filesystem::path predicted;
    std::filesystem::path real; // may be empty where there is a project
    std::string perturbationColumn; // empty: target_gene, or guessed
    std::string controlLabel; // empty: non-targeting, or guessed
    int bins = 15; // of the histograms
    std::string title; // how the model is called; empty: the predicted file's name
    std::string run; // its name; empty: one that is free
};

struct CellPairImport {
    std::string run;
    bool isNewProject = false;
    std::size_t predicted = 0; // perturbations
    std::vector<std::string> notPredicted; // perturbations of the screen that the file lacks
    std::size_t cells = 0; // predicted ones, without the control
    bool areMeans = false; // all cells of each perturbation are the same: a run of means, without histograms
    std::size_t otherGenes = 0; // of the predicted file that the screen lacks; left out
    std::vector<std::string> warnings; // sentences
};

/// The predicted cells of such a run, in its folder; a marginal store.
inline constexpr const char* kPredictedCellsFile = "cells.h5";

/// Makes a run of predictions by another program, to be evaluated and browsed like one of our own: model
/// kExternalModel, one fold that holds out every perturbation, means and histograms of the predicted cells on
/// a grid over the control and all observed cells, and the cells themselves; means only when all cells of
/// each perturbation are the same. Where `folder` is no project yet, the real file becomes
/// one: all its genes and perturbations, its values as they are. Genes and perturbations are joined by name.
/// Throws `Error` naming the file when genes of the project are missing, when perturbations are not in the
/// project, when there is no control, when the values are no logarithms of expression, or when real cells are
/// given that are not those of the project that there is; then nothing is left behind.
CellPairImport importCellPair(const std::filesystem::path& folder, const CellPair& pair, JobMonitor& monitor);

/// The cells that such a run was made of, on the genes of the project: its rows are the predicted
/// perturbations and the predicted file's own control. Nothing for runs of our own, for runs of means and for
/// those of versions that did not keep cells. Throws `Error` naming the file when it is damaged or another
/// run's.
std::optional<MarginalStore> openPredictedCells(const Run& run, const MarginalStore& project);

} // namespace knockscope
