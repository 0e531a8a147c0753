// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/figure_palette.h"

#include <QPainterPath>
#include <QPen>
#include <QPointF>

namespace knockscope::ui {

// Pens and markers of an ink, the same in panels and in the legend.

/// Of an outline, with the ink's dashes.
QPen inkPen(FigurePalette palette, FigureInk ink, double width);
/// Of a mean's vertical line: its dashes differ from each other's and from those of the outlines.
QPen meanPen(FigurePalette palette, FigureInk ink);
/// Markers cover the same area; their centres of mass are at `centre`.
void addMarker(QPainterPath& path, InkMarker marker, QPointF centre, double radius);

} // namespace knockscope::ui
