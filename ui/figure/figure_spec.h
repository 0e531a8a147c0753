// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QString>

#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace knockscope::ui {

/// Predicted shift of all genes, against the observed shift or, where nothing was observed, against mean
/// expression in the control. Points that are not finite are not drawn.
struct FigureShift {
    QString title;
    bool isObserved = true;
    std::vector<QPointF> points; // x observed W1 or mean in the control, y predicted W1
    std::vector<std::pair<QPointF, QString>> labels; // genes to point out
    double correlation = std::numeric_limits<double>::quiet_NaN();
};

/// One gene's distributions, as in `GeneDistribution`. Means are NaN where they are unknown.
struct FigureDistribution {
    QString title; // "KLF1 in GATA1"
    QString note; // "W1 observed 0.12, predicted 0.10"
    double left = 0;
    double width = 1;
    std::vector<double> control;
    std::vector<double> observed; // empty where no cells were observed
    std::vector<double> predicted; // empty without a prediction
    /// Of several folds' predictions, bin by bin, drawn as a band; empty without.
    std::vector<double> lowest;
    std::vector<double> highest;
    int folds = 0; // whose range it is
    double controlMean = std::numeric_limits<double>::quiet_NaN();
    double observedMean = std::numeric_limits<double>::quiet_NaN();
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
