// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figure_painter.h"

#include "ui/charts/plot_theme.h"
#include "ui/figure/figure_font.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <limits>
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

/// The frame inside a panel: room for title lines above, ticks and titles at the left and below.
QRectF frameArea(const QRectF& panel, double linesAbove)
{
    const QFontMetricsF metrics(font(kTextSize));
    return panel.adjusted(2.6 * metrics.height() + kTick + 5, linesAbove * metrics.height() + 6,
                          -kPanelMargin, -(2 * metrics.height() + kTick + 5));
}

void drawPanelHead(QPainter& painter, const QRectF& panel, const QRectF& area, QChar letter,
                   const QString& title, const QString& note)
{
    painter.setPen(Qt::black);
    painter.setFont(font(kLetterSize, true));
    drawText(painter, panel.topLeft(), Qt::AlignLeft | Qt::AlignTop, QString(letter));
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
        for (const QPointF& point : points)
            dots.drawEllipse(QPointF(frame.toX(point.x()), frame.toY(point.y())), kRadius, kRadius);
    }
    painter.drawImage(frame.area, layer);
}

/// Puts each name where it hides the fewest points and no other name.
void drawLabels(QPainter& painter, const Frame& frame, const FigureShift& shift)
{
    constexpr double kDotRadius = 1.9;
    constexpr double kGap = 3.5;
    painter.setFont(font(kTextSize));
    const QFontMetricsF metrics(painter.font());
    struct Label {
        QRectF box;
        QPointF dot;
        QString name;
    };
    std::vector<Label> placed;
    for (const auto& [position, name] : shift.labels) {
        if (!frame.contains(position))
            continue;
        const QPointF centre(frame.toX(position.x()), frame.toY(position.y()));
        const QSizeF size(metrics.horizontalAdvance(name) + 2, metrics.height());
        const auto cost = [&](const QRectF& box) {
            if (!frame.area.contains(box))
                return 1e9;
            double sum = 0;
            for (const Label& other : placed)
                sum += other.box.intersects(box) ? 1e6 : 0;
            for (const auto& [other, ignored] : shift.labels)
                sum += box.contains(QPointF(frame.toX(other.x()), frame.toY(other.y()))) ? 1e3 : 0;
            for (const QPointF& point : shift.points)
                sum += box.contains(QPointF(frame.toX(point.x()), frame.toY(point.y()))) ? 1 : 0;
            return sum;
        };
        QRectF best;
        double lowest = std::numeric_limits<double>::infinity();
        for (const QPointF direction : {QPointF(1, 0), QPointF(-1, 0), QPointF(0, -1), QPointF(0, 1),
                                        QPointF(1, -1), QPointF(1, 1), QPointF(-1, -1), QPointF(-1, 1)}) {
            QRectF box(QPointF(0, 0), size);
            box.moveCenter(centre
                           + QPointF(direction.x() * (kGap + size.width() / 2),
                                     direction.y() * (kGap + size.height() / 2)));
            if (const double candidate = cost(box); candidate < lowest) {
                lowest = candidate;
                best = box;
            }
        }
        placed.push_back({best, centre, name});
    }
    QColor halo(Qt::white);
    halo.setAlphaF(0.75F);
    for (const Label& label : placed)
        painter.fillRect(label.box, halo);
    for (const Label& label : placed) {
        painter.setPen(QPen(Qt::white, 0.4));
        painter.setBrush(QColor(kPredictedColour));
        painter.drawEllipse(label.dot, kDotRadius, kDotRadius);
        painter.setPen(Qt::black);
        drawText(painter, label.box.center(), Qt::AlignHCenter | Qt::AlignVCenter, label.name);
    }
}

void drawShiftPanel(QPainter& painter, const QRectF& panel, const FigureShift& shift, QChar letter)
{
    double highest = 0;
    for (const QPointF& point : shift.points)
        highest = std::max({highest, point.x(), point.y()});
    highest = highest > 0 ? highest * 1.06 : 1;
    Frame frame{frameArea(panel, 1), Axis::over(0, highest), Axis::over(0, highest)};
    const double side = std::min(frame.area.width(), frame.area.height());
    frame.area.setTop(frame.area.bottom() - side);
    frame.area.setWidth(side);

    drawPanelHead(painter, panel, frame.area, letter, shift.title, {});
    QPainterPath identity;
    identity.moveTo(frame.area.bottomLeft());
    identity.lineTo(frame.area.topRight());
    QPen pen(QColor(kControlColour), 0.75);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(identity);
    drawPoints(painter, frame, shift.points);

    drawLabels(painter, frame, shift);
    painter.setPen(Qt::black);
    painter.setFont(font(kTextSize));
    const QFontMetricsF metrics(painter.font());
    const QPointF corner = frame.area.topLeft() + QPointF(5, 1);
    if (std::isfinite(shift.correlation))
        drawText(painter, corner, Qt::AlignLeft | Qt::AlignTop,
                 u"r = "_s + QLocale::c().toString(shift.correlation, 'f', 2));
    drawText(painter, corner + QPointF(0, metrics.height()), Qt::AlignLeft | Qt::AlignTop,
             Figure::tr("%n genes", nullptr, static_cast<int>(shift.points.size())));
    drawAxes(painter, frame, Figure::tr("Observed W1 (log expression)"),
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

void drawLegend(QPainter& painter, const QRectF& panel, const QRectF& area, const FigureDistribution& gene)
{
    struct Entry {
        QString text;
        QRgb colour;
        bool dashed;
    };
    std::vector<Entry> entries{{Figure::tr("Control"), kControlColour, false},
                               {Figure::tr("Observed"), kObservedColour, false}};
    if (!gene.predicted.empty())
        entries.push_back({Figure::tr("Predicted"), kPredictedColour, true});
    else if (std::isfinite(gene.predictedMean))
        entries.push_back({Figure::tr("Predicted mean"), kPredictedColour, true});
    painter.setFont(font(kTextSize));
    const QFontMetricsF metrics(painter.font());
    double x = area.left();
    const double y = panel.top() + 2.5 * metrics.height();
    for (const Entry& entry : entries) {
        QPen pen(QColor(entry.colour), kOutline);
        pen.setCapStyle(Qt::FlatCap);
        if (entry.dashed)
            pen.setDashPattern({3, 1.5});
        painter.setPen(pen);
        painter.drawLine(QPointF(x, y), QPointF(x + 10, y));
        painter.setPen(Qt::black);
        drawText(painter, {x + 12, y}, Qt::AlignLeft | Qt::AlignVCenter, entry.text);
        x += 12 + metrics.horizontalAdvance(entry.text) + 7;
    }
}

void drawDistributionPanel(QPainter& painter, const QRectF& panel, const FigureDistribution& gene,
                           QChar letter)
{
    double highest = 0;
    for (const auto* mass : {&gene.control, &gene.observed, &gene.predicted})
        for (const double share : *mass)
            highest = std::max(highest, share);
    highest = highest > 0 ? highest * 1.06 : 1;
    const double right = gene.left + gene.width * static_cast<double>(gene.control.size());
    const Frame frame{frameArea(panel, 3), Axis::over(gene.left, right), Axis::over(0, highest)};
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
    painter.setBrush(Qt::NoBrush);
    painter.setPen(outlinePen(kObservedColour, false));
    painter.drawPath(stepOutline(frame, gene.left, gene.width, gene.observed));
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

} // namespace

FigurePainter::FigurePainter(FigureSpec spec)
    : m_spec(std::move(spec))
{
    m_spec.widthMm = std::clamp(m_spec.widthMm, kSmallestFigureMm, kLargestFigureMm);
    const double width = m_spec.widthMm * kPointsPerMm;
    const int panels = std::max(1, static_cast<int>(m_spec.distributions.size()) + (m_spec.shift ? 1 : 0));
    const int fitting = std::max(1, static_cast<int>(width / kNarrowestPanel));
    m_rows = (panels + fitting - 1) / fitting;
    m_columns = (panels + m_rows - 1) / m_rows;
    m_panelWidth = width / m_columns;
    m_panelHeight = std::min(m_panelWidth, kTallestPanel);
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
    int index = 0;
    const auto nextPanel = [this, &index] {
        const int column = index % m_columns;
        const double left = column == 0 ? 0 : m_firstWidth + m_panelWidth * (column - 1);
        const QRectF panel(left, m_panelHeight * (index / m_columns),
                           column == 0 ? m_firstWidth : m_panelWidth, m_panelHeight);
        ++index;
        return panel.adjusted(kPanelMargin, kPanelMargin, -kPanelMargin, -kPanelMargin);
    };
    const auto letter = [&index] { return QChar(u'a' + index); };
    if (m_spec.shift) {
        const QChar name = letter();
        drawShiftPanel(painter, nextPanel(), *m_spec.shift, name);
    }
    for (const FigureDistribution& distribution : m_spec.distributions) {
        const QChar name = letter();
        drawDistributionPanel(painter, nextPanel(), distribution, name);
    }
    painter.restore();
}

} // namespace knockscope::ui
