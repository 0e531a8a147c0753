// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure/figure_axes.h"
#include "ui/figure/figure_palette.h"
#include "ui/figure/figure_panels.h"

namespace knockscope::ui {

QMarginsF marginsOf(const BarPanel& /*panel*/, const FigureText& /*text*/, const FigureStyle& /*style*/,
                    const PanelSurroundings& /*around*/, QSizeF /*frame*/)
{
    return {};
}

void drawPanel(FigureCanvas& /*canvas*/, const QRectF& /*frame*/, const BarPanel& /*panel*/,
               const PanelSurroundings& /*around*/)
{
}

QSizeF smallestFrame(const BarPanel& /*panel*/, const FigureText& /*text*/, bool /*isGrid*/)
{
    return {100, 80};
}

std::vector<LegendItem> legendOf(const BarPanel& /*panel*/, const FigureStyle& /*style*/)
{
    return {};
}

} // namespace knockscope::ui
