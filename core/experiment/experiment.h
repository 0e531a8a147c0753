// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/evaluation/paired_difference.h"
#include "core/evaluation/run_evaluation.h"
#include "core/experiment/experiment_plan.h"
#include "core/experiment/published_values.h"
#include "core/experiment/vector_sets.h"
#include "core/project/project.h"

#include <string>
#include <utility>
#include <vector>

namespace knockscope {

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
    std::vector<MeanAndSd> published; // the same as the paper has them; NaN where it does not
    std::size_t perturbations = 0; // held out and predicted
    std::size_t notPredicted = 0;
    double secondsPerFold = 0; // of training; 0 for a baseline
    std::string device; // that trained it: cpu or cuda; empty for a baseline
    int threads = 0; // of each fold; 0 for a baseline
    int foldsAtOnce = 0; // as they were asked for; 0: chosen by the program, or a baseline
    bool isNoise = false; // how noisy the cells are rather than a model
    bool isOnlyPublished = false; // a model of the paper that Knockscope does not have
};

/// What one line differs from another by on the same perturbations, for each of the experiment's metrics.
struct ExperimentComparison {
    std::string label;
    std::string reference;
    std::vector<PairedDifference> differences; // label minus reference
};

/// A finished fold that somebody stopped before its last epoch.
struct StoppedFold {
    std::string vectorSet; // of table6; else empty
    std::string run;
    int fold = 0;
    int epochs = 0; // trained
    int keptEpoch = 0; // whose weights predicted
};

struct ExperimentResult {
    ExperimentInfo info;
    std::vector<ExperimentLine> lines;
    std::vector<ExperimentComparison> comparisons; // of each line with MLP+Hist, or with the first line
    std::string publishedData; // which of the paper's; empty: none of them, or none wanted
    std::string whyNotPublished; // a sentence for people when no line has the paper's numbers
    std::vector<LeftOutPerturbation> leftOut; // of table6
    std::vector<StoppedFold> stoppedFolds;
    std::vector<std::pair<std::string, std::string>> facts; // name and value: what was computed from what
};

/// Trains what is not trained yet, evaluates all runs and puts the table together. Started again after an
/// interruption it goes on with the training where it was; the evaluation, which takes seconds to minutes a
/// run, is of this version of the program and begins anew. Several processes may make experiments of a
/// project at once: they share its runs and wait for each other's folds. Throws `Error`, also when the
/// monitor was asked to stop before all runs were complete; `OutOfMemory`; `Cancelled`.
ExperimentResult runExperiment(const Project& project, const ExperimentSettings& settings,
                               JobMonitor& monitor);

} // namespace knockscope
