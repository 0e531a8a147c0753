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

/// A text, and the point that it names.
struct Label {
    QPointF anchor;
    QSizeF size;
};

struct LabelPlace {
    QRectF box; // null: there is no room
    QLineF leader; // null where the text is beside its point
};

/// What labels are put around.
struct LabelSurroundings {
    QRectF area; // they stay inside
    const PointCounter& points; // few of them may be hidden
    std::vector<QRectF> markers; // no text covers one
    QRectF words; // no text covers these, no leader crosses them; may be null
    QLineF line; // better not hidden; may be null
};

/// Puts each text as near to its point as it can be, but not nearer than `gap`. No text covers another and no
/// leader crosses one: where that cannot be, a text has no place.
std::vector<LabelPlace> placeLabels(const std::vector<Label>& labels, const LabelSurroundings& around,
                                    double gap);

} // namespace knockscope::ui
