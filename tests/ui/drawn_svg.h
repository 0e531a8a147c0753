// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/svg_reader.h"
#include "ui/figure/figure_painter.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace knockscope::tests {

/// A figure as the painter draws it, before the exporter names fonts that need not be installed here: their
/// metrics are those of the layout.
inline QByteArray drawnBytes(const ui::FigurePainter& figure)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(2540);
    generator.setSize((figure.sizeInMm() * 100).toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), figure.sizeInPoints()));
    QPainter painter(&generator);
    figure.paint(painter);
    painter.end();
    return buffer.data();
}

inline Svg drawn(const ui::FigurePainter& figure)
{
    QByteArray bytes = drawnBytes(figure);
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readSvg(buffer);
}

} // namespace knockscope::tests
