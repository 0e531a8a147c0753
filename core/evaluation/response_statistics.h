// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/histogram/grid.h"
#include "core/screen/marginal_store.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>

namespace knockscope {

/// One gene's distribution in a few numbers, in log-expression units. What is not known is NaN, and so is the
/// skewness of a gene that does not vary; no modes: not counted.
struct DistributionStatistics {
    double mean = std::numeric_limits<double>::quiet_NaN();
    double variance = std::numeric_limits<double>::quiet_NaN();
    double skewness = std::numeric_limits<double>::quiet_NaN();
    double zeroFraction = std::numeric_limits<double>::quiet_NaN(); // share of cells that are exactly zero
    int modes = 0;
};

/// `to` minus `from`.
DistributionStatistics changeOf(const DistributionStatistics& from, const DistributionStatistics& to);

/// Of the cells of a row: mean and sample variance as the store has them, skewness m3 / m2^1.5 of central
/// moments with divisor n (as scipy.stats.skew), zero fraction. Modes are left uncounted.
DistributionStatistics statisticsOfCells(const MarginalStore& store, std::size_t row, std::size_t gene);

/// Of a histogram [bins] with mass uniform within bins, whose variance is therefore larger than that of cells
/// by about width^2 / 12: compare histograms with histograms. The zero fraction is the share `zeroShare` (see
/// zeroShares()) of the bin that holds zero. Modes are left uncounted.
DistributionStatistics statisticsOfHistogram(std::span<const double> mass, const Grid& grid, std::size_t gene,
                                             double zeroShare);

/// Whether the first of a gene's bins is the one that holds zero: cells without the gene, a spike that says
/// nothing of the bins beside it.
bool beginsAtZero(const Grid& grid, std::size_t gene);

/// The number of modes of a histogram [bins], at least 1. More than 30 bins are joined to between 15 and 30,
/// then smoothed with (1, 2, 1) / 4, both without the first bin where `firstIsZero`, which is a mode of its
/// own when the rest is apart from it. Two maxima are two modes when the lowest place between them lies below
/// each by at least 0.02 of all cells, a fifth of the maximum, and 2 standard deviations of what so many
/// cells scatter there unsmoothed; `cells` may be infinite.
int countModes(std::span<const double> mass, bool firstIsZero, double cells);

} // namespace knockscope
