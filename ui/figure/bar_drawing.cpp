// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/text.h"
#include "ui/figure/figure_axes.h"
#include "ui/figure/figure_palette.h"
#include "ui/figure/figure_panels.h"

#include <QPainterPath>
#include <QPen>

#include <algorithm>
#include <cmath>
#include <limits>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double kPitch = 1.15; // of a bar and the blank after it, in heights of a line
constexpr double kThickness = 0.75; // of a bar, in pitches
constexpr double kThickest = 1.5; // in heights of a line
constexpr double kSeparator = 0.5;
constexpr double kMargin = 0.03; // of the range, beyond the longest bar

double gapOfNames(const FigureText& text)
{
    return 0.4 * text.size();
}

/// One part of a bar, in the axis' units, and its thin line.
struct Part {
    double from = 0;
    double to = 0;
    double lowest = 0;
    double highest = 0;
    bool hasRange = false;
};

bool isKnown(const BarPanel& panel, std::size_t name)
{
    return std::any_of(panel.series.begin(), panel.series.end(), [name](const BarSeries& series) {
        return name < series.values.size() && std::isfinite(series.values[name]);
    });
}

/// [series][names]; what is not known takes no room.
std::vector<std::vector<Part>> partsOf(const BarPanel& panel)
{
    std::vector<std::vector<Part>> parts;
    std::vector<double> ends(panel.names.size(), 0);
    for (const BarSeries& series : panel.series) {
        std::vector<Part>& of = parts.emplace_back(panel.names.size());
        for (std::size_t name = 0; name < panel.names.size(); ++name) {
            Part& part = of[name];
            const double begin = ends[name];
            const double value =
                name < series.values.size() ? series.values[name] : std::numeric_limits<double>::quiet_NaN();
            part.from = part.to = begin;
            if (!std::isfinite(value))
                continue;
            part.to = ends[name] = begin + value;
            if (name >= series.lowest.size() || name >= series.highest.size())
                continue;
            part.lowest = begin + series.lowest[name];
            part.highest = begin + series.highest[name];
            part.hasRange = std::isfinite(part.lowest) && std::isfinite(part.highest);
        }
    }
    return parts;
}

FigureAxis axisOf(const BarPanel& panel, double length, const FigureText& text)
{
    double low = std::isfinite(panel.reach) ? std::min(0.0, panel.reach) : 0;
    double high = std::isfinite(panel.reach) ? std::max(0.0, panel.reach) : 0;
    for (const std::vector<Part>& series : partsOf(panel)) {
        for (const Part& part : series) {
            low = std::min({low, part.to, part.hasRange ? part.lowest : 0});
            high = std::max({high, part.to, part.hasRange ? part.highest : 0});
        }
    }
    if (!(high > low))
        high = 1;
    const double margin = kMargin * (high - low);
    return FigureAxis::fitting(low < 0 ? low - margin : 0, high > 0 ? high + margin : 0, length, false, text);
}

QString xTitleOf(const BarPanel& panel, const PanelSurroundings& around)
{
    return around.drawsXTitle() ? fromUtf8(panel.xTitle) : QString();
}

/// The boxes of bars from top to bottom: where each begins and how thick it is.
struct Lines {
    double top = 0;
    double pitch = 0;
    double thickness = 0;

    double middle(std::size_t name) const { return top + (static_cast<double>(name) + 0.5) * pitch; }
};

Lines linesOf(const BarPanel& panel, const QRectF& frame, const FigureText& text)
{
    Lines lines;
    lines.top = frame.top();
    lines.pitch = frame.height() / static_cast<double>(std::max<std::size_t>(1, panel.names.size()));
    lines.thickness = std::min(kThickness * lines.pitch, kThickest * text.height());
    return lines;
}

} // namespace

QMarginsF marginsOf(const BarPanel& panel, const FigureText& text, const FigureStyle& /*style*/,
                    const PanelSurroundings& around, QSizeF frame)
{
    double widest = 0;
    for (const std::string& name : panel.names)
        widest = std::max(widest, text.width(fromUtf8(name)));
    const FigureAxis x = axisOf(panel, frame.width(), text);
    return {widest + gapOfNames(text), 0, roomRight(text, x, frame.width()),
            roomBelow(text, xTitleOf(panel, around), frame.width())};
}

void drawPanel(FigureCanvas& canvas, const QRectF& frame, const BarPanel& panel,
               const PanelSurroundings& around)
{
    const FigureText& text = canvas.text();
    const FigureFrame axes{frame, axisOf(panel, frame.width(), text), {}};
    const Lines lines = linesOf(panel, frame, text);
    const std::vector<std::vector<Part>> parts = partsOf(panel);
    QPainter& painter = canvas.painter();

    QPainterPath separators;
    QPainterPath ranges;
    for (std::size_t series = 0; series < parts.size(); ++series) {
        QPainterPath bars;
        for (std::size_t name = 0; name < panel.names.size(); ++name) {
            const Part& part = parts[series][name];
            const double middle = lines.middle(name);
            const double from = axes.toX(part.from);
            const double to = axes.toX(part.to);
            if (part.to != part.from)
                bars.addRect(QRectF(QPointF(std::min(from, to), middle - lines.thickness / 2),
                                    QSizeF(std::abs(to - from), lines.thickness)));
            // Between two parts, unless it would hide one of them.
            if (part.from != 0 && std::abs(to - from) > 2 * kSeparator) {
                separators.moveTo(from, middle - lines.thickness / 2);
                separators.lineTo(from, middle + lines.thickness / 2);
            }
            if (part.hasRange) {
                ranges.moveTo(axes.toX(part.lowest), middle);
                ranges.lineTo(axes.toX(part.highest), middle);
                for (const double end : {part.lowest, part.highest}) {
                    ranges.moveTo(axes.toX(end), middle - lines.thickness / 5);
                    ranges.lineTo(axes.toX(end), middle + lines.thickness / 5);
                }
            }
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(inkColour(canvas.style().palette, panel.series[series].ink));
        if (!bars.isEmpty())
            painter.drawPath(bars);
    }
    const auto drawLines = [&](const QPainterPath& path, const QColor& colour, double width) {
        if (path.isEmpty())
            return;
        QPen pen(colour, width);
        pen.setCapStyle(Qt::FlatCap);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(path);
    };
    drawLines(separators, Qt::white, kSeparator);
    drawLines(ranges, Qt::black, kAxisLine);
    if (axes.x.low < 0 && axes.x.high > 0) {
        QPainterPath zero;
        zero.moveTo(axes.toX(0), frame.top());
        zero.lineTo(axes.toX(0), frame.bottom());
        drawLines(zero, Qt::black, kAxisLine);
    }
    drawAxes(canvas, axes, xTitleOf(panel, around), {});
    for (std::size_t name = 0; name < panel.names.size(); ++name) {
        canvas.drawText({frame.left() - gapOfNames(text), lines.middle(name)},
                        Qt::AlignRight | Qt::AlignVCenter, fromUtf8(panel.names[name]));
        // Nothing known is not a bar of no length.
        if (!isKnown(panel, name))
            canvas.drawText({axes.toX(0) + gapOfNames(text), lines.middle(name)},
                            Qt::AlignLeft | Qt::AlignVCenter, u"n/a"_s);
    }
}

QSizeF smallestFrame(const BarPanel& panel, const FigureText& text, bool /*isGrid*/)
{
    return {11.0 * text.size(), kPitch * text.height() * static_cast<double>(panel.names.size())};
}

std::vector<LegendItem> legendOf(const BarPanel& panel, const FigureStyle& /*style*/)
{
    std::vector<LegendItem> items;
    for (const BarSeries& series : panel.series) {
        if (!series.label.empty())
            items.push_back({LegendItem::Sample::Box, series.ink, fromUtf8(series.label)});
    }
    return items;
}

} // namespace knockscope::ui
