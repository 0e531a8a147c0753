// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/project/project.h"
#include "core/training/fold_data.h"

#include <string>
#include <vector>

namespace knockscope {

/// "cpu" or "cuda" for the settings' model. Throws `Error(Usage)` for a device that is not there or that the
/// model does not run on.
std::string deviceFor(const TrainingSettings& settings);

/// What a run will compute, every default filled in and every perturbation in its fold; nothing is trained or
/// written. Throws `Error(Usage)` when no perturbation has a vector or when there are too few.
RunRecord planRun(const Project& project, const GeneVectors& vectors, const std::string& name,
                  TrainingSettings settings);

/// The same before there is a project, for perturbations that have a vector (canonical, sorted).
RunRecord planRun(const std::vector<std::string>& perturbations, std::size_t genes, std::size_t dimension,
                  TrainingSettings settings);

/// Which of the run's perturbations a fold learns from, ascending; see trainingRows().
std::vector<std::size_t> trainingPerturbations(const RunRecord& record, int fold);

/// Rows of the store that a fold of the run learns from: those of other folds and of none; with the split
/// combo-drop only those that share no gene with a perturbation which the fold holds out.
std::vector<std::size_t> trainingRows(const MarginalStore& store, const RunRecord& record, int fold);

/// Rows of the store of all perturbations that take part in the run.
std::vector<std::size_t> allRows(const MarginalStore& store, const RunRecord& record);

FoldData makeFoldData(const MarginalStore& store, const GeneVectors& vectors, const RunRecord& record,
                      int fold, const JobMonitor& monitor);

/// How many of the `wanted` folds are trained at a time: as asked for; else small networks, which use a
/// single thread each, share the cores. `planned`: the settings of planRun for those that were requested.
std::size_t foldsAtOnce(const TrainingSettings& requested, const TrainingSettings& planned,
                        std::size_t wanted);

} // namespace knockscope
