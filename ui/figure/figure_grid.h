// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/figure_page.h"

namespace knockscope::ui {

/// Places the panels of a figure in a grid, with titles that all have beside it; the height that it takes.
double arrangeGrid(FigurePage& page);

} // namespace knockscope::ui
