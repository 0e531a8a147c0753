// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure_spec.h"

#include <string>
#include <string_view>
#include <vector>

namespace knockscope {

/// The figures that can be made of a project.
enum class FigureTemplate {
    Distribution, // Fig. 1: a panel for each gene
    Shift, // a shift plot for each perturbation
    Panel, // Fig. 2: a row for each perturbation, its shift plot at the left and its genes
    Bins, // Fig. 3 and 4: metrics against the number of bins
    Grid, // Fig. 5: many shift plots
    Card, // a perturbation that is not in the screen, on one page
    Kinds, // how many genes respond in which way
};

struct FigureTemplateInfo {
    FigureTemplate figure;
    std::string_view id; // on the command line: "panel"
    const char* title; // for people, of the translation context "core"
};
/// In the order in which they are offered.
const std::vector<FigureTemplateInfo>& figureTemplates();

enum class BinsMetrics {
    Errors,
    Correlations
}; // Fig. 3: RMAE of the moments; Fig. 4: Pearson r of the top genes

/// What a figure is to show. Lists that are empty are filled by what the figure is likely wanted for.
struct FigureRequest {
    FigureTemplate figure = FigureTemplate::Panel;
    std::vector<std::string> runs; // of the project, at most two; none: control and observed only
    std::vector<std::string> perturbations; // as the store or the run's unseen predictions call them
    std::vector<std::string> genes; // of the store
    // Groups of distributions
    bool control = true;
    bool observed = true;
    bool predicted = true;
    bool foldRange = true;
    bool zerosApart = true; // else exact zeros are part of the bin that holds them
    int cellBins = 0; // of the cells' histograms; 0: those of the model
    bool sideBySide = true; // two runs in a grid: beside each other rather than in one plot
    BinsMetrics binsMetrics = BinsMetrics::Errors;
    FigureStyle style;

    bool operator==(const FigureRequest&) const = default;
};

inline constexpr std::size_t kMostFigureRuns = 2;
inline constexpr std::size_t kGridPanels = 20;
inline constexpr int kMostCellBins = 1000;

std::vector<std::string> withoutRepeats(const std::vector<std::string>& names);

} // namespace knockscope
