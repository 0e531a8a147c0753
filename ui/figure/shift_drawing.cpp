// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/shift_drawing.h"

#include "ui/base/text.h"
#include "ui/figure/figure_axes.h"
#include "ui/figure/figure_marks.h"
#include "ui/figure/figure_palette.h"
#include "ui/figure/figure_panels.h"
#include "ui/figure/label_placement.h"

#include <QImage>
#include <QLocale>
#include <QPainterPath>
#include <QPen>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostTicks = 6;
constexpr int kMostGridTicks = 4;
constexpr double kHeadroom = 1.06;
constexpr double kOverlapOpacity = 0.75; // of two series
constexpr double kMarkerPen = 0.5; // of those that have names, and of leaders
// Of the corner, against 1 for a point that is hidden
constexpr double kHidesMarker = 1000;
constexpr double kHidesIdentity = 3;
constexpr double kFewPoints = 5;
// In sizes of the text
constexpr double kRadius = 0.14;
constexpr double kGridRadius = 0.11;
constexpr double kNamedRadius = 0.24;
constexpr double kNameGap = 0.5;
constexpr double kInset = 0.5;
constexpr double kMarkerRoom = 0.9;

bool isKnown(const ShiftSeries& series, std::size_t gene)
{
    return gene < series.x.size() && gene < series.y.size() && std::isfinite(series.x[gene])
        && std::isfinite(series.y[gene]);
}

std::size_t genesOf(const ShiftPanel& panel)
{
    std::size_t genes = 0;
    for (const ShiftSeries& series : panel.series)
        genes = std::max(genes, std::min(series.x.size(), series.y.size()));
    return genes;
}

/// Of all its points, 0 included.
struct Range {
    double left = 0;
    double right = 0;
    double bottom = 0;
    double top = 0;

    void add(const ShiftPanel& panel);
};

void Range::add(const ShiftPanel& panel)
{
    for (const ShiftSeries& series : panel.series) {
        for (std::size_t gene = 0; gene < std::min(series.x.size(), series.y.size()); ++gene) {
            if (!isKnown(series, gene))
                continue;
            left = std::min(left, series.x[gene]);
            right = std::max(right, series.x[gene]);
            bottom = std::min(bottom, series.y[gene]);
            top = std::max(top, series.y[gene]);
        }
    }
}

FigureFrame frameOf(const ShiftPanel& panel, const FigureText& text, const QRectF& area,
                    const PanelSurroundings& around)
{
    Range range;
    range.add(panel);
    for (const ShiftPanel* const other : around.compared)
        range.add(*other);
    auto [left, right, bottom, top] = range;
    if (panel.isObserved) { // the identity is the diagonal
        right = top = std::max(right, top);
        left = bottom = std::min(left, bottom);
    }
    const auto beyond = [](double highest) { return highest > 0 ? highest * kHeadroom : 1; };
    const double side = std::min(area.width(), area.height());
    const int most = around.isGrid ? kMostGridTicks : kMostTicks;
    FigureFrame frame;
    frame.area = QRectF(area.topLeft(), QSizeF(side, side));
    frame.x = FigureAxis::fitting(left * kHeadroom, beyond(right), side, false, text, most);
    frame.y = FigureAxis::fitting(bottom * kHeadroom, beyond(top), side, true, text, most);
    if (panel.isObserved) { // and their ticks are the same: what fits beside each other fits above
        frame.y.ticks = frame.x.ticks;
        frame.y.labels = frame.x.labels;
    }
    if (around.repeatsYAxis)
        frame.y.labels.clear();
    return frame;
}

QString xTitleOf(const ShiftPanel& panel, const PanelSurroundings& around)
{
    return around.drawsXTitle() ? fromUtf8(panel.xTitle) : QString();
}

QString yTitleOf(const ShiftPanel& panel, const PanelSurroundings& around)
{
    return around.drawsYTitle() ? fromUtf8(panel.yTitle) : QString();
}

double radiusOf(const FigureText& text, bool isGrid)
{
    return (isGrid ? kGridRadius : kRadius) * text.size();
}

/// In points of the canvas, of what is known.
std::vector<QPointF> placesOf(const FigureFrame& frame, const ShiftSeries& series)
{
    std::vector<QPointF> places;
    for (std::size_t gene = 0; gene < std::min(series.x.size(), series.y.size()); ++gene) {
        if (isKnown(series, gene))
            places.push_back(frame.place({series.x[gene], series.y[gene]}));
    }
    return places;
}

/// The same small image for each point, which is many times as fast as a path of them.
void stampPoints(QImage& layer, const FigureFrame& frame, const ShiftSeries& series, const QColor& colour,
                 double radius)
{
    const QPointF scale(layer.width() / frame.area.width(), layer.height() / frame.area.height());
    const double half = std::ceil(1.5 * radius * scale.x()) + 1;
    QImage stamp(static_cast<int>(2 * half), static_cast<int>(2 * half), layer.format());
    stamp.fill(Qt::transparent);
    {
        QPainter painter(&stamp);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath marker;
        addMarker(marker, inkMarker(series.ink), {half, half}, radius * scale.x());
        painter.fillPath(marker, colour);
    }
    QPainter painter(&layer);
    for (const QPointF& place : placesOf(frame, series)) {
        const QPointF pixel((place.x() - frame.area.left()) * scale.x(),
                            (place.y() - frame.area.top()) * scale.y());
        painter.drawImage(QPoint(static_cast<int>(std::lround(pixel.x() - half)),
                                 static_cast<int>(std::lround(pixel.y() - half))),
                          stamp);
    }
}

QImage transparentImage(QSize size)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    if (!image.isNull())
        image.fill(Qt::transparent);
    return image;
}

/// All points; null where memory is short.
QImage layerOf(const FigureFrame& frame, const ShiftPanel& panel, FigurePalette palette, double radius,
               double dpi)
{
    const QSize size = (frame.area.size() * dpi / 72).toSize().expandedTo({1, 1});
    QImage layer = transparentImage(size);
    if (panel.series.size() == 1 && !layer.isNull()) {
        stampPoints(layer, frame, panel.series.front(), inkColour(palette, panel.series.front().ink), radius);
        return layer;
    }
    for (const ShiftSeries& series : panel.series) {
        QImage points = transparentImage(size);
        if (points.isNull() || layer.isNull())
            return {};
        stampPoints(points, frame, series, inkColour(palette, series.ink), radius);
        QPainter all(&layer);
        all.setOpacity(kOverlapOpacity);
        all.drawImage(QPoint(0, 0), points);
    }
    return layer;
}

void drawPoints(FigureCanvas& canvas, const FigureFrame& frame, const ShiftPanel& panel,
                const PanelSurroundings& around)
{
    QPainter& painter = canvas.painter();
    const FigurePalette palette = canvas.style().palette;
    const double radius = radiusOf(canvas.text(), around.isGrid);
    if (around.pointsAsImage) {
        const QImage layer = layerOf(frame, panel, palette, radius, around.imageDpi);
        if (!layer.isNull()) {
            painter.drawImage(frame.area, layer);
            return;
        }
    }
    for (const ShiftSeries& series : panel.series) {
        QPainterPath points;
        points.setFillRule(Qt::WindingFill);
        for (const QPointF& place : placesOf(frame, series))
            addMarker(points, inkMarker(series.ink), place, radius);
        if (points.isEmpty())
            continue;
        QColor colour = inkColour(palette, series.ink);
        if (panel.series.size() > 1)
            colour.setAlphaF(static_cast<float>(kOverlapOpacity));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPath(points);
    }
}

struct CornerLine {
    QString text;
    const ShiftSeries* series = nullptr; // whose marker stands before it
};

QString correlationText(double r)
{
    // Only what is 1 reads so.
    constexpr double kOne = 1 - 1e-9;
    int decimals = 2;
    while (std::abs(r) < kOne && decimals <= 4 && std::abs(r) > 1 - 0.5 * std::pow(10.0, -decimals))
        ++decimals;
    if (decimals > 4)
        return r > 0 ? u"r > 0.9999"_s : u"r < −0.9999"_s;
    QString number = QLocale::c().toString(r, 'f', decimals);
    if (number == u"-0.00"_s)
        number = u"0.00"_s;
    return u"r = "_s + number.replace(u'-', QChar(0x2212));
}

std::vector<CornerLine> cornerLines(const ShiftPanel& panel, const PanelSurroundings& around)
{
    std::vector<CornerLine> lines;
    for (const ShiftSeries& series : panel.series) {
        if (std::isfinite(series.correlation))
            lines.push_back(
                {correlationText(series.correlation), panel.series.size() > 1 ? &series : nullptr});
    }
    if (around.isGrid)
        return lines;
    std::size_t genes = 0;
    for (std::size_t gene = 0; gene < genesOf(panel); ++gene)
        genes += std::any_of(panel.series.begin(), panel.series.end(),
                             [&](const ShiftSeries& series) { return isKnown(series, gene); })
            ? 1
            : 0;
    if (genes > 0)
        lines.push_back({QLocale(QLocale::English, QLocale::UnitedStates).toString(genes)
                             + (genes == 1 ? u" gene"_s : u" genes"_s),
                         nullptr});
    return lines;
}

/// An enlarged marker of a gene that has a name.
struct NamedMarker {
    std::size_t gene = 0;
    FigureInk ink = FigureInk::Predicted;
    QPointF place;

    QPainterPath path(const FigureText& text) const
    {
        QPainterPath path;
        addMarker(path, inkMarker(ink), place, kNamedRadius * text.size());
        return path;
    }
    QRectF box(const FigureText& text) const
    {
        constexpr double kHalfPen = kMarkerPen / 2;
        return path(text).boundingRect().adjusted(-kHalfPen, -kHalfPen, kHalfPen, kHalfPen);
    }
};

/// What stands in the frame: the lines in a corner and the names beside points.
struct Words {
    std::vector<CornerLine> lines;
    QRectF corner;
    std::vector<NamedMarker> markers;
    std::vector<std::size_t> genes; // that have names
    std::vector<LabelPlace> places; // [genes]
};

/// Where few points are hidden. The identity leaves two corners alone; from each along the side, where the
/// corner itself is taken. Panels of a grid have it where the others have it, if that hides hardly any.
QRectF cornerFor(QSizeF size, const FigureFrame& frame, const ShiftPanel& panel, const FigureText& text,
                 bool isGrid, const PointCounter& counter, const std::vector<QRectF>& markers)
{
    const double inset = kInset * text.size();
    const QRectF inner = frame.area.adjusted(inset, inset / 2, -inset / 2, -inset);
    const auto hiddenBy = [&](const QRectF& box) {
        const auto covered = std::count_if(markers.begin(), markers.end(),
                                           [&](const QRectF& marker) { return box.intersects(marker); });
        return counter.countIn(box.adjusted(-1, -1, 1, 1)) + kHidesMarker * static_cast<double>(covered);
    };
    QRectF best(inner.topLeft(), size);
    if (isGrid && hiddenBy(best) <= kFewPoints)
        return best;
    double fewest = std::numeric_limits<double>::infinity();
    const double step = text.height() / 2;
    for (double along = 0; along <= std::max(inner.height() - size.height(), 0.0); along += step) {
        const std::array<QPointF, 4> places = {
            QPointF(inner.left(), inner.top() + along),
            QPointF(inner.right() - size.width(), inner.bottom() - size.height() - along),
            QPointF(inner.right() - size.width(), inner.top() + along),
            QPointF(inner.left(), inner.bottom() - size.height() - along),
        };
        for (const QPointF& place : places) {
            const QRectF box(place, size);
            const auto isAbove = [&](QPointF point) {
                return point.x() - frame.area.left() < frame.area.bottom() - point.y();
            };
            const bool hasIdentity = panel.isObserved && isAbove(box.topLeft()) != isAbove(box.bottomRight());
            const double hidden = hiddenBy(box) + (hasIdentity ? kHidesIdentity : 0) + 0.1 * along / step;
            if (hidden < fewest) {
                fewest = hidden;
                best = box;
            }
        }
    }
    return best;
}

Words wordsOf(const FigureFrame& frame, const ShiftPanel& panel, const FigureText& text,
              const FigureStyle& style, const PanelSurroundings& around)
{
    Words words;
    words.lines = cornerLines(panel, around);
    std::vector<QPointF> points;
    for (const ShiftSeries& series : panel.series) {
        const std::vector<QPointF> places = placesOf(frame, series);
        points.insert(points.end(), places.begin(), places.end());
    }
    const PointCounter counter(frame.area, points);

    std::vector<Label> labels;
    std::vector<QRectF> boxes;
    for (const std::size_t gene : panel.labelled) {
        if (!style.geneLabels || around.isGrid || gene >= around.genes.size())
            continue;
        const std::size_t before = words.markers.size();
        for (const ShiftSeries& series : panel.series) {
            if (!isKnown(series, gene))
                continue;
            words.markers.push_back({gene, series.ink, frame.place({series.x[gene], series.y[gene]})});
            boxes.push_back(words.markers.back().box(text));
        }
        if (words.markers.size() == before)
            continue;
        words.genes.push_back(gene);
        labels.push_back({words.markers[before].place,
                          QSizeF(text.width(fromUtf8(around.genes[gene])) + 2, text.height())});
    }

    QSizeF size(0, static_cast<double>(words.lines.size()) * text.height());
    for (const CornerLine& line : words.lines)
        size.setWidth(
            std::max(size.width(), text.width(line.text) + (line.series ? kMarkerRoom * text.size() : 0)));
    if (!words.lines.empty())
        words.corner = cornerFor(size, frame, panel, text, around.isGrid, counter, boxes);
    const QLineF identity =
        panel.isObserved ? QLineF(frame.area.bottomLeft(), frame.area.topRight()) : QLineF();
    words.places =
        placeLabels(labels,
                    {frame.area.adjusted(1, 1, -1, -1), counter, boxes,
                     words.corner.isNull() ? QRectF() : words.corner.adjusted(-1, 0, 1, 0), identity},
                    kNameGap * text.size());
    return words;
}

void drawNames(FigureCanvas& canvas, const PanelSurroundings& around, const Words& words)
{
    QPainter& painter = canvas.painter();
    QColor halo(Qt::white);
    halo.setAlphaF(0.75F);
    for (const LabelPlace& place : words.places) {
        if (!place.box.isNull())
            painter.fillRect(place.box.adjusted(0, 0.5, 0, -0.5), halo);
    }
    const QPen pen(Qt::black, kMarkerPen);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    for (const LabelPlace& place : words.places) {
        if (!place.box.isNull() && !place.leader.isNull())
            painter.drawLine(place.leader);
    }
    for (std::size_t i = 0; i < words.genes.size(); ++i) {
        if (words.places[i].box.isNull())
            continue;
        for (const NamedMarker& marker : words.markers) {
            if (marker.gene != words.genes[i])
                continue;
            painter.setPen(pen);
            painter.setBrush(inkColour(canvas.style().palette, marker.ink));
            painter.drawPath(marker.path(canvas.text()));
        }
        canvas.drawText(words.places[i].box.center(), Qt::AlignHCenter | Qt::AlignVCenter,
                        fromUtf8(around.genes[words.genes[i]]));
    }
}

} // namespace

std::size_t drawnPoints(const ShiftPanel& panel)
{
    std::size_t points = 0;
    for (const ShiftSeries& series : panel.series) {
        for (std::size_t gene = 0; gene < std::min(series.x.size(), series.y.size()); ++gene)
            points += isKnown(series, gene) ? 1 : 0;
    }
    return points;
}

QStringList namesWithoutRoom(const ShiftPanel& panel, const FigureText& text, const FigureStyle& style,
                             const PanelSurroundings& around, QSizeF frame)
{
    const Words words =
        wordsOf(frameOf(panel, text, QRectF(QPointF(0, 0), frame), around), panel, text, style, around);
    QStringList names;
    for (std::size_t i = 0; i < words.genes.size(); ++i) {
        if (words.places[i].box.isNull())
            names.append(fromUtf8(around.genes[words.genes[i]]));
    }
    return names;
}

QMarginsF marginsOf(const ShiftPanel& panel, const FigureText& text, const FigureStyle& /*style*/,
                    const PanelSurroundings& around, QSizeF frame)
{
    const FigureFrame found = frameOf(panel, text, QRectF(QPointF(0, 0), frame), around);
    const double side = found.area.width();
    const double top = found.y.ticks.empty()
        ? 0
        : std::max(0.0, text.height() / 2 - (1 - found.y.share(found.y.ticks.back())) * side);
    return {std::max(roomLeft(text, found.y, yTitleOf(panel, around), side),
                     roomLeftOfLabels(text, found.x, side)),
            top, roomRight(text, found.x, side), roomBelow(text, xTitleOf(panel, around), side)};
}

void drawPanel(FigureCanvas& canvas, const QRectF& area, const ShiftPanel& panel,
               const PanelSurroundings& around)
{
    const FigureText& text = canvas.text();
    const FigureStyle& style = canvas.style();
    const FigureFrame frame = frameOf(panel, text, area, around);
    if (panel.isObserved) {
        QPainterPath identity;
        identity.moveTo(frame.area.bottomLeft());
        identity.lineTo(frame.area.topRight());
        QPen pen(QColor(0x99, 0x99, 0x99), kMeanLine);
        pen.setDashPattern({3, 2});
        pen.setCapStyle(Qt::FlatCap);
        canvas.painter().setPen(pen);
        canvas.painter().setBrush(Qt::NoBrush);
        canvas.painter().drawPath(identity);
    }
    drawPoints(canvas, frame, panel, around);
    const Words words = wordsOf(frame, panel, text, style, around);
    drawNames(canvas, around, words);
    double y = words.corner.top();
    for (const CornerLine& line : words.lines) {
        double x = words.corner.left();
        if (line.series) {
            QPainterPath marker;
            addMarker(marker, inkMarker(line.series->ink),
                      {x + kNamedRadius * text.size(), y + text.height() / 2}, kNamedRadius * text.size());
            canvas.painter().setPen(Qt::NoPen);
            canvas.painter().setBrush(inkColour(style.palette, line.series->ink));
            canvas.painter().drawPath(marker);
            x += kMarkerRoom * text.size();
        }
        canvas.drawText({x, y}, Qt::AlignLeft | Qt::AlignTop, line.text);
        y += text.height();
    }
    drawAxes(canvas, frame, xTitleOf(panel, around), yTitleOf(panel, around));
}

QSizeF smallestFrame(const ShiftPanel& /*panel*/, const FigureText& text, bool isGrid)
{
    constexpr double kSmallestInGrid = 14 * kPointsPerMm;
    const double side = isGrid ? std::max(kSmallestInGrid, 5.5 * text.size()) : 9.0 * text.size();
    return {side, side};
}

std::vector<LegendItem> legendOf(const ShiftPanel& panel, const FigureStyle& /*style*/)
{
    std::vector<LegendItem> items;
    for (const ShiftSeries& series : panel.series) {
        if (!series.label.empty())
            items.push_back({LegendItem::Sample::Point, series.ink, fromUtf8(series.label)});
    }
    return items;
}

} // namespace knockscope::ui
