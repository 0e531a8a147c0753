// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/mlp_model.h"

#include "core/base/parallel.h"
#include "core/model/model_checks.h"

namespace knockscope {

std::vector<float> outputsFor(const Mlp& network, const Query& query)
{
    constexpr std::size_t kFewParameters = 1000000; // one thread is enough
    requireDimension(query, network.inputs());
    return network.outputsOf(query.vectors, query.perturbations.size(),
                             network.parameters() < kFewParameters ? 1 : defaultThreads());
}

MlpCheckpoint loadMlpOf(const std::filesystem::path& path, const std::string& model, std::size_t outputs)
{
    MlpCheckpoint checkpoint = loadMlp(path);
    const bool isOfMlpHist = checkpoint.model.empty() && model == "mlp-hist"; // the first to be written
    if (!isOfMlpHist)
        requireModel(path, checkpoint.model, model);
    if (checkpoint.network.outputs() != outputs)
        throwForeignCheckpoint(path);
    return checkpoint;
}

} // namespace knockscope
