// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/cell_sample.h"

#include "core/base/mixed_seed.h"
#include "core/base/sort_values.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace knockscope {

namespace {

/// Numbers for one gene. A Mersenne twister takes longer to begin than a gene has use for.
class RandomNumbers {
public:
    RandomNumbers(std::uint64_t seed, std::size_t gene)
        : m_seed(mixedSeed(seed, gene))
    {
    }
    std::uint64_t operator()() { return mixedSeed(m_seed, m_count++); }

private:
    std::uint64_t m_seed;
    std::uint64_t m_count = 0;
};

/// Between 0 and 1, from the generator's bits, because distributions differ between standard libraries.
double uniform(RandomNumbers& random)
{
    return static_cast<double>(random() >> 11U) * 0x1p-53;
}

/// The values of all cells with their zeros. values: [all cells].
void fillValues(const Marginal& cells, std::span<float> values)
{
    cells.visit([&](auto nonZero) {
        const auto end = std::transform(nonZero.begin(), nonZero.end(), values.begin(),
                                        [](auto value) { return static_cast<float>(value); });
        std::fill(end, values.end(), 0.0F);
    });
}

/// Puts `count` random cells first in `values` [all cells].
void shuffleFirst(const Marginal& cells, std::uint64_t count, RandomNumbers random, std::span<float> values)
{
    fillValues(cells, values);
    for (std::uint64_t i = 0; i < count; ++i) // the beginning of a Fisher-Yates shuffle
        std::swap(values[i], values[i + random() % (values.size() - i)]);
}

} // namespace

int binOfZero(const Grid& grid, std::size_t gene)
{
    const double bin = std::floor(-grid.left[gene] / grid.width[gene]);
    return bin >= 0 && bin < grid.bins ? static_cast<int>(bin) : -1;
}

double lowestValue(const Grid& grid, std::size_t gene, int bin)
{
    // The first centre is the smallest value but for rounding.
    const bool hasNegative = grid.centre(gene, 0) < -1e-9 * grid.width[gene];
    return hasNegative ? grid.edge(gene, bin) : std::max(grid.edge(gene, bin), 0.0);
}

Marginal CellSample::marginal(std::size_t gene) const
{
    return {std::span<const float>(m_nonZero).subspan(m_first[gene], m_first[gene + 1] - m_first[gene]),
            m_cells};
}

void CellSample::addGene(std::span<const float> values)
{
    const auto begin = static_cast<std::ptrdiff_t>(m_nonZero.size());
    std::copy_if(values.begin(), values.end(), std::back_inserter(m_nonZero),
                 [](float value) { return value != 0; });
    sortAscending(std::span(m_nonZero).subspan(static_cast<std::size_t>(begin)));
    m_first.push_back(m_nonZero.size());
}

std::vector<double> zeroShares(const MarginalStore& store, const Grid& grid)
{
    std::vector<double> shares(grid.genes(), 1);
    for (std::size_t gene = 0; gene < grid.genes(); ++gene) {
        const int bin = binOfZero(grid, gene);
        if (bin < 0)
            continue;
        const Marginal control = store.marginal(store.control(), gene);
        const double low = bin == 0 ? -INFINITY : grid.edge(gene, bin);
        const double high = bin == grid.bins - 1 ? INFINITY : grid.edge(gene, bin + 1);
        const auto others = control.visit([&](auto values) {
            const auto isBelow = [](auto value, double bound) { return static_cast<double>(value) < bound; };
            return std::lower_bound(values.begin(), values.end(), high, isBelow)
                - std::lower_bound(values.begin(), values.end(), low, isBelow);
        });
        const auto zeros = static_cast<double>(control.zeros());
        if (zeros + static_cast<double>(others) > 0)
            shares[gene] = zeros / (zeros + static_cast<double>(others));
    }
    return shares;
}

CellSample sampleCells(std::span<const float> histograms, const Grid& grid, const MarginalStore& store,
                       std::uint64_t cells, std::uint64_t seed)
{
    return sampleCells(histograms, grid, zeroShares(store, grid), cells, seed);
}

CellSample sampleCells(std::span<const float> histograms, const Grid& grid,
                       std::span<const double> zeroShares, std::uint64_t cells, std::uint64_t seed)
{
    const auto bins = static_cast<std::size_t>(grid.bins);
    CellSample sample(cells);
    std::vector<double> cumulated(bins);
    std::vector<float> values(cells);
    for (std::size_t gene = 0; gene < grid.genes(); ++gene) {
        RandomNumbers random(seed, gene);
        double sum = 0;
        for (std::size_t bin = 0; bin < bins; ++bin)
            cumulated[bin] = sum += static_cast<double>(histograms[gene * bins + bin]);
        const int zeroBin = binOfZero(grid, gene);
        for (float& value : values) {
            const auto found = std::upper_bound(cumulated.begin(), cumulated.end(), uniform(random) * sum);
            const int bin = std::min(static_cast<int>(found - cumulated.begin()), grid.bins - 1);
            const double within = uniform(random);
            const bool isZero = bin == zeroBin && uniform(random) < zeroShares[gene];
            const double low = lowestValue(grid, gene, bin);
            value = isZero ? 0.0F : static_cast<float>(low + (grid.edge(gene, bin + 1) - low) * within);
        }
        sample.addGene(values);
    }
    return sample;
}

SampleMoments momentsOf(const CellSample& sample)
{
    SampleMoments result{std::vector<double>(sample.genes()), std::vector<double>(sample.genes())};
    const auto n = static_cast<double>(sample.cells());
    for (std::size_t gene = 0; gene < sample.genes(); ++gene) {
        const Marginal cells = sample.marginal(gene);
        cells.visit([&](auto values) {
            double mean = 0;
            for (const double value : values)
                mean += value / n;
            double squares = static_cast<double>(cells.zeros()) * mean * mean;
            for (const double value : values)
                squares += (value - mean) * (value - mean);
            result.means[gene] = mean;
            result.variances[gene] = n > 1 ? squares / (n - 1) : 0;
        });
    }
    return result;
}

CellSample bootstrapCells(const MarginalStore& store, std::size_t row, std::uint64_t cells,
                          std::uint64_t seed)
{
    CellSample sample(cells);
    std::vector<float> values(store.cells(row));
    std::vector<float> drawn(cells);
    for (std::size_t gene = 0; gene < store.genes(); ++gene) {
        fillValues(store.marginal(row, gene), values);
        RandomNumbers random(seed, gene);
        std::generate(drawn.begin(), drawn.end(), [&] { return values[random() % values.size()]; });
        sample.addGene(drawn);
    }
    return sample;
}

std::pair<CellSample, CellSample> randomHalves(const MarginalStore& store, std::size_t row,
                                               std::uint64_t cells, std::uint64_t seed)
{
    const std::uint64_t all = store.cells(row);
    const std::uint64_t half = (cells == 0 ? all : std::min(cells, all)) / 2;
    std::pair<CellSample, CellSample> halves{CellSample(half), CellSample(half)};
    std::vector<float> values(all);
    for (std::size_t gene = 0; gene < store.genes(); ++gene) {
        shuffleFirst(store.marginal(row, gene), 2 * half, RandomNumbers(seed, gene), values);
        halves.first.addGene(std::span(values).first(half));
        halves.second.addGene(std::span(values).subspan(half, half));
    }
    return halves;
}

} // namespace knockscope
