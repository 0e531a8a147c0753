// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

namespace knockscope::ui {

class FigurePainter;

/// The figure in its dots per inch, opaque. Throws `Error(Usage)` when it is too large.
QImage imageOf(const FigurePainter& figure);

QByteArray pngOf(const FigurePainter& figure);
/// Compressed with LZW, RGB. Throws `Error(Usage)` when Qt's plugin for TIFF is not installed.
QByteArray tiffOf(const FigurePainter& figure);

} // namespace knockscope::ui
