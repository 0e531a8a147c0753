// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace knockscope {

/// p-values adjusted for testing many hypotheses at once (Benjamini and Hochberg 1995): the smallest false
/// discovery rate at which each is still rejected, at most 1. Those that are NaN were no test: they stay NaN
/// and do not count.
std::vector<double> benjaminiHochberg(std::span<const double> p);

} // namespace knockscope
