// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figure_painter.h"

#include "ui/figure/figure_axes.h"

#include <QPainter>

#include <utility>

namespace knockscope::ui {

struct FigurePainter::Layout {
    FigureSpec spec;
    QSizeF size; // points
};

FigurePainter::FigurePainter(FigureSpec spec)
    : m_layout(std::make_unique<Layout>())
{
    m_layout->spec = std::move(spec);
    m_layout->size = QSizeF(m_layout->spec.style.widthMm, 60) * kPointsPerMm;
}

FigurePainter::~FigurePainter() = default;

const FigureSpec& FigurePainter::spec() const
{
    return m_layout->spec;
}

QSizeF FigurePainter::sizeInPoints() const
{
    return m_layout->size;
}

QSizeF FigurePainter::sizeInMm() const
{
    return sizeInPoints() / kPointsPerMm;
}

QStringList FigurePainter::remarks() const
{
    return {};
}

void FigurePainter::paint(QPainter& painter) const
{
    painter.fillRect(QRectF(QPointF(0, 0), sizeInPoints()), Qt::white);
}

FigurePainter::Inventory FigurePainter::inventory() const
{
    return {};
}

} // namespace knockscope::ui
