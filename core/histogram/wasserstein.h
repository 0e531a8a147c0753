// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace knockscope {

/// Exact Wasserstein-1 distance between two histograms on the same grid, mass uniform within bins (Eq. 3-5 of
/// the main paper, summed over bins), in the units of `width`. p, q: [bins].
double wasserstein1(std::span<const double> p, std::span<const double> q, double width);

} // namespace knockscope
