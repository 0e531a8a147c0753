// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/histogram/moments.h"

#include <cmath>
#include <cstddef>

namespace knockscope {

double meanOfHistogram(std::span<const double> mass, double left, double width)
{
    double mean = 0;
    for (std::size_t bin = 0; bin < mass.size(); ++bin)
        mean += mass[bin] * (left + width * (static_cast<double>(bin) + 0.5));
    return mean;
}

Moments moments(std::span<const double> mass, double left, double width)
{
    // Central moments bin by bin avoid the cancellation of the raw moments in the paper; h is half a bin.
    const double mean = meanOfHistogram(mass, left, width);
    const double h = width / 2;
    double second = 0;
    double third = 0;
    double fourth = 0;
    for (std::size_t bin = 0; bin < mass.size(); ++bin) {
        const double d = left + width * (static_cast<double>(bin) + 0.5) - mean;
        second += mass[bin] * (d * d + h * h / 3);
        third += mass[bin] * d * (d * d + h * h);
        fourth += mass[bin] * (d * d * d * d + 2 * d * d * h * h + h * h * h * h / 5);
    }
    return {mean, second, third / std::pow(second, 1.5), fourth / (second * second) - 3};
}

} // namespace knockscope
