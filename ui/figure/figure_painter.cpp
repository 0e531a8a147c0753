// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figure_painter.h"

#include "ui/charts/plot_theme.h"
#include "ui/figure/figure_font.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QImage>
#include <QLineF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <utility>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double kPointsPerMm = 72.0 / 25.4;
constexpr double kTextSize = 7;
constexpr double kLetterSize = 8;
constexpr double kFrame = 0.5;
constexpr double kOutline = 1;
constexpr double kTick = 2.5;
constexpr double kPanelMargin = 4;
constexpr double kNarrowestPanel = 52 * kPointsPerMm;
constexpr double kTallestPanel = 60 * kPointsPerMm;
constexpr double kLowestPanel = 40 * kPointsPerMm;
constexpr double kLowestShiftPanel = 50 * kPointsPerMm; // for its axis titles
constexpr double kTallestFigure = 170 * kPointsPerMm; // of journals' pages; kLowestPanel comes first
constexpr double kLegendGap = 7;
constexpr double kLegendKey = 12; // line and blank
constexpr std::size_t kMostVectorPoints = 5000;
constexpr double kRasterDpi = 600;

class Figure {
    Q_DECLARE_TR_FUNCTIONS(Figure)
};

QFont font(double size, bool bold = false)
{
    QFont result(figureFontFamily());
    result.setPixelSize(static_cast<int>(size));
    result.setBold(bold);
    result.setHintingPreference(QFont::PreferNoHinting);
    return result;
}

struct Axis {
    double low = 0;
    double high = 1;
    double interval = 0.2;

    static Axis over(double low, double high)
    {
        const double rough = std::max(high - low, 1e-12) / 4;
        const double magnitude = std::pow(10.0, std::floor(std::log10(rough)));
        const double share = rough / magnitude;
        return {low, high, magnitude * (share < 1.5 ? 1 : share < 3.5 ? 2 : share < 7.5 ? 5 : 10)};
    }
    std::vector<double> ticks() const
    {
        std::vector<double> result;
        for (double k = std::ceil(low / interval - 1e-9); k * interval <= high + 1e-9 * interval; ++k)
            result.push_back(k * interval);
        return result;
    }
    /// Journals want a decimal point whatever the author's locale.
    QString text(double value) const
    {
        const int decimals = std::max(0, static_cast<int>(-std::floor(std::log10(interval) + 1e-9)));
        return QLocale::c().toString(value == 0 ? 0.0 : value, 'f', decimals);
    }
};

/// One set of axes: the frame's rectangle and the maps from data to points.
struct Frame {
    QRectF area;
    Axis x;
    Axis y;

    double toX(double value) const { return area.left() + (value - x.low) / (x.high - x.low) * area.width(); }
    double toY(double value) const
    {
        return area.bottom() - (value - y.low) / (y.high - y.low) * area.height();
    }
    double clippedX(double value) const { return toX(std::clamp(value, x.low, x.high)); }
    double clippedY(double value) const { return toY(std::clamp(value, y.low, y.high)); }
    bool contains(QPointF value) const
    {
        return value.x() >= x.low && value.x() <= x.high && value.y() >= y.low && value.y() <= y.high;
    }
};

void drawText(QPainter& painter, QPointF anchor, Qt::Alignment alignment, const QString& text)
{
    const QFontMetricsF metrics(painter.font());
    const double width = metrics.horizontalAdvance(text);
    QPointF baseline = anchor;
    if (alignment & Qt::AlignRight)
        baseline.rx() -= width;
    else if (alignment & Qt::AlignHCenter)
        baseline.rx() -= width / 2;
    if (alignment & Qt::AlignTop)
        baseline.ry() += metrics.ascent();
    else if (alignment & Qt::AlignVCenter)
        baseline.ry() += (metrics.ascent() - metrics.descent()) / 2;
    painter.drawText(baseline, text);
}

void drawAxes(QPainter& painter, const Frame& frame, const QString& xTitle, const QString& yTitle)
{
    painter.setFont(font(kTextSize));
    painter.setBrush(Qt::NoBrush);
    QPainterPath lines;
    lines.moveTo(frame.area.topLeft());
    lines.lineTo(frame.area.bottomLeft());
    lines.lineTo(frame.area.bottomRight());
    for (const double tick : frame.x.ticks()) {
        lines.moveTo(frame.toX(tick), frame.area.bottom());
        lines.lineTo(frame.toX(tick), frame.area.bottom() + kTick);
    }
    for (const double tick : frame.y.ticks()) {
        lines.moveTo(frame.area.left(), frame.toY(tick));
        lines.lineTo(frame.area.left() - kTick, frame.toY(tick));
    }
    QPen pen(Qt::black, kFrame);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    painter.drawPath(lines);

    for (const double tick : frame.x.ticks())
        drawText(painter, {frame.toX(tick), frame.area.bottom() + kTick + 1}, Qt::AlignHCenter | Qt::AlignTop,
                 frame.x.text(tick));
    const QFontMetricsF metrics(painter.font());
    double widest = 0;
    for (const double tick : frame.y.ticks()) {
        drawText(painter, {frame.area.left() - kTick - 1.5, frame.toY(tick)},
                 Qt::AlignRight | Qt::AlignVCenter, frame.y.text(tick));
        widest = std::max(widest, metrics.horizontalAdvance(frame.y.text(tick)));
    }
    drawText(painter, {frame.area.center().x(), frame.area.bottom() + kTick + 2 + metrics.height()},
             Qt::AlignHCenter | Qt::AlignTop, xTitle);
    painter.save();
    painter.translate(frame.area.left() - kTick - widest - 5, frame.area.center().y());
    painter.rotate(-90);
    drawText(painter, {0, 0}, Qt::AlignHCenter, yTitle);
    painter.restore();
}

/// From a panel's left edge to its frame's.
double frameIndent()
{
    return 2.6 * QFontMetricsF(font(kTextSize)).height() + kTick + 5;
}

/// The frame inside a panel: room for title lines above, ticks and titles at the left and below.
QRectF frameArea(const QRectF& panel, double linesAbove)
{
    const QFontMetricsF metrics(font(kTextSize));
    return panel.adjusted(frameIndent(), linesAbove * metrics.height() + 6, -kPanelMargin,
                          -(2 * metrics.height() + kTick + 5));
}

void drawPanelHead(QPainter& painter, const QRectF& panel, const QRectF& area, const QString& letter,
                   const QString& title, const QString& note)
{
    painter.setPen(Qt::black);
    painter.setFont(font(kLetterSize, true));
    drawText(painter, panel.topLeft(), Qt::AlignLeft | Qt::AlignTop, letter);
    painter.setFont(font(kTextSize, true));
    const QFontMetricsF metrics(painter.font());
    drawText(painter, {area.left(), panel.top()}, Qt::AlignLeft | Qt::AlignTop,
             metrics.elidedText(title, Qt::ElideRight, panel.right() - area.left()));
    painter.setFont(font(kTextSize));
    drawText(painter, {area.left(), panel.top() + metrics.height()}, Qt::AlignLeft | Qt::AlignTop, note);
}

void drawPoints(QPainter& painter, const Frame& frame, const std::vector<QPointF>& points)
{
    constexpr double kRadius = 1.1;
    QColor colour(0x33, 0x33, 0x33);
    colour.setAlphaF(0.6F);
    if (points.size() <= kMostVectorPoints) {
        QPainterPath dots;
        dots.setFillRule(Qt::WindingFill);
        for (const QPointF& point : points) {
            if (frame.contains(point))
                dots.addEllipse(QPointF(frame.toX(point.x()), frame.toY(point.y())), kRadius, kRadius);
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPath(dots);
        return;
    }
    // Editors choke on tens of thousands of vector dots.
    const double scale = kRasterDpi / 72;
    QImage layer((frame.area.size() * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    layer.fill(Qt::transparent);
    {
        QPainter dots(&layer);
        dots.setRenderHint(QPainter::Antialiasing);
        dots.scale(layer.width() / frame.area.width(), layer.height() / frame.area.height());
        dots.translate(-frame.area.topLeft());
        dots.setPen(Qt::NoPen);
        dots.setBrush(colour);
        for (const QPointF& point : points) {
            if (frame.contains(point))
                dots.drawEllipse(QPointF(frame.toX(point.x()), frame.toY(point.y())), kRadius, kRadius);
        }
    }
    painter.drawImage(frame.area, layer);
}

bool crosses(const QLineF& line, const QRectF& box)
{
    constexpr int kSteps = 16;
    for (int step = 0; step <= kSteps; ++step) {
        if (box.contains(line.pointAt(static_cast<double>(step) / kSteps)))
            return true;
    }
    return false;
}

/// Puts each name where it hides the fewest points and no other name, as near to its point as that can be.
/// `taken`: where other text is.
void drawLabels(QPainter& painter, const Frame& frame, const FigureShift& shift, const QRectF& taken)
{
    constexpr double kDotRadius = 1.9;
    constexpr double kGap = 3.5;
    constexpr double kRing = 9; // farther away
    constexpr int kRings = 20;
    constexpr int kDirections = 32;
    painter.setFont(font(kTextSize));
    const QFontMetricsF metrics(painter.font());
    struct Label {
        QRectF box;
        QPointF dot;
        QString name;
        QLineF leader; // null where the name is beside its point
    };
    const auto leaderOf = [](QPointF dot, const QRectF& box) {
        return QLineF(dot,
                      QPointF(std::clamp(dot.x(), box.left(), box.right()),
                              std::clamp(dot.y(), box.top() + 1, box.bottom() - 1)));
    };
    const auto placeOf = [&](QPointF point) { return QPointF(frame.toX(point.x()), frame.toY(point.y())); };
    std::vector<QPointF> dots;
    for (const QPointF& point : shift.points) {
        if (frame.contains(point))
            dots.push_back(placeOf(point));
    }
    std::vector<QPointF> pointedOut;
    for (const auto& [position, ignored] : shift.labels) {
        if (frame.contains(position))
            pointedOut.push_back(placeOf(position));
    }
    const auto countIn = [](const QRectF& box, const std::vector<QPointF>& points) {
        return static_cast<double>(
            std::count_if(points.begin(), points.end(), [&](QPointF point) { return box.contains(point); }));
    };
    std::vector<Label> placed;
    for (const auto& [position, name] : shift.labels) {
        if (!frame.contains(position))
            continue;
        const QPointF centre = placeOf(position);
        const QSizeF size(metrics.horizontalAdvance(name) + 2, metrics.height());
        // `enough`: more need not be counted.
        const auto cost = [&](const QRectF& box, int ring, double enough) {
            if (!frame.area.contains(box))
                return 1e9;
            double sum = 2.0 * ring + (box.intersects(taken) ? 1e4 : 0);
            const QLineF leader = ring > 0 ? leaderOf(centre, box) : QLineF();
            for (const Label& other : placed) {
                sum += other.box.intersects(box) ? 1e6 : 0;
                sum += crosses(leader, other.box) || crosses(other.leader, box) ? 1e2 : 0;
                sum += !leader.isNull()
                        && leader.intersects(other.leader, nullptr) == QLineF::BoundedIntersection
                    ? 20
                    : 0;
            }
            sum += 1e3 * countIn(box, pointedOut);
            return sum < enough ? sum + countIn(box, dots) : sum;
        };
        Label best{{}, centre, name, {}};
        double lowest = std::numeric_limits<double>::infinity();
        for (int candidate = 0; candidate < kRings * kDirections; ++candidate) {
            const int ring = candidate / kDirections;
            const double angle = 2 * std::numbers::pi * (candidate % kDirections) / kDirections;
            const QPointF direction(std::cos(angle), -std::sin(angle));
            // The box touches a circle's square, so that names beside their points are at their height.
            const double stretch = 1 / std::max(std::abs(direction.x()), std::abs(direction.y()));
            QRectF box(QPointF(0, 0), size);
            box.moveCenter(centre
                           + QPointF(direction.x() * stretch * (kGap + size.width() / 2),
                                     direction.y() * stretch * (kGap + size.height() / 2))
                           + direction * kRing * ring);
            if (const double found = cost(box, ring, lowest); found < lowest) {
                lowest = found;
                best.box = box;
                best.leader = ring > 0 ? leaderOf(centre, box) : QLineF();
            }
        }
        placed.push_back(best);
    }
    QColor halo(Qt::white);
    halo.setAlphaF(0.75F);
    for (const Label& label : placed)
        painter.fillRect(label.box, halo);
    painter.setPen(QPen(Qt::black, 0.3));
    for (const Label& label : placed) {
        if (!label.leader.isNull())
            painter.drawLine(label.leader);
    }
    for (const Label& label : placed) {
        painter.setPen(QPen(Qt::white, 0.4));
        painter.setBrush(QColor(kPredictedColour));
        painter.drawEllipse(label.dot, kDotRadius, kDotRadius);
        painter.setPen(Qt::black);
        drawText(painter, label.box.center(), Qt::AlignHCenter | Qt::AlignVCenter, label.name);
    }
}

void drawShiftPanel(QPainter& painter, const QRectF& panel, const FigureShift& shift, const QString& letter)
{
    double left = 0;
    double right = 0;
    double top = 0;
    std::size_t known = 0;
    for (const QPointF& point : shift.points) {
        if (!std::isfinite(point.x()) || !std::isfinite(point.y()))
            continue;
        left = std::min(left, point.x());
        right = std::max(right, point.x());
        top = std::max(top, point.y());
        ++known;
    }
    if (shift.isObserved)
        right = top = std::max(right, top); // the identity line is a diagonal
    const auto withMargin = [](double highest) { return highest > 0 ? highest * 1.06 : 1; };
    Frame frame{frameArea(panel, 1), Axis::over(left * 1.06, withMargin(right)),
                Axis::over(0, withMargin(top))};
    const double side = std::min(frame.area.width(), frame.area.height());
    frame.area.setSize({side, side});

    drawPanelHead(painter, panel, frame.area, letter, shift.title, {});
    if (shift.isObserved) {
        QPainterPath identity;
        identity.moveTo(frame.area.bottomLeft());
        identity.lineTo(frame.area.topRight());
        QPen pen(QColor(kControlColour), 0.75);
        pen.setDashPattern({3, 2});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(identity);
    }
    drawPoints(painter, frame, shift.points);

    QStringList lines;
    if (std::isfinite(shift.correlation))
        lines.append(u"r = "_s + QLocale::c().toString(shift.correlation, 'f', 2));
    lines.append(Figure::tr("%n genes", nullptr, static_cast<int>(known)));
    const QFontMetricsF metrics(font(kTextSize));
    QRectF corner(frame.area.topLeft() + QPointF(5, 1),
                  QSizeF(0, static_cast<double>(lines.size()) * metrics.height()));
    for (const QString& line : lines)
        corner.setWidth(std::max(corner.width(), metrics.horizontalAdvance(line)));
    drawLabels(painter, frame, shift, corner);
    painter.setPen(Qt::black);
    painter.setFont(font(kTextSize));
    for (qsizetype line = 0; line < lines.size(); ++line)
        drawText(painter, corner.topLeft() + QPointF(0, static_cast<double>(line) * metrics.height()),
                 Qt::AlignLeft | Qt::AlignTop, lines[line]);
    drawAxes(painter, frame,
             shift.isObserved ? Figure::tr("Observed W1 (log expression)")
                              : Figure::tr("Mean expression in the control (log)"),
             Figure::tr("Predicted W1 (log expression)"));
}

QPainterPath stepOutline(const Frame& frame, double left, double width, const std::vector<double>& mass)
{
    QPainterPath path;
    path.moveTo(frame.clippedX(left), frame.toY(0));
    for (std::size_t bin = 0; bin < mass.size(); ++bin) {
        const double from = left + width * static_cast<double>(bin);
        path.lineTo(frame.clippedX(from), frame.clippedY(mass[bin]));
        path.lineTo(frame.clippedX(from + width), frame.clippedY(mass[bin]));
    }
    path.lineTo(frame.clippedX(left + width * static_cast<double>(mass.size())), frame.toY(0));
    return path;
}

/// The area between the lowest and the highest outline.
QPainterPath bandOutline(const Frame& frame, const FigureDistribution& gene)
{
    QPainterPath path = stepOutline(frame, gene.left, gene.width, gene.highest);
    path.connectPath(stepOutline(frame, gene.left, gene.width, gene.lowest).toReversed());
    path.closeSubpath();
    return path;
}

QColor bandColour()
{
    QColor colour(kPredictedColour);
    colour.setAlphaF(0.22F);
    return colour;
}

bool hasBand(const FigureDistribution& gene)
{
    return !gene.lowest.empty() && gene.lowest.size() == gene.highest.size();
}

struct LegendEntry {
    enum class Key { Line, Dashes, Band };

    QString text;
    QRgb colour;
    Key key;
    double x = 0; // from the frame's left edge
    int line = 0;
};

std::vector<LegendEntry> legendOf(const FigureDistribution& gene, double width)
{
    using Key = LegendEntry::Key;
    std::vector<LegendEntry> entries{{Figure::tr("Control"), kControlColour, Key::Line}};
    if (!gene.observed.empty())
        entries.push_back({Figure::tr("Observed"), kObservedColour, Key::Line});
    if (!gene.predicted.empty())
        entries.push_back({Figure::tr("Predicted"), kPredictedColour, Key::Dashes});
    else if (std::isfinite(gene.predictedMean))
        entries.push_back({Figure::tr("Predicted mean"), kPredictedColour, Key::Dashes});
    if (hasBand(gene))
        entries.push_back(
            {Figure::tr("range of %n folds", nullptr, gene.folds), kPredictedColour, Key::Band});
    const QFontMetricsF metrics(font(kTextSize));
    double x = 0;
    int line = 0;
    for (LegendEntry& entry : entries) {
        const double needed = kLegendKey + metrics.horizontalAdvance(entry.text);
        if (x > 0 && x + needed > width) {
            x = 0;
            ++line;
        }
        entry.x = x;
        entry.line = line;
        x += needed + kLegendGap;
    }
    return entries;
}

/// Of the legend in a panel as wide as this.
int legendLines(const FigureDistribution& gene, double panelWidth)
{
    return legendOf(gene, panelWidth - frameIndent()).back().line + 1;
}

void drawLegend(QPainter& painter, const QRectF& panel, const QRectF& area, const FigureDistribution& gene)
{
    using Key = LegendEntry::Key;
    painter.setFont(font(kTextSize));
    const QFontMetricsF metrics(painter.font());
    for (const LegendEntry& entry : legendOf(gene, panel.right() - area.left())) {
        const double x = area.left() + entry.x;
        const double y = panel.top() + (2.5 + entry.line) * metrics.height();
        if (entry.key == Key::Band) {
            painter.fillRect(QRectF(x, y - 2.5, 10, 5), bandColour());
        } else {
            QPen pen(QColor(entry.colour), kOutline);
            pen.setCapStyle(Qt::FlatCap);
            if (entry.key == Key::Dashes)
                pen.setDashPattern({3, 1.5});
            painter.setPen(pen);
            painter.drawLine(QPointF(x, y), QPointF(x + 10, y));
        }
        painter.setPen(Qt::black);
        drawText(painter, {x + kLegendKey, y}, Qt::AlignLeft | Qt::AlignVCenter, entry.text);
    }
}

void drawDistributionPanel(QPainter& painter, const QRectF& panel, const FigureDistribution& gene,
                           const QString& letter, int legendLines)
{
    double highest = 0;
    for (const auto* mass : {&gene.control, &gene.observed, &gene.predicted, &gene.highest})
        for (const double share : *mass)
            highest = std::max(highest, share);
    highest = highest > 0 ? highest * 1.06 : 1;
    const double right = gene.left + gene.width * static_cast<double>(gene.control.size());
    const Frame frame{frameArea(panel, 2 + legendLines), Axis::over(gene.left, right),
                      Axis::over(0, highest)};
    drawPanelHead(painter, panel, frame.area, letter, gene.title, gene.note);
    drawLegend(painter, panel, frame.area, gene);

    const auto outlinePen = [](QRgb colour, bool dashed) {
        QPen pen(QColor(colour), kOutline);
        pen.setJoinStyle(Qt::MiterJoin);
        pen.setCapStyle(Qt::FlatCap);
        if (dashed)
            pen.setDashPattern({3, 1.5});
        return pen;
    };
    QColor fill(kControlColour);
    fill.setAlphaF(0.3F);
    painter.setPen(outlinePen(kControlColour, false));
    painter.setBrush(fill);
    painter.drawPath(stepOutline(frame, gene.left, gene.width, gene.control));
    if (hasBand(gene)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(bandColour());
        painter.drawPath(bandOutline(frame, gene));
    }
    painter.setBrush(Qt::NoBrush);
    if (!gene.observed.empty()) {
        painter.setPen(outlinePen(kObservedColour, false));
        painter.drawPath(stepOutline(frame, gene.left, gene.width, gene.observed));
    }
    if (!gene.predicted.empty()) {
        painter.setPen(outlinePen(kPredictedColour, true));
        painter.drawPath(stepOutline(frame, gene.left, gene.width, gene.predicted));
    }
    const auto drawMean = [&](double mean, QRgb colour) {
        if (!std::isfinite(mean) || mean < frame.x.low || mean > frame.x.high)
            return;
        QPen pen(QColor(colour), 0.75);
        pen.setDashPattern({2, 2});
        pen.setCapStyle(Qt::FlatCap);
        painter.setPen(pen);
        painter.drawLine(QPointF(frame.toX(mean), frame.area.bottom()),
                         QPointF(frame.toX(mean), frame.area.top()));
    };
    drawMean(gene.controlMean, kControlColour);
    drawMean(gene.observedMean, kObservedColour);
    drawMean(gene.predictedMean, kPredictedColour);
    drawAxes(painter, frame, Figure::tr("Expression (log)"), Figure::tr("Share of cells"));
}

/// a to z, then aa, ab.
QString panelLetter(int index)
{
    const QString last = QChar(u'a' + index % 26);
    return index < 26 ? last : panelLetter(index / 26 - 1) + last;
}

} // namespace

FigurePainter::FigurePainter(FigureSpec spec)
    : m_spec(std::move(spec))
{
    m_spec.widthMm = std::clamp(m_spec.widthMm, kSmallestFigureMm, kLargestFigureMm);
    const double width = m_spec.widthMm * kPointsPerMm;
    const int panels = std::max(1, static_cast<int>(m_spec.distributions.size()) + (m_spec.shift ? 1 : 0));
    const int fitting = std::max(1, static_cast<int>(width / kNarrowestPanel));
    const auto layOut = [&](int cells) {
        m_rows = (cells + fitting - 1) / fitting;
        m_columns = (cells + m_rows - 1) / m_rows;
        m_panelWidth = width / m_columns;
        m_panelHeight =
            std::min({m_panelWidth, kTallestPanel, std::max(kLowestPanel, kTallestFigure / m_rows)});
    };
    layOut(panels);
    if (m_spec.shift && m_rows > 1 && m_panelHeight < kLowestShiftPanel) {
        m_shiftRows = 2;
        layOut(panels + 1);
    }
    m_firstWidth = m_panelWidth;
    if (m_rows == 1 && m_columns > 1 && m_spec.shift) {
        // The shift plot is square; what it does not need goes to the distributions.
        m_firstWidth = std::min(m_panelWidth, m_panelHeight + kPanelMargin);
        m_panelWidth = (width - m_firstWidth) / (m_columns - 1);
    }
}

QSizeF FigurePainter::sizeInPoints() const
{
    return {m_spec.widthMm * kPointsPerMm, m_panelHeight * m_rows};
}

QSizeF FigurePainter::sizeInMm() const
{
    return sizeInPoints() / kPointsPerMm;
}

void FigurePainter::paint(QPainter& painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(0, 0), sizeInPoints()), Qt::white);
    int index = 0; // of panels
    int cell = 0;
    const auto nextPanel = [&](int rows) {
        if (m_shiftRows > 1 && cell == m_columns)
            ++cell; // the shift plot's second one
        const int column = cell % m_columns;
        const double left = column == 0 ? 0 : m_firstWidth + m_panelWidth * (column - 1);
        const QRectF panel(left, m_panelHeight * (cell / m_columns),
                           column == 0 ? m_firstWidth : m_panelWidth, m_panelHeight * rows);
        ++cell;
        ++index;
        return panel.adjusted(kPanelMargin, kPanelMargin, -kPanelMargin, -kPanelMargin);
    };
    // Of one height, so that the frames of a row are.
    int lines = 1;
    for (const FigureDistribution& distribution : m_spec.distributions)
        lines = std::max(lines, legendLines(distribution, m_panelWidth - 2 * kPanelMargin));
    if (m_spec.shift) {
        const QString letter = panelLetter(index);
        drawShiftPanel(painter, nextPanel(m_shiftRows), *m_spec.shift, letter);
    }
    for (const FigureDistribution& distribution : m_spec.distributions) {
        const QString letter = panelLetter(index);
        drawDistributionPanel(painter, nextPanel(1), distribution, letter, lines);
    }
    painter.restore();
}

} // namespace knockscope::ui
