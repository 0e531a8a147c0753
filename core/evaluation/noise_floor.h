// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace knockscope {

/// Rows of the metrics table that are no model but say how much of a score is noise: how well one half of a
/// perturbation's cells repeats the other, and what chance alone scores, cells drawn from the control against
/// others drawn from it. Neither bounds what a model can score (see resources/help/metrics.md).
inline constexpr std::string_view kNoiseOfHalves = "noise-halves";
inline constexpr std::string_view kNoiseOfControl = "noise-control";

inline bool isNoiseRow(std::string_view model)
{
    return model == kNoiseOfHalves || model == kNoiseOfControl;
}

} // namespace knockscope
