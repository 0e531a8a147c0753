// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace knockscope::ui {

class FigurePainter;

/// An SVG document whose width and height are millimetres, whose unit is a point, and whose texts are texts.
QByteArray svgOf(const FigurePainter& figure);

} // namespace knockscope::ui
