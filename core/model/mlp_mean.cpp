// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/mlp_mean.h"

#include "core/model/mlp_checkpoint.h"
#include "core/model/mlp_model.h"
#include "core/training/mean_objective.h"
#include "core/training/mlp_fit.h"

namespace knockscope {

FitResult MlpMean::fit(const FoldData& data, const TrainingSettings& settings, int fold,
                       const FitContext& context)
{
    m_shifts.emplace(data.store, data.basis.grid);
    FittedMlp fitted = fitMlp(meanTask(data, m_shifts->active(), context.monitor), settings, fold, context);
    m_network = std::move(fitted.network);
    return fitted.result;
}

Prediction MlpMean::predict(const Query& query) const
{
    const std::vector<float> outputs = outputsFor(m_network, query);
    const std::vector<double> shifts(outputs.begin(), outputs.end());
    Prediction prediction;
    for (std::size_t sample = 0; sample < query.perturbations.size(); ++sample) {
        m_shifts->appendMeans(std::span(shifts).subspan(sample * m_shifts->genes(), m_shifts->genes()),
                              prediction.means);
    }
    return prediction;
}

void MlpMean::save(const std::filesystem::path& path) const
{
    saveMlp(path, m_network, id());
}

void MlpMean::load(const std::filesystem::path& path, const MarginalStore& store, const FoldBasis& basis)
{
    m_shifts.emplace(store, basis.grid);
    m_network = loadMlpOf(path, id(), m_shifts->genes()).network;
}

} // namespace knockscope
