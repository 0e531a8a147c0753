// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/label_placement.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace knockscope::ui {

namespace {

constexpr double kRing = 2.6; // farther away, in gaps
constexpr int kRings = 20;
constexpr int kDirections = 32;
constexpr double kForbidden = 1e6;

bool crosses(const QLineF& line, const QRectF& box)
{
    constexpr int kSteps = 16;
    for (int step = 0; step <= kSteps; ++step) {
        if (box.contains(line.pointAt(static_cast<double>(step) / kSteps)))
            return true;
    }
    return false;
}

QLineF leaderOf(QPointF anchor, const QRectF& box)
{
    return {anchor,
            QPointF(std::clamp(anchor.x(), box.left(), box.right()),
                    std::clamp(anchor.y(), box.top() + 1, box.bottom() - 1))};
}

} // namespace

PointCounter::PointCounter(const QRectF& area, const std::vector<QPointF>& points)
    : m_area(area)
    , m_columns(static_cast<std::size_t>(std::ceil(area.width())) + 1)
    , m_rows(static_cast<std::size_t>(std::ceil(area.height())) + 1)
    , m_sums((m_columns + 1) * (m_rows + 1), 0.0)
{
    for (const QPointF& point : points) {
        if (!area.contains(point))
            continue;
        const auto column = static_cast<std::size_t>(point.x() - area.left());
        const auto row = static_cast<std::size_t>(point.y() - area.top());
        m_sums[(row + 1) * (m_columns + 1) + column + 1] += 1;
    }
    for (std::size_t row = 1; row <= m_rows; ++row) {
        for (std::size_t column = 1; column <= m_columns; ++column) {
            const std::size_t here = row * (m_columns + 1) + column;
            m_sums[here] += m_sums[here - 1] + m_sums[here - m_columns - 1] - m_sums[here - m_columns - 2];
        }
    }
}

double PointCounter::countIn(const QRectF& box) const
{
    const auto cell = [](double length, std::size_t most) {
        return static_cast<std::size_t>(std::clamp(std::round(length), 0.0, static_cast<double>(most)));
    };
    const std::size_t left = cell(box.left() - m_area.left(), m_columns);
    const std::size_t right = cell(box.right() - m_area.left(), m_columns);
    const std::size_t top = cell(box.top() - m_area.top(), m_rows) * (m_columns + 1);
    const std::size_t bottom = cell(box.bottom() - m_area.top(), m_rows) * (m_columns + 1);
    return m_sums[bottom + right] - m_sums[bottom + left] - m_sums[top + right] + m_sums[top + left];
}

std::vector<LabelPlace> placeLabels(const QRectF& area, const std::vector<QPointF>& anchors,
                                    const std::vector<QSizeF>& sizes, const PointCounter& points,
                                    const QRectF& taken, double gap)
{
    std::vector<LabelPlace> placed;
    for (std::size_t label = 0; label < anchors.size(); ++label) {
        const QPointF anchor = anchors[label];
        const QSizeF size = sizes[label];
        const auto cost = [&](const QRectF& box, int ring) {
            if (!area.contains(box) || box.intersects(taken))
                return kForbidden;
            double sum = 2.0 * ring + points.countIn(box);
            const QLineF leader = ring > 0 ? leaderOf(anchor, box) : QLineF();
            for (const LabelPlace& other : placed) {
                if (other.box.isNull())
                    continue;
                if (other.box.intersects(box))
                    return kForbidden;
                if ((!leader.isNull() && crosses(leader, other.box))
                    || (!other.leader.isNull() && crosses(other.leader, box)))
                    sum += 1e2;
                if (!leader.isNull() && !other.leader.isNull()
                    && leader.intersects(other.leader, nullptr) == QLineF::BoundedIntersection)
                    sum += 20;
            }
            if (!leader.isNull() && crosses(leader, taken))
                sum += 1e2;
            return sum
                + 1e3 * static_cast<double>(std::count_if(anchors.begin(), anchors.end(), [&](QPointF point) {
                      return box.contains(point);
                  }));
        };
        LabelPlace best;
        double lowest = kForbidden;
        for (int candidate = 0; candidate < kRings * kDirections; ++candidate) {
            const int ring = candidate / kDirections;
            if (2.0 * ring >= lowest)
                break;
            const double angle = 2 * std::numbers::pi * (candidate % kDirections) / kDirections;
            const QPointF direction(std::cos(angle), -std::sin(angle));
            // The box touches a circle's square, so that names beside their points are at their height.
            const double stretch = 1 / std::max(std::abs(direction.x()), std::abs(direction.y()));
            QRectF box(QPointF(0, 0), size);
            box.moveCenter(anchor
                           + QPointF(direction.x() * stretch * (gap + size.width() / 2),
                                     direction.y() * stretch * (gap + size.height() / 2))
                           + direction * kRing * gap * ring);
            if (const double found = cost(box, ring); found < lowest) {
                lowest = found;
                best = {box, ring > 0 ? leaderOf(anchor, box) : QLineF()};
            }
        }
        placed.push_back(best);
    }
    return placed;
}

} // namespace knockscope::ui
