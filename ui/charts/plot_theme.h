// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace knockscope::ui {

/// Colours of the plots on screen. Control, observed and predicted are told apart by line style too.
struct PlotTheme {
    QColor background;
    QColor text;
    QColor axis;
    QColor grid;
    QColor control;
    QColor observed;
    QColor predicted;
    QColor point;
    QColor highlight;

    static PlotTheme fromPalette(const QPalette& palette);
};

/// The Okabe-Ito colours on white, as used in figures.
inline constexpr QRgb kControlColour = 0xff999999;
inline constexpr QRgb kObservedColour = 0xff0072b2;
inline constexpr QRgb kPredictedColour = 0xffd55e00;

} // namespace knockscope::ui
