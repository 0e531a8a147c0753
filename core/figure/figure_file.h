// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure_spec.h"

#include <filesystem>
#include <string>

namespace knockscope {

inline constexpr int kFigureFileVersion = 1;

/// figure.json: everything that is drawn and where it is from. Reading it back gives the same bits.
std::string figureAsJson(const FigureSpec& spec);
/// Throws `Error` naming the file and the entry when it is damaged, was written by a newer version or holds
/// what cannot be drawn.
FigureSpec readFigureJson(const std::filesystem::path& path);

/// figure.csv: a line for every number that is drawn.
std::string figureAsCsv(const FigureSpec& spec);

} // namespace knockscope
