// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/distribution_style.h"

#include "ui/charts/run_style.h"

namespace knockscope::ui {

namespace {

QColor faded(QColor colour, float alpha)
{
    colour.setAlphaF(alpha);
    return colour;
}

QPen linePen(const QColor& colour, double width, const QList<qreal>& dashes = {})
{
    QPen pen(colour, width);
    pen.setJoinStyle(Qt::MiterJoin);
    pen.setCapStyle(Qt::FlatCap);
    if (!dashes.isEmpty())
        pen.setDashPattern(dashes);
    return pen;
}

} // namespace

DistributionStyle DistributionStyle::fromPalette(const QPalette& palette)
{
    DistributionStyle style;
    style.theme = PlotTheme::fromPalette(palette);
    const PlotTheme& theme = style.theme;
    style.control = linePen(theme.control, 1.25);
    style.observed = linePen(theme.observed, 2);
    style.predicted = linePen(theme.predicted, 2, {4, 2});
    const bool dark = theme.background.lightness() < 128;
    style.further = {linePen(runStyle(1, dark).colour, 1, {6, 2, 2, 2}),
                     linePen(runStyle(2, dark).colour, 1, {2, 2})};
    style.controlMean = linePen(theme.control, 1, {3, 3});
    style.observedMean = linePen(theme.observed, 1, {8, 4});
    style.predictedMean = linePen(theme.predicted, 1, {8, 3, 2, 3});
    style.controlFill = faded(theme.control, 0.3F);
    style.band = faded(theme.predicted, 0.25F);
    return style;
}

} // namespace knockscope::ui
