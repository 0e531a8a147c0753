// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plot_theme.h"

#include <QBrush>
#include <QPen>

#include <array>

namespace knockscope::ui {

/// How control, observed and predicted are drawn, in cards and in their legend. Everything that colour tells
/// is told by fill and dashes too.
struct DistributionStyle {
    PlotTheme theme;
    std::array<QPen, 2> further; // of the second and third run
    QPen control;
    QPen observed;
    QPen predicted;
    QPen controlMean;
    QPen observedMean;
    QPen predictedMean;
    QBrush controlFill;
    QBrush band;

    /// Of the run at a position behind the leading one.
    const QPen& furtherAt(int position) const { return further[position == 1 ? 0 : 1]; }

    static DistributionStyle fromPalette(const QPalette& palette);
};

} // namespace knockscope::ui
