// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/histogram/grid.h"
#include "core/screen/marginal_store.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace knockscope {

/// Some cells gene by gene, in memory: what a row of the marginal store is on disk. As there, which values
/// belong to the same cell is not known.
class CellSample {
public:
    std::uint64_t cells() const { return m_cells; }
    std::size_t genes() const { return m_first.size() - 1; }
    Marginal marginal(std::size_t gene) const;

    explicit CellSample(std::uint64_t cells)
        : m_cells(cells)
    {
    }
    /// The next gene's values, in any order and with or without zeros; other cells are zero.
    void addGene(std::span<const float> values);

private:
    std::uint64_t m_cells;
    std::vector<std::size_t> m_first = {0}; // [genes + 1]
    std::vector<float> m_nonZero; // ascending for each gene
};

/// The bin of the grid that holds zero, or -1.
int binOfZero(const Grid& grid, std::size_t gene);

/// The smallest value that a bin stands for: its edge, but zero where the first bin of a gene without
/// negative values begins below zero.
double lowestValue(const Grid& grid, std::size_t gene, int bin);

/// Draws `cells` cells from histograms [genes, bins], each gene independently of the others: uniform within
/// bins, except that values of the bin that holds zero are exact zeros with the share that zeros have among
/// the control's cells in that bin (rows of `store`: the control). A sample of marginals: it knows no
/// correlation of genes. The same bits for the same seed.
CellSample sampleCells(std::span<const float> histograms, const Grid& grid, const MarginalStore& store,
                       std::uint64_t cells, std::uint64_t seed);
/// The same with zeroShares() of the store and the grid, for many samples on one grid.
CellSample sampleCells(std::span<const float> histograms, const Grid& grid,
                       std::span<const double> zeroShares, std::uint64_t cells, std::uint64_t seed);

/// The share of exact zeros among the control's cells in the bin that holds zero, [genes]; 1 where that bin
/// holds no control cell.
std::vector<double> zeroShares(const MarginalStore& store, const Grid& grid);

/// Mean over cells and sample variance (divisor n - 1; 0 for a single cell) of each gene, [genes].
struct SampleMoments {
    std::vector<double> means;
    std::vector<double> variances;
};
SampleMoments momentsOf(const CellSample& sample);

/// Any number of cells drawn from those of a row of the store with replacement, each gene by itself: a new
/// sample of what the row's cells are a sample of.
CellSample bootstrapCells(const MarginalStore& store, std::size_t row, std::uint64_t cells,
                          std::uint64_t seed);

/// Splits `cells` random cells of a row of the store into two parts of equal size (the odd one is left out),
/// each gene by itself. `cells` 0: all of the row's.
std::pair<CellSample, CellSample> randomHalves(const MarginalStore& store, std::size_t row,
                                               std::uint64_t cells, std::uint64_t seed);

} // namespace knockscope
