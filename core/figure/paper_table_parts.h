// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/experiment_plan.h"
#include "core/figure/paper_table.h"

#include <string>
#include <string_view>
#include <vector>

namespace knockscope {

// What tables of experiments and tables of runs have in common.

/// Of lines with a dagger.
inline constexpr const char* kApartNote = "Such lines are not marked as best.";

/// With the paper's headings over neighbours that share one.
std::vector<PaperTable::Column> columnsOf(const std::vector<std::string_view>& metrics);

/// What trained a line; times of lines that differ in it say nothing of the models.
struct Trained {
    std::string device;
    int threads = 0;
    int foldsAtOnce = 0;
    double seconds = 0; // per fold; 0: it was not trained

    bool isLike(const Trained& other) const
    {
        return device == other.device && threads == other.threads && foldsAtOnce == other.foldsAtOnce;
    }
};

/// Adds the column of seconds to a table whose lines were trained so: [table.lines].
void addSeconds(PaperTable& table, const std::vector<Trained>& trained);

/// The experiment's title without its number, which LaTeX and word processors give.
std::string titleOf(const ExperimentInfo& info);
/// Sentences, after a space, that say what the numbers of a table are.
std::string captionEnd(const PaperTable& table);
void addCommonNotes(PaperTable& table);
std::string lineTitleOf(std::string_view experiment);

/// Fills a table with what was evaluated.
struct PaperTableLines {
    PaperTable& table;
    std::vector<Trained> trained; // [table.lines]

    void add(const std::string& group, const std::string& label, const RunEvaluation& evaluation,
             const Trained& by);
};

/// Tables 1 to 3 from runs; see makePaperTable.
PaperTable tableOfRuns(const Project& project, std::string_view name, const std::vector<std::string>& runs,
                       JobMonitor& monitor);

} // namespace knockscope
