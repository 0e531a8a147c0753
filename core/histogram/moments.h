// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/histogram/grid.h"

#include <span>
#include <vector>

namespace knockscope {

struct Moments {
    double mean = 0;
    double variance = 0;
    double skewness = 0;
    double kurtosis = 0; // excess
};

/// Moments of a histogram with mass uniform within bins (Appendix B of the main paper). mass: [bins].
Moments moments(std::span<const double> mass, double left, double width);

/// Mean of a histogram from its bin centres (below Eq. 7). mass: [bins].
double meanOfHistogram(std::span<const double> mass, double left, double width);

/// The same for n times all genes. masses: [n, genes, bins]. Returns [n, genes].
std::vector<float> meansOfHistograms(std::span<const float> masses, const Grid& grid);

} // namespace knockscope
