// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace knockscope {

/// How highly variable genes are found; the names are scanpy's.
enum class VariableGeneFlavour {
    Seurat, // dispersion of log-normalised values, see normalisedDispersions
    SeuratV3, // variance of clipped counts, see clippingBounds and normalisedVariances
};

/// The `top` most variable genes in ascending order of index, by their normalised dispersions. Returns all
/// genes when there are no more than `top`.
std::vector<std::size_t> mostVariableGenes(std::uint64_t cells, std::span<const double> sum,
                                           std::span<const double> sumOfSquares, std::size_t top);

/// The `top` genes of highest score in ascending order of index, exactly that many: ties go to the lower
/// index, where scanpy's `seurat` flavour takes all that tie with the last one. NaN comes last; scanpy counts
/// it as 0 there. Returns all genes when there are no more than `top`.
std::vector<std::size_t> genesOfHighestScore(std::span<const double> scores, std::size_t top);

/// The dispersions of Satija et al. 2015 as scanpy's `seurat` flavour computes them: log(variance / mean)
/// relative to genes of similar mean (20 bins of log(1 + mean)). `sum` and `sumOfSquares` [genes] run over
/// the values before the logarithm (expm1 of the log-normalised ones) of `cells` cells. [genes]; NaN for
/// genes without variance.
std::vector<double> normalisedDispersions(std::uint64_t cells, std::span<const double> sum,
                                          std::span<const double> sumOfSquares);

/// What the counts of genes are clipped to before their variance is taken, see `clippingBounds`.
struct ClippingBounds {
    std::vector<double> deviations; // [genes], the standard deviation that the mean lets expect; 0: constant
    std::vector<double> bounds; // [genes], counts above are to be replaced by this
};

/// The first step of Stuart et al. 2019 (`vst`) as scanpy's `seurat_v3` flavour computes it: a loess of
/// log10(variance) on log10(mean) over all genes that vary gives each gene's expected standard deviation s,
/// and mean + sqrt(cells) s is the largest count that it is taken to have. `sum` and `sumOfSquares` [genes]
/// run over the raw counts of `cells` cells.
ClippingBounds clippingBounds(std::uint64_t cells, std::span<const double> sum,
                              std::span<const double> sumOfSquares);

/// The second step: the variance of the clipped counts around the mean of the unclipped ones, in units of
/// the expected variance; [genes], 0 for constant genes. `sum` is that of `clippingBounds`, `deviations` come
/// from there, `clippedSum` and `clippedSumOfSquares` [genes] run over min(count, bound).
std::vector<double> normalisedVariances(std::uint64_t cells, std::span<const double> sum,
                                        std::span<const double> deviations,
                                        std::span<const double> clippedSum,
                                        std::span<const double> clippedSumOfSquares);

} // namespace knockscope
