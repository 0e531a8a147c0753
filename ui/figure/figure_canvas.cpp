// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figure_canvas.h"

namespace knockscope::ui {

FigureCanvas::FigureCanvas(QPainter& painter, const FigureStyle& style)
    : m_painter(painter)
    , m_style(style)
    , m_text(style.textPt)
{
}

void FigureCanvas::drawText(QPointF anchor, Qt::Alignment alignment, const QString& text, Face face)
{
    const double width = m_text.width(text, face);
    const double ascent = m_text.ascent(face);
    const double descent = m_text.descent(face);
    QPointF baseline = anchor;
    if (alignment & Qt::AlignRight)
        baseline.rx() -= width;
    else if (alignment & Qt::AlignHCenter)
        baseline.rx() -= width / 2;
    if (alignment & Qt::AlignTop)
        baseline.ry() += ascent;
    else if (alignment & Qt::AlignVCenter)
        baseline.ry() += (ascent - descent) / 2;
    else if (alignment & Qt::AlignBottom)
        baseline.ry() -= descent;
    m_painter.setFont(m_text.font(face));
    m_painter.setPen(Qt::black);
    m_painter.drawText(baseline, text);
    m_texts.push_back({text, QRectF(baseline.x(), baseline.y() - ascent, width, ascent + descent)});
}

void FigureCanvas::drawUprightText(QPointF centre, const QString& text, Face face)
{
    const double width = m_text.width(text, face);
    const double ascent = m_text.ascent(face);
    const double descent = m_text.descent(face);
    m_painter.save();
    m_painter.translate(centre);
    m_painter.rotate(-90);
    m_painter.setFont(m_text.font(face));
    m_painter.setPen(Qt::black);
    m_painter.drawText(QPointF(-width / 2, (ascent - descent) / 2), text);
    m_painter.restore();
    QRectF box(0, 0, ascent + descent, width);
    box.moveCenter(centre);
    m_texts.push_back({text, box});
}

} // namespace knockscope::ui
