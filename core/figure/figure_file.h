// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure_spec.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace knockscope {

inline constexpr int kFigureFileVersion = 1;

/// figure.json: everything that is drawn and where it is from. Reading it back gives the same bits.
std::string figureAsJson(const FigureSpec& spec);
/// Throws `Error` naming the file and the entry when it is damaged, was written by a newer version or holds
/// what cannot be drawn.
FigureSpec readFigureJson(const std::filesystem::path& path);

/// figure.csv: a line for every number that is drawn; columns as in kFigureTableHeader. Unknown numbers are
/// empty fields.
std::string figureAsCsv(const FigureSpec& spec);

/// `panel` counts the panels from 1; `kind` is bin, zeros, mean, point, r, curve or bar; `name` is the gene
/// of a point or what stands beside a bar. `value` is what is drawn: a density over `x` to `x_end`, a share
/// of zeros, a mean, a height over `x`; `low` and `high` are the ends of its band. `share`: of the cells, in
/// a bin or at zero.
inline constexpr std::string_view kFigureTableHeader =
    "panel,title,kind,series,name,x,x_end,value,low,high,share";

/// Whether a file is one of the two, so that it may be replaced with a figure. Throws `Error(Io)`.
bool isFigureSidecar(const std::filesystem::path& path);

} // namespace knockscope
