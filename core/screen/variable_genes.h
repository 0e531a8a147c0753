// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace knockscope {

/// How variable genes are told: by dispersion among genes of similar mean, or by variance above its trend.
enum class VariableGeneFlavour { Seurat, SeuratV3 };

/// The `top` most variable genes in ascending order of index, by the dispersion of Satija et al. 2015 as
/// scanpy's `seurat` flavour computes it: log(variance / mean) relative to genes of similar mean (20 bins of
/// log(1 + mean)). `sum` and `sumOfSquares` [genes] run over the values before the logarithm (expm1 of the
/// log-normalised ones) of `cells` cells. Ties go to the lower index; genes without variance come last.
/// Returns all genes when there are no more than `top`.
std::vector<std::size_t> mostVariableGenes(std::uint64_t cells, std::span<const double> sum,
                                           std::span<const double> sumOfSquares, std::size_t top);

/// The normalised dispersions behind `mostVariableGenes`, [genes]; NaN for genes without variance.
std::vector<double> normalisedDispersions(std::uint64_t cells, std::span<const double> sum,
                                          std::span<const double> sumOfSquares);

} // namespace knockscope
