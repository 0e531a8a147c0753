// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/figure_page.h"

namespace knockscope::ui {

/// Places the panels of a figure row by row; the height that they take.
double arrangeRows(FigurePage& page);

} // namespace knockscope::ui
