// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/distribution_view.h"

#include "core/histogram/histogram.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace knockscope {

namespace {

/// The quantile function of a distribution that is put together from the smallest values on, its mass uniform
/// in each part.
class Parts {
public:
    explicit Parts(std::size_t count) { m_parts.reserve(count); }

    void add(double mass, double low, double high)
    {
        if (mass > 0)
            m_parts.push_back({m_sum += mass, mass, low, high});
    }

    /// A part of which `zeros` is an exact zero, where it holds zero.
    void addAroundZero(double mass, double low, double high, double zeros)
    {
        const double below = high > low ? (mass - zeros) * (0 - low) / (high - low) : 0;
        add(below, low, 0);
        add(zeros, 0, 0);
        add(mass - zeros - below, 0, high);
    }

    void quantiles(std::span<double> result) const
    {
        if (m_parts.empty()) {
            std::fill(result.begin(), result.end(), std::numeric_limits<double>::quiet_NaN());
            return;
        }
        const double step = m_sum / static_cast<double>(result.size());
        std::size_t i = 0;
        for (std::size_t at = 0; at < m_parts.size(); ++at) {
            const Part& part = m_parts[at];
            const double start = part.cumulated - part.mass;
            const double slope = (part.high - part.low) / part.mass;
            const bool isLast = at + 1 == m_parts.size();
            for (; i < result.size(); ++i) {
                const double p = step * (static_cast<double>(i) + 0.5);
                if (p > part.cumulated && !isLast)
                    break;
                result[i] = std::clamp(part.low + (p - start) * slope, part.low, part.high);
            }
        }
    }

private:
    struct Part {
        double cumulated; // mass up to its end
        double mass;
        double low;
        double high;
    };

    std::vector<Part> m_parts;
    double m_sum = 0;
};

} // namespace

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
    Parts parts(static_cast<std::size_t>(m_grid.bins) + 2);
    for (int bin = 0; bin < m_grid.bins; ++bin) {
        const double mass = masses(gene)[static_cast<std::size_t>(bin)];
        const double low = lowestValue(m_grid, gene, bin);
        const double high = m_grid.edge(gene, bin + 1);
        if (m_grid.edge(gene, bin) <= 0 && high > 0)
            parts.addAroundZero(mass, low, high, mass * m_zeroShares[gene]);
        else
            parts.add(mass, low, high);
    }
    parts.quantiles(result);
}

ParametricView::ParametricView(const Grid& grid, std::vector<double> masses,
                               std::span<const float> parameters)
    : m_grid(grid)
    , m_masses(std::move(masses))
    , m_parameters(parameters.begin(), parameters.end())
{
}

ZeroInflatedNormal ParametricView::of(std::size_t gene) const
{
    return distributionOf(m_grid, gene, std::span<const float>(m_parameters).subspan(gene * 3, 3));
}

std::span<const double> ParametricView::masses(std::size_t gene) const
{
    const auto bins = static_cast<std::size_t>(m_grid.bins);
    return std::span<const double>(m_masses).subspan(gene * bins, bins);
}

double ParametricView::negativeLogLikelihood(std::size_t gene, std::span<const double>,
                                             const CellsOfGenes& cells) const
{
    return -meanLogDensity(of(gene), cells(gene));
}

Moments ParametricView::moments(std::size_t gene) const
{
    return knockscope::moments(of(gene));
}

void ParametricView::quantiles(std::size_t gene, std::span<double> result) const
{
    constexpr int kPartsOfBin = 16;
    const ZeroInflatedNormal distribution = of(gene);
    const ZeroInflatedNormal body{distribution.body, 0, distribution.epsilon};
    const bool hasNegative = lowestValue(m_grid, gene, 0) < 0;
    const double left = m_grid.left[gene];
    const double width = m_grid.width[gene] / kPartsOfBin;
    std::vector<double> bodyMasses(static_cast<std::size_t>(m_grid.bins * kPartsOfBin));
    fillMasses(body, left, width, bodyMasses);
    Parts parts(bodyMasses.size() + 2);
    bool isSpikeToCome = distribution.pi > 0;
    for (std::size_t i = 0; i < bodyMasses.size(); ++i) {
        const double mass = (1 - distribution.pi) * bodyMasses[i];
        double low = left + width * static_cast<double>(i);
        double high = low + width;
        if (!hasNegative) {
            low = std::max(low, 0.0);
            high = std::max(high, 0.0);
        }
        if (isSpikeToCome && high > 0) {
            isSpikeToCome = false;
            if (low <= 0) {
                parts.addAroundZero(mass + distribution.pi, low, high, distribution.pi);
                continue;
            }
            parts.add(distribution.pi, 0, 0);
        }
        parts.add(mass, low, high);
    }
    if (isSpikeToCome)
        parts.add(distribution.pi, 0, 0);
    parts.quantiles(result);
}

std::vector<double> withFullSupport(std::span<const double> masses, const FoldBasis& basis, double cells)
{
    const auto bins = static_cast<std::size_t>(basis.grid.bins);
    const std::span<const double> pool = basis.pool;
    std::vector<double> result(masses.begin(), masses.end());
    for (std::size_t first = 0; first < masses.size(); first += bins) {
        const std::span<const double> ofGene = masses.subspan(first, bins);
        if (std::all_of(ofGene.begin(), ofGene.end(), [](double mass) { return mass > 0; }))
            continue;
        const std::vector<double> filled =
            smoothed(ofGene, pool.subspan(first, bins), cells, basis.grid.bins);
        std::copy(filled.begin(), filled.end(), result.begin() + static_cast<std::ptrdiff_t>(first));
    }
    return result;
}

std::unique_ptr<DistributionView> makeDistributionView(std::span<const float> histograms,
                                                       std::span<const float> parameters,
                                                       const FoldBasis& basis,
                                                       std::span<const double> zeroShares)
{
    std::vector<double> masses(histograms.begin(), histograms.end());
    if (!parameters.empty())
        return std::make_unique<ParametricView>(basis.grid, std::move(masses), parameters);
    std::vector<double> forNll = withFullSupport(masses, basis, basis.controlCells);
    return std::make_unique<HistogramView>(basis.grid, std::move(masses), std::move(forNll), zeroShares);
}

} // namespace knockscope
