// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/gene_response.h"

#include "core/evaluation/cell_sample.h"
#include "core/evaluation/false_discovery.h"
#include "core/evaluation/metrics.h"
#include "core/histogram/histogram.h"
#include "core/histogram/moments.h"
#include "core/histogram/wasserstein.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <mutex>
#include <numeric>

namespace knockscope {

namespace {

constexpr int kNoFold = -1;
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

struct Reference {
    Grid grid;
    std::vector<double> control; // [genes, bins]
    std::vector<double> zeroShares; // [genes]
    std::vector<DistributionStatistics> ofCells; // [genes], of the control
    std::vector<DistributionStatistics> ofHistograms; // [genes], of the same
};

std::shared_ptr<const Reference> makeReference(const MarginalStore& store, Grid grid)
{
    auto reference = std::make_shared<Reference>();
    reference->control = histogramOfRow(store, store.control(), grid);
    reference->zeroShares = zeroShares(store, grid);
    const auto bins = static_cast<std::size_t>(grid.bins);
    for (std::size_t gene = 0; gene < grid.genes(); ++gene) {
        reference->ofCells.push_back(statisticsOfCells(store, store.control(), gene));
        reference->ofHistograms.push_back(
            statisticsOfHistogram(std::span<const double>(reference->control).subspan(gene * bins, bins),
                                  grid, gene, reference->zeroShares[gene]));
    }
    reference->grid = std::move(grid);
    return reference;
}

/// Fills the statistics of all genes and how they change; their W1 is known.
void describe(const MarginalStore& store, std::size_t row, const Reference& reference,
              PerturbationResponse& response)
{
    const auto bins = static_cast<std::size_t>(response.grid.bins);
    const auto cells = static_cast<double>(std::min(response.cells, response.controlCells));
    for (std::size_t gene = 0; gene < response.genes.size(); ++gene) {
        GeneResponse& result = response.genes[gene];
        const bool firstIsZero = beginsAtZero(response.grid, gene);
        const auto of = [&](const std::vector<double>& masses) {
            return std::span<const double>(masses).subspan(gene * bins, bins);
        };
        const auto modesOf = [&](const std::vector<double>& masses) {
            return countModes(of(masses), firstIsZero, cells);
        };
        result.control = reference.ofCells[gene];
        result.control.modes = modesOf(response.control);
        result.observed = statisticsOfCells(store, row, gene);
        result.observed.modes = modesOf(response.observed);
        result.observedChange = changeOf(result.control, result.observed);
        if (!response.predicted.empty()) {
            DistributionStatistics control = reference.ofHistograms[gene];
            control.modes = result.control.modes;
            result.predicted = statisticsOfHistogram(of(response.predicted), response.grid, gene,
                                                     reference.zeroShares[gene]);
            result.predicted.modes = modesOf(response.predicted);
            result.predictedChange = changeOf(control, result.predicted);
        }
        result.predicted.mean = result.predictedMean;
        result.predictedChange.mean = result.predictedMean - result.controlMean;
    }
}

/// Fills the judgements of all genes' observed or predicted shifts, whose `masses` [genes, bins] are given.
void judge(const Reference& reference, const std::vector<double>& masses, double GeneResponse::*shift,
           DistributionStatistics GeneResponse::*statistics, ShiftJudgement GeneResponse::*judgement,
           PerturbationResponse& response)
{
    const Grid& grid = response.grid;
    const auto bins = static_cast<std::size_t>(grid.bins);
    const auto pairOf = [&](std::size_t gene) {
        return HistogramPair{std::span<const double>(reference.control).subspan(gene * bins, bins),
                             std::span<const double>(masses).subspan(gene * bins, bins),
                             static_cast<double>(response.controlCells), static_cast<double>(response.cells)};
    };
    std::vector<double> p(response.genes.size(), kNaN);
    for (std::size_t gene = 0; gene < response.genes.size(); ++gene) {
        GeneResponse& result = response.genes[gene];
        if (!result.active)
            continue;
        const HistogramPair pair = pairOf(gene);
        const double width = grid.width[gene];
        const ShiftNoise noise = shiftNoise(pair, result.*shift / width);
        ShiftJudgement& judged = result.*judgement;
        judged.noise = noise.expected * width;
        judged.p = p[gene] = noise.p;
        if (result.*shift > 0) {
            double change = 0; // in bins
            for (std::size_t bin = 0; bin < bins; ++bin)
                change += static_cast<double>(bin) * (pair.perturbed[bin] - pair.control[bin]);
            judged.meanShare = std::min(std::abs(change) * width / (result.*shift), 1.0);
        }
    }
    const std::vector<double> adjusted = benjaminiHochberg(p);
    for (std::size_t gene = 0; gene < response.genes.size(); ++gene) {
        GeneResponse& result = response.genes[gene];
        ShiftJudgement& judged = result.*judgement;
        judged.fdr = adjusted[gene];
        if (judged.fdr < kShiftFdr)
            judged.kind =
                kindOfShift(pairOf(gene), result.control.zeroFraction, (result.*statistics).zeroFraction,
                            binOfZero(grid, gene), judged.noise / grid.width[gene]);
    }
}

} // namespace

std::vector<double> PerturbationResponse::binsOfGene(const std::vector<double>& masses,
                                                     std::size_t gene) const
{
    if (masses.empty())
        return {};
    const auto first =
        masses.begin() + static_cast<std::ptrdiff_t>(gene * static_cast<std::size_t>(grid.bins));
    return {first, first + grid.bins};
}

struct ResponseCalculator::Cache {
    std::mutex mutex;
    std::map<int, std::shared_ptr<const Reference>> byFold;
};

ResponseCalculator::ResponseCalculator(Project project, std::shared_ptr<const Run> run, int binsWithoutRun)
    : m_project(std::move(project))
    , m_run(std::move(run))
    , m_binsWithoutRun(binsWithoutRun)
    , m_cache(std::make_unique<Cache>())
{
}

ResponseCalculator::~ResponseCalculator() = default;

PerturbationResponse ResponseCalculator::response(std::size_t row) const
{
    const MarginalStore& store = m_project.store();
    PerturbationResponse result;
    result.perturbation = store.perturbationNames()[row];
    result.cells = store.cells(row);
    result.controlCells = store.cells(store.control());

    int fold = kNoFold;
    if (m_run) {
        const std::optional<std::size_t> p = m_run->indexOf(result.perturbation);
        if (p && m_run->hasPrediction(*p)) {
            fold = m_run->record.fold[*p];
            const std::span<const float> predicted = m_run->predictions->of(*p);
            result.fold = fold;
            result.predicted.assign(predicted.begin(), predicted.end());
            const std::span<const float> means = m_run->predictions->meansOf(*p);
            result.predictedMeans.assign(means.begin(), means.end());
        }
    }

    std::shared_ptr<const Reference> reference;
    {
        // Held while computing: a second caller would only compute the same again.
        const std::lock_guard lock(m_cache->mutex);
        std::shared_ptr<const Reference>& cached = m_cache->byFold[fold];
        if (!cached) {
            Grid grid;
            if (fold == kNoFold) {
                std::vector<std::size_t> rows(store.rows());
                std::iota(rows.begin(), rows.end(), std::size_t{0});
                grid = makeGrid(store, rows, m_run ? m_run->record.settings.bins : m_binsWithoutRun);
            } else {
                grid = m_run->predictions->grids[static_cast<std::size_t>(fold)];
            }
            cached = makeReference(store, std::move(grid));
        }
        reference = cached;
    }
    result.grid = reference->grid;
    result.control = reference->control;
    result.observed = histogramOfRow(store, row, result.grid);

    const auto bins = static_cast<std::size_t>(result.grid.bins);
    const std::span<const double> controlMeans = store.means(store.control());
    const std::span<const double> observedMeans = store.means(row);
    std::vector<double> x;
    std::vector<double> y;
    result.genes.resize(store.genes());
    for (std::size_t gene = 0; gene < store.genes(); ++gene) {
        const double width = result.grid.width[gene];
        const auto of = [&](const std::vector<double>& masses) {
            return std::span<const double>(masses).subspan(gene * bins, bins);
        };
        GeneResponse& response = result.genes[gene];
        response.active = result.grid.active[gene] != 0;
        response.controlMean = controlMeans[gene];
        response.observedMean = observedMeans[gene];
        response.observedW1 = wasserstein1(of(result.observed), of(result.control), width);
        response.predictedMean =
            result.predictedMeans.empty() ? kNaN : static_cast<double>(result.predictedMeans[gene]);
        if (result.predicted.empty()) {
            response.predictedW1 = response.errorW1 = kNaN;
            continue;
        }
        response.predictedW1 = wasserstein1(of(result.predicted), of(result.control), width);
        response.errorW1 = wasserstein1(of(result.predicted), of(result.observed), width);
        if (response.active) {
            x.push_back(response.observedW1);
            y.push_back(response.predictedW1);
        }
    }
    result.shiftCorrelation = pearson(x, y);

    describe(store, row, *reference, result);
    judge(*reference, result.observed, &GeneResponse::observedW1, &GeneResponse::observed,
          &GeneResponse::observedShift, result);
    if (!result.predicted.empty())
        judge(*reference, result.predicted, &GeneResponse::predictedW1, &GeneResponse::predicted,
              &GeneResponse::predictedShift, result);
    return result;
}

} // namespace knockscope
