// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/legend_entry.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <cmath>

namespace knockscope::ui {

class LegendEntry::Swatch final : public QWidget {
public:
    using QWidget::QWidget;

    QSize sizeHint() const override { return {28, 16}; }
    void set(const QPen& pen, const QBrush& fill, const QPen& mean)
    {
        m_pen = pen;
        m_fill = fill;
        m_mean = mean;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
        if (m_fill.style() != Qt::NoBrush)
            painter.fillRect(box, m_fill);
        painter.setPen(m_pen);
        const double y = m_fill.style() != Qt::NoBrush ? box.top() : box.center().y();
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
        if (m_mean.style() != Qt::NoPen) {
            const double x = std::floor(box.center().x()) + 0.5;
            painter.setPen(m_mean);
            painter.drawLine(QPointF(x, height()), QPointF(x, 0));
        }
    }

private:
    QPen m_pen;
    QBrush m_fill;
    QPen m_mean = Qt::NoPen;
};

LegendEntry::LegendEntry(QWidget* parent)
    : QWidget(parent)
    , m_swatch(new Swatch(this))
    , m_label(new QLabel(this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setMinimumWidth(1); // a long text is cut off rather than everything made wide
    m_swatch->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_swatch);
    layout->addWidget(m_label, 1);
}

void LegendEntry::setSample(const QPen& pen, const QBrush& fill, const QPen& mean)
{
    m_swatch->set(pen, fill, mean);
}

void LegendEntry::setText(const QString& text)
{
    if (m_label->text() != text)
        m_label->setText(text);
}

QString LegendEntry::text() const
{
    return m_label->text();
}

} // namespace knockscope::ui
