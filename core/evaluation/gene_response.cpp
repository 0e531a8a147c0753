// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/gene_response.h"

#include "core/evaluation/cell_sample.h"
#include "core/evaluation/false_discovery.h"
#include "core/evaluation/metrics.h"
#include "core/histogram/histogram.h"
#include "core/histogram/moments.h"
#include "core/histogram/wasserstein.h"
#include "core/training/unseen_prediction.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <map>
#include <mutex>
#include <numeric>

namespace knockscope {

namespace {

constexpr int kNoFold = -1;
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

std::span<const double> binsOf(const std::vector<double>& masses, std::size_t gene, std::size_t bins)
{
    return std::span<const double>(masses).subspan(gene * bins, bins);
}

/// What goes with a grid.
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
        reference->ofHistograms.push_back(statisticsOfHistogram(binsOf(reference->control, gene, bins), grid,
                                                                gene, reference->zeroShares[gene]));
    }
    reference->grid = std::move(grid);
    return reference;
}

/// Fills the statistics of all genes and how they change; their W1 is known. `row`: of the cells, if there
/// are any.
void describe(const MarginalStore& store, std::optional<std::size_t> row, const Reference& reference,
              PerturbationResponse& response)
{
    const auto bins = static_cast<std::size_t>(response.grid.bins);
    const auto cells = static_cast<double>(std::min(response.judgedCells, response.controlCells));
    for (std::size_t gene = 0; gene < response.genes.size(); ++gene) {
        GeneResponse& result = response.genes[gene];
        const bool firstIsZero = beginsAtZero(response.grid, gene);
        const auto modesOf = [&](const std::vector<double>& masses) {
            return countModes(binsOf(masses, gene, bins), firstIsZero, cells);
        };
        result.control = reference.ofCells[gene];
        result.control.modes = modesOf(response.control);
        if (row) {
            result.observed = statisticsOfCells(store, *row, gene);
            result.observed.modes = modesOf(response.observed);
            result.observedChange = changeOf(result.control, result.observed);
        }
        if (!response.predicted.empty()) {
            DistributionStatistics control = reference.ofHistograms[gene];
            control.modes = result.control.modes;
            result.predicted = statisticsOfHistogram(binsOf(response.predicted, gene, bins), response.grid,
                                                     gene, reference.zeroShares[gene]);
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
        return HistogramPair{binsOf(reference.control, gene, bins), binsOf(masses, gene, bins),
                             static_cast<double>(response.controlCells),
                             static_cast<double>(response.judgedCells)};
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
    /// Of a fold's grid, or for kNoFold of the control's and all perturbations'.
    std::shared_ptr<const Reference> ofFold(int fold, const MarginalStore& store, const Run* run, int bins)
    {
        // Held while computing: a second caller would only compute the same again.
        const std::lock_guard lock(mutex);
        std::shared_ptr<const Reference>& cached = byFold[fold];
        if (!cached && fold == kNoFold) {
            std::vector<std::size_t> rows(store.rows());
            std::iota(rows.begin(), rows.end(), std::size_t{0});
            cached = makeReference(store, makeGrid(store, rows, bins));
        } else if (!cached) {
            cached = makeReference(store, run->predictions->grids[static_cast<std::size_t>(fold)]);
        }
        return cached;
    }

    std::shared_ptr<const Reference> ofGrid(const Grid& grid, const MarginalStore& store)
    {
        const std::lock_guard lock(mutex);
        if (!lastGrid || lastGrid->grid != grid)
            lastGrid = makeReference(store, grid);
        return lastGrid;
    }

    std::mutex mutex;
    std::map<int, std::shared_ptr<const Reference>> byFold;
    std::shared_ptr<const Reference> lastGrid; // of ofGrid()
};

namespace {

/// Where the prediction of a perturbation of the screen is.
struct Source {
    int fold = kNoFold;
    std::span<const float> predicted; // [genes, bins] or empty
    std::span<const float> means; // [genes] or empty
};

Source sourceOf(const Run* run, const std::string& perturbation)
{
    Source source;
    const std::optional<std::size_t> p = run ? run->indexOf(perturbation) : std::nullopt;
    if (p && run->hasPrediction(*p)) {
        source.fold = run->record.fold[*p];
        source.predicted = run->predictions->of(*p);
        source.means = run->predictions->meansOf(*p);
    }
    return source;
}

/// What a summary needs of active genes, computed as a response has it.
class ShiftCollector {
public:
    ShiftCollector(const Grid& grid, const std::vector<double>& control, double controlCells)
        : m_grid(grid)
        , m_control(control)
        , m_controlCells(controlCells)
    {
        for (std::vector<double>* const values : {&m_observed, &m_predicted, &m_noise, &m_p})
            values->reserve(grid.genes());
    }

    void addObserved(std::size_t gene, std::span<const double> mass, double cells)
    {
        m_observed.push_back(shiftOf(gene, mass));
        addNoise(gene, mass, cells, m_observed.back());
    }
    void addPredicted(std::size_t gene, std::span<const double> mass)
    {
        m_predicted.push_back(shiftOf(gene, mass));
    }
    /// As predicted, and judged as of so many cells.
    void addUnseen(std::size_t gene, std::span<const double> mass, double cells)
    {
        addPredicted(gene, mass);
        addNoise(gene, mass, cells, m_predicted.back());
    }

    PerturbationSummary summary() const
    {
        return summaryOf(ShiftsOfGenes{m_observed, m_predicted, m_noise, benjaminiHochberg(m_p)});
    }

private:
    std::span<const double> controlOf(std::size_t gene) const
    {
        return binsOf(m_control, gene, static_cast<std::size_t>(m_grid.bins));
    }
    double shiftOf(std::size_t gene, std::span<const double> mass) const
    {
        return wasserstein1(mass, controlOf(gene), m_grid.width[gene]);
    }
    void addNoise(std::size_t gene, std::span<const double> mass, double cells, double shift)
    {
        const double width = m_grid.width[gene];
        const ShiftNoise noise =
            shiftNoise(HistogramPair{controlOf(gene), mass, m_controlCells, cells}, shift / width);
        m_noise.push_back(noise.expected * width);
        m_p.push_back(noise.p);
    }

    const Grid& m_grid;
    const std::vector<double>& m_control;
    double m_controlCells;
    std::vector<double> m_observed;
    std::vector<double> m_predicted;
    std::vector<double> m_noise;
    std::vector<double> m_p;
};

/// A response without its genes' statistics, judgements and W1; observed values stay unknown.
void beginGenes(const MarginalStore& store, const Reference& reference, PerturbationResponse& response)
{
    response.grid = reference.grid;
    response.control = reference.control;
    const std::span<const double> controlMeans = store.means(store.control());
    response.genes.resize(store.genes());
    for (std::size_t gene = 0; gene < store.genes(); ++gene) {
        GeneResponse& result = response.genes[gene];
        result.active = response.grid.active[gene] != 0;
        result.controlMean = controlMeans[gene];
        result.predictedMean =
            response.predictedMeans.empty() ? kNaN : static_cast<double>(response.predictedMeans[gene]);
        result.observedMean = result.observedW1 = result.predictedW1 = result.errorW1 = kNaN;
    }
}

} // namespace

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
    result.cells = result.judgedCells = store.cells(row);
    result.controlCells = store.cells(store.control());
    const Source source = sourceOf(m_run.get(), result.perturbation);
    if (source.fold != kNoFold) {
        result.fold = source.fold;
        result.foldsUsed = 1;
    }
    result.predicted.assign(source.predicted.begin(), source.predicted.end());
    result.predictedMeans.assign(source.means.begin(), source.means.end());
    const std::shared_ptr<const Reference> reference =
        m_cache->ofFold(source.fold, store, m_run.get(), binsOfNoFold());
    beginGenes(store, *reference, result);
    result.observed = histogramOfRow(store, row, result.grid);

    const auto bins = static_cast<std::size_t>(result.grid.bins);
    const std::span<const double> observedMeans = store.means(row);
    std::vector<double> x;
    std::vector<double> y;
    for (std::size_t gene = 0; gene < store.genes(); ++gene) {
        const double width = result.grid.width[gene];
        const std::span<const double> control = binsOf(result.control, gene, bins);
        const std::span<const double> observed = binsOf(result.observed, gene, bins);
        GeneResponse& response = result.genes[gene];
        response.observedMean = observedMeans[gene];
        response.observedW1 = wasserstein1(observed, control, width);
        if (result.predicted.empty())
            continue;
        const std::span<const double> predicted = binsOf(result.predicted, gene, bins);
        response.predictedW1 = wasserstein1(predicted, control, width);
        response.errorW1 = wasserstein1(predicted, observed, width);
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

PerturbationSummary ResponseCalculator::summary(std::size_t row) const
{
    const MarginalStore& store = m_project.store();
    const Source source = sourceOf(m_run.get(), store.perturbationNames()[row]);
    const std::shared_ptr<const Reference> reference =
        m_cache->ofFold(source.fold, store, m_run.get(), binsOfNoFold());
    ShiftCollector shifts(reference->grid, reference->control,
                          static_cast<double>(store.cells(store.control())));
    const auto cells = static_cast<double>(store.cells(row));
    const auto bins = static_cast<std::size_t>(reference->grid.bins);
    std::vector<double> observed(bins);
    std::vector<double> predicted(source.predicted.empty() ? 0 : bins);
    for (std::size_t gene = 0; gene < store.genes(); ++gene) {
        if (reference->grid.active[gene] == 0)
            continue;
        fillHistogram(store.marginal(row, gene), reference->grid.left[gene], reference->grid.width[gene],
                      observed);
        shifts.addObserved(gene, observed, cells);
        if (predicted.empty())
            continue;
        const std::span<const float> masses = source.predicted.subspan(gene * bins, bins);
        std::copy(masses.begin(), masses.end(), predicted.begin());
        shifts.addPredicted(gene, predicted);
    }
    return shifts.summary();
}

PerturbationResponse ResponseCalculator::responseOf(const UnseenPrediction& prediction) const
{
    const MarginalStore& store = m_project.store();
    PerturbationResponse result;
    result.perturbation = prediction.perturbation;
    result.controlCells = store.cells(store.control());
    result.judgedCells = medianCells(store);
    result.foldsUsed = prediction.foldsUsed;
    result.predicted = prediction.predicted;
    result.lowest = prediction.lowest;
    result.highest = prediction.highest;
    result.lowestMeans = prediction.lowestMeans;
    result.highestMeans = prediction.highestMeans;
    result.notes = prediction.notes;
    std::transform(prediction.predictedMeans.begin(), prediction.predictedMeans.end(),
                   std::back_inserter(result.predictedMeans),
                   [](double mean) { return static_cast<float>(mean); });
    const std::shared_ptr<const Reference> reference = m_cache->ofGrid(prediction.grid, store);
    beginGenes(store, *reference, result);
    result.shiftCorrelation = kNaN;
    const auto bins = static_cast<std::size_t>(result.grid.bins);
    for (std::size_t gene = 0; gene < store.genes() && !result.predicted.empty(); ++gene)
        result.genes[gene].predictedW1 =
            wasserstein1(binsOf(result.predicted, gene, bins), binsOf(result.control, gene, bins),
                         result.grid.width[gene]);
    describe(store, std::nullopt, *reference, result);
    if (!result.predicted.empty())
        judge(*reference, result.predicted, &GeneResponse::predictedW1, &GeneResponse::predicted,
              &GeneResponse::predictedShift, result);
    return result;
}

int ResponseCalculator::binsOfNoFold() const
{
    return m_run ? m_run->record.settings.bins : m_binsWithoutRun;
}

std::uint64_t medianCells(const MarginalStore& store)
{
    std::vector<std::uint64_t> cells(store.perturbations());
    if (cells.empty())
        return 0;
    for (std::size_t row = 0; row < cells.size(); ++row)
        cells[row] = store.cells(row);
    const auto median = cells.begin() + static_cast<std::ptrdiff_t>((cells.size() - 1) / 2);
    std::nth_element(cells.begin(), median, cells.end());
    return *median;
}

PerturbationSummary summaryOf(const UnseenPrediction& prediction, const Grid& grid,
                              const std::vector<double>& control, const MarginalStore& store)
{
    if (prediction.predicted.empty())
        return {};
    ShiftCollector shifts(grid, control, static_cast<double>(store.cells(store.control())));
    const auto cells = static_cast<double>(medianCells(store));
    const auto bins = static_cast<std::size_t>(grid.bins);
    for (std::size_t gene = 0; gene < grid.genes(); ++gene) {
        if (grid.active[gene] != 0)
            shifts.addUnseen(gene, binsOf(prediction.predicted, gene, bins), cells);
    }
    return shifts.summary();
}

std::size_t mostShiftedGene(const PerturbationResponse& response)
{
    const auto rank = [&](const GeneResponse& gene) {
        const double shift = response.isObserved() ? gene.observedW1 : gene.predictedW1;
        return std::pair(gene.active, std::isnan(shift) ? -1.0 : shift); // W1 is never negative
    };
    const auto most = std::max_element(response.genes.begin(), response.genes.end(),
                                       [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
    return static_cast<std::size_t>(most - response.genes.begin());
}

} // namespace knockscope
