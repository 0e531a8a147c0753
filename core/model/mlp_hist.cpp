// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/mlp_hist.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/model/mlp_checkpoint.h"
#include "core/training/mlp_fit.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace knockscope {

namespace {

constexpr std::size_t kFewParameters = 1000000; // one thread is enough

TrainingProblem makeProblem(const FoldData& data, const std::vector<std::size_t>& activeGenes,
                            std::vector<float> logControl)
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
    for (std::size_t sample = 0; sample < problem.samples; ++sample) {
        for (const std::size_t gene : activeGenes) {
            const std::size_t pair = sample * grid.genes() + gene;
            problem.means.push_back(data.means[pair]);
            const auto target = data.targets.begin() + static_cast<std::ptrdiff_t>(pair * bins);
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
    m_genes = basis.grid.genes();
    m_bins = static_cast<std::size_t>(basis.grid.bins);
    m_activeGenes.clear();
    m_logControl.clear();
    for (std::size_t gene = 0; gene < m_genes; ++gene) {
        if (!basis.grid.active[gene])
            continue;
        m_activeGenes.push_back(gene);
        for (std::size_t bin = 0; bin < m_bins; ++bin)
            m_logControl.push_back(static_cast<float>(std::log(basis.smoothedControl[gene * m_bins + bin])));
    }
    if (m_activeGenes.empty())
        throw Error(ErrorKind::BadInput,
                    "No gene varies over the training cells; there is nothing to learn.");
    m_control.assign(basis.control.begin(), basis.control.end());
}

FitResult MlpHist::fit(const FoldData& data, const TrainingSettings& settings, int fold,
                       const FitContext& context)
{
    setBasis(data.basis);
    FittedMlp fitted = fitMlp(makeProblem(data, m_activeGenes, m_logControl), settings, fold, context);
    m_network = std::move(fitted.network);
    return fitted.result;
}

std::vector<float> MlpHist::predict(std::span<const float> vectors, std::size_t n) const
{
    if (vectors.size() != n * m_network.inputs()) {
        throw Error(
            ErrorKind::BadInput,
            fmt::format("The gene vectors have not the {} dimensions that the model was trained with; "
                        "embed the same vectors again.",
                        m_network.inputs()));
    }
    const int threads = m_network.parameters() < kFewParameters ? 1 : defaultThreads();
    const std::vector<float> shifts = m_network.outputsOf(vectors, n, threads);
    std::vector<float> histograms;
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
    return histograms;
}

void MlpHist::save(const std::filesystem::path& path) const
{
    saveMlp(path, m_network);
}

std::unique_ptr<MlpHist> MlpHist::load(const std::filesystem::path& path, const FoldBasis& basis)
{
    auto model = std::make_unique<MlpHist>();
    model->setBasis(basis);
    model->m_network = loadMlp(path);
    if (model->m_network.outputs() != model->m_activeGenes.size() * model->m_bins) {
        throw Error(
            ErrorKind::BadInput,
            fmt::format("{} belongs to another screen or grid. Train this fold again.", path.string()));
    }
    return model;
}

} // namespace knockscope
