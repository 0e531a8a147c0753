// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/settings.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace knockscope {

/// A table or a figure of the main paper that can be made again on any screen.
struct ExperimentInfo {
    std::string_view name; // on the command line: "table1"
    std::string_view title;
    std::vector<std::string_view> metrics; // its columns
};

std::span<const ExperimentInfo> experimentCatalogue();
/// Throws `Error(Usage)` that lists the names for an unknown one.
const ExperimentInfo& experimentInfo(std::string_view name);

/// One line of the table.
struct ExperimentRow {
    std::string label; // as the paper calls it: "Keep: MLP+Hist"
    std::string run; // of the project, or of the project of its vector set
    TrainingSettings settings; // of that run
    std::string baseline; // model id when the line is a baseline beside the run; else empty
    std::string vectorSet; // of table6: name of the gene vectors; else empty
};

/// The lines of an experiment. Experiments share runs that compute the same: their names begin with `prefix`
/// and say what differs from `base`. Models that do not run on a GPU have the processor as their device.
/// `vectorSets`: names, for table6 only. Throws `Error(Usage)` when table6 has fewer than two, or one twice.
std::vector<ExperimentRow> planExperiment(std::string_view name, const TrainingSettings& base,
                                          const std::string& prefix, std::span<const std::string> vectorSets);

/// "w1=0.75,mse=0.25", without what is 0.
std::string weightsText(const ObjectiveWeights& weights);

} // namespace knockscope
