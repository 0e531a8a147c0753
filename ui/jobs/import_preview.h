// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/screen/importer.h"
#include "ui/jobs/screen_inspector.h"

#include <cstdint>
#include <string>
#include <vector>

namespace knockscope::ui {

/// What an import would do, as far as the labels of cells tell.
struct ImportPreview {
    struct Row {
        std::string label; // in the file
        std::string perturbation; // empty for the control
        std::uint64_t cells = 0; // that pass the filters
        bool isMissing = false; // says nothing about a cell, which is left out
    };

    std::string column; // of the perturbations
    LabelSpelling spelling;
    std::string spellingReason;
    std::vector<Row> rows; // the control, then the most frequent labels
    std::size_t moreLabels = 0; // that occur, not in `rows`
    std::vector<ContextColumn> mixedContexts; // of the control cells that pass the filters
    std::vector<std::pair<std::string, std::uint64_t>> withoutCall; // labels such as "None", and their cells
    std::uint64_t cells = 0; // of kept perturbations and the control
    std::uint64_t controlCells = 0;
    std::uint64_t cellsWithoutLabel = 0;
    std::size_t perturbations = 0;
    std::vector<std::string> perturbationNames; // that would be kept, sorted; all where they are not counted
    std::size_t targets = 0; // genes that these perturb
    std::size_t measuredTargets = 0; // of which the file has the expression
    std::size_t tooFewCells = 0; // perturbations left out for that
    std::size_t genes = 0; // that would be kept, at most
    bool genesAreMouseStyle = false; // most of them
    bool genesAreIds = false; // of Ensembl, most of them
    std::string exampleGene; // of such a name; the first one where they are neither
    bool isCounted = true; // false where the labels of cells were not held: what filters leave is not known
    bool isUpperBound = false; // settings that need the expression values leave out more
    std::string problem; // one sentence: what the import would refuse
};

/// Tries out `settings`, whose perturbation column and control label must be chosen. Reads no file. Throws
/// `Cancelled`.
ImportPreview previewImport(const ScreenInspection& inspection, const ImportSettings& settings,
                            const JobMonitor& monitor = {});

} // namespace knockscope::ui
