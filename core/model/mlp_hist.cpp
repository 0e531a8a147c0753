// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/mlp_hist.h"

#include "core/histogram/histogram.h"
#include "core/histogram/moments.h"
#include "core/model/mlp_checkpoint.h"
#include "core/model/mlp_model.h"
#include "core/model/model_checks.h"
#include "core/training/mlp_fit.h"

#include <algorithm>
#include <cmath>

namespace knockscope {

namespace {

TrainingProblem makeProblem(const FoldData& data, const std::vector<std::size_t>& activeGenes,
                            std::vector<float> logControl, const JobMonitor& monitor)
{
    const Grid& grid = data.basis.grid;
    const auto bins = static_cast<std::size_t>(grid.bins);
    TrainingProblem problem;
    problem.samples = data.training.size();
    problem.dimension = data.dimension;
    problem.genes = activeGenes.size();
    problem.bins = grid.bins;
    problem.vectors = data.vectors;
    problem.logControl = std::move(logControl);
    problem.targets.reserve(problem.samples * problem.genes * bins);
    problem.means.reserve(problem.samples * problem.genes);
    for (const std::size_t row : data.training) {
        monitor.checkCancelled();
        const std::vector<double> histograms = histogramOfRow(data.store, row, grid);
        const std::span<const double> means = data.store.means(row);
        for (const std::size_t gene : activeGenes) {
            problem.means.push_back(static_cast<float>(means[gene]));
            const auto target = histograms.begin() + static_cast<std::ptrdiff_t>(gene * bins);
            problem.targets.insert(problem.targets.end(), target, target + grid.bins);
        }
    }
    for (const std::size_t gene : activeGenes) {
        problem.width.push_back(static_cast<float>(grid.width[gene]));
        problem.low.push_back(static_cast<float>(grid.centre(gene, 0)));
    }
    return problem;
}

} // namespace

void MlpHist::setBasis(const FoldBasis& basis)
{
    m_grid = basis.grid;
    m_bins = static_cast<std::size_t>(basis.grid.bins);
    m_activeGenes = genesToLearn(basis.grid);
    m_logControl.clear();
    for (const std::size_t gene : m_activeGenes) {
        for (std::size_t bin = 0; bin < m_bins; ++bin)
            m_logControl.push_back(static_cast<float>(std::log(basis.smoothedControl[gene * m_bins + bin])));
    }
    m_control.assign(basis.control.begin(), basis.control.end());
}

FitResult MlpHist::fit(const FoldData& data, const TrainingSettings& settings, int fold,
                       const FitContext& context)
{
    setBasis(data.basis);
    FittedMlp fitted =
        fitMlp(makeProblem(data, m_activeGenes, m_logControl, context.monitor), settings, fold, context);
    m_network = std::move(fitted.network);
    return fitted.result;
}

Prediction MlpHist::predict(const Query& query) const
{
    const std::size_t n = query.perturbations.size();
    const std::vector<float> shifts = outputsFor(m_network, query);
    Prediction prediction;
    std::vector<float>& histograms = prediction.histograms;
    histograms.reserve(n * m_control.size());
    for (std::size_t sample = 0; sample < n; ++sample) {
        histograms.insert(histograms.end(), m_control.begin(), m_control.end());
        float* const ofSample = histograms.data() + sample * m_control.size();
        for (std::size_t i = 0; i < m_activeGenes.size(); ++i) {
            const float* const shift = shifts.data() + (sample * m_activeGenes.size() + i) * m_bins;
            float* const h = ofSample + m_activeGenes[i] * m_bins;
            float largest = -INFINITY;
            for (std::size_t bin = 0; bin < m_bins; ++bin) {
                h[bin] = shift[bin] + m_logControl[i * m_bins + bin];
                largest = std::max(largest, h[bin]);
            }
            float sum = 0;
            for (std::size_t bin = 0; bin < m_bins; ++bin) {
                h[bin] = std::exp(h[bin] - largest);
                sum += h[bin];
            }
            for (std::size_t bin = 0; bin < m_bins; ++bin)
                h[bin] /= sum;
        }
    }
    prediction.means = meansOfHistograms(histograms, m_grid);
    return prediction;
}

void MlpHist::save(const std::filesystem::path& path) const
{
    saveMlp(path, m_network, id());
}

void MlpHist::load(const std::filesystem::path& path, const MarginalStore&, const FoldBasis& basis)
{
    setBasis(basis);
    m_network = loadMlpOf(path, id(), m_activeGenes.size() * m_bins).network;
}

} // namespace knockscope
