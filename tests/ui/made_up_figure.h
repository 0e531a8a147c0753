// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure_spec.h"

#include <cmath>
#include <cstddef>
#include <numeric>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace knockscope::tests {

/// A bell over `bins` bins from `low` to `high`; the shares and the zeros are 1 together.
inline FigureHistogram madeUpHistogram(FigureInk ink, std::string label, double mean, double zeros,
                                       std::size_t bins = 15, double low = 0, double high = 4.2)
{
    FigureHistogram histogram;
    histogram.ink = ink;
    histogram.label = std::move(label);
    const double width = (high - low) / static_cast<double>(bins);
    for (std::size_t bin = 0; bin <= bins; ++bin)
        histogram.edges.push_back(low + width * static_cast<double>(bin));
    for (std::size_t bin = 0; bin < bins; ++bin) {
        const double x = (low + width * (static_cast<double>(bin) + 0.5) - mean) / (0.18 * (high - low));
        histogram.mass.push_back(std::exp(-x * x / 2));
    }
    const double sum = std::accumulate(histogram.mass.begin(), histogram.mass.end(), 0.0);
    const double rest = std::isnan(zeros) ? 1 : 1 - zeros;
    for (double& mass : histogram.mass)
        mass *= rest / sum;
    histogram.zeros = zeros;
    histogram.mean = mean * rest;
    return histogram;
}

inline DistributionPanel madeUpDistribution(const std::string& gene, int groups = 3,
                                            bool areZerosApart = true)
{
    const double none = std::numeric_limits<double>::quiet_NaN();
    DistributionPanel panel;
    panel.title = gene + " in KLF1";
    panel.notes = {"W1 observed 0.512, predicted 0.448"};
    panel.xTitle = "Expression (log1p)";
    panel.yTitle = "Density (share per log unit)";
    panel.histograms.push_back(
        madeUpHistogram(FigureInk::Control, "Control", 1.4, areZerosApart ? 0.42 : none));
    if (groups > 1)
        panel.histograms.push_back(
            madeUpHistogram(FigureInk::Observed, "Observed", 2.4, areZerosApart ? 0.15 : none));
    if (groups > 2) {
        panel.histograms.push_back(
            madeUpHistogram(FigureInk::Predicted, "MLP+Hist", 2.1, areZerosApart ? 0.22 : none));
        FigureHistogram& predicted = panel.histograms.back();
        for (const double mass : predicted.mass) {
            predicted.lowest.push_back(0.8 * mass);
            predicted.highest.push_back(1.15 * mass);
        }
        if (areZerosApart) {
            predicted.lowestZeros = 0.18;
            predicted.highestZeros = 0.27;
        }
        panel.bandLabel = "range of 9 folds";
    }
    if (groups > 3)
        panel.histograms.push_back(
            madeUpHistogram(FigureInk::SecondPredicted, "ZITG", 1.8, areZerosApart ? 0.3 : none, 20));
    return panel;
}

/// `genes` genes, those beyond the tenth barely shifted.
inline ShiftPanel madeUpShift(const std::string& perturbation, std::size_t genes, std::size_t series = 1,
                              unsigned seed = 1)
{
    std::mt19937 random(seed);
    const auto uniform = [&] { return static_cast<double>(random()) / 4294967296.0; };
    ShiftPanel panel;
    panel.title = "Shift of each gene in " + perturbation;
    panel.xTitle = "Observed W1 (log expression)";
    panel.yTitle = "Predicted W1 (log expression)";
    for (std::size_t s = 0; s < series; ++s) {
        ShiftSeries of;
        of.ink = s == 0 ? FigureInk::Predicted : FigureInk::SecondPredicted;
        of.label = s == 0 ? "MLP+Hist" : "ZITG";
        of.correlation = s == 0 ? 0.834 : -0.126;
        panel.series.push_back(std::move(of));
    }
    for (std::size_t gene = 0; gene < genes; ++gene) {
        const double x = gene < 10 ? 0.2 + 0.9 * uniform() : 0.12 * uniform() * uniform();
        for (ShiftSeries& of : panel.series) {
            of.x.push_back(x);
            of.y.push_back(x * (0.4 + 0.7 * uniform()));
        }
    }
    return panel;
}

inline FigureSpec madeUpSpec(std::vector<FigureRow> rows, std::size_t genes = 0)
{
    static const std::vector<std::string> kNames = {"GATA1",  "HBZ",  "HBG1",   "KLF1",    "TMSB4X",
                                                    "MALAT1", "FTH1", "RPL13A", "HLA-DRA", "LGALS1"};
    FigureSpec spec;
    spec.title = "Made up";
    spec.rows = std::move(rows);
    for (std::size_t gene = 0; gene < genes; ++gene)
        spec.genes.push_back(gene < kNames.size() ? kNames[gene] : "G" + std::to_string(gene));
    return spec;
}

/// Fig. 1: `count` genes.
inline FigureSpec madeUpDistributions(std::size_t count, int groups = 2)
{
    static const std::vector<std::string> kNames = {"GATA1", "HBZ", "TMSB4X", "HLA-DRA", "MALAT1", "LGALS1"};
    FigureRow row;
    for (std::size_t gene = 0; gene < count; ++gene)
        row.panels.emplace_back(madeUpDistribution(kNames[gene % kNames.size()], groups, gene % 2 == 0));
    return madeUpSpec({row});
}

/// Fig. 2: a shift plot and two genes for each perturbation.
inline FigureSpec madeUpPanel(std::size_t rows, std::size_t genes, std::size_t runs = 1)
{
    std::vector<FigureRow> made;
    for (std::size_t row = 0; row < rows; ++row) {
        ShiftPanel shift =
            madeUpShift(row == 0 ? "KLF1" : "CEBPA", genes, runs, 1 + static_cast<unsigned>(row));
        shift.labelled = {0, 1};
        made.push_back({{shift, madeUpDistribution("GATA1", 2 + static_cast<int>(runs)),
                         madeUpDistribution("HBZ", 2 + static_cast<int>(runs), row == 0)}});
    }
    return madeUpSpec(std::move(made), genes);
}

/// Fig. 3: metrics against the number of bins, of two runs.
inline FigureSpec madeUpBins(std::size_t panels)
{
    static const std::vector<std::string> kMetrics = {"W1 (log expression)", "Zero share error",
                                                      "Jensen-Shannon divergence (bits)"};
    FigureRow row;
    for (std::size_t i = 0; i < panels; ++i) {
        CurvePanel panel;
        panel.xTitle = "Number of bins";
        panel.yTitle = kMetrics[i % kMetrics.size()];
        panel.series.push_back(
            {FigureInk::Predicted, "MLP+Hist", {5, 10, 15, 25, 35}, {0.5, 0.41, 0.35, 0.31, 0.3}, {}});
        panel.series.push_back({FigureInk::SecondPredicted,
                                "ZITG",
                                {5, 10, 15, 25, 35},
                                {0.61, 0.52, 0.47, 0.44, 0.43},
                                {0.05, 0.04, 0.03, 0.08, 0.02}});
        row.panels.emplace_back(std::move(panel));
    }
    return madeUpSpec({row});
}

/// Responding genes of `names` perturbations by kind, observed and predicted, and their means.
inline FigureSpec madeUpKinds(std::size_t names)
{
    static const std::vector<std::pair<FigureInk, std::string>> kKinds = {
        {FigureInk::MeanShift, "Mean shift"},       {FigureInk::VarianceInflation, "Variance inflation"},
        {FigureInk::VarianceLoss, "Variance loss"}, {FigureInk::ZeroInflation, "Zero inflation"},
        {FigureInk::ZeroLoss, "Zero loss"},         {FigureInk::MixtureChange, "Mixture change"}};
    static const std::vector<std::string> kNames = {"CEBPE+RUNX1T1", "KLF1", "PTPN12+ZBTB10"};
    const auto panel = [](const std::string& title, const std::string& xTitle,
                          const std::vector<std::string>& of) {
        BarPanel bars;
        bars.title = title;
        bars.xTitle = xTitle;
        bars.names = of;
        for (std::size_t kind = 0; kind < kKinds.size(); ++kind) {
            BarSeries series;
            series.ink = kKinds[kind].first;
            series.label = kKinds[kind].second;
            for (std::size_t name = 0; name < of.size(); ++name)
                series.values.push_back(static_cast<double>((name + 1) * (kind + 2) % 5));
            bars.series.push_back(std::move(series));
        }
        return bars;
    };
    std::vector<std::string> perturbations;
    for (std::size_t name = 0; name < names; ++name)
        perturbations.push_back(kNames[name % kNames.size()]);
    const std::vector<std::string> both = {"Observed", "Predicted by MLP+Hist"};
    return madeUpSpec(
        {{{panel("Observed", "Responding genes", perturbations),
           panel("Predicted by MLP+Hist", "Responding genes", perturbations)}},
         {{panel("The 32 predicted perturbations", "Responding genes per perturbation (mean)", both)}}});
}

/// A shift plot and bars of the largest shifts, with four genes below.
inline FigureSpec madeUpCard(std::size_t genes)
{
    BarPanel bars;
    bars.title = "Largest predicted shifts and the direction of the mean";
    bars.xTitle = "Predicted W1 (log expression)";
    BarSeries series;
    for (int i = 0; i < 12; ++i) {
        bars.names.push_back(i % 2 == 0 ? "APOLD1 ↑" : "HBG2 ↓");
        series.values.push_back(1.0 / (1 + i));
    }
    series.label = "MLP+Hist";
    bars.series.push_back(std::move(series));
    FigureRow row;
    for (const char* const gene : {"HBZ", "HBG2", "TMSB4X", "HBE1"})
        row.panels.emplace_back(madeUpDistribution(gene));
    return madeUpSpec({{{madeUpShift("KLF1", genes), bars}}, row}, genes);
}

/// Fig. 5. Panels of a group have one title and different numbers.
inline FigureSpec madeUpGrid(std::size_t panels, std::size_t genes, int perGroup = 1)
{
    FigureRow row;
    for (std::size_t panel = 0; panel < panels; ++panel) {
        ShiftPanel shift = madeUpShift("P", genes, 1, static_cast<unsigned>(panel + 1));
        const std::size_t group = panel / static_cast<std::size_t>(perGroup);
        shift.title = group % 3 == 0 ? "KLF1" : group % 3 == 1 ? "CEBPA+CEBPB" : "MAP2K6";
        if (perGroup > 1 && panel % 2 == 1) {
            shift.series.front().ink = FigureInk::SecondPredicted;
            shift.series.front().label = "ZITG";
        }
        row.panels.emplace_back(std::move(shift));
    }
    FigureSpec spec = madeUpSpec({row}, genes);
    spec.layout.isGrid = true;
    spec.layout.letters = PanelLetters::None;
    spec.layout.panelsPerGroup = perGroup;
    return spec;
}

} // namespace knockscope::tests
