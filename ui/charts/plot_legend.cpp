// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot_legend.h"

#include <QPainter>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace knockscope::ui {

namespace {

constexpr int kSampleWidth = 18;
constexpr int kBetween = 4; // sample and text
constexpr int kGap = 14; // entries

int sampleWidth(const PlotLegend::Entry& entry)
{
    return entry.sample == PlotLegend::Sample::None ? 0 : kSampleWidth + kBetween;
}

} // namespace

PlotLegend::PlotLegend(QWidget* parent)
    : QWidget(parent)
{
    // Fixed would bound the height by that of the width before.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PlotLegend::setEntries(std::vector<Entry> entries)
{
    const QString before = text();
    m_entries = std::move(entries);
    // Layouts remember heights of other widths than the present one.
    if (text() != before)
        updateGeometry();
    update();
}

void PlotLegend::setTheme(const PlotTheme& theme)
{
    m_theme = theme;
    update();
}

QString PlotLegend::text() const
{
    QStringList lines;
    for (const Entry& entry : m_entries)
        lines << entry.text;
    return lines.join(u'\n');
}

QFont PlotLegend::fontOf(const Entry& entry) const
{
    QFont result = font();
    result.setBold(entry.isTitle);
    return result;
}

int PlotLegend::place(int width, std::vector<QRect>* boxes) const
{
    const int height = fontMetrics().height() + 2;
    int x = 0;
    int y = 0;
    for (const Entry& entry : m_entries) {
        const int wanted = sampleWidth(entry) + QFontMetrics(fontOf(entry)).horizontalAdvance(entry.text) + 1;
        if (x > 0 && x + wanted > width) {
            x = 0;
            y += height;
        }
        if (boxes)
            boxes->push_back(QRect(x, y, std::min(wanted, width), height));
        x += wanted + kGap;
    }
    return m_entries.empty() ? 0 : y + height;
}

int PlotLegend::heightForWidth(int width) const
{
    return place(width, nullptr);
}

QSize PlotLegend::sizeHint() const
{
    return {240, heightForWidth(width())};
}

QSize PlotLegend::minimumSizeHint() const
{
    return {120, 0};
}

void PlotLegend::paintEvent(QPaintEvent*)
{
    std::vector<QRect> boxes;
    place(width(), &boxes);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const Entry& entry = m_entries[i];
        const QRectF sample(boxes[i].left(), boxes[i].top() + 1, kSampleWidth, boxes[i].height() - 2);
        painter.setBrush(Qt::NoBrush);
        switch (entry.sample) {
        case Sample::None:
            break;
        case Sample::Point:
            painter.fillPath(markerPath(entry.style.marker, sample.center(), 4.5), entry.style.colour);
            break;
        case Sample::Ring:
            painter.setPen(QPen(m_theme.text, 1.25));
            painter.drawEllipse(sample.center(), 5.5, 5.5);
            break;
        case Sample::DashedLine:
            painter.setPen(QPen(m_theme.axis, 1, Qt::DashLine));
            painter.drawLine(QPointF(sample.left(), sample.center().y()),
                             QPointF(sample.right(), sample.center().y()));
            break;
        case Sample::Shade: {
            QColor shade = m_theme.text;
            shade.setAlphaF(0.18F);
            painter.fillRect(sample.adjusted(1, 1, -1, -1), shade);
            break;
        }
        }
        const QRect room = boxes[i].adjusted(sampleWidth(entry), 0, 0, 0);
        painter.setPen(m_theme.text);
        painter.setFont(fontOf(entry));
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(entry.text, Qt::ElideMiddle, room.width()));
    }
}

} // namespace knockscope::ui
