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

std::vector<float> meansOfHistograms(std::span<const float> masses, const Grid& grid)
{
    const auto bins = static_cast<std::size_t>(grid.bins);
    std::vector<float> means(masses.size() / bins);
    for (std::size_t pair = 0; pair < means.size(); ++pair) {
        const std::size_t gene = pair % grid.genes();
        double mean = 0;
        for (std::size_t bin = 0; bin < bins; ++bin)
            mean += grid.centre(gene, static_cast<int>(bin)) * static_cast<double>(masses[pair * bins + bin]);
        means[pair] = static_cast<float>(mean);
    }
    return means;
}

} // namespace knockscope
