// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/differential_expression.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace knockscope {

namespace {

/// To 30 binary digits.
double rounded(double value)
{
    int exponent = 0;
    const double mantissa = std::frexp(value, &exponent);
    return std::ldexp(std::round(std::ldexp(mantissa, 30)), exponent - 30);
}

} // namespace

std::vector<double> welchT(const MarginalStore& store, std::size_t row)
{
    const std::size_t control = store.control();
    return welchT(store.means(row), store.variances(row), static_cast<double>(store.cells(row)),
                  store.means(control), store.variances(control), static_cast<double>(store.cells(control)));
}

std::vector<double> welchT(std::span<const double> means, std::span<const double> variances, double cells,
                           std::span<const double> otherMeans, std::span<const double> otherVariances,
                           double otherCells)
{
    std::vector<double> t(means.size());
    for (std::size_t gene = 0; gene < t.size(); ++gene) {
        const double difference = means[gene] - otherMeans[gene];
        const double error = std::sqrt(variances[gene] / cells + otherVariances[gene] / otherCells);
        if (error > 0)
            t[gene] = difference / error;
        else if (difference != 0)
            t[gene] = std::copysign(std::numeric_limits<double>::max(), difference);
    }
    return t;
}

std::vector<std::size_t> rankByT(std::span<const double> t, std::span<const std::size_t> genes)
{
    std::vector<double> size(t.size());
    std::transform(t.begin(), t.end(), size.begin(), [](double value) { return rounded(std::abs(value)); });
    std::vector<std::size_t> ranked(genes.begin(), genes.end());
    std::stable_sort(ranked.begin(), ranked.end(),
                     [&](std::size_t a, std::size_t b) { return size[a] > size[b]; });
    return ranked;
}

} // namespace knockscope
