// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plot_theme.h"

#include <QBrush>
#include <QPen>

namespace knockscope::ui {

/// How control, observed and predicted are drawn, in cards and in their legend. Everything that colour tells
/// is told by fill and dashes too.
struct DistributionStyle {
    PlotTheme theme;
    QPen control;
    QPen observed;
    QPen predicted;
    QPen controlMean;
    QPen observedMean;
    QPen predictedMean;
    QBrush controlFill;
    QBrush band;

    static DistributionStyle fromPalette(const QPalette& palette);
};

} // namespace knockscope::ui
