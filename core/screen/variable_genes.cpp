// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screen/variable_genes.h"

#include "core/base/loess.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace knockscope {

namespace {

constexpr std::size_t kBins = 20;

/// Edges of equal bins as pandas.cut places them, which scanpy relies on.
std::array<double, kBins + 1> binEdges(double low, double high)
{
    std::array<double, kBins + 1> edges{};
    const bool isPoint = low == high;
    if (isPoint) {
        const double margin = low != 0 ? 0.001 * std::abs(low) : 0.001;
        low -= margin;
        high += margin;
    }
    for (std::size_t i = 0; i <= kBins; ++i)
        edges[i] = low + static_cast<double>(i) * ((high - low) / kBins);
    edges[kBins] = high;
    if (!isPoint)
        edges[0] -= 0.001 * (high - low);
    return edges;
}

} // namespace

std::vector<double> normalisedDispersions(std::uint64_t cells, std::span<const double> sum,
                                          std::span<const double> sumOfSquares)
{
    constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
    constexpr double kTinyMean = 1e-12;
    const std::size_t genes = sum.size();
    std::vector<double> dispersions(genes, kNaN);
    if (genes == 0 || cells < 2)
        return dispersions;

    const auto n = static_cast<double>(cells);
    std::vector<double> logMeans(genes);
    for (std::size_t gene = 0; gene < genes; ++gene) {
        double mean = sum[gene] / n;
        const double variance = (sumOfSquares[gene] / n - mean * mean) * (n / (n - 1));
        if (mean == 0)
            mean = kTinyMean;
        if (variance > 0 && std::isfinite(variance))
            dispersions[gene] = std::log(variance / mean);
        logMeans[gene] =
            std::isfinite(mean) ? std::log1p(mean) : std::log(std::numeric_limits<double>::max());
    }

    const auto [low, high] = std::minmax_element(logMeans.begin(), logMeans.end());
    const std::array<double, kBins + 1> edges = binEdges(*low, *high);
    std::array<std::vector<std::size_t>, kBins> members;
    for (std::size_t gene = 0; gene < genes; ++gene) {
        const auto edge = std::lower_bound(edges.begin(), edges.end(), logMeans[gene]);
        const auto bin = std::clamp<std::ptrdiff_t>(edge - edges.begin() - 1, 0, kBins - 1);
        if (!std::isnan(dispersions[gene]))
            members[static_cast<std::size_t>(bin)].push_back(gene);
    }
    for (const std::vector<std::size_t>& bin : members) {
        if (bin.size()
            == 1) { // scanpy divides the dispersion by itself where there is nothing to compare with
            dispersions[bin.front()] = dispersions[bin.front()] == 0 ? kNaN : 1.0;
            continue;
        }
        const auto count = static_cast<double>(bin.size());
        double mean = 0;
        for (const std::size_t gene : bin)
            mean += dispersions[gene] / count;
        double squares = 0;
        for (const std::size_t gene : bin)
            squares += (dispersions[gene] - mean) * (dispersions[gene] - mean);
        const double sd = std::sqrt(squares / (count - 1));
        for (const std::size_t gene : bin)
            dispersions[gene] = sd > 0 ? (dispersions[gene] - mean) / sd : kNaN;
    }
    return dispersions;
}

ClippingBounds clippingBounds(std::uint64_t cells, std::span<const double> sum,
                              std::span<const double> sumOfSquares)
{
    constexpr double kSpan = 0.3;
    constexpr double kRounding = 1e-15; // of the subtraction, relative to the mean square
    const std::size_t genes = sum.size();
    ClippingBounds result{std::vector<double>(genes, 0), std::vector<double>(genes, 0)};
    const auto n = static_cast<double>(cells);
    std::vector<std::size_t> variable;
    std::vector<double> logMeans;
    std::vector<double> logVariances;
    for (std::size_t gene = 0; gene < genes; ++gene) {
        const double mean = sum[gene] / n;
        const double meanSquare = sumOfSquares[gene] / n;
        const double variance = (meanSquare - mean * mean) * (n / (n - 1));
        result.bounds[gene] = mean;
        // Also leaves out what is not a number.
        if (!(cells > 1 && mean > 0 && variance > kRounding * meanSquare && std::isfinite(variance)))
            continue;
        variable.push_back(gene);
        logMeans.push_back(std::log10(mean));
        logVariances.push_back(std::log10(variance));
    }
    const std::vector<double> fitted = loess(logMeans, logVariances, kSpan);
    for (std::size_t i = 0; i < variable.size(); ++i) {
        const double deviation = std::sqrt(std::pow(10, fitted[i]));
        result.deviations[variable[i]] = deviation;
        result.bounds[variable[i]] += std::sqrt(n) * deviation;
    }
    return result;
}

std::vector<double> normalisedVariances(std::uint64_t cells, std::span<const double> sum,
                                        std::span<const double> deviations,
                                        std::span<const double> clippedSum,
                                        std::span<const double> clippedSumOfSquares)
{
    std::vector<double> variances(sum.size(), 0);
    const auto n = static_cast<double>(cells);
    for (std::size_t gene = 0; gene < sum.size(); ++gene) {
        if (deviations[gene] == 0)
            continue;
        const double mean = sum[gene] / n;
        const double squares = n * mean * mean + clippedSumOfSquares[gene] - 2 * mean * clippedSum[gene];
        variances[gene] = squares / ((n - 1) * deviations[gene] * deviations[gene]);
    }
    return variances;
}

std::vector<std::size_t> genesOfHighestScore(std::span<const double> scores, std::size_t top)
{
    std::vector<std::size_t> order(scores.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    if (scores.size() <= top)
        return order;
    const auto rank = [&](std::size_t gene) {
        return std::isnan(scores[gene]) ? -std::numeric_limits<double>::infinity() : scores[gene];
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return rank(a) > rank(b); });
    order.resize(top);
    std::sort(order.begin(), order.end());
    return order;
}

std::vector<std::size_t> mostVariableGenes(std::uint64_t cells, std::span<const double> sum,
                                           std::span<const double> sumOfSquares, std::size_t top)
{
    return genesOfHighestScore(normalisedDispersions(cells, sum, sumOfSquares), top);
}

} // namespace knockscope
