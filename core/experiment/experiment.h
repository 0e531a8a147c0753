// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/evaluation/paired_difference.h"
#include "core/evaluation/run_evaluation.h"
#include "core/experiment/experiment_plan.h"
#include "core/experiment/published_values.h"
#include "core/project/project.h"

#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace knockscope {

/// Gene vectors to compare: files of vectors or of gene sets, joined when there are several.
struct VectorSet {
    std::string name;
    std::vector<std::filesystem::path> files;
};

struct ExperimentSettings {
    std::string name; // of the catalogue
    TrainingSettings base; // what all runs share
    std::string prefix = "paper"; // of the runs' names
    std::vector<VectorSet> vectorSets; // for table6
    std::string publishedData = "auto"; // K562, RPE1, Norman, none; auto: as publishedData() tells
};

/// One line of an experiment's table.
struct ExperimentLine {
    std::string label;
    std::string run;
    std::vector<MeanAndSd> values; // of the experiment's metrics; NaN where the model does not say
    std::vector<double> published; // the same as the paper has them; NaN where it does not
    std::size_t perturbations = 0; // held out and predicted
    std::size_t notPredicted = 0;
    double secondsPerFold = 0; // of training; 0 for a baseline
    bool isNoise = false; // what is attainable rather than a model
    bool isOnlyPublished = false; // a model of the paper that Knockscope does not have
};

/// What one line differs from another by on the same perturbations, for each of the experiment's metrics.
struct ExperimentComparison {
    std::string label;
    std::string reference;
    std::vector<PairedDifference> differences; // label minus reference
};

struct ExperimentResult {
    ExperimentInfo info;
    std::vector<ExperimentLine> lines;
    std::vector<ExperimentComparison> comparisons; // of each line with MLP+Hist, or with the first line
    std::string publishedData; // empty: the screen is none of the paper's
    std::vector<std::pair<std::string, std::string>> facts; // name and value: what was computed from what
};

/// Where the runs of a vector set are: a project of its own beside the runs of `project`.
std::filesystem::path folderOfVectorSet(const Project& project, const std::string& name);

/// Trains what is not trained yet, evaluates it and puts the table together. Interrupted at any moment, it
/// goes on where it was when it is started again. Throws `Error`, `Cancelled`.
ExperimentResult runExperiment(const Project& project, const ExperimentSettings& settings,
                               JobMonitor& monitor);

} // namespace knockscope
