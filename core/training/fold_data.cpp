// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/fold_data.h"

#include "core/base/parallel.h"
#include "core/histogram/histogram.h"

#include <algorithm>
#include <limits>
#include <map>
#include <utility>

namespace knockscope {

namespace {

/// Everything that follows from the grid and the pooled cells.
void finishBasis(const MarginalStore& store, std::span<const std::size_t> training, FoldBasis& basis)
{
    basis.control = histogramOfRow(store, store.control(), basis.grid);
    if (training.empty())
        basis.pool = basis.control;
    basis.controlCells = static_cast<double>(store.cells(store.control()));
    for (const std::size_t row : training)
        basis.trainingCells += static_cast<double>(store.cells(row));
    basis.smoothedControl = smoothed(basis.control, basis.pool, basis.controlCells, basis.grid.bins);
}

/// Rows that the same folds learn from.
struct RowGroup {
    std::vector<std::size_t> folds;
    std::vector<std::size_t> rows;
};

std::vector<RowGroup> groupsOf(std::span<const std::vector<std::size_t>> training)
{
    std::map<std::size_t, std::vector<std::size_t>> foldsOfRow;
    for (std::size_t fold = 0; fold < training.size(); ++fold) {
        for (const std::size_t row : training[fold])
            foldsOfRow[row].push_back(fold);
    }
    std::map<std::vector<std::size_t>, std::vector<std::size_t>> rowsOfFolds;
    for (auto& [row, folds] : foldsOfRow)
        rowsOfFolds[std::move(folds)].push_back(row);
    std::vector<RowGroup> groups;
    for (auto& [folds, rows] : rowsOfFolds)
        groups.push_back({folds, std::move(rows)});
    return groups;
}

/// The folds' grids over their training rows and the control.
std::vector<Grid> gridsOf(const MarginalStore& store, std::span<const RowGroup> groups, std::size_t folds,
                          int bins, int threads, const JobMonitor& monitor)
{
    struct Range {
        std::vector<double> low;
        std::vector<double> high;
    };
    const std::size_t genes = store.genes();
    std::vector<Range> ranges(folds,
                              {std::vector<double>(genes, std::numeric_limits<double>::infinity()),
                               std::vector<double>(genes, -std::numeric_limits<double>::infinity())});
    parallelRanges(genes, threads, [&](std::size_t first, std::size_t last) {
        std::vector<double> low(last - first);
        std::vector<double> high(last - first);
        const auto take = [&](std::size_t row) {
            monitor.checkCancelled();
            for (std::size_t gene = first; gene < last; ++gene) {
                const Marginal marginal = store.marginal(row, gene);
                low[gene - first] = std::min(low[gene - first], marginal.min());
                high[gene - first] = std::max(high[gene - first], marginal.max());
            }
        };
        const auto begin = [&] {
            std::fill(low.begin(), low.end(), std::numeric_limits<double>::infinity());
            std::fill(high.begin(), high.end(), -std::numeric_limits<double>::infinity());
        };
        const auto widen = [&](Range& range) {
            for (std::size_t gene = first; gene < last; ++gene) {
                range.low[gene] = std::min(range.low[gene], low[gene - first]);
                range.high[gene] = std::max(range.high[gene], high[gene - first]);
            }
        };
        for (const RowGroup& group : groups) {
            begin();
            for (const std::size_t row : group.rows)
                take(row);
            for (const std::size_t fold : group.folds)
                widen(ranges[fold]);
        }
        begin();
        take(store.control());
        for (Range& range : ranges)
            widen(range);
    });
    std::vector<Grid> grids;
    for (const Range& range : ranges)
        grids.push_back(makeGrid(range.low, range.high, bins));
    return grids;
}

/// Counts the pooled cells of each fold. Most folds have the same grid for a gene, for which a row's cells
/// are counted once. Counts are whole numbers, so that sums in any order are exact.
void countPools(const MarginalStore& store, std::span<const RowGroup> groups, std::size_t firstGene,
                std::size_t lastGene, std::vector<FoldBasis>& bases, const JobMonitor& monitor)
{
    const auto bins = static_cast<std::size_t>(bases.front().grid.bins);
    struct Count {
        std::size_t gene;
        double left;
        double width;
        std::vector<std::size_t> folds;
    };
    std::vector<double> counted;
    for (const RowGroup& group : groups) {
        std::vector<Count> counts;
        for (std::size_t gene = firstGene; gene < lastGene; ++gene) {
            const std::size_t ofGene = counts.size();
            for (const std::size_t fold : group.folds) {
                const Grid& grid = bases[fold].grid;
                const auto same =
                    std::find_if(counts.begin() + static_cast<std::ptrdiff_t>(ofGene), counts.end(),
                                 [&](const Count& one) {
                                     return one.left == grid.left[gene] && one.width == grid.width[gene];
                                 });
                if (same != counts.end())
                    same->folds.push_back(fold);
                else
                    counts.push_back({gene, grid.left[gene], grid.width[gene], {fold}});
            }
        }
        counted.assign(counts.size() * bins, 0.0);
        for (const std::size_t row : group.rows) {
            monitor.checkCancelled();
            for (std::size_t i = 0; i < counts.size(); ++i)
                addCounts(store.marginal(row, counts[i].gene), counts[i].left, counts[i].width,
                          std::span(counted).subspan(i * bins, bins));
        }
        for (std::size_t i = 0; i < counts.size(); ++i) {
            for (const std::size_t fold : counts[i].folds) {
                for (std::size_t bin = 0; bin < bins; ++bin)
                    bases[fold].pool[counts[i].gene * bins + bin] += counted[i * bins + bin];
            }
        }
    }
}

} // namespace

FoldBasis makeFoldBasis(const MarginalStore& store, std::span<const std::size_t> training, int bins,
                        const JobMonitor& monitor)
{
    std::vector<std::size_t> rows(training.begin(), training.end());
    rows.push_back(store.control());
    return makeFoldBasis(store, training, makeGrid(store, rows, bins), monitor);
}

FoldBasis makeFoldBasis(const MarginalStore& store, std::span<const std::size_t> training, Grid grid,
                        const JobMonitor& monitor)
{
    FoldBasis basis;
    basis.grid = std::move(grid);
    if (!training.empty())
        basis.pool = pooledHistogram(store, training, basis.grid, monitor);
    finishBasis(store, training, basis);
    return basis;
}

std::vector<FoldBasis> makeFoldBases(const MarginalStore& store,
                                     std::span<const std::vector<std::size_t>> training, int bins,
                                     int threads, const JobMonitor& monitor)
{
    std::vector<FoldBasis> bases(training.size());
    if (bases.empty())
        return bases;
    const std::vector<RowGroup> groups = groupsOf(training);
    std::vector<Grid> grids = gridsOf(store, groups, training.size(), bins, threads, monitor);
    for (std::size_t fold = 0; fold < bases.size(); ++fold) {
        bases[fold].grid = std::move(grids[fold]);
        bases[fold].pool.assign(store.genes() * static_cast<std::size_t>(bins), 0.0);
    }
    parallelRanges(store.genes(), threads, [&](std::size_t first, std::size_t last) {
        countPools(store, groups, first, last, bases, monitor);
    });
    for (std::size_t fold = 0; fold < bases.size(); ++fold) {
        double cells = 0;
        for (const std::size_t row : training[fold])
            cells += static_cast<double>(store.cells(row));
        for (double& value : bases[fold].pool)
            value /= cells;
        finishBasis(store, training[fold], bases[fold]);
    }
    return bases;
}

} // namespace knockscope
