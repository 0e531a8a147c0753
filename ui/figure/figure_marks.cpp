// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figure_marks.h"

#include "ui/figure/figure_axes.h"

#include <cmath>
#include <numbers>

namespace knockscope::ui {

namespace {

QList<qreal> meanDashes(FigureInk ink)
{
    switch (ink) {
    case FigureInk::Control:
        return {1.5, 1.5};
    case FigureInk::Observed:
        return {6, 1.5};
    case FigureInk::SecondPredicted:
        return {5, 1.5, 1, 1.5, 1, 1.5};
    default:
        return {5, 1.5, 1, 1.5};
    }
}

} // namespace

QPen inkPen(FigurePalette palette, FigureInk ink, double width)
{
    QPen pen(inkColour(palette, ink), width);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::MiterJoin);
    if (const QList<qreal> dashes = inkDashes(ink); !dashes.isEmpty())
        pen.setDashPattern(dashes);
    return pen;
}

QPen meanPen(FigurePalette palette, FigureInk ink)
{
    QPen pen(inkColour(palette, ink), kMeanLine);
    pen.setCapStyle(Qt::FlatCap);
    pen.setDashPattern(meanDashes(ink));
    return pen;
}

void addMarker(QPainterPath& path, InkMarker marker, QPointF centre, double radius)
{
    if (marker == InkMarker::Circle) {
        path.addEllipse(centre, radius, radius);
        return;
    }
    static const double kReach = std::sqrt(4 * std::numbers::pi / (3 * std::numbers::sqrt3));
    const double reach = kReach * radius;
    const double half = std::numbers::sqrt3 / 2 * reach;
    path.moveTo(centre + QPointF(0, -reach));
    path.lineTo(centre + QPointF(half, reach / 2));
    path.lineTo(centre + QPointF(-half, reach / 2));
    path.closeSubpath();
}

} // namespace knockscope::ui
