// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/gene_response.h"

#include "core/evaluation/metrics.h"
#include "core/histogram/histogram.h"
#include "core/histogram/moments.h"
#include "core/histogram/wasserstein.h"

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
};

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
            auto fresh = std::make_shared<Reference>();
            if (fold == kNoFold) {
                std::vector<std::size_t> rows(store.rows());
                std::iota(rows.begin(), rows.end(), std::size_t{0});
                fresh->grid = makeGrid(store, rows, m_run ? m_run->record.settings.bins : m_binsWithoutRun);
            } else {
                fresh->grid = m_run->predictions->grids[static_cast<std::size_t>(fold)];
            }
            fresh->control = histogramOfRow(store, store.control(), fresh->grid);
            cached = std::move(fresh);
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
    return result;
}

} // namespace knockscope
