// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace knockscope {

/// Pearson correlation; NaN when either side is constant or shorter than 2.
double pearson(std::span<const double> x, std::span<const double> y);

} // namespace knockscope
