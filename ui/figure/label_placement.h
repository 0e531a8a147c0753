// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <cstddef>
#include <vector>

namespace knockscope::ui {

/// Counts points in boxes fast, to a point of length.
class PointCounter {
public:
    PointCounter(const QRectF& area, const std::vector<QPointF>& points);

    double countIn(const QRectF& box) const;

private:
    QRectF m_area;
    std::size_t m_columns = 0;
    std::size_t m_rows = 0;
    std::vector<double> m_sums; // [(rows + 1) * (columns + 1)], of all above and left
};

struct LabelPlace {
    QRectF box; // null: there is no room
    QLineF leader; // null where the text is beside its point
};

/// Puts a text of each size where it hides the fewest points and no other text, as near to its point as that
/// can be but not nearer than `gap`, inside `area` and outside `taken`. The texts' own points stay free.
std::vector<LabelPlace> placeLabels(const QRectF& area, const std::vector<QPointF>& anchors,
                                    const std::vector<QSizeF>& sizes, const PointCounter& points,
                                    const QRectF& taken, double gap);

} // namespace knockscope::ui
