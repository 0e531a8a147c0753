// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/gene_distribution.h"

#include "core/evaluation/response_statistics.h"
#include "core/histogram/histogram.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace knockscope {

namespace {

/// A histogram [bins] of the response with its zeros apart; zeroFraction NaN: all of the bin that holds zero.
CellShares sharesOf(std::vector<double> mass, const Grid& grid, std::size_t gene, bool areZerosApart,
                    double zeroFraction)
{
    CellShares shares;
    shares.left = grid.left[gene];
    shares.width = grid.width[gene];
    shares.mass = std::move(mass);
    if (areZerosApart && !shares.mass.empty()) {
        double& first = shares.mass.front();
        shares.zeros = std::isfinite(zeroFraction) ? std::clamp(zeroFraction, 0.0, first) : first;
        first -= shares.zeros;
    }
    return shares;
}

CellShares predictedShares(const PerturbationResponse& response, std::size_t gene, bool areZerosApart)
{
    return sharesOf(response.binsOfGene(response.predicted, gene), response.grid, gene, areZerosApart,
                    response.genes[gene].predicted.zeroFraction);
}

CellShares finely(const Marginal& cells, double left, double right, int bins, bool areZerosApart)
{
    CellShares shares;
    shares.left = left;
    shares.width = (right - left) / bins;
    shares.mass.resize(static_cast<std::size_t>(bins));
    if (!areZerosApart) {
        fillHistogram(cells, shares.left, shares.width, shares.mass);
        return shares;
    }
    shares.zeros = static_cast<double>(cells.zeros()) / static_cast<double>(cells.cells());
    if (cells.nonZeroCount() == 0)
        return shares;
    const auto nonZero = cells.visit([](auto values) { return Marginal::Values(values); });
    fillHistogram(Marginal(nonZero, cells.nonZeroCount()), shares.left, shares.width, shares.mass);
    for (double& share : shares.mass)
        share *= 1 - shares.zeros;
    return shares;
}

/// `shares` in the bins of `target`.
CellShares rebinned(const GeneDistribution& data, const CellShares& shares, const CellShares& target)
{
    CellShares result = target;
    result.zeros = shares.zeros;
    // The first bin may be narrower than the others.
    std::vector<double> first(target.mass.size());
    const double begin = data.edge(shares, 0);
    const double second = shares.left + shares.width;
    rebin(std::span(shares.mass).first(1), begin, second - begin, target.left, target.width, first);
    rebin(std::span(shares.mass).subspan(1), second, shares.width, target.left, target.width, result.mass);
    for (std::size_t bin = 0; bin < first.size(); ++bin)
        result.mass[bin] += first[bin];
    return result;
}

void addFurtherRuns(std::span<const PerturbationResponse* const> runs, std::size_t gene,
                    GeneDistribution& data)
{
    if (data.predicted.empty())
        return;
    data.predictions = 1;
    for (std::size_t position = 1; position < runs.size(); ++position) {
        const PerturbationResponse* const run = runs[position];
        if (run->predicted.empty() || gene >= run->genes.size() || !run->genes[gene].active)
            continue;
        CellShares other =
            rebinned(data, predictedShares(*run, gene, data.areZerosApart && beginsAtZero(run->grid, gene)),
                     data.predicted);
        if (data.predictions++ == 1)
            data.lowest = data.highest = data.predicted;
        const auto widen = [](double value, double& low, double& high) {
            low = std::min(low, value);
            high = std::max(high, value);
        };
        widen(other.zeros, data.lowest.zeros, data.highest.zeros);
        for (std::size_t bin = 0; bin < other.mass.size(); ++bin)
            widen(other.mass[bin], data.lowest.mass[bin], data.highest.mass[bin]);
        data.further.push_back({static_cast<int>(position), std::move(other)});
    }
    if (data.predictions > 1)
        data.spread = GeneDistribution::Spread::Runs;
}

void addSpreadOfFolds(const PerturbationResponse& response, std::size_t gene, GeneDistribution& data)
{
    if (data.predicted.empty() || response.lowest.empty() || response.highest.empty())
        return;
    // Zeros are the same part of the first bin in every prediction.
    const double first = data.predicted.mass.front() + data.predicted.zeros;
    const double part = first > 0 ? data.predicted.zeros / first : 1;
    const auto of = [&](const std::vector<double>& masses) {
        std::vector<double> mass = response.binsOfGene(masses, gene);
        const double zeros = mass.front() * part;
        return sharesOf(std::move(mass), response.grid, gene, data.areZerosApart, zeros);
    };
    data.lowest = of(response.lowest);
    data.highest = of(response.highest);
    data.predictions = response.foldsUsed;
    data.spread = GeneDistribution::Spread::Folds;
}

} // namespace

bool GeneDistribution::hasPrediction() const
{
    return std::isfinite(numbers.predictedMean);
}

double GeneDistribution::edge(const CellShares& shares, std::size_t bin) const
{
    const double edge = shares.left + shares.width * static_cast<double>(bin);
    return areZerosApart ? std::max(edge, 0.0) : edge;
}

double GeneDistribution::density(const CellShares& shares, std::size_t bin) const
{
    const double width = edge(shares, bin + 1) - edge(shares, bin);
    return width > 0 ? shares.mass[bin] / width : 0;
}

GeneDistribution geneDistribution(std::span<const PerturbationResponse* const> runs,
                                          const std::string& geneName, std::size_t gene, const CellBins& cellBins)
{
    const PerturbationResponse& response = *runs.front();
    GeneDistribution data;
    data.gene = geneName;
    data.perturbation = response.perturbation;
    data.numbers = response.genes[gene];
    data.controlCells = response.controlCells;
    data.cells = response.cells;
    data.areZerosApart = beginsAtZero(response.grid, gene);

    const MarginalStore* store = cellBins.store;
    if (store != nullptr && cellBins.bins > 0 && data.numbers.active && gene < store->genes()) {
        const double left = data.areZerosApart ? 0 : response.grid.left[gene];
        const double right = response.grid.edge(gene, response.grid.bins);
        const auto cellsOf = [&](std::size_t row) {
            return finely(store->marginal(row, gene), left, right, cellBins.bins, data.areZerosApart);
        };
        data.control = cellsOf(store->control());
        const std::size_t row = store->findPerturbation(response.perturbation);
        if (data.isObserved() && row < store->rows())
            data.observed = cellsOf(row);
    } else {
        data.control = sharesOf(response.binsOfGene(response.control, gene), response.grid, gene,
                                data.areZerosApart, data.numbers.control.zeroFraction);
        if (data.isObserved())
            data.observed = sharesOf(response.binsOfGene(response.observed, gene), response.grid, gene,
                                     data.areZerosApart, data.numbers.observed.zeroFraction);
    }
    if (!data.numbers.active)
        return data;
    data.predicted = predictedShares(response, gene, data.areZerosApart);
    addFurtherRuns(runs, gene, data);
    if (data.spread == GeneDistribution::Spread::None)
        addSpreadOfFolds(response, gene, data);
    return data;
}

GeneDistribution geneDistribution(const PerturbationResponse& response, const std::string& geneName,
                                          std::size_t gene)
{
    const std::array<const PerturbationResponse*, 1> runs = {&response};
    return geneDistribution(runs, geneName, gene);
}

} // namespace knockscope
