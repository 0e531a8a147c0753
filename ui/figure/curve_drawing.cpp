// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/text.h"
#include "ui/figure/figure_axes.h"
#include "ui/figure/figure_marks.h"
#include "ui/figure/figure_palette.h"
#include "ui/figure/figure_panels.h"

#include <QLocale>
#include <QPainterPath>
#include <QPen>

#include <algorithm>
#include <cmath>
#include <limits>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMargin = 0.08; // of the range, round the points
constexpr double kMarkerSize = 0.22; // half of it, of the text's

struct Range {
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();

    void include(double value)
    {
        if (!std::isfinite(value))
            return;
        low = std::min(low, value);
        high = std::max(high, value);
    }
    Range withMargin() const
    {
        if (low > high)
            return {0, 1};
        const double height = high > low ? high - low : std::max(std::abs(high), 1e-6);
        return {low - kMargin * height, high + kMargin * height};
    }
};

bool isDrawn(const CurveSeries& series, std::size_t i)
{
    return std::isfinite(series.x[i]) && std::isfinite(series.mean[i]);
}

bool hasBand(const CurveSeries& series, std::size_t i)
{
    return isDrawn(series, i) && i < series.sd.size() && std::isfinite(series.sd[i]);
}

/// Calls `visit(first, last)` for each unbroken stretch of points for which `is` holds.
template <class Is, class Visit> void forStretches(const CurveSeries& series, Is is, Visit visit)
{
    for (std::size_t first = 0; first < series.x.size(); ++first) {
        std::size_t last = first;
        while (last < series.x.size() && is(series, last))
            ++last;
        if (last > first)
            visit(first, last);
        first = last;
    }
}

/// Ticks where there are points, if their labels have room, so that each point's number can be read.
FigureAxis axisOfSettings(const CurvePanel& panel, double length, const FigureText& text)
{
    Range range;
    std::vector<double> values;
    for (const CurveSeries& series : panel.series) {
        for (std::size_t i = 0; i < series.x.size(); ++i) {
            if (!isDrawn(series, i))
                continue;
            range.include(series.x[i]);
            values.push_back(series.x[i]);
        }
    }
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    const Range wide = range.withMargin();
    FigureAxis axis{wide.low, wide.high, false, {}, {}};
    double end = -std::numeric_limits<double>::infinity(); // of the last label
    for (const double value : values) {
        const QString label = QLocale::c().toString(value, 'g', 6).remove(QLocale::c().groupSeparator());
        const double middle = axis.share(value) * length;
        const double half = text.width(label) / 2;
        if (middle - half < end + 0.4 * text.size())
            return FigureAxis::fitting(wide.low, wide.high, length, false, text);
        end = middle + half;
        axis.ticks.push_back(value);
        axis.labels.push_back(label);
    }
    return axis;
}

FigureAxis axisOfMetric(const CurvePanel& panel, double length, const FigureText& text)
{
    Range range;
    for (const CurveSeries& series : panel.series) {
        for (std::size_t i = 0; i < series.x.size(); ++i) {
            if (!isDrawn(series, i))
                continue;
            const double sd = hasBand(series, i) ? series.sd[i] : 0;
            range.include(series.mean[i] - sd);
            range.include(series.mean[i] + sd);
        }
    }
    const Range wide = range.withMargin();
    return FigureAxis::fitting(wide.low, wide.high, length, true, text);
}

QString xTitleOf(const CurvePanel& panel, const PanelSurroundings& around)
{
    return around.drawsXTitle() ? fromUtf8(panel.xTitle) : QString();
}

QString yTitleOf(const CurvePanel& panel, const PanelSurroundings& around)
{
    return around.drawsYTitle() ? fromUtf8(panel.yTitle) : QString();
}

QPainterPath bandOf(const CurveSeries& series, const FigureFrame& frame)
{
    QPainterPath band;
    forStretches(series, hasBand, [&](std::size_t first, std::size_t last) {
        QPolygonF outline;
        for (std::size_t i = first; i < last; ++i)
            outline.append(frame.place({series.x[i], series.mean[i] + series.sd[i]}));
        for (std::size_t i = last; i-- > first;)
            outline.append(frame.place({series.x[i], series.mean[i] - series.sd[i]}));
        band.addPolygon(outline);
        band.closeSubpath();
    });
    return band;
}

QPainterPath lineOf(const CurveSeries& series, const FigureFrame& frame)
{
    QPainterPath line;
    forStretches(series, isDrawn, [&](std::size_t first, std::size_t last) {
        line.moveTo(frame.place({series.x[first], series.mean[first]}));
        for (std::size_t i = first + 1; i < last; ++i)
            line.lineTo(frame.place({series.x[i], series.mean[i]}));
    });
    return line;
}

QPainterPath markersOf(const CurveSeries& series, const FigureFrame& frame, double radius)
{
    QPainterPath markers;
    markers.setFillRule(Qt::WindingFill);
    for (std::size_t i = 0; i < series.x.size(); ++i) {
        if (!isDrawn(series, i))
            continue;
        addMarker(markers, inkMarker(series.ink), frame.place({series.x[i], series.mean[i]}), radius);
    }
    return markers;
}

} // namespace

QMarginsF marginsOf(const CurvePanel& panel, const FigureText& text, const FigureStyle& /*style*/,
                    const PanelSurroundings& around, QSizeF frame)
{
    const FigureAxis x = axisOfSettings(panel, frame.width(), text);
    const FigureAxis y = axisOfMetric(panel, frame.height(), text);
    return {roomLeft(text, y, yTitleOf(panel, around), frame.height()), text.height() / 2,
            roomRight(text, x, frame.width()), roomBelow(text, xTitleOf(panel, around), frame.width())};
}

void drawPanel(FigureCanvas& canvas, const QRectF& frame, const CurvePanel& panel,
               const PanelSurroundings& around)
{
    const FigureText& text = canvas.text();
    const FigureFrame axes{frame, axisOfSettings(panel, frame.width(), text),
                           axisOfMetric(panel, frame.height(), text)};
    QPainter& painter = canvas.painter();
    const FigurePalette palette = canvas.style().palette;
    // Bands first: they must not hide another run's curve.
    painter.setPen(Qt::NoPen);
    for (const CurveSeries& series : panel.series) {
        painter.setBrush(inkFill(palette, series.ink));
        if (const QPainterPath band = bandOf(series, axes); !band.isEmpty())
            painter.drawPath(band);
    }
    for (const CurveSeries& series : panel.series) {
        QPen pen(inkColour(palette, series.ink), kOutlineWidth);
        pen.setCapStyle(Qt::FlatCap);
        pen.setJoinStyle(Qt::RoundJoin);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        if (const QPainterPath line = lineOf(series, axes); !line.isEmpty())
            painter.drawPath(line);
        painter.setPen(Qt::NoPen);
        painter.setBrush(inkColour(palette, series.ink));
        if (const QPainterPath markers = markersOf(series, axes, kMarkerSize * text.size());
            !markers.isEmpty())
            painter.drawPath(markers);
    }
    drawAxes(canvas, axes, xTitleOf(panel, around), yTitleOf(panel, around));
}

QSizeF smallestFrame(const CurvePanel& /*panel*/, const FigureText& text, bool isGrid)
{
    return QSizeF(isGrid ? 7.5 : 8.5, isGrid ? 6.5 : 7.5) * text.size();
}

std::vector<LegendItem> legendOf(const CurvePanel& panel, const FigureStyle& /*style*/)
{
    std::vector<LegendItem> items;
    for (const CurveSeries& series : panel.series) {
        if (series.label.empty())
            continue;
        items.push_back({LegendItem::Sample::Point, series.ink, fromUtf8(series.label)});
        for (std::size_t i = 0; i < series.x.size(); ++i) {
            if (!hasBand(series, i))
                continue;
            items.push_back({LegendItem::Sample::Band, series.ink, u"± standard deviation"_s});
            break;
        }
    }
    return items;
}

} // namespace knockscope::ui
