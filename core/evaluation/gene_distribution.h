// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/gene_response.h"
#include "core/screen/marginal_store.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace knockscope {

/// A histogram as shares of all cells. Where expression begins at zero, cells that are exactly zero are kept
/// apart: they are so many that nothing else would be seen beside them.
struct CellShares {
    double left = 0; // edge of the first bin, in log expression
    double width = 1;
    std::vector<double> mass; // [bins], without the zeros that are apart; empty: there is no histogram
    double zeros = 0;

    bool empty() const { return mass.empty(); }
};

/// What another run than the leading one predicts, in the bins of that one.
struct FurtherPrediction {
    int position = 1; // of the run among those shown, 0 is the leading one
    CellShares shares;
};

/// One gene's distributions in the control, observed and predicted.
struct GeneDistribution {
    enum class Spread { None, Folds, Runs };

    std::string gene;
    std::string perturbation;
    GeneResponse numbers; // `active` false: all cells that the grid was made from have the same value
    std::uint64_t controlCells = 0;
    std::uint64_t cells = 0; // 0: not observed
    bool areZerosApart = false;
    CellShares control;
    CellShares observed; // the same bins as the control
    CellShares predicted; // empty without a prediction or for a model of means
    std::vector<FurtherPrediction> further;
    Spread spread = Spread::None;
    int predictions = 0; // folds or runs that lowest and highest are of
    CellShares lowest; // the same bins as `predicted`; empty without a spread
    CellShares highest;

    bool isObserved() const { return cells > 0; }
    bool hasPrediction() const;
    /// The lower edge of a bin. Where zeros are apart, nothing lies below zero.
    double edge(const CellShares& shares, std::size_t bin) const;
    /// Share of cells per unit of log expression, so that bins of different widths compare.
    double density(const CellShares& shares, std::size_t bin) const;
};

/// The bins that cells are counted in: as many as one likes over the range of the model's, or those.
struct CellBins {
    const MarginalStore* store = nullptr;
    int bins = 0; // 0: the model's
};

/// `runs`: the same perturbation predicted by each, the leading one first. The others' predictions are put
/// on its grid with mass uniform within bins, and the range of all is shown instead of that of its folds.
GeneDistribution geneDistribution(std::span<const PerturbationResponse* const> runs,
                                          const std::string& geneName, std::size_t gene,
                                          const CellBins& cellBins = {});
GeneDistribution geneDistribution(const PerturbationResponse& response, const std::string& geneName,
                                          std::size_t gene);

} // namespace knockscope
