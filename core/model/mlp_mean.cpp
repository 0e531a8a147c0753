// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/mlp_mean.h"

#include "core/model/mlp_checkpoint.h"
#include "core/model/mlp_model.h"
#include "core/training/mean_objective.h"
#include "core/training/mlp_fit.h"

namespace knockscope {

void MlpMean::setControl(const MarginalStore& store, const FoldBasis& basis)
{
    m_activeGenes = genesWithOutputs(basis.grid);
    const std::span<const double> means = store.means(store.control());
    m_control.assign(means.begin(), means.end());
}

FitResult MlpMean::fit(const FoldData& data, const TrainingSettings& settings, int fold,
                       const FitContext& context)
{
    setControl(data.store, data.basis);
    FittedMlp fitted = fitMlp(meanTask(data, m_activeGenes, context.monitor), settings, fold, context);
    m_network = std::move(fitted.network);
    return fitted.result;
}

Prediction MlpMean::predict(const Query& query) const
{
    const std::vector<float> shifts = outputsFor(m_network, query);
    Prediction prediction;
    prediction.means.reserve(query.perturbations.size() * m_control.size());
    for (std::size_t sample = 0; sample < query.perturbations.size(); ++sample) {
        const std::size_t first = prediction.means.size();
        prediction.means.insert(prediction.means.end(), m_control.begin(), m_control.end());
        for (std::size_t i = 0; i < m_activeGenes.size(); ++i) {
            const double shift = static_cast<double>(shifts[sample * m_activeGenes.size() + i]);
            prediction.means[first + m_activeGenes[i]] =
                static_cast<float>(m_control[m_activeGenes[i]] + shift);
        }
    }
    return prediction;
}

void MlpMean::save(const std::filesystem::path& path) const
{
    saveMlp(path, m_network);
}

void MlpMean::load(const std::filesystem::path& path, const MarginalStore& store, const FoldBasis& basis)
{
    setControl(store, basis);
    m_network = loadMlpOfOutputs(path, m_activeGenes.size());
}

} // namespace knockscope
