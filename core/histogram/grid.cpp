// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/histogram/grid.h"

#include "core/base/error.h"
#include "core/base/translate.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace knockscope {

std::size_t Grid::inactiveGenes() const
{
    return static_cast<std::size_t>(std::count(active.begin(), active.end(), 0));
}

std::vector<std::size_t> Grid::activeGenes() const
{
    std::vector<std::size_t> genes;
    for (std::size_t gene = 0; gene < active.size(); ++gene) {
        if (active[gene])
            genes.push_back(gene);
    }
    return genes;
}

Grid makeGrid(std::span<const double> low, std::span<const double> high, int bins)
{
    if (bins < 2)
        throw Error(ErrorKind::Usage, translate("core", "A histogram needs at least 2 bins."));
    Grid grid;
    grid.bins = bins;
    grid.left.resize(low.size());
    grid.width.resize(low.size());
    grid.active.resize(low.size());
    for (std::size_t gene = 0; gene < low.size(); ++gene) {
        if (!std::isfinite(low[gene]) || !std::isfinite(high[gene]))
            throw Error(ErrorKind::BadInput,
                        translate("core", "The screen holds values that are no numbers; import it again."));
        const bool active = high[gene] > low[gene];
        const double top = active ? high[gene] : low[gene] + 1e-3 * std::max(1.0, std::abs(low[gene]));
        grid.active[gene] = active;
        grid.width[gene] = (top - low[gene]) / (bins - 1);
        grid.left[gene] = low[gene] - grid.width[gene] / 2;
    }
    return grid;
}

Grid makeGrid(const MarginalStore& store, std::span<const std::size_t> rows, int bins)
{
    std::vector<double> low(store.genes(), std::numeric_limits<double>::infinity());
    std::vector<double> high(store.genes(), -std::numeric_limits<double>::infinity());
    for (const std::size_t row : rows) {
        for (std::size_t gene = 0; gene < store.genes(); ++gene) {
            const Marginal marginal = store.marginal(row, gene);
            low[gene] = std::min(low[gene], marginal.min());
            high[gene] = std::max(high[gene], marginal.max());
        }
    }
    return makeGrid(low, high, bins);
}

} // namespace knockscope
