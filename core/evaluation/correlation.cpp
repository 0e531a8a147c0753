// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/correlation.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>

namespace knockscope {

namespace {

/// Told by the values: the rounded mean of equal values need not be that value.
bool isConstant(std::span<const double> values)
{
    return std::all_of(values.begin(), values.end(), [&](double value) { return value == values.front(); });
}

} // namespace

double pearson(std::span<const double> x, std::span<const double> y)
{
    if (x.size() < 2 || isConstant(x) || isConstant(y))
        return std::numeric_limits<double>::quiet_NaN();
    const auto n = static_cast<double>(x.size());
    double meanX = 0;
    double meanY = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        meanX += x[i] / n;
        meanY += y[i] / n;
    }
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        xx += (x[i] - meanX) * (x[i] - meanX);
        yy += (y[i] - meanY) * (y[i] - meanY);
        xy += (x[i] - meanX) * (y[i] - meanY);
    }
    if (!(xx > 0) || !(yy > 0)) // differences too small to be squared
        return std::numeric_limits<double>::quiet_NaN();
    return xy / std::sqrt(xx * yy);
}

} // namespace knockscope
