// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/run_style.h"

#include <algorithm>
#include <array>
#include <utility>

namespace knockscope::ui {

RunStyle runStyle(int position, bool darkBackground)
{
    static const std::array<RunStyle, 3> onLight{{{QColor(0xd5, 0x5e, 0x00), Marker::Circle},
                                                  {QColor(0x00, 0x8f, 0x68), Marker::Triangle},
                                                  {QColor(0xb0, 0x55, 0x8a), Marker::Diamond}}};
    static const std::array<RunStyle, 3> onDark{{{QColor(0xff, 0x8c, 0x42), Marker::Circle},
                                                 {QColor(0x1f, 0xc9, 0x98), Marker::Triangle},
                                                 {QColor(0xe3, 0x98, 0xc4), Marker::Diamond}}};
    const auto index = static_cast<std::size_t>(std::clamp(position, 0, 2));
    return darkBackground ? onDark[index] : onLight[index];
}

QPainterPath markerPath(Marker marker, QPointF centre, double radius)
{
    QPainterPath path;
    const auto polygon = [&](std::initializer_list<QPointF> corners) {
        QPolygonF outline;
        for (const QPointF& corner : corners)
            outline << centre + corner * radius;
        path.addPolygon(outline);
        path.closeSubpath();
    };
    switch (marker) {
    case Marker::Circle:
        path.addEllipse(centre, radius, radius);
        break;
    case Marker::Triangle:
        polygon({{0, -1.4}, {1.25, 0.85}, {-1.25, 0.85}});
        break;
    case Marker::Diamond:
        polygon({{0, -1.35}, {1.35, 0}, {0, 1.35}, {-1.35, 0}});
        break;
    }
    return path;
}

} // namespace knockscope::ui
