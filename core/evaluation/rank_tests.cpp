// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/rank_tests.h"

#include "core/evaluation/correlation.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <numeric>

namespace knockscope {

namespace {

double cubed(double count)
{
    return count * count * count - count;
}

/// First index from `from` on whose value is not below `value`; steps double, as neighbouring searches end
/// close to each other. values: ascending.
template <class T> std::size_t gallop(std::span<const T> values, std::size_t from, float value)
{
    std::size_t step = 1;
    std::size_t low = from;
    std::size_t high = from;
    while (high < values.size() && static_cast<float>(values[high]) < value) {
        low = high + 1;
        high += step;
        step *= 2;
    }
    high = std::min(high, values.size());
    const auto found = std::lower_bound(values.begin() + static_cast<std::ptrdiff_t>(low),
                                        values.begin() + static_cast<std::ptrdiff_t>(high), value,
                                        [](T a, float b) { return static_cast<float>(a) < b; });
    return static_cast<std::size_t>(found - values.begin());
}

/// Length of the run of values equal to that at `first`.
template <class T> std::size_t runLength(std::span<const T> values, std::size_t first)
{
    const auto value = static_cast<float>(values[first]);
    std::size_t last = first + 1;
    while (last < values.size() && static_cast<float>(values[last]) == value)
        ++last;
    return last - first;
}

/// Walks through the groups of equal values of a sample of `cells` against those of another.
struct Pairs {
    double u = 0;
    double ties = 0;

    /// `count` cells of x share a value that `below` cells of y lie below and `equal` have too.
    void add(double count, double below, double equal)
    {
        u += count * (below + equal / 2);
        ties += cubed(count + equal) - cubed(equal);
    }
};

template <class X, class Y>
Pairs comparePairs(std::span<const X> x, double zerosOfX, std::span<const Y> y, double zerosOfY)
{
    Pairs pairs;
    const std::size_t negative = gallop(y, 0, 0.0F);
    if (zerosOfX > 0)
        pairs.add(zerosOfX, static_cast<double>(negative), zerosOfY);
    std::size_t at = 0;
    for (std::size_t i = 0; i < x.size();) {
        const auto value = static_cast<float>(x[i]);
        const std::size_t count = runLength(x, i);
        at = gallop(y, at, value);
        const std::size_t equal = at < y.size() && static_cast<float>(y[at]) == value ? runLength(y, at) : 0;
        pairs.add(static_cast<double>(count), static_cast<double>(at) + (value > 0 ? zerosOfY : 0),
                  static_cast<double>(equal));
        i += count;
    }
    return pairs;
}

} // namespace

double tieTerm(const Marginal& cells)
{
    double sum = cubed(static_cast<double>(cells.zeros()));
    cells.visit([&](auto values) {
        for (std::size_t i = 0; i < values.size();) {
            const std::size_t count = runLength(values, i);
            sum += cubed(static_cast<double>(count));
            i += count;
        }
    });
    return sum;
}

MannWhitney mannWhitney(const Marginal& x, const Marginal& y, double tiesOfY)
{
    const auto n = static_cast<double>(x.cells());
    const auto m = static_cast<double>(y.cells());
    if (!(n > 0 && m > 0))
        return {};
    const Pairs pairs = x.visit([&](auto own) {
        return y.visit([&](auto others) {
            return comparePairs(own, static_cast<double>(x.zeros()), others, static_cast<double>(y.zeros()));
        });
    });
    MannWhitney result;
    result.u = pairs.u;
    const double all = n + m;
    const double variance = n * m / 12 * ((all + 1) - (tiesOfY + pairs.ties) / (all * (all - 1)));
    // All values are equal: a single other one would leave n m / 4, rounding a trifle.
    if (!(variance > 0.01 * n * m))
        return result;
    const double larger = std::max(pairs.u, n * m - pairs.u);
    const double z = (larger - n * m / 2 - 0.5) / std::sqrt(variance);
    result.pValue = std::min(1.0, std::erfc(z / std::sqrt(2.0)));
    return result;
}

std::vector<double> averageRanks(std::span<const double> values)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
    std::vector<double> ranks(values.size());
    for (std::size_t first = 0; first < order.size();) {
        std::size_t last = first + 1;
        while (last < order.size() && values[order[last]] == values[order[first]])
            ++last;
        for (std::size_t i = first; i < last; ++i)
            ranks[order[i]] = static_cast<double>(first + 1 + last) / 2;
        first = last;
    }
    return ranks;
}

double spearman(std::span<const double> x, std::span<const double> y)
{
    return pearson(averageRanks(x), averageRanks(y));
}

double averagePrecision(std::span<const std::uint8_t> labels, std::span<const double> scores)
{
    const auto positives = static_cast<double>(std::count(labels.begin(), labels.end(), 1));
    if (positives == 0 || positives == static_cast<double>(labels.size()))
        return std::numeric_limits<double>::quiet_NaN();
    std::vector<std::size_t> order(labels.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return scores[a] > scores[b]; });
    double area = 0;
    double found = 0;
    for (std::size_t first = 0; first < order.size();) {
        std::size_t last = first;
        double here = 0;
        for (; last < order.size() && scores[order[last]] == scores[order[first]]; ++last)
            here += labels[order[last]];
        found += here;
        area += here / positives * found / static_cast<double>(last);
        first = last;
    }
    return area;
}

double rocAuc(std::span<const std::uint8_t> labels, std::span<const double> scores)
{
    const auto positives = static_cast<double>(std::count(labels.begin(), labels.end(), 1));
    const double negatives = static_cast<double>(labels.size()) - positives;
    if (positives == 0 || negatives == 0)
        return std::numeric_limits<double>::quiet_NaN();
    // The area is the share of pairs that are in the right order, which U counts.
    const std::vector<double> ranks = averageRanks(scores);
    double sum = 0;
    for (std::size_t i = 0; i < labels.size(); ++i)
        sum += labels[i] ? ranks[i] : 0;
    return (sum - positives * (positives + 1) / 2) / (positives * negatives);
}

} // namespace knockscope
