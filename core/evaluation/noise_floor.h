// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace knockscope {

/// Rows of the metrics table that are no model but say what is attainable: cells of a perturbation predicted
/// by other cells of it (halves of its cells), and control cells by as many other control cells.
inline constexpr std::string_view kNoiseOfHalves = "noise-halves";
inline constexpr std::string_view kNoiseOfControl = "noise-control";

} // namespace knockscope
