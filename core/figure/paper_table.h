// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/evaluation/run_evaluation.h"
#include "core/project/project.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace knockscope {

struct ExperimentResult;

/// A table of the main paper, filled with the numbers of a project.
struct PaperTable {
    struct Column {
        std::string metric; // of metricDefinitions(); empty: seconds per fold
        std::string title; // "Top 20"
        std::string group; // heading over neighbouring columns: "Pearson correlation"; empty: none
        Better better = Better::Lower;
        int decimals = 3;
    };
    struct Line {
        std::string group; // "Keep"; empty: none
        std::string label; // "MLP+Hist"
        std::string run;
        std::vector<MeanAndSd> values; // [columns]; NaN: does not apply
        bool isNoise = false; // how noisy the cells are rather than a model: never the best
        bool isApart = false; // of other perturbations, folds or bins than the rest: marked, never the best
    };

    std::string name; // "table1"
    std::string caption; // one paragraph: what was computed of what
    std::string lineTitle; // heading of the labels: "Method", "Gene vectors"
    std::vector<Column> columns;
    std::vector<Line> lines;
    std::vector<std::string> notes; // under the table: smoothing, what was left out
};

/// "table1", "table2", "table3", "table5", "table6"
const std::vector<std::string_view>& paperTableNames();

/// From the report of the experiment of that name when the project has one and `runs` is empty; otherwise
/// Tables 1 to 3 from the metrics of `runs` (all runs of the right kind when empty), which are computed and
/// kept where they are missing. Only what holds out the same perturbations in the same folds by the same
/// split, on as many bins, stands together: of all runs the largest such group is taken, and of named ones
/// the others are marked as apart. Throws `Error(Usage)` that says what to do when there is nothing to fill
/// the table with or named runs have nothing in common, `Error(BadInput)` naming a report that is damaged,
/// `Cancelled`.
PaperTable makePaperTable(const Project& project, std::string_view name, const std::vector<std::string>& runs,
                          JobMonitor& monitor);

/// An experiment's lines, without models that only the paper has.
PaperTable tableOfExperiment(const ExperimentResult& result);
/// The paper's metrics, a group for each run with what was evaluated beside it.
PaperTable tableOfEvaluations(const std::vector<RunEvaluation>& evaluations);

/// A booktabs table. In each, the best value of a column and group is bold: of two or more, as they are
/// printed, so that several may be.
std::string tableAsLatex(const PaperTable& table);
/// A line for each line and column: table, group, line, run, metric (or seconds_per_fold), mean, sd; numbers
/// that read back to the same bits, empty where there is none.
std::string tableAsCsv(const PaperTable& table);
/// A whole document, well-formed XML, that a word processor takes over as a table.
std::string tableAsHtml(const PaperTable& table);

enum class TableFormat { Latex, Csv, Html };
/// By the name's ending, in capitals too; throws `Error(Usage)` that lists the endings.
TableFormat tableFormat(const std::filesystem::path& path);
std::string tableAs(const PaperTable& table, TableFormat format);

} // namespace knockscope
