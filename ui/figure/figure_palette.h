// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure_spec.h"

#include <QColor>
#include <QList>

namespace knockscope::ui {

/// Inks that may meet in one panel differ on white for everybody, also in grey (tst_figure_palette).
QColor inkColour(FigurePalette palette, FigureInk ink);
/// A lighter one, for areas and bands; not transparent where it need not be.
QColor inkFill(FigurePalette palette, FigureInk ink);
/// In multiples of the line's width; empty: a solid line.
QList<qreal> inkDashes(FigureInk ink);

enum class InkMarker { Circle, Triangle };
InkMarker inkMarker(FigureInk ink);

} // namespace knockscope::ui
