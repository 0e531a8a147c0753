// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/label_placement.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <iterator>
#include <limits>
#include <numbers>
#include <utility>

namespace knockscope::ui {

namespace {

constexpr double kRing = 2.6; // farther away, in gaps
constexpr int kRings = 20;
constexpr int kDirections = 32;
constexpr std::size_t kMostSteps = 200;
// Against 1 for a point that is hidden and 2 for each ring
constexpr double kHidesLine = 3;
constexpr double kCrossesLeader = 20;
constexpr double kCrossesMarker = 20;
constexpr double kPutsOut = 1000; // another
constexpr double kForbidden = std::numeric_limits<double>::infinity();

bool crosses(const QLineF& line, const QRectF& box)
{
    if (line.isNull() || box.isNull())
        return false;
    if (box.contains(line.p1()) || box.contains(line.p2()))
        return true;
    const QLineF sides[] = {{box.topLeft(), box.topRight()},
                            {box.topRight(), box.bottomRight()},
                            {box.bottomRight(), box.bottomLeft()},
                            {box.bottomLeft(), box.topLeft()}};
    return std::any_of(std::begin(sides), std::end(sides), [&](const QLineF& side) {
        return line.intersects(side, nullptr) == QLineF::BoundedIntersection;
    });
}

QLineF leaderOf(QPointF anchor, const QRectF& box)
{
    return {anchor,
            QPointF(std::clamp(anchor.x(), box.left(), box.right()),
                    std::clamp(anchor.y(), box.top() + 1, box.bottom() - 1))};
}

/// A place that a label may have, and what it costs whatever the others do.
struct Candidate {
    LabelPlace place;
    double cost = 0;
};

/// The cheapest first.
std::vector<Candidate> candidatesOf(const Label& label, const LabelSurroundings& around, double gap)
{
    std::vector<Candidate> candidates;
    for (int i = 0; i < kRings * kDirections; ++i) {
        const int ring = i / kDirections;
        const double angle = 2 * std::numbers::pi * (i % kDirections) / kDirections;
        const QPointF direction(std::cos(angle), -std::sin(angle));
        // The box touches a circle's square, so that names beside their points are at their height.
        const double stretch = 1 / std::max(std::abs(direction.x()), std::abs(direction.y()));
        QRectF box(QPointF(0, 0), label.size);
        box.moveCenter(label.anchor
                       + QPointF(direction.x() * stretch * (gap + label.size.width() / 2),
                                 direction.y() * stretch * (gap + label.size.height() / 2))
                       + direction * kRing * gap * ring);
        if (!around.area.contains(box) || box.intersects(around.words)
            || std::any_of(around.markers.begin(), around.markers.end(),
                           [&](const QRectF& marker) { return box.intersects(marker); }))
            continue;
        const QLineF leader = ring > 0 ? leaderOf(label.anchor, box) : QLineF();
        if (crosses(leader, around.words))
            continue;
        double cost = 2.0 * ring + around.points.countIn(box);
        if (crosses(around.line, box))
            cost += kHidesLine;
        for (const QRectF& marker : around.markers) {
            if (!marker.contains(label.anchor) && crosses(leader, marker))
                cost += kCrossesMarker;
        }
        candidates.push_back({{box, leader}, cost});
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.cost < b.cost; });
    return candidates;
}

/// What it costs that both have their places.
double conflict(const LabelPlace& a, const LabelPlace& b)
{
    if (a.box.isNull() || b.box.isNull())
        return 0;
    if (a.box.intersects(b.box) || crosses(a.leader, b.box) || crosses(b.leader, a.box))
        return kForbidden;
    const bool doLeadersCross = !a.leader.isNull() && !b.leader.isNull()
        && a.leader.intersects(b.leader, nullptr) == QLineF::BoundedIntersection;
    return doLeadersCross ? kCrossesLeader : 0;
}

/// Looks for places of all labels. One that finds none free puts others out, which look for another then:
/// those that were put out most often are put out least.
class Search {
public:
    explicit Search(std::vector<std::vector<Candidate>> candidates)
        : m_candidates(std::move(candidates))
        , m_places(m_candidates.size())
        , m_weights(m_candidates.size(), 1)
    {
    }

    std::vector<LabelPlace> run()
    {
        std::deque<std::size_t> waiting;
        for (std::size_t label = 0; label < m_candidates.size(); ++label) {
            if (!m_candidates[label].empty())
                waiting.push_back(label);
        }
        std::vector<LabelPlace> best = m_places;
        std::size_t fewest = waiting.size();
        for (std::size_t step = 0; step < waiting.size() + kMostSteps && !waiting.empty(); ++step) {
            const std::size_t label = waiting.front();
            waiting.pop_front();
            m_places[label] = cheapest(label);
            for (std::size_t other = 0; other < m_places.size(); ++other) {
                if (other == label || std::isfinite(conflict(m_places[label], m_places[other])))
                    continue;
                m_places[other] = {};
                m_weights[other] += 1;
                waiting.push_back(other);
            }
            if (waiting.size() < fewest) {
                fewest = waiting.size();
                best = m_places;
            }
        }
        m_places = std::move(best);
        for (std::size_t label = 0; label < m_places.size(); ++label) {
            if (m_places[label].box.isNull())
                continue;
            const LabelPlace nearer = cheapest(label);
            if (std::all_of(m_places.begin(), m_places.end(), [&](const LabelPlace& other) {
                    return &other == &m_places[label] || std::isfinite(conflict(nearer, other));
                }))
                m_places[label] = nearer;
        }
        return m_places;
    }

private:
    LabelPlace cheapest(std::size_t label) const
    {
        double lowest = std::numeric_limits<double>::infinity();
        LabelPlace best;
        for (const Candidate& candidate : m_candidates[label]) {
            double cost = candidate.cost;
            for (std::size_t other = 0; other < m_places.size() && cost < lowest; ++other) {
                const double found = other == label ? 0 : conflict(candidate.place, m_places[other]);
                cost += std::isfinite(found) ? found : kPutsOut * m_weights[other];
            }
            if (cost < lowest) {
                lowest = cost;
                best = candidate.place;
            }
            if (candidate.cost >= lowest)
                break;
        }
        return best;
    }

    std::vector<std::vector<Candidate>> m_candidates; // [labels], the cheapest first
    std::vector<LabelPlace> m_places; // [labels]
    std::vector<double> m_weights; // [labels]
};

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

std::vector<LabelPlace> placeLabels(const std::vector<Label>& labels, const LabelSurroundings& around,
                                    double gap)
{
    std::vector<std::vector<Candidate>> candidates;
    for (const Label& label : labels)
        candidates.push_back(candidatesOf(label, around, gap));
    return Search(std::move(candidates)).run();
}

} // namespace knockscope::ui
