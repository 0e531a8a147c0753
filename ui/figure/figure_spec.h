// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QString>

#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace knockscope::ui {

/// Observed shift against predicted shift of all genes.
struct FigureShift {
    QString title;
    std::vector<QPointF> points; // x observed, y predicted
    std::vector<std::pair<QPointF, QString>> labels; // genes to point out
    double correlation = std::numeric_limits<double>::quiet_NaN();
};

/// One gene's distributions, as in `DistributionPlotData`.
struct FigureDistribution {
    QString title; // "KLF1 in GATA1"
    QString note; // "W1 observed 0.12, predicted 0.10"
    double left = 0;
    double width = 1;
    std::vector<double> control;
    std::vector<double> observed;
    std::vector<double> predicted; // empty without a prediction
    double controlMean = 0;
    double observedMean = 0;
    double predictedMean = std::numeric_limits<double>::quiet_NaN();
};

/// Everything a figure shows; nothing about how it is stored.
struct FigureSpec {
    double widthMm = 183;
    std::optional<FigureShift> shift;
    std::vector<FigureDistribution> distributions;
    QString title; // metadata of the file
    QString description; // where the numbers come from: project, run, bins, seed, program
};

} // namespace knockscope::ui
