// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/gene_response.h"
#include "core/figure/figure_request.h"
#include "core/project/project.h"

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace knockscope {

// The parts of figures that show how genes respond to perturbations, each from responses that are there.

/// What is the same for all panels of a figure.
struct FigureSources {
    const Project& project;
    std::vector<const RunRecord*> runs; // at most two; none: control and observed only
};

/// A perturbation in the figure's runs: [runs], or one response without runs. Null for a run that has no
/// prediction of it, but not all are.
using RunResponses = std::vector<std::shared_ptr<const PerturbationResponse>>;

/// Of the first run that has one.
const PerturbationResponse& leadingOf(const RunResponses& responses);

void addOnce(const std::string& text, std::vector<std::string>& texts);

/// What the legend calls the runs: by their models, by their own names where those are the same. [runs]
std::vector<std::string> runLabels(std::span<const RunRecord* const> runs);

/// Up to `count` genes from the largest shift down: the observed one in the first run, or the predicted one
/// where no cells were observed. Genes that do not vary come only when there are no others, and then one.
std::vector<std::size_t> mostShiftedGenes(const PerturbationResponse& response, std::size_t count);

/// One gene in one perturbation. Each prediction has the bins of its own run. Adds to `notes` of the
/// provenance what the drawing does not tell of itself. Throws `Error(Usage)` when the request leaves nothing
/// to draw.
DistributionPanel distributionPanel(const FigureSources& sources, const RunResponses& responses,
                                    std::size_t gene, const FigureRequest& request,
                                    std::vector<std::string>& notes);

/// All genes in one perturbation, a series for each run from `first` on, at most `count` of them.
/// `genes`: those to label. Runs of means have none.
ShiftPanel shiftPanel(const FigureSources& sources, const RunResponses& responses,
                      std::span<const std::size_t> genes, std::size_t first = 0,
                      std::size_t count = kMostFigureRuns);

/// The `count` genes of the largest predicted shift in the first run, with the direction of the mean.
BarPanel predictedShiftsPanel(const FigureSources& sources, const RunResponses& responses, std::size_t count);

/// Without runs and notes.
FigureProvenance provenanceOf(const Project& project);
FigureRun figureRunOf(const RunRecord& record);
/// Adds how each run came to its prediction of the perturbation, each sentence once.
void addNotes(const FigureSources& sources, const RunResponses& responses, std::vector<std::string>& notes);

} // namespace knockscope
