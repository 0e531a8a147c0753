// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainterPath>
#include <QPointF>

namespace knockscope::ui {

enum class Marker { Circle, Triangle, Diamond };

/// How a run is told apart from the others shown with it: by colour and by shape.
struct RunStyle {
    QColor colour;
    Marker marker = Marker::Circle;
};

/// `position`: 0 is the leading run, whose colour is that of predictions everywhere. Okabe-Ito hues, each at
/// least 3:1 against the background.
RunStyle runStyle(int position, bool darkBackground);

/// A marker of about the area of a circle of that radius.
QPainterPath markerPath(Marker marker, QPointF centre, double radius);

} // namespace knockscope::ui
