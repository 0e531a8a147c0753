// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure_spec.h"
#include "ui/figure/figure_panels.h"

#include <QRectF>
#include <QStringList>

#include <cstddef>

namespace knockscope::ui {

/// Points of all series that are known.
std::size_t drawnPoints(const ShiftPanel& panel);

/// Names that have no room in a frame of that size, because others have it.
QStringList namesWithoutRoom(const ShiftPanel& panel, const FigureText& text, const FigureStyle& style,
                             const PanelSurroundings& around, QSizeF frame);

} // namespace knockscope::ui
