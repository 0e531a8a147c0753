// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure_spec.h"
#include "ui/figure/figure_text.h"

#include <QPainter>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <vector>

namespace knockscope::ui {

/// What a figure is drawn on: a painter whose unit is a point (1/72 inch), with the figure's fonts. Remembers
/// where texts were put, so that tests can see that none covers another.
class FigureCanvas {
public:
    /// `painter` must outlive it.
    FigureCanvas(QPainter& painter, const FigureStyle& style);

    struct PlacedText {
        QString text;
        QRectF box;
    };

    QPainter& painter() { return m_painter; }
    const FigureText& text() const { return m_text; }
    const FigureStyle& style() const { return m_style; }

    /// One line of black text. `anchor` is the middle of its baseline's box for AlignHCenter and so on: left,
    /// right or centre of the text horizontally; top, centre or bottom of ascent and descent vertically, the
    /// baseline when no vertical alignment is given.
    void drawText(QPointF anchor, Qt::Alignment alignment, const QString& text, Face face = Face::Regular);
    /// The same read from below to above, around its centre.
    void drawUprightText(QPointF centre, const QString& text, Face face = Face::Regular);

    const std::vector<PlacedText>& texts() const { return m_texts; }

private:
    QPainter& m_painter;
    FigureStyle m_style;
    FigureText m_text;
    std::vector<PlacedText> m_texts;
};

} // namespace knockscope::ui
