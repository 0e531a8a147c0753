// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/distribution_view.h"

#include "core/histogram/histogram.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace knockscope {

namespace {

/// A part of a distribution: probability up to its end, values from `low` to `high` uniformly.
struct Segment {
    double cumulated;
    double mass;
    double low;
    double high;
};

/// Quantiles of segments in ascending order, whose masses sum to 1 but for rounding.
void quantilesOfSegments(std::span<const Segment> segments, std::span<double> result)
{
    if (segments.empty()) {
        std::fill(result.begin(), result.end(), std::numeric_limits<double>::quiet_NaN());
        return;
    }
    std::size_t at = 0;
    for (std::size_t i = 0; i < result.size(); ++i) {
        const double p = (static_cast<double>(i) + 0.5) / static_cast<double>(result.size());
        while (at + 1 < segments.size() && p > segments[at].cumulated)
            ++at;
        const Segment& segment = segments[at];
        const double share =
            std::clamp(1 - (segment.cumulated - p) / std::max(segment.mass, 1e-300), 0.0, 1.0);
        result[i] = segment.low + share * (segment.high - segment.low);
    }
}

} // namespace

void cellQuantiles(const Marginal& cells, std::span<double> result)
{
    const auto count = static_cast<double>(cells.cells());
    const std::uint64_t zeros = cells.zeros();
    cells.visit([&](auto values) {
        using Value = typename decltype(values)::value_type;
        const auto negative = static_cast<std::uint64_t>(
            std::lower_bound(values.begin(), values.end(), Value(0)) - values.begin());
        for (std::size_t i = 0; i < result.size(); ++i) {
            const double p = (static_cast<double>(i) + 0.5) / static_cast<double>(result.size());
            const auto rank = std::min(static_cast<std::uint64_t>(std::max(0.0, std::ceil(p * count) - 1)),
                                       cells.cells() - 1);
            if (rank < negative)
                result[i] = static_cast<double>(values[rank]);
            else
                result[i] = rank < negative + zeros ? 0 : static_cast<double>(values[rank - zeros]);
        }
    });
}

HistogramView::HistogramView(const Grid& grid, std::vector<double> masses, std::vector<double> massesForNll,
                             std::span<const double> zeroShares)
    : m_grid(grid)
    , m_masses(std::move(masses))
    , m_massesForNll(std::move(massesForNll))
    , m_zeroShares(zeroShares)
{
}

std::span<const double> HistogramView::masses(std::size_t gene) const
{
    const auto bins = static_cast<std::size_t>(m_grid.bins);
    return std::span<const double>(m_masses).subspan(gene * bins, bins);
}

double HistogramView::negativeLogLikelihood(std::size_t gene, std::span<const double> observed,
                                            const CellsOfGenes&) const
{
    double sum = 0;
    for (std::size_t bin = 0; bin < observed.size(); ++bin) {
        if (observed[bin] > 0)
            sum -=
                observed[bin] * std::log(m_massesForNll[gene * observed.size() + bin] / m_grid.width[gene]);
    }
    return sum;
}

Moments HistogramView::moments(std::size_t gene) const
{
    return knockscope::moments(masses(gene), m_grid.left[gene], m_grid.width[gene]);
}

void HistogramView::quantiles(std::size_t gene, std::span<double> result) const
{
    std::vector<Segment> segments;
    segments.reserve(static_cast<std::size_t>(m_grid.bins) + 2);
    double cumulated = 0;
    const auto add = [&](double mass, double low, double high) {
        if (mass > 0)
            segments.push_back({cumulated += mass, mass, low, high});
    };
    double total = 0;
    for (const double mass : masses(gene))
        total += mass;
    for (int bin = 0; bin < m_grid.bins; ++bin) {
        const double mass = masses(gene)[static_cast<std::size_t>(bin)] / total;
        const double left = m_grid.edge(gene, bin);
        const double high = m_grid.edge(gene, bin + 1);
        const double low = lowestValue(m_grid, gene, bin);
        if (left <= 0 && high > 0) {
            const double rest = mass * (1 - m_zeroShares[gene]);
            const double below = rest * (0 - low) / (high - low);
            add(below, low, 0);
            add(mass - rest, 0, 0);
            add(rest - below, 0, high);
        } else {
            add(mass, low, high);
        }
    }
    quantilesOfSegments(segments, result);
}

std::vector<double> withFullSupport(std::span<const double> masses, const FoldBasis& basis, double cells)
{
    const auto bins = static_cast<std::size_t>(basis.grid.bins);
    bool hasGaps = false;
    for (std::size_t i = 0; i < masses.size(); ++i)
        hasGaps = hasGaps || (basis.grid.active[i / bins] && !(masses[i] > 0));
    return hasGaps ? smoothed(masses, basis.pool, cells, basis.grid.bins)
                   : std::vector<double>(masses.begin(), masses.end());
}

std::unique_ptr<DistributionView> makeDistributionView(std::span<const float> histograms,
                                                       std::span<const float> parameters,
                                                       const FoldBasis& basis,
                                                       std::span<const double> zeroShares)
{
    std::vector<double> masses(histograms.begin(), histograms.end());
    std::vector<double> forNll = withFullSupport(masses, basis, basis.controlCells);
    // TODO(merge of tg): models with `parameters` need a view of core/histogram/truncated_normal.h: Eq. 11 at
    // the cells, moments and quantiles from the parameters.
    (void)parameters;
    return std::make_unique<HistogramView>(basis.grid, std::move(masses), std::move(forNll), zeroShares);
}

} // namespace knockscope
