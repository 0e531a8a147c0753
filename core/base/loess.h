// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace knockscope {

/// Local quadratic regression of `y` on `x` (both [points], in any order, finite), as the `loess` of R and of
/// scikit-misc computes it by default; the fitted values, [points]. Cleveland and Devlin 1988 (local
/// regression with tricube weights); Cleveland and Grosse 1991 (fits at the vertices of a k-d tree, blended
/// in between).
///
/// `span` is the share of the points in each local fit; a cell of the tree holds at most `span * cell` of
/// them. Where a neighbourhood does not determine a parabola the pseudo-inverse does. Those two refuse fewer
/// than three points in a neighbourhood and neighbourhoods of a single x; here the first are widened and the
/// second get their mean.
std::vector<double> loess(std::span<const double> x, std::span<const double> y, double span,
                          double cell = 0.2);

} // namespace knockscope
