// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot_theme.h"

namespace knockscope::ui {

namespace {

QColor mixed(const QColor& a, const QColor& b, double shareOfB)
{
    const auto channel = [shareOfB](double x, double y) {
        return static_cast<float>(x + (y - x) * shareOfB);
    };
    return QColor::fromRgbF(channel(a.redF(), b.redF()), channel(a.greenF(), b.greenF()),
                            channel(a.blueF(), b.blueF()));
}

} // namespace

PlotTheme PlotTheme::fromPalette(const QPalette& palette)
{
    PlotTheme theme;
    theme.background = palette.color(QPalette::Active, QPalette::Base);
    theme.text = palette.color(QPalette::Active, QPalette::Text);
    theme.axis = mixed(theme.background, theme.text, 0.55);
    theme.grid = mixed(theme.background, theme.text, 0.12);
    const bool dark = theme.background.lightness() < 128;
    theme.control = QColor(kControlColour);
    // The print colours fall below 3:1 contrast on a dark background, so the same hues are lightened there.
    theme.observed = dark ? QColor(0x56, 0xb4, 0xe9) : QColor(kObservedColour);
    theme.predicted = dark ? QColor(0xff, 0x8c, 0x42) : QColor(kPredictedColour);
    theme.point = mixed(theme.background, theme.text, 0.6);
    theme.highlight = theme.predicted;
    return theme;
}

} // namespace knockscope::ui
