// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/parallel.h"
#include "core/screen/cell_buffer.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <vector>

namespace knockscope {

/// Sums over cells for each gene.
struct GeneSums {
    std::vector<std::uint64_t> cells; // with a value that is not zero
    std::vector<double> sum;
    std::vector<double> sumOfSquares;

    explicit GeneSums(std::size_t genes = 0)
        : cells(genes, 0)
        , sum(genes, 0)
        , sumOfSquares(genes, 0)
    {
    }
};

/// Sums `transform(cell, gene, value)` over the cells for which `isKept(cell)`. The same on any number of
/// threads: sums are made over fixed groups of cells and added in their order. `progress` gets fractions.
template <class Value, class IsKept, class Transform>
GeneSums sumGenes(const CellBuffer<Value>& cells, std::size_t genes, IsKept isKept, Transform transform,
                  const std::function<void(double)>& progress)
{
    constexpr std::size_t kMostGroups = 32;
    const std::size_t blocks = cells.blocks();
    const std::size_t groups = std::min(kMostGroups, blocks);
    std::vector<GeneSums> parts(groups);
    parallelTasks(
        groups, defaultThreads(),
        [&](std::size_t group, std::size_t) {
            GeneSums part(genes);
            typename CellBuffer<Value>::Cursor cursor(cells);
            for (std::size_t block = blocks * group / groups; block < blocks * (group + 1) / groups;
                 ++block) {
                const std::uint64_t first = cells.firstCell(block);
                for (std::uint64_t cell = first; cell < first + cells.cellsOf(block); ++cell) {
                    if (!isKept(cell))
                        continue;
                    const auto [indices, values] = cursor.cell(cell);
                    for (std::size_t i = 0; i < indices.size(); ++i) {
                        const double value = transform(cell, indices[i], static_cast<double>(values[i]));
                        ++part.cells[indices[i]];
                        part.sum[indices[i]] += value;
                        part.sumOfSquares[indices[i]] += value * value;
                    }
                }
            }
            parts[group] = std::move(part);
        },
        [&](std::size_t done) { progress(static_cast<double>(done) / static_cast<double>(groups)); });
    GeneSums total(genes);
    for (const GeneSums& part : parts) {
        for (std::size_t gene = 0; gene < genes; ++gene) {
            total.cells[gene] += part.cells[gene];
            total.sum[gene] += part.sum[gene];
            total.sumOfSquares[gene] += part.sumOfSquares[gene];
        }
    }
    return total;
}

} // namespace knockscope
