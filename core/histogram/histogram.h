// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/histogram/grid.h"
#include "core/screen/marginal_store.h"

#include <cstdint>
#include <span>
#include <vector>

namespace knockscope {

/// The bin of a value on equal bins from `left`. Values beyond them count in the end bins, and what is no
/// number in the first.
int binOf(double value, double left, double width, int bins);

/// Adds the number of cells in each bin to `counts`, [bins].
void addCounts(const Marginal& marginal, double left, double width, std::span<double> counts);

/// Mass of each bin, [bins] float64 summing to 1. Values beyond the grid count in the end bins.
void fillHistogram(const Marginal& marginal, double left, double width, std::span<double> mass);

/// Histograms of one row of the store on a grid, [genes, bins].
std::vector<double> histogramOfRow(const MarginalStore& store, std::size_t row, const Grid& grid);

/// Histograms of all cells of several rows together, each cell weighing the same, [genes, bins]. Throws
/// `Cancelled` between two rows.
std::vector<double> pooledHistogram(const MarginalStore& store, std::span<const std::size_t> rows,
                                    const Grid& grid, const JobMonitor& monitor = JobMonitor());

/// The share of a row's values (all cells, active genes) that lie beyond the grid.
double shareBeyondGrid(const MarginalStore& store, std::size_t row, const Grid& grid);

/// Control smoothing: `(cells * mass + q) / (cells + 1)`, one pseudo-cell spread as
/// `q = 0.999 pool + 0.001 / bins`, with `pool` the histogram of all the fold's training cells. Gives every
/// bin some mass, so that its logarithm exists. mass and pool: [genes, bins].
std::vector<double> smoothed(std::span<const double> mass, std::span<const double> pool, double cells,
                             int bins);

/// Name of the smoothing above as it is printed beside every NLL.
inline constexpr const char* kSmoothingName = "one pseudo-cell";

/// Moves piecewise-uniform mass from one equal-width grid to another, conserving it; what lies beyond the
/// target goes to its end bins. Exact zeros are mass like any other here, spread over their bin: where grids
/// differ a little, a part of them as small goes to the next bin. mass: [bins of `from`]; result:
/// [result.size()].
void rebin(std::span<const double> mass, double fromLeft, double fromWidth, double toLeft, double toWidth,
           std::span<double> result);

} // namespace knockscope
