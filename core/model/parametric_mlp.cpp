// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/parametric_mlp.h"

#include "core/base/parallel.h"
#include "core/model/mlp_checkpoint.h"
#include "core/model/mlp_model.h"
#include "core/training/mlp_fit.h"

#include <algorithm>

namespace knockscope {

void ParametricMlp::setControl(const MarginalStore& store, const FoldBasis& basis)
{
    m_grid = basis.grid;
    m_activeGenes = genesWithOutputs(basis.grid);
    m_links = controlLinks(store, basis, m_activeGenes, m_spike);
    m_control.assign(basis.control.begin(), basis.control.end());
    const std::span<const double> means = store.means(store.control());
    m_controlMeans.assign(means.begin(), means.end());
}

FitResult ParametricMlp::fit(const FoldData& data, const TrainingSettings& settings, int fold,
                             const FitContext& context)
{
    setControl(data.store, data.basis);
    FittedMlp fitted = fitMlp(likelihoodTask(data, m_activeGenes, m_links, m_spike, context.monitor),
                              settings, fold, context);
    m_network = std::move(fitted.network);
    return fitted.result;
}

Prediction ParametricMlp::predict(const Query& query) const
{
    constexpr std::size_t kFewPairs = 20000; // one thread is enough
    constexpr std::size_t kParameters = 3;
    const std::size_t n = query.perturbations.size();
    const std::size_t genes = m_grid.genes();
    const auto bins = static_cast<std::size_t>(m_grid.bins);
    const std::vector<float> outputs = outputsFor(m_network, query);

    std::vector<float> unchanged(genes * kParameters);
    for (std::size_t gene = 0; gene < genes; ++gene) {
        unchanged[gene * kParameters] = m_controlMeans[gene];
        unchanged[gene * kParameters + 1] = static_cast<float>(1e-3 * m_grid.width[gene]);
    }
    Prediction prediction;
    for (std::size_t sample = 0; sample < n; ++sample) {
        prediction.histograms.insert(prediction.histograms.end(), m_control.begin(), m_control.end());
        prediction.means.insert(prediction.means.end(), m_controlMeans.begin(), m_controlMeans.end());
        prediction.parameters.insert(prediction.parameters.end(), unchanged.begin(), unchanged.end());
    }
    const std::size_t pairs = n * m_activeGenes.size();
    parallelRanges(pairs, pairs < kFewPairs ? 1 : defaultThreads(), [&](std::size_t first, std::size_t last) {
        std::vector<double> masses(bins);
        for (std::size_t pair = first; pair < last; ++pair) {
            const std::size_t i = pair % m_activeGenes.size();
            const std::size_t gene = m_activeGenes[i];
            const std::size_t at = pair / m_activeGenes.size() * genes + gene;
            const float* const ofPair = outputs.data() + pair * parametersOf(m_spike);
            const ZeroInflatedNormal exact = m_links[i].distribution(ofPair, 1);
            const std::span<float> parameters =
                std::span(prediction.parameters).subspan(at * kParameters, kParameters);
            parameters[0] = static_cast<float>(exact.body.mu);
            parameters[1] = static_cast<float>(exact.body.sigma);
            parameters[2] = static_cast<float>(exact.pi);
            const ZeroInflatedNormal distribution = distributionOf(m_grid, gene, parameters);
            fillMasses(distribution, m_grid.left[gene], m_grid.width[gene], masses);
            std::transform(masses.begin(), masses.end(), prediction.histograms.data() + at * bins,
                           [](double mass) { return static_cast<float>(mass); });
            prediction.means[at] = static_cast<float>(mean(distribution));
        }
    });
    return prediction;
}

void ParametricMlp::save(const std::filesystem::path& path) const
{
    saveMlp(path, m_network);
}

void ParametricMlp::load(const std::filesystem::path& path, const MarginalStore& store,
                         const FoldBasis& basis)
{
    setControl(store, basis);
    m_network = loadMlpOfOutputs(path, m_activeGenes.size() * parametersOf(m_spike));
}

} // namespace knockscope
