// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/parametric_mlp.h"

#include "core/base/parallel.h"
#include "core/model/mlp_checkpoint.h"
#include "core/model/mlp_model.h"
#include "core/model/model_checks.h"
#include "core/training/mlp_fit.h"

#include <algorithm>
#include <cmath>

namespace knockscope {

namespace {

constexpr std::size_t kNumbersOfLink = 15;

std::vector<double> numbersOf(const std::vector<ParameterLink>& links)
{
    std::vector<double> numbers;
    numbers.reserve(links.size() * kNumbersOfLink);
    for (const ParameterLink& link : links) {
        numbers.insert(numbers.end(), {link.support.low, link.support.high, link.epsilon});
        for (const ParameterLink::Bounded& bounded : {link.mu, link.logSigma, link.pi})
            numbers.insert(numbers.end(), {bounded.low, bounded.range, bounded.start, bounded.step});
    }
    return numbers;
}

std::vector<ParameterLink> linksFrom(const std::vector<double>& numbers)
{
    std::vector<ParameterLink> links(numbers.size() / kNumbersOfLink);
    auto next = numbers.begin();
    for (ParameterLink& link : links) {
        link.support.low = *next++;
        link.support.high = *next++;
        link.epsilon = *next++;
        for (ParameterLink::Bounded* const bounded : {&link.mu, &link.logSigma, &link.pi}) {
            for (double* const number : {&bounded->low, &bounded->range, &bounded->start, &bounded->step})
                *number = *next++;
        }
    }
    return links;
}

/// Whether a link is what the model of a gene on a grid can have.
bool isOf(const ParameterLink& link, const Grid& grid, std::size_t gene, Spike spike)
{
    const std::vector<double> numbers = numbersOf({link});
    return std::all_of(numbers.begin(), numbers.end(), [](double number) { return std::isfinite(number); })
        && link.support.low == grid.left[gene] && link.support.high == grid.edge(gene, grid.bins)
        && link.epsilon == grid.width[gene] / 2 && link.mu.range > 0 && link.logSigma.range > 0
        && (link.pi.range > 0) == (spike == Spike::AtZero);
}

} // namespace

void ParametricMlp::setControl(const MarginalStore& store, const FoldBasis& basis)
{
    m_grid = basis.grid;
    m_activeGenes = genesToLearn(basis.grid);
    m_control.assign(basis.control.begin(), basis.control.end());
    const std::span<const double> means = store.means(store.control());
    m_controlMeans.assign(means.begin(), means.end());
}

FitResult ParametricMlp::fit(const FoldData& data, const TrainingSettings& settings, int fold,
                             const FitContext& context)
{
    setControl(data.store, data.basis);
    m_links = controlLinks(data.store, data.basis, m_activeGenes, m_spike, context.monitor);
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
    saveMlp(path, m_network, id(), numbersOf(m_links));
}

void ParametricMlp::load(const std::filesystem::path& path, const MarginalStore& store,
                         const FoldBasis& basis)
{
    setControl(store, basis);
    MlpCheckpoint checkpoint = loadMlpOf(path, id(), m_activeGenes.size() * parametersOf(m_spike));
    m_links = linksFrom(checkpoint.numbers);
    bool fits = m_links.size() == m_activeGenes.size();
    for (std::size_t i = 0; fits && i < m_links.size(); ++i)
        fits = isOf(m_links[i], m_grid, m_activeGenes[i], m_spike);
    if (!fits)
        throwForeignCheckpoint(path);
    m_network = std::move(checkpoint.network);
}

} // namespace knockscope
