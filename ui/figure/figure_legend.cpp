// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figure_legend.h"

#include "ui/figure/figure_axes.h"
#include "ui/figure/figure_marks.h"
#include "ui/figure/figure_palette.h"

#include <QPainterPath>
#include <QPen>

#include <algorithm>

namespace knockscope::ui {

namespace {

using Sample = LegendItem::Sample;

// In sizes of the text
constexpr double kBetweenSamples = 0.3;
constexpr double kBeforeText = 0.4;
constexpr double kBetweenEntries = 1.6;
constexpr double kBoxHeight = 0.7;
constexpr double kMarkerRadius = 0.24;

double widthOf(Sample sample, double size)
{
    switch (sample) {
    case Sample::Area:
    case Sample::Band:
        return 1.6 * size;
    case Sample::Line:
        return 2.2 * size;
    case Sample::Box:
        return 0.9 * size;
    case Sample::Point:
        return 2.5 * kMarkerRadius * size;
    case Sample::Mean:
        break;
    }
    return 0.4 * size;
}

void drawSample(FigureCanvas& canvas, Sample sample, FigureInk ink, const QRectF& box)
{
    QPainter& painter = canvas.painter();
    const FigurePalette palette = canvas.style().palette;
    switch (sample) {
    case Sample::Area:
        painter.setPen(inkPen(palette, ink, kOutlineWidth));
        painter.setBrush(inkFill(palette, ink));
        painter.drawRect(
            box.adjusted(kOutlineWidth / 2, kOutlineWidth / 2, -kOutlineWidth / 2, -kOutlineWidth / 2));
        break;
    case Sample::Band:
    case Sample::Box:
        painter.setPen(Qt::NoPen);
        painter.setBrush(sample == Sample::Band ? inkFill(palette, ink) : inkColour(palette, ink));
        painter.drawRect(box);
        break;
    case Sample::Line:
        painter.setPen(inkPen(palette, ink, kOutlineWidth));
        painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
        break;
    case Sample::Point: {
        QPainterPath marker;
        addMarker(marker, inkMarker(ink), box.center(), kMarkerRadius * canvas.text().size());
        painter.setPen(Qt::NoPen);
        painter.setBrush(inkColour(palette, ink));
        painter.drawPath(marker);
        break;
    }
    case Sample::Mean:
        painter.setPen(meanPen(palette, ink));
        painter.drawLine(QPointF(box.center().x(), box.top() - 0.15 * canvas.text().size()),
                         QPointF(box.center().x(), box.bottom() + 0.15 * canvas.text().size()));
        break;
    }
}

} // namespace

FigureLegend::FigureLegend(const std::vector<LegendItem>& items, const FigureText& text, double width)
{
    const double size = text.size();
    for (const LegendItem& item : items) {
        const auto same = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) {
            return entry.ink == item.ink && entry.lines == QStringList(item.text);
        });
        if (same == m_entries.end())
            m_entries.push_back({item.ink, {item.sample}, {item.text}, {}, 0});
        else if (std::find(same->samples.begin(), same->samples.end(), item.sample) == same->samples.end())
            same->samples.push_back(item.sample);
    }
    double x = 0;
    double lineHeight = 0;
    for (Entry& entry : m_entries) {
        for (const Sample sample : entry.samples)
            entry.sampleWidth += widthOf(sample, size) + kBetweenSamples * size;
        entry.sampleWidth += (kBeforeText - kBetweenSamples) * size;
        entry.lines = text.wrapped(entry.lines.front(), std::max(width - entry.sampleWidth, 1.0));
        double widest = 0;
        for (const QString& line : entry.lines)
            widest = std::max(widest, text.width(line));
        const double needed = entry.sampleWidth + widest;
        if (x > 0 && x + needed > width) {
            x = 0;
            m_height += lineHeight;
            lineHeight = 0;
        }
        entry.place = {x, m_height};
        x += needed + kBetweenEntries * size;
        lineHeight = std::max(lineHeight, static_cast<double>(entry.lines.size()) * text.height());
    }
    m_height += lineHeight;
}

void FigureLegend::draw(FigureCanvas& canvas, QPointF topLeft) const
{
    const double size = canvas.text().size();
    const double lineHeight = canvas.text().height();
    for (const Entry& entry : m_entries) {
        QPointF place = topLeft + entry.place;
        double x = place.x();
        for (const Sample sample : entry.samples) {
            QRectF box(x, 0, widthOf(sample, size), kBoxHeight * size);
            box.moveCenter({box.center().x(), place.y() + lineHeight / 2});
            drawSample(canvas, sample, entry.ink, box);
            x += box.width() + kBetweenSamples * size;
        }
        place.rx() += entry.sampleWidth;
        for (const QString& line : entry.lines) {
            canvas.drawText(place, Qt::AlignLeft | Qt::AlignTop, line);
            place.ry() += lineHeight;
        }
    }
}

} // namespace knockscope::ui
