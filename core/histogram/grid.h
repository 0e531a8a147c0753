// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screen/marginal_store.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace knockscope {

/// Equal-width bins for each gene (Eq. 1 of the main paper): `left` is the left edge of the first bin, which
/// is centred on the smallest value, as the last is on the largest.
struct Grid {
    int bins = 0;
    std::vector<double> left; // [genes]
    std::vector<double> width; // [genes]
    std::vector<std::uint8_t>
        active; // [genes], 0 for genes that are constant over the cells the grid was made from

    std::size_t genes() const { return left.size(); }
    double edge(std::size_t gene, int bin) const { return left[gene] + width[gene] * bin; }
    double centre(std::size_t gene, int bin) const { return left[gene] + width[gene] * (bin + 0.5); }
    std::size_t inactiveGenes() const;
    /// Indices of the others, ascending.
    std::vector<std::size_t> activeGenes() const;

    bool operator==(const Grid&) const = default;
};

/// The grid over [low, high] for each gene. A constant gene (high <= low) gets the range low to
/// low + 0.001 max(1, |low|) and is marked inactive. `bins` must be at least 2.
Grid makeGrid(std::span<const double> low, std::span<const double> high, int bins);

/// The grid over all cells of the given rows of the store: a reduction over minima and maxima.
Grid makeGrid(const MarginalStore& store, std::span<const std::size_t> rows, int bins);

} // namespace knockscope
