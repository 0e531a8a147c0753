// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figure_palette.h"

namespace knockscope::ui {

QColor inkColour(FigurePalette /*palette*/, FigureInk ink)
{
    switch (ink) {
    case FigureInk::Control:
        return {0x99, 0x99, 0x99};
    case FigureInk::Observed:
        return {0x00, 0x50, 0x7d};
    case FigureInk::Predicted:
        return {0xd5, 0x5e, 0x00};
    default:
        return Qt::black;
    }
}

QColor inkFill(FigurePalette palette, FigureInk ink)
{
    QColor colour = inkColour(palette, ink);
    colour.setAlphaF(0.3F);
    return colour;
}

QList<qreal> inkDashes(FigureInk ink)
{
    return ink == FigureInk::Predicted ? QList<qreal>{3, 1.5} : QList<qreal>{};
}

InkMarker inkMarker(FigureInk ink)
{
    return ink == FigureInk::SecondPredicted ? InkMarker::Triangle : InkMarker::Circle;
}

} // namespace knockscope::ui
