// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/response_statistics.h"

#include "core/evaluation/cell_sample.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace knockscope {

namespace {

constexpr std::size_t kMostBins = 30;
constexpr std::size_t kJoinedBins = 15;
constexpr double kLeastMass = 0.02;
constexpr double kLeastShare = 0.2;
constexpr double kLeastDeviations = 2;

/// Sum of (value - mean)^3. Several sums, as an addition must wait for the one before.
template <class Value> double thirdPowers(std::span<const Value> values, double mean)
{
    constexpr std::size_t kSums = 8;
    std::array<double, kSums> sums{};
    std::size_t i = 0;
    for (; i + kSums <= values.size(); i += kSums) {
        for (std::size_t k = 0; k < kSums; ++k) {
            const double d = static_cast<double>(values[i + k]) - mean;
            sums[k] += d * d * d;
        }
    }
    double sum = 0;
    for (; i < values.size(); ++i) {
        const double d = static_cast<double>(values[i]) - mean;
        sum += d * d * d;
    }
    for (const double part : sums)
        sum += part;
    return sum;
}

using FewBins = std::array<double, kMostBins + 2>;

/// Joins bins from `begin` on into `joined`; returns those that there are then.
std::span<const double> joinedBins(std::span<const double> mass, std::size_t begin, FewBins& joined)
{
    if (mass.size() <= kMostBins)
        return mass;
    const std::size_t width = mass.size() / kJoinedBins;
    std::copy_n(mass.begin(), begin, joined.begin());
    std::size_t count = begin;
    for (std::size_t bin = begin; bin < mass.size(); bin += width) {
        const auto some = mass.subspan(bin, std::min(width, mass.size() - bin));
        joined[count++] = std::accumulate(some.begin(), some.end(), 0.0);
    }
    return std::span(joined).first(count);
}

/// Smooths bins from `begin` on, those at the ends with themselves beyond.
void smoothBins(std::span<const double> mass, std::size_t begin, FewBins& result)
{
    std::copy_n(mass.begin(), begin, result.begin());
    const std::size_t last = mass.size() - 1;
    result[begin] = (3 * mass[begin] + mass[std::min(begin + 1, last)]) / 4;
    for (std::size_t bin = begin + 1; bin < last; ++bin)
        result[bin] = (mass[bin - 1] + 2 * mass[bin] + mass[bin + 1]) / 4;
    if (last > begin)
        result[last] = (mass[last - 1] + 3 * mass[last]) / 4;
}

} // namespace

DistributionStatistics changeOf(const DistributionStatistics& from, const DistributionStatistics& to)
{
    return {to.mean - from.mean, to.variance - from.variance, to.skewness - from.skewness,
            to.zeroFraction - from.zeroFraction, to.modes - from.modes};
}

DistributionStatistics statisticsOfCells(const MarginalStore& store, std::size_t row, std::size_t gene)
{
    const Marginal cells = store.marginal(row, gene);
    const auto n = static_cast<double>(cells.cells());
    const auto zeros = static_cast<double>(cells.zeros());
    DistributionStatistics result;
    result.mean = store.means(row)[gene];
    result.variance = store.variances(row)[gene];
    result.zeroFraction = zeros / n;
    const double second = result.variance * (n - 1) / n;
    if (second > 0) {
        const double sum = cells.visit([&](auto values) { return thirdPowers(values, result.mean); })
            - zeros * result.mean * result.mean * result.mean;
        result.skewness = sum / n / (second * std::sqrt(second));
    }
    return result;
}

DistributionStatistics statisticsOfHistogram(std::span<const double> mass, const Grid& grid, std::size_t gene,
                                             double zeroShare)
{
    // As moments() (core/histogram/moments.h) has them, in a single pass: places are small integers, so that
    // raw moments lose nothing.
    double sum = 0; // 1 but for rounding, which would not be small beside a small variance
    double mean = 0;
    double second = 0;
    double third = 0;
    for (std::size_t bin = 0; bin < mass.size(); ++bin) {
        sum += mass[bin];
        const auto place = static_cast<double>(bin);
        const double first = mass[bin] * place;
        mean += first;
        second += first * place;
        third += first * place * place;
    }
    mean /= sum;
    second /= sum;
    third /= sum;
    const double between = second - mean * mean;
    const double variance = between + 1.0 / 12;
    const double width = grid.width[gene];
    const int zeroBin = binOfZero(grid, gene);
    DistributionStatistics result;
    result.mean = grid.left[gene] + width * (mean + 0.5);
    result.variance = variance * width * width;
    result.skewness = (third - 3 * mean * between - mean * mean * mean) / (variance * std::sqrt(variance));
    result.zeroFraction = zeroBin < 0 ? 0 : mass[static_cast<std::size_t>(zeroBin)] * zeroShare;
    return result;
}

bool beginsAtZero(const Grid& grid, std::size_t gene)
{
    return binOfZero(grid, gene) == 0;
}

int countModes(std::span<const double> mass, bool firstIsZero, double cells)
{
    const std::size_t begin = firstIsZero ? 1 : 0;
    FewBins joined{};
    const std::span<const double> few = joinedBins(mass, begin, joined);
    FewBins smooth; // NOLINT: filled as far as it is read
    smoothBins(few, begin, smooth);
    const double noise = kLeastDeviations * kLeastDeviations / cells;
    const auto isApart = [&](double peak, double valley) {
        // Not one condition after the other: which of them decides cannot be foretold.
        const double difference = peak - valley;
        return static_cast<bool>(static_cast<int>(difference >= std::max(kLeastMass, kLeastShare * peak))
                                 & static_cast<int>(difference * difference >= noise * (peak + valley)));
    };
    int modes = 1;
    bool falling = false;
    double extreme = smooth[0];
    for (std::size_t bin = 1; bin < few.size(); ++bin) {
        const double here = smooth[bin];
        if (falling ? here < extreme : here > extreme) {
            extreme = here;
        } else if (falling ? isApart(here, extreme) : isApart(extreme, here)) {
            modes += falling;
            falling = !falling;
            extreme = here;
        }
    }
    return modes;
}

} // namespace knockscope
