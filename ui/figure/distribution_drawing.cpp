// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/text.h"
#include "ui/figure/figure_axes.h"
#include "ui/figure/figure_marks.h"
#include "ui/figure/figure_palette.h"
#include "ui/figure/figure_panels.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <limits>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

// In sizes of the text
constexpr double kZeroBar = 0.57;
constexpr double kZeroGap = 0.19; // beside a bar
constexpr double kBodyGap = 0.5; // between the zeros and the density axis
constexpr double kHeadroom = 1.06; // above what is highest
constexpr double kLogHeadroom = 1.3;
constexpr double kMostDecades = 5;

bool hasBins(const FigureHistogram& histogram)
{
    return !histogram.mass.empty() && histogram.edges.size() == histogram.mass.size() + 1;
}

bool hasBand(const FigureHistogram& histogram)
{
    return hasBins(histogram) && histogram.lowest.size() == histogram.mass.size()
        && histogram.highest.size() == histogram.mass.size();
}

bool hasMean(const FigureHistogram& histogram, const FigureStyle& style)
{
    return std::isfinite(histogram.mean) && (style.means || !hasBins(histogram));
}

bool areZerosApart(const DistributionPanel& panel)
{
    return std::any_of(panel.histograms.begin(), panel.histograms.end(),
                       [](const FigureHistogram& group) { return std::isfinite(group.zeros); });
}

/// Where the parts are: the densities in the frame, and left of it the zeros with their axis, if they are
/// apart.
struct Parts {
    bool hasZeros = false;
    FigureFrame zeros;
    FigureFrame body;
    QStringList zerosTitle; // on the lines of the density's
    QString xTitle;
    QString yTitle;
    double left = 0; // room of all that is left of the body
};

FigureAxis densityAxis(const DistributionPanel& panel, const FigureText& text, const FigureStyle& style,
                       double height)
{
    double highest = 0;
    double lowest = std::numeric_limits<double>::infinity();
    for (const FigureHistogram& group : panel.histograms) {
        if (!hasBins(group))
            continue;
        const bool isOfCells = group.ink == FigureInk::Control || group.ink == FigureInk::Observed;
        for (std::size_t bin = 0; bin < group.mass.size(); ++bin) {
            const double density = group.density(group.mass[bin], bin);
            if (!std::isfinite(density))
                continue;
            highest = std::max(highest, density);
            // A network's shares have no floor; that of cells is one cell.
            if (isOfCells && density > 0)
                lowest = std::min(lowest, density);
            if (hasBand(group) && std::isfinite(group.highest[bin]))
                highest = std::max(highest, group.density(group.highest[bin], bin));
        }
    }
    if (!(highest > 0))
        highest = 1;
    if (!style.logY)
        return FigureAxis::fitting(0, highest * kHeadroom, height, true, text);
    const double floor = std::isfinite(lowest) ? lowest * 0.7 : highest / 1000;
    const int wanted = std::clamp(static_cast<int>(height / (1.8 * text.height())), 2, 5);
    return FigureAxis::logarithmic(std::clamp(floor, highest * std::pow(10.0, -kMostDecades), highest / 10),
                                   highest * kLogHeadroom, wanted);
}

Parts partsOf(const DistributionPanel& panel, const FigureText& text, const FigureStyle& style,
              const PanelSurroundings& around, const QRectF& frame)
{
    Parts parts;
    parts.hasZeros = areZerosApart(panel);
    if (around.drawsXTitle())
        parts.xTitle = fromUtf8(panel.xTitle);
    if (around.drawsYTitle())
        parts.yTitle = fromUtf8(panel.yTitle);
    parts.body.y = densityAxis(panel, text, style, frame.height());
    parts.body.area = frame;
    parts.left = roomLeft(text, parts.body.y, parts.yTitle, frame.height());
    if (parts.hasZeros) {
        const auto bars = static_cast<double>(
            std::count_if(panel.histograms.begin(), panel.histograms.end(),
                          [](const FigureHistogram& group) { return std::isfinite(group.zeros); }));
        const double width = ((kZeroBar + kZeroGap) * bars + kZeroGap) * text.size();
        const double right = frame.left() - parts.left - kBodyGap * text.size();
        parts.zeros.area = QRectF(right - width, frame.top(), width, frame.height());
        parts.zeros.y = {0, 1, false, {0, 0.5, 1}, {u"0"_s, u"0.5"_s, u"1"_s}};
        if (around.isGrid)
            parts.zeros.x = {0, 1, false, {0.5}, {u"0"_s}};
        else
            parts.zerosTitle = {u"Zeros"_s, u"(share)"_s};
        parts.left =
            frame.left() - parts.zeros.area.left() + roomLeft(text, parts.zeros.y, {}, frame.height());
    }

    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const FigureHistogram& group : panel.histograms) {
        if (hasBins(group)) {
            low = std::min(low, group.edges.front());
            high = std::max(high, group.edges.back());
        }
        if (hasMean(group, style)) {
            low = std::min(low, group.mean);
            high = std::max(high, group.mean);
        }
    }
    if (!(low < high)) {
        const double middle = std::isfinite(low) ? low : 0.5;
        low = middle - 0.5;
        high = middle + 0.5;
    }
    parts.body.x = FigureAxis::fitting(low, high, parts.body.area.width(), false, text);
    return parts;
}

void appendSteps(QPainterPath& path, const FigureFrame& frame, const FigureHistogram& group,
                 const std::vector<double>& mass)
{
    for (std::size_t bin = 0; bin < mass.size(); ++bin) {
        const double density = group.density(mass[bin], bin);
        const double y = frame.clippedY(std::isfinite(density) ? density : frame.y.low);
        path.lineTo(frame.clippedX(group.edges[bin]), y);
        path.lineTo(frame.clippedX(group.edges[bin + 1]), y);
    }
}

QPainterPath stepOutline(const FigureFrame& frame, const FigureHistogram& group,
                         const std::vector<double>& mass)
{
    QPainterPath path;
    path.moveTo(frame.clippedX(group.edges.front()), frame.area.bottom());
    appendSteps(path, frame, group, mass);
    path.lineTo(frame.clippedX(group.edges.back()), frame.area.bottom());
    return path;
}

/// The area between the lowest and the highest outline.
QPainterPath bandOutline(const FigureFrame& frame, const FigureHistogram& group)
{
    QPainterPath path = stepOutline(frame, group, group.highest);
    path.connectPath(stepOutline(frame, group, group.lowest).toReversed());
    path.closeSubpath();
    return path;
}

void drawBody(FigureCanvas& canvas, const FigureFrame& frame, const DistributionPanel& panel)
{
    QPainter& painter = canvas.painter();
    const FigureStyle& style = canvas.style();
    // Areas first: they would hide lines.
    for (const FigureHistogram& group : panel.histograms) {
        if (group.ink != FigureInk::Control || !hasBins(group))
            continue;
        painter.setPen(Qt::NoPen);
        painter.setBrush(inkFill(style.palette, group.ink));
        painter.drawPath(stepOutline(frame, group, group.mass));
    }
    for (const FigureHistogram& group : panel.histograms) {
        if (!hasBand(group))
            continue;
        painter.setPen(Qt::NoPen);
        painter.setBrush(inkFill(style.palette, group.ink));
        painter.drawPath(bandOutline(frame, group));
    }
    painter.setBrush(Qt::NoBrush);
    for (const FigureHistogram& group : panel.histograms) {
        if (!hasBins(group))
            continue;
        painter.setPen(inkPen(style.palette, group.ink, kOutlineWidth));
        painter.drawPath(stepOutline(frame, group, group.mass));
    }
    for (const FigureHistogram& group : panel.histograms) {
        if (!hasMean(group, style))
            continue;
        painter.setPen(meanPen(style.palette, group.ink));
        QPainterPath line;
        line.moveTo(frame.toX(group.mean), frame.area.bottom());
        line.lineTo(frame.toX(group.mean), frame.area.top());
        painter.drawPath(line);
    }
}

void drawZeros(FigureCanvas& canvas, const FigureFrame& frame, const DistributionPanel& panel)
{
    QPainter& painter = canvas.painter();
    const FigureStyle& style = canvas.style();
    std::vector<const FigureHistogram*> groups;
    for (const FigureHistogram& group : panel.histograms) {
        if (std::isfinite(group.zeros))
            groups.push_back(&group);
    }
    const double gap = kZeroGap * canvas.text().size();
    const double step = (frame.area.width() - gap) / static_cast<double>(groups.size());
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const FigureHistogram& group = *groups[i];
        const double left = frame.area.left() + gap + step * static_cast<double>(i);
        const double right = left + std::max(step - gap, 0.5 * step);
        if (std::isfinite(group.lowestZeros) && std::isfinite(group.highestZeros)) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(inkFill(style.palette, group.ink));
            painter.drawRect(QRectF(QPointF(left, frame.clippedY(group.highestZeros)),
                                    QPointF(right, frame.clippedY(group.lowestZeros))));
        }
        QPainterPath bar;
        bar.moveTo(left, frame.area.bottom());
        bar.lineTo(left, frame.clippedY(group.zeros));
        bar.lineTo(right, frame.clippedY(group.zeros));
        bar.lineTo(right, frame.area.bottom());
        painter.setPen(inkPen(style.palette, group.ink, kOutlineWidth));
        painter.setBrush(group.ink == FigureInk::Control ? QBrush(inkFill(style.palette, group.ink))
                                                         : QBrush(Qt::NoBrush));
        painter.drawPath(bar);
    }
}

/// Centred under the bars, but not beyond what else belongs to the panel.
void drawZerosTitle(FigureCanvas& canvas, const FigureFrame& frame, const QStringList& lines)
{
    const FigureText& text = canvas.text();
    const double leftmost = frame.area.left() - roomLeft(text, frame.y, {}, frame.area.height());
    double y = xTitleTop(text, frame.area);
    for (const QString& line : lines) {
        const double centre = std::max(frame.area.center().x(), leftmost + text.width(line) / 2);
        canvas.drawText({centre, y}, Qt::AlignHCenter | Qt::AlignTop, line);
        y += text.height();
    }
}

/// How far labels stand out above an axis.
double roomAbove(const FigureAxis& axis, const FigureText& text, double height)
{
    return axis.ticks.empty()
        ? 0
        : std::max(0.0, text.height() / 2 - (1 - axis.share(axis.ticks.back())) * height);
}

} // namespace

QMarginsF marginsOf(const DistributionPanel& panel, const FigureText& text, const FigureStyle& style,
                    const PanelSurroundings& around, QSizeF frame)
{
    const Parts parts = partsOf(panel, text, style, around, QRectF(QPointF(0, 0), frame));
    double top = roomAbove(parts.body.y, text, frame.height());
    if (parts.hasZeros)
        top = std::max(top, roomAbove(parts.zeros.y, text, frame.height()));
    const double zerosTitle =
        xTitleTop(text, QRectF()) + static_cast<double>(parts.zerosTitle.size()) * text.height();
    return {parts.left, top, roomRight(text, parts.body.x, parts.body.area.width()),
            std::max(roomBelow(text, parts.xTitle, parts.body.area.width()),
                     parts.zerosTitle.isEmpty() ? 0 : zerosTitle)};
}

void drawPanel(FigureCanvas& canvas, const QRectF& frame, const DistributionPanel& panel,
               const PanelSurroundings& around)
{
    const Parts parts = partsOf(panel, canvas.text(), canvas.style(), around, frame);
    drawBody(canvas, parts.body, panel);
    drawAxes(canvas, parts.body, parts.xTitle, parts.yTitle);
    if (parts.hasZeros) {
        drawZeros(canvas, parts.zeros, panel);
        drawAxes(canvas, parts.zeros, {}, {});
        drawZerosTitle(canvas, parts.zeros, parts.zerosTitle);
    }
}

QSizeF smallestFrame(const DistributionPanel& /*panel*/, const FigureText& text, bool /*isGrid*/)
{
    return {6.0 * text.size(), 6.0 * text.size()};
}

std::vector<LegendItem> legendOf(const DistributionPanel& panel, const FigureStyle& style)
{
    using Sample = LegendItem::Sample;
    std::vector<LegendItem> items;
    bool hasMeans = false;
    for (const FigureHistogram& group : panel.histograms) {
        if (hasBins(group)) {
            items.push_back({group.ink == FigureInk::Control ? Sample::Area : Sample::Line, group.ink,
                             fromUtf8(group.label)});
            hasMeans = hasMeans || hasMean(group, style);
        } else if (hasMean(group, style)) {
            items.push_back({Sample::Mean, group.ink, fromUtf8(group.label)});
        } else if (std::isfinite(group.zeros)) {
            items.push_back({Sample::Line, group.ink, fromUtf8(group.label)});
        }
    }
    for (const FigureHistogram& group : panel.histograms) {
        if (hasBand(group) && !panel.bandLabel.empty())
            items.push_back({Sample::Band, group.ink, fromUtf8(panel.bandLabel)});
    }
    if (hasMeans)
        items.push_back({Sample::Mean, FigureInk::Control, u"Means"_s});
    return items;
}

} // namespace knockscope::ui
