// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <variant>
#include <vector>

namespace knockscope {

// A figure as numbers, words and choices. Nothing here paints, and nothing that paints computes: what a spec
// holds is what is drawn (ui/figure/figure_painter.h) and what its tables say (figure_file.h). Unknown
// numbers are NaN and are not drawn. All texts are English.

enum class FigurePalette {
    Standard, // hues of Okabe and Ito, of lightnesses that differ in grey too
    Paper, // as the main paper has them: dark blue, cyan, orange, purple
    Grey,
};
enum class PointDrawing {
    Automatic, // vectors up to kMostVectorPoints in the figure, else an image
    Vector,
    Image, // of up to 600 dpi, under vector axes
};
inline constexpr std::size_t kMostVectorPoints = 5000;

inline constexpr double kNarrowestFigureMm = 50;
inline constexpr double kWidestFigureMm = 1000;
inline constexpr int kSmallestTextPt = 5;
inline constexpr int kLargestTextPt = 24; // on slides
inline constexpr int kLowestFigureDpi = 72;
inline constexpr int kHighestFigureDpi = 1200;
inline constexpr std::size_t kMostFigurePanels = 400;
inline constexpr std::size_t kLongestFigureText = 500; // letters of what is drawn

/// What may be changed without computing anything again.
struct FigureStyle {
    double widthMm = 183;
    double heightMm = 0; // 0: what the panels need; otherwise panels are stretched to fill it
    int textPt = 7;
    bool panelLetters = true;
    bool geneLabels = true; // names of the selected genes in shift plots
    bool logY = false; // of distributions
    bool means = true; // of distributions, as vertical lines
    FigurePalette palette = FigurePalette::Standard;
    PointDrawing points = PointDrawing::Automatic;
    int dpi = 300; // of PNG and TIFF

    bool operator==(const FigureStyle&) const = default;
};

/// What a line, a marker or a bar stands for; the palette gives it its colour. Groups of cells and
/// predictions have dashes or a shape of their own too, so that they are not told by colour alone; kinds of
/// response have their order in the legend and in each bar.
enum class FigureInk {
    Control,
    Observed,
    Predicted, // by the first run
    SecondPredicted, // by the second run
    MeanShift, // kinds of response (response_kind.h)
    VarianceInflation,
    VarianceLoss,
    ZeroInflation,
    ZeroLoss,
    MixtureChange,
};

/// One group of cells, or one prediction.
struct FigureHistogram {
    FigureInk ink = FigureInk::Control;
    std::string label; // in the legend: "Control", "MLP+Hist"
    std::vector<double> edges; // [bins + 1], log expression, ascending
    std::vector<double> mass; // [bins], shares of all cells; without the zeros that are apart
    double zeros = std::numeric_limits<double>::quiet_NaN(); // share of exact zeros; NaN: not apart
    double mean = std::numeric_limits<double>::quiet_NaN(); // of the cells, or the model's own
    // Of the folds' predictions, bin by bin; empty without.
    std::vector<double> lowest; // [bins]
    std::vector<double> highest; // [bins]
    double lowestZeros = std::numeric_limits<double>::quiet_NaN();
    double highestZeros = std::numeric_limits<double>::quiet_NaN();

    /// Share of cells per unit of log expression: what is drawn of the bins.
    double density(double share, std::size_t bin) const { return share / (edges[bin + 1] - edges[bin]); }
};

/// One gene's distributions, outlines over each other. Where zeros are apart, all its histograms have them
/// apart: they are bars at the left with an axis of their own.
struct DistributionPanel {
    std::string title; // "KLF1 in GATA1"
    std::vector<std::string> notes; // lines under the title: "W1 observed 0.12, predicted 0.10"
    std::string xTitle;
    std::string yTitle;
    std::vector<FigureHistogram> histograms; // the control first; those without bins have only a mean
    std::string bandLabel; // in the legend: "range of 9 folds"; empty without
};

struct ShiftSeries {
    FigureInk ink = FigureInk::Predicted;
    std::string label; // of the run, in the legend
    // [genes of the figure]; a gene without both is not drawn
    std::vector<double> x; // W1 from the control to the observed, or the mean in the control
    std::vector<double> y; // W1 from the control to the predicted
    double correlation = std::numeric_limits<double>::quiet_NaN(); // Pearson r
};

/// Predicted against observed shift of all genes.
struct ShiftPanel {
    std::string title;
    std::string xTitle;
    std::string yTitle;
    bool isObserved = true; // then the axes are alike and the identity is a line
    std::vector<ShiftSeries> series;
    std::vector<std::size_t> labelled; // genes of the figure
};

struct CurveSeries {
    FigureInk ink = FigureInk::Predicted;
    std::string label; // in the legend; empty: not there
    std::vector<double> x;
    std::vector<double> mean;
    std::vector<double> sd; // half the height of the band
};

/// A metric against a setting.
struct CurvePanel {
    std::string title;
    std::string xTitle;
    std::string yTitle;
    std::vector<CurveSeries> series;
};

struct BarSeries {
    FigureInk ink = FigureInk::Predicted;
    std::string label; // in the legend; empty: not there
    std::vector<double> values; // [names]
    std::vector<double> lowest; // [names] ends of a thin line; empty without
    std::vector<double> highest;
};

/// A horizontal bar for each name. Several series are stacked, so that all values are of one sign.
struct BarPanel {
    std::string title;
    std::string xTitle;
    std::vector<std::string> names; // from top to bottom
    std::vector<BarSeries> series;
    /// What the axis reaches at least, so that panels beside each other have the same; NaN: what is drawn.
    double reach = std::numeric_limits<double>::quiet_NaN();
};

using FigurePanel = std::variant<DistributionPanel, ShiftPanel, CurvePanel, BarPanel>;

enum class PanelLetters { None, Rows, Panels };

/// Panels that stand side by side. Narrow figures break them over several lines; the shift plots of a row
/// come first.
struct FigureRow {
    std::vector<FigurePanel> panels;
};

/// How the rows stand.
struct FigureLayout {
    PanelLetters letters = PanelLetters::Panels; // unless the style has none
    /// Many small panels: titles of the axes stand once, and panels have only a head line.
    bool isGrid = false;
    /// Panels of a grid that belong together (two runs) and must stay on one line.
    int panelsPerGroup = 1;
};

struct FigureRun {
    std::string name;
    std::string model; // id
    std::uint64_t seed = 0;
    int bins = 0;
    int folds = 0;
    std::string programVersion; // that trained it
    std::string vectors; // where its gene vectors are from
};

/// Where the numbers are from.
struct FigureProvenance {
    std::string programVersion; // that made the figure
    std::string project;
    std::string sourceFile; // name of the screen's file, without its folder
    std::string sourceHash; // XXH3 128 bit
    std::vector<FigureRun> runs;
    std::vector<std::string> notes; // "KLF1 was held out in fold 3 (counted from 0)"
};

struct FigureSpec {
    std::string title; // of the file
    FigureStyle style;
    FigureLayout layout;
    std::vector<std::string> genes; // of the shift panels' numbers; may be empty without such panels
    std::vector<FigureRow> rows;
    FigureProvenance provenance;
    std::vector<std::string> remarks; // whole sentences on what was wanted and is not drawn
};

/// "Knockscope 0.1; project norman; screen XXH3 …; run mlp-hist, model mlp-hist, seed 1, 15 bins; …": the
/// description in the files.
std::string describe(const FigureProvenance& provenance);

/// a to z, then aa, ab.
std::string panelLetter(std::size_t index);

} // namespace knockscope
