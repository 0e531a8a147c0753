// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/point_cloud.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace knockscope::ui {

namespace {

constexpr double kPointRadius = 2.75;
constexpr int kManyPoints = 3000;

} // namespace

PointCloud::PointCloud(QGraphicsItem* parent)
    : QGraphicsItem(parent)
{
    setZValue(10);
    setAcceptedMouseButtons(Qt::NoButton);
}

void PointCloud::setArea(const QRectF& area)
{
    if (area == m_area)
        return;
    prepareGeometryChange();
    m_area = area;
    invalidate();
}

void PointCloud::setView(const QRectF& view)
{
    if (view == m_view)
        return;
    m_view = view;
    update();
}

void PointCloud::setSeries(std::vector<Series> series)
{
    m_series = std::move(series);
    m_count = 0;
    for (const Series& one : m_series)
        m_count += one.points.size();
    m_marks.clear();
    m_hovered.clear();
    invalidate();
}

void PointCloud::setEmphasised(std::vector<std::vector<int>> indices)
{
    indices.resize(m_series.size());
    for (std::size_t s = 0; s < m_series.size(); ++s) {
        if (m_series[s].emphasised == indices[s])
            continue;
        m_series[s].emphasised = std::move(indices[s]);
        invalidate();
    }
}

void PointCloud::setMarks(std::vector<Mark> marks)
{
    m_marks = std::move(marks);
    update();
}

void PointCloud::setHovered(std::vector<Hit> points)
{
    if (points == m_hovered)
        return;
    m_hovered = std::move(points);
    update();
}

void PointCloud::setShadedBelow(std::optional<double> x)
{
    m_shadedBelow = x;
    update();
}

void PointCloud::setBand(const QRectF& band)
{
    m_band = band;
    update();
}

void PointCloud::setFocused(bool focused)
{
    m_focused = focused;
    update();
}

void PointCloud::setTheme(const PlotTheme& theme, const QFont& font)
{
    m_theme = theme;
    m_font = font;
    const bool dark = theme.background.lightness() < 128;
    for (std::size_t s = 0; s < m_series.size(); ++s)
        m_series[s].style = runStyle(static_cast<int>(s), dark);
    invalidate();
}

void PointCloud::invalidate()
{
    m_cachedView = {};
    update();
}

QPointF PointCloud::toPixels(QPointF units) const
{
    return {m_area.left() + (units.x() - m_view.left()) / m_view.width() * m_area.width(),
            m_area.bottom() - (units.y() - m_view.top()) / m_view.height() * m_area.height()};
}

QPointF PointCloud::toUnits(QPointF pixels) const
{
    return {m_view.left() + (pixels.x() - m_area.left()) / m_area.width() * m_view.width(),
            m_view.top() + (m_area.bottom() - pixels.y()) / m_area.height() * m_view.height()};
}

QPointF PointCloud::pixelsOf(Hit hit) const
{
    return toPixels(
        m_series[static_cast<std::size_t>(hit.series)].points[static_cast<std::size_t>(hit.index)]);
}

// A look at every point: 60,000 of them take 0.1 ms, so that an index would not be felt.
std::optional<PointCloud::Hit> PointCloud::nearest(QPointF pixels, double reach) const
{
    if (m_area.isEmpty() || !m_area.adjusted(-reach, -reach, reach, reach).contains(pixels))
        return std::nullopt;
    const double pixelsPerX = m_area.width() / m_view.width();
    const double pixelsPerY = m_area.height() / m_view.height();
    const QPointF target = toUnits(pixels);
    const double x = target.x();
    const double y = target.y();
    double best = reach * reach;
    std::optional<Hit> found;
    for (std::size_t s = 0; s < m_series.size(); ++s) {
        const std::vector<QPointF>& points = m_series[s].points;
        for (std::size_t i = 0; i < points.size(); ++i) {
            const double dx = (points[i].x() - x) * pixelsPerX;
            const double dy = (points[i].y() - y) * pixelsPerY;
            const double distance = dx * dx + dy * dy;
            if (distance < best && m_area.adjusted(-1, -1, 1, 1).contains(toPixels(points[i]))) {
                best = distance;
                found = Hit{static_cast<int>(s), static_cast<int>(i)};
            }
        }
    }
    return found;
}

std::vector<PointCloud::Hit> PointCloud::within(const QRectF& pixels) const
{
    const QRectF visible = pixels.intersected(m_area);
    std::vector<Hit> hits;
    for (std::size_t s = 0; s < m_series.size(); ++s) {
        for (std::size_t i = 0; i < m_series[s].points.size(); ++i) {
            if (visible.contains(toPixels(m_series[s].points[i])))
                hits.push_back({static_cast<int>(s), static_cast<int>(i)});
        }
    }
    return hits;
}

QPixmap PointCloud::stampOf(const Series& series, bool emphasised, double pixelRatio) const
{
    const double radius = emphasised ? kPointRadius + 1.5 : kPointRadius;
    const int side = 2 * static_cast<int>(std::ceil((1.4 * radius + 1.5) * pixelRatio)) + 1;
    QPixmap stamp(side, side);
    stamp.fill(Qt::transparent);
    QPainter painter(&stamp);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(side / 2.0, side / 2.0);
    painter.scale(pixelRatio, pixelRatio);
    QColor fill = series.style.colour;
    if (!emphasised)
        fill.setAlphaF(m_count > kManyPoints ? 0.4F : 0.7F);
    painter.setPen(emphasised ? QPen(m_theme.text, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    painter.drawPath(markerPath(series.style.marker, {0, 0}, radius));
    return stamp;
}

/// part: device pixels of the cache; nothing beyond it is touched.
void PointCloud::stamp(QPainter& painter, const QRect& part, double pixelRatio) const
{
    if (part.isEmpty())
        return;
    painter.setClipRect(part);
    const double pixelsPerX = m_area.width() / m_view.width() * pixelRatio;
    const double pixelsPerY = m_area.height() / m_view.height() * pixelRatio;
    const double height = m_area.height() * pixelRatio;
    const auto draw = [&](const Series& series, bool emphasised) {
        const QPixmap pixmap = stampOf(series, emphasised, pixelRatio);
        const int half = pixmap.width() / 2;
        const QRect reached = part.adjusted(-half, -half, half, half);
        const auto one = [&](QPointF point) {
            const double x = (point.x() - m_view.left()) * pixelsPerX;
            const double y = height - (point.y() - m_view.top()) * pixelsPerY;
            if (x < reached.left() || x > reached.right() + 1 || y < reached.top()
                || y > reached.bottom() + 1)
                return;
            painter.drawPixmap(
                QPoint(static_cast<int>(std::floor(x)) - half, static_cast<int>(std::floor(y)) - half),
                pixmap);
        };
        if (emphasised) {
            for (const int index : series.emphasised)
                one(series.points[static_cast<std::size_t>(index)]);
        } else {
            for (const QPointF& point : series.points)
                one(point);
        }
    };
    // The leading series comes last, on top.
    for (const bool emphasised : {false, true}) {
        for (auto series = m_series.rbegin(); series != m_series.rend(); ++series)
            draw(*series, emphasised);
    }
}

void PointCloud::refreshCache(double pixelRatio)
{
    const QSize size(static_cast<int>(std::ceil(m_area.width() * pixelRatio)),
                     static_cast<int>(std::ceil(m_area.height() * pixelRatio)));
    const bool sameSize = m_cache.size() == size && m_cachedArea == m_area.size();
    if (sameSize && m_cachedView == m_view)
        return;

    // After panning most of it is there already, some pixels aside.
    const bool sameScale = !m_cachedView.isEmpty()
        && std::abs(m_cachedView.width() / m_view.width() - 1) < 1e-9
        && std::abs(m_cachedView.height() / m_view.height() - 1) < 1e-9;
    if (sameSize && sameScale) {
        const double right =
            (m_cachedView.left() - m_view.left()) / m_view.width() * m_area.width() * pixelRatio;
        const double down =
            (m_view.top() - m_cachedView.top()) / m_view.height() * m_area.height() * pixelRatio;
        const bool whole =
            std::abs(right - std::round(right)) < 0.01 && std::abs(down - std::round(down)) < 0.01;
        if (whole && std::abs(right) < size.width() && std::abs(down) < size.height()) {
            const int dx = static_cast<int>(std::lround(right));
            const int dy = static_cast<int>(std::lround(down));
            m_cache.setDevicePixelRatio(1);
            m_cache.scroll(dx, dy, m_cache.rect());
            const QRect column(dx > 0 ? 0 : size.width() + dx, 0, std::abs(dx), size.height());
            const QRect row(dx > 0 ? dx : 0, dy > 0 ? 0 : size.height() + dy, size.width() - std::abs(dx),
                            std::abs(dy));
            QPainter painter(&m_cache);
            for (const QRect& part : {column, row}) {
                painter.setClipping(false);
                painter.setCompositionMode(QPainter::CompositionMode_Clear);
                painter.fillRect(part, Qt::transparent);
                painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
                stamp(painter, part, pixelRatio);
            }
            painter.end();
            m_cache.setDevicePixelRatio(pixelRatio);
            m_cachedView = m_view;
            return;
        }
    }
    if (m_cache.size() != size)
        m_cache = QPixmap(size);
    m_cache.setDevicePixelRatio(1);
    m_cache.fill(Qt::transparent);
    QPainter painter(&m_cache);
    stamp(painter, m_cache.rect(), pixelRatio);
    painter.end();
    m_cache.setDevicePixelRatio(pixelRatio);
    m_cachedView = m_view;
    m_cachedArea = m_area.size();
}

void PointCloud::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    if (m_area.isEmpty())
        return;
    painter->save();
    if (m_shadedBelow) {
        const double right = std::min(toPixels({*m_shadedBelow, 0}).x(), m_area.right());
        if (right > m_area.left()) {
            QColor shade = m_theme.text;
            shade.setAlphaF(0.12F);
            painter->fillRect(QRectF(m_area.topLeft(), QPointF(right, m_area.bottom())), shade);
        }
    }
    refreshCache(painter->device()->devicePixelRatioF());
    painter->drawPixmap(m_area.topLeft(), m_cache);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->save();
    painter->setClipRect(m_area.adjusted(-2, -2, 2, 2));
    paintMarks(*painter);
    if (!m_band.isEmpty()) {
        QColor fill = m_theme.text;
        fill.setAlphaF(0.1F);
        painter->setPen(QPen(m_theme.text, 1, Qt::DashLine));
        painter->setBrush(fill);
        painter->drawRect(m_band.intersected(m_area));
    }
    painter->restore();
    if (m_focused) {
        painter->setPen(QPen(m_theme.axis, 1, Qt::DotLine));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(m_area);
    }
    painter->restore();
}

void PointCloud::paintMarks(QPainter& painter) const
{
    const auto visible = [this](Hit hit) { return m_area.contains(pixelsOf(hit)); };
    const auto styleOf = [this](Hit hit) { return m_series[static_cast<std::size_t>(hit.series)].style; };
    const auto connect = [&](const std::vector<Hit>& points) {
        painter.setPen(QPen(m_theme.axis, 1));
        for (std::size_t i = 1; i < points.size(); ++i)
            painter.drawLine(pixelsOf(points[i - 1]), pixelsOf(points[i]));
    };
    std::vector<QRectF> taken; // by points, then by names too
    // The current gene stands first and is painted last.
    for (auto mark = m_marks.rbegin(); mark != m_marks.rend(); ++mark) {
        const bool current = mark->kind == Mark::Current;
        if (current)
            connect(mark->points);
        for (auto hit = mark->points.rbegin(); hit != mark->points.rend(); ++hit) {
            const QPointF centre = pixelsOf(*hit);
            if (mark->kind == Mark::Pinned) {
                painter.setPen(QPen(m_theme.text, 1.25));
                painter.setBrush(Qt::NoBrush);
                painter.drawEllipse(centre, kPointRadius + 4, kPointRadius + 4);
            } else {
                painter.setPen(QPen(m_theme.text, current ? 1.5 : 1));
                painter.setBrush(styleOf(*hit).colour);
                painter.drawPath(
                    markerPath(styleOf(*hit).marker, centre, kPointRadius + (current ? 3 : 1.5)));
            }
            if (visible(*hit) && hit + 1 == mark->points.rend())
                taken.push_back(QRectF(centre - QPointF(5, 5), QSizeF(10, 10)));
        }
    }
    if (m_hovered.size() > 1)
        connect(m_hovered);
    painter.setPen(QPen(m_theme.text, 1.25));
    painter.setBrush(Qt::NoBrush);
    for (const Hit hit : m_hovered)
        painter.drawPath(markerPath(styleOf(hit).marker, pixelsOf(hit), kPointRadius + 2.5));

    QFont bold = m_font;
    bold.setBold(true);
    const QFontMetricsF plainMetrics(m_font);
    const QFontMetricsF boldMetrics(bold);
    for (const Mark& mark : m_marks) {
        if (mark.name.isEmpty() || mark.points.empty() || !visible(mark.points.front()))
            continue;
        const bool current = mark.kind == Mark::Current;
        const QSizeF size =
            (current ? boldMetrics : plainMetrics).size(Qt::TextSingleLine, mark.name) + QSizeF(6, 0);
        const QPointF centre = pixelsOf(mark.points.front());
        const double gap = 8;
        const double w = size.width();
        const double h = size.height();
        const std::array<QPointF, 8> corners{{{gap, -h / 2},
                                              {-gap - w, -h / 2},
                                              {-w / 2, -gap - h},
                                              {-w / 2, gap},
                                              {gap - 2, -gap - h + 4},
                                              {gap - 2, gap - 4},
                                              {-gap - w + 2, -gap - h + 4},
                                              {-gap - w + 2, gap - 4}}};
        const auto isFree = [&](const QRectF& box) {
            return m_area.contains(box)
                && std::none_of(taken.begin(), taken.end(),
                                [&box](const QRectF& other) { return other.intersects(box); });
        };
        std::optional<QRectF> box;
        for (const QPointF& corner : corners) {
            if (const QRectF candidate(centre + corner, size); isFree(candidate)) {
                box = candidate;
                break;
            }
        }
        if (!box && current) {
            // Its name is shown in any case.
            box = QRectF(centre + corners[0], size);
            if (box->right() > m_area.right())
                box->moveRight(centre.x() - gap);
            box->moveTop(std::clamp(box->top(), m_area.top(), std::max(m_area.top(), m_area.bottom() - h)));
        }
        if (!box)
            continue;
        taken.push_back(*box);
        QColor halo = m_theme.background;
        halo.setAlphaF(0.8F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(halo);
        painter.drawRoundedRect(*box, 3, 3);
        painter.setFont(current ? bold : m_font);
        painter.setPen(m_theme.text);
        painter.drawText(*box, Qt::AlignCenter, mark.name);
    }
}

} // namespace knockscope::ui
