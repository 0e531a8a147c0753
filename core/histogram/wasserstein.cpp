// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/histogram/wasserstein.h"

#include <cmath>
#include <cstddef>

namespace knockscope {

double wasserstein1(std::span<const double> p, std::span<const double> q, double width)
{
    double distance = 0;
    double leftGap = 0;
    for (std::size_t bin = 0; bin < p.size(); ++bin) {
        const double rightGap = leftGap + p[bin] - q[bin];
        const double a = std::abs(leftGap);
        const double b = std::abs(rightGap);
        if (leftGap * rightGap >= 0)
            distance += a + b;
        else
            distance += (a * a + b * b) / (a + b);
        leftGap = rightGap;
    }
    return distance * width / 2;
}

} // namespace knockscope
