// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figure_axes.h"

#include <algorithm>
#include <cmath>

namespace knockscope::ui {

FigureAxis FigureAxis::linear(double low, double high, int /*wanted*/)
{
    return {low, high, false, {}, {}};
}

FigureAxis FigureAxis::logarithmic(double low, double high, int /*wanted*/)
{
    return {low, high, true, {}, {}};
}

FigureAxis FigureAxis::fitting(double low, double high, double /*length*/, bool /*isUpright*/,
                               const FigureText& /*text*/)
{
    return linear(low, high);
}

double FigureAxis::share(double value) const
{
    return isLog ? std::log(value / low) / std::log(high / low) : (value - low) / (high - low);
}

double FigureFrame::clippedX(double value) const
{
    return toX(std::clamp(value, x.low, x.high));
}

double FigureFrame::clippedY(double value) const
{
    return toY(std::clamp(value, y.low, y.high));
}

bool FigureFrame::contains(QPointF value) const
{
    return value.x() >= x.low && value.x() <= x.high && value.y() >= y.low && value.y() <= y.high;
}

void drawAxes(FigureCanvas& /*canvas*/, const FigureFrame& /*frame*/, const QString& /*xTitle*/,
              const QString& /*yTitle*/)
{
}

double roomLeft(const FigureText& /*text*/, const FigureAxis& /*y*/, const QString& /*yTitle*/,
                double /*frameHeight*/)
{
    return 0;
}

double roomBelow(const FigureText& /*text*/, const QString& /*xTitle*/, double /*frameWidth*/)
{
    return 0;
}

double roomRight(const FigureText& /*text*/, const FigureAxis& /*x*/, double /*frameWidth*/)
{
    return 0;
}

} // namespace knockscope::ui
