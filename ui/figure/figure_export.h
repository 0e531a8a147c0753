// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/figure_spec.h"

#include <filesystem>

namespace knockscope::ui {

/// Writes a figure whole or not at all; the name's ending decides: .svg, .pdf or .png (300 dpi). Throws
/// `Error`.
void exportFigure(const FigureSpec& spec, const std::filesystem::path& path);

} // namespace knockscope::ui
