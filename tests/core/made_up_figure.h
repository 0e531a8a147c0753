// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure_spec.h"

#include <cmath>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace knockscope::test {

/// Eight bins from 0 to 4, most cells about `mean`.
inline FigureHistogram madeUpHistogram(FigureInk ink, const std::string& label, double mean, double zeros)
{
    constexpr std::size_t kBins = 8;
    FigureHistogram histogram;
    histogram.ink = ink;
    histogram.label = label;
    double sum = 0;
    for (std::size_t i = 0; i <= kBins; ++i)
        histogram.edges.push_back(static_cast<double>(i) / 2);
    for (std::size_t i = 0; i < kBins; ++i) {
        const double distance = histogram.edges[i] + 0.25 - mean;
        histogram.mass.push_back(std::exp(-distance * distance));
        sum += histogram.mass.back();
    }
    for (double& mass : histogram.mass)
        mass *= (1 - zeros) / sum;
    histogram.zeros = zeros;
    histogram.mean = mean;
    return histogram;
}

inline DistributionPanel madeUpDistribution(const std::string& gene)
{
    DistributionPanel panel;
    panel.title = gene + " in GATA1";
    panel.notes = {"W1 observed 0.500, predicted 0.250"};
    panel.xTitle = "Expression (log normalised)";
    panel.yTitle = "Density";
    panel.bandLabel = "range of 2 folds";
    panel.histograms = {madeUpHistogram(FigureInk::Control, "Control", 1, 0.5),
                        madeUpHistogram(FigureInk::Observed, "Observed", 2, 0.25),
                        madeUpHistogram(FigureInk::Predicted, "MLP+Hist", 1.75, 0.3)};
    FigureHistogram& predicted = panel.histograms.back();
    for (const double mass : predicted.mass) {
        predicted.lowest.push_back(mass * 0.75);
        predicted.highest.push_back(mass * 1.25);
    }
    predicted.lowestZeros = 0.2;
    predicted.highestZeros = 0.4;
    return panel;
}

inline ShiftPanel madeUpShift(const std::string& perturbation, std::size_t genes)
{
    ShiftPanel panel;
    panel.title = perturbation;
    panel.xTitle = "Observed shift (W1)";
    panel.yTitle = "Predicted shift (W1)";
    ShiftSeries series;
    series.label = "MLP+Hist";
    series.correlation = 0.876;
    for (std::size_t gene = 0; gene < genes; ++gene) {
        const double place = static_cast<double>(gene % 997) / 997;
        series.x.push_back(place * place);
        series.y.push_back(0.8 * place * place + 0.1 * static_cast<double>(gene % 7) / 7);
    }
    panel.series.push_back(std::move(series));
    panel.labelled = {genes - 1};
    return panel;
}

/// Panels of every kind.
inline FigureSpec madeUpFigure(std::size_t genes = 6)
{
    FigureSpec spec;
    spec.title = "GATA1: shifts & distributions";
    for (std::size_t gene = 0; gene < genes; ++gene)
        spec.genes.push_back("GENE" + std::to_string(gene + 1));
    CurvePanel curve;
    curve.title = "Error of the mean";
    curve.xTitle = "Bins";
    curve.yTitle = "RMAE";
    curve.series = {
        {FigureInk::Predicted, "MLP+Hist", {5, 10, 15}, {0.5, 0.25, 0.125}, {0.0625, 0.125, 0.03125}}};
    BarPanel bars;
    bars.title = "Responding genes";
    bars.xTitle = "Genes";
    bars.names = {"GATA1", "KLF1"};
    bars.reach = 8;
    bars.series = {{FigureInk::MeanShift, "Mean shift", {3, 5}, {2, 4}, {4, 7}}};
    spec.rows = {{{madeUpShift("GATA1", genes), madeUpDistribution("GENE1"), madeUpDistribution("GENE2")}},
                 {{curve, bars}}};
    spec.provenance.programVersion = "0.1.0";
    spec.provenance.project = "made-up";
    spec.provenance.sourceFile = "cells.h5ad";
    spec.provenance.sourceHash = "0123456789abcdef0123456789abcdef";
    spec.provenance.runs = {{"quick", "mlp-hist", 18446744073709551615ULL, 8, 2, "0.1.0", "vectors.tsv"}};
    spec.provenance.notes = {"GATA1 was held out in fold 1 (counted from 0)"};
    spec.remarks = {"Run other has no prediction for GATA1."};
    return spec;
}

} // namespace knockscope::test
