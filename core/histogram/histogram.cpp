// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/histogram/histogram.h"

#include <algorithm>
#include <cmath>

namespace knockscope {

int binOf(double value, double left, double width, int bins)
{
    // Written so that a value which is no number stays inside the histogram too.
    const double position = (value - left) / width;
    if (!(position > 0))
        return 0;
    return position >= bins ? bins - 1 : static_cast<int>(position);
}

void addCounts(const Marginal& marginal, double left, double width, std::span<double> counts)
{
    const int bins = static_cast<int>(counts.size());
    marginal.visit([&](auto values) {
        for (const double value : values)
            counts[static_cast<std::size_t>(binOf(value, left, width, bins))] += 1;
    });
    if (marginal.zeros() > 0)
        counts[static_cast<std::size_t>(binOf(0, left, width, bins))] +=
            static_cast<double>(marginal.zeros());
}

namespace {

std::span<double> binsOfGene(std::vector<double>& masses, std::size_t gene, int bins)
{
    return std::span<double>(masses).subspan(gene * static_cast<std::size_t>(bins),
                                             static_cast<std::size_t>(bins));
}

} // namespace

void fillHistogram(const Marginal& marginal, double left, double width, std::span<double> mass)
{
    std::fill(mass.begin(), mass.end(), 0.0);
    addCounts(marginal, left, width, mass);
    for (double& value : mass)
        value /= static_cast<double>(marginal.cells());
}

std::vector<double> histogramOfRow(const MarginalStore& store, std::size_t row, const Grid& grid)
{
    std::vector<double> masses(grid.genes() * static_cast<std::size_t>(grid.bins));
    for (std::size_t gene = 0; gene < grid.genes(); ++gene)
        fillHistogram(store.marginal(row, gene), grid.left[gene], grid.width[gene],
                      binsOfGene(masses, gene, grid.bins));
    return masses;
}

std::vector<double> pooledHistogram(const MarginalStore& store, std::span<const std::size_t> rows,
                                    const Grid& grid, const JobMonitor& monitor)
{
    std::vector<double> masses(grid.genes() * static_cast<std::size_t>(grid.bins));
    double cells = 0;
    for (const std::size_t row : rows) {
        monitor.checkCancelled();
        cells += static_cast<double>(store.cells(row));
        for (std::size_t gene = 0; gene < grid.genes(); ++gene)
            addCounts(store.marginal(row, gene), grid.left[gene], grid.width[gene],
                      binsOfGene(masses, gene, grid.bins));
    }
    for (double& value : masses)
        value /= cells;
    return masses;
}

double shareBeyondGrid(const MarginalStore& store, std::size_t row, const Grid& grid)
{
    double beyond = 0;
    double all = 0;
    for (std::size_t gene = 0; gene < grid.genes(); ++gene) {
        if (!grid.active[gene])
            continue;
        const Marginal marginal = store.marginal(row, gene);
        const double first = grid.left[gene];
        const double last = grid.edge(gene, grid.bins);
        marginal.visit([&](auto values) {
            beyond += static_cast<double>(std::count_if(
                values.begin(), values.end(), [&](double value) { return value < first || value > last; }));
        });
        if (first > 0 || last < 0)
            beyond += static_cast<double>(marginal.zeros());
        all += static_cast<double>(marginal.cells());
    }
    return all > 0 ? beyond / all : 0;
}

std::vector<double> smoothed(std::span<const double> mass, std::span<const double> pool, double cells,
                             int bins)
{
    std::vector<double> result(mass.size());
    for (std::size_t i = 0; i < mass.size(); ++i)
        result[i] = (cells * mass[i] + 0.999 * pool[i] + 0.001 / bins) / (cells + 1);
    return result;
}

void rebin(std::span<const double> mass, double fromLeft, double fromWidth, double toLeft, double toWidth,
           std::span<double> result)
{
    std::fill(result.begin(), result.end(), 0.0);
    const int bins = static_cast<int>(result.size());
    for (std::size_t source = 0; source < mass.size(); ++source) {
        const double begin = fromLeft + fromWidth * static_cast<double>(source);
        const double end = begin + fromWidth;
        const int first = binOf(begin, toLeft, toWidth, bins);
        const int last = binOf(end, toLeft, toWidth, bins);
        for (int bin = first; bin <= last; ++bin) {
            const double from = bin == 0 ? begin : std::max(begin, toLeft + toWidth * bin);
            const double to = bin == bins - 1 ? end : std::min(end, toLeft + toWidth * (bin + 1));
            if (to > from)
                result[static_cast<std::size_t>(bin)] += mass[source] * (to - from) / fromWidth;
        }
    }
}

} // namespace knockscope
