// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/cell_sample.h"
#include "core/histogram/grid.h"
#include "core/histogram/moments.h"
#include "core/histogram/quantiles.h"
#include "core/histogram/truncated_normal.h"
#include "core/screen/marginal_store.h"
#include "core/training/fold_data.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace knockscope {

/// Gene by gene: a row of the store, or a sample.
using CellsOfGenes = std::function<Marginal(std::size_t gene)>;

/// The predicted distribution of each gene as metrics need it.
class DistributionView {
public:
    virtual ~DistributionView() = default;

    /// Mass of each bin on the fold's grid, [bins].
    virtual std::span<const double> masses(std::size_t gene) const = 0;
    /// Of the cells. `observed`: their histogram, [bins].
    virtual double negativeLogLikelihood(std::size_t gene, std::span<const double> observed,
                                         const CellsOfGenes& cells) const = 0;
    virtual Moments moments(std::size_t gene) const = 0;
    /// At the kQuantiles probabilities. result: [kQuantiles].
    virtual void quantiles(std::size_t gene, std::span<double> result) const = 0;
};

/// Histograms with mass uniform within bins. Quantiles treat the bin that holds zero apart: its `zeroShare`
/// is an exact zero, the rest uniform above zero (as sampleCells() draws it).
class HistogramView : public DistributionView {
public:
    /// masses: [genes, bins]; `massesForNll` the same with full support; zeroShares: [genes] (see
    /// zeroShares()). All but the masses are referred to, not copied.
    HistogramView(const Grid& grid, std::vector<double> masses, std::vector<double> massesForNll,
                  std::span<const double> zeroShares);

    std::span<const double> masses(std::size_t gene) const override;
    /// Eq. 12 of the main paper.
    double negativeLogLikelihood(std::size_t gene, std::span<const double> observed,
                                 const CellsOfGenes& cells) const override;
    Moments moments(std::size_t gene) const override;
    void quantiles(std::size_t gene, std::span<double> result) const override;

private:
    const Grid& m_grid;
    std::vector<double> m_masses;
    std::vector<double> m_massesForNll;
    std::span<const double> m_zeroShares;
};

/// Truncated normal distributions with a spike at zero (core/histogram/truncated_normal.h). Quantiles come
/// from the masses of 16 parts of each bin; the spike is an exact zero, and so is what the body of a gene
/// without negative values has below zero.
class ParametricView final : public DistributionView {
public:
    /// masses: [genes, bins] of the distributions; parameters: [genes, 3] (see Prediction). The grid is
    /// referred to, not copied.
    ParametricView(const Grid& grid, std::vector<double> masses, std::span<const float> parameters);

    std::span<const double> masses(std::size_t gene) const override;
    /// Eq. 11 of the main paper.
    double negativeLogLikelihood(std::size_t gene, std::span<const double> observed,
                                 const CellsOfGenes& cells) const override;
    Moments moments(std::size_t gene) const override;
    void quantiles(std::size_t gene, std::span<double> result) const override;

private:
    ZeroInflatedNormal of(std::size_t gene) const;

    const Grid& m_grid;
    std::vector<double> m_masses;
    std::vector<float> m_parameters;
};

/// Cells as a prediction of other cells: their histograms, and their own quantiles.
class CellsView final : public HistogramView {
public:
    CellsView(const Grid& grid, std::vector<double> masses, std::vector<double> massesForNll,
              CellsOfGenes cells)
        : HistogramView(grid, std::move(masses), std::move(massesForNll), {})
        , m_cells(std::move(cells))
    {
    }

    void quantiles(std::size_t gene, std::span<double> result) const override
    {
        cellQuantiles(m_cells(gene), result);
    }

private:
    CellsOfGenes m_cells;
};

/// A prediction as the NLL needs it: genes with a bin without any mass are smoothed like the control, with
/// one pseudo-cell beside `cells`; the others stay as they are. masses: [genes, bins].
std::vector<double> withFullSupport(std::span<const double> masses, const FoldBasis& basis, double cells);

/// What a model predicted of one perturbation. histograms: [genes, bins]; parameters: [genes, 3] or empty,
/// see Prediction. `zeroShares` of the fold's grid.
std::unique_ptr<DistributionView> makeDistributionView(std::span<const float> histograms,
                                                       std::span<const float> parameters,
                                                       const FoldBasis& basis,
                                                       std::span<const double> zeroShares);

} // namespace knockscope
