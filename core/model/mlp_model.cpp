// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/mlp_model.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/model/mlp_checkpoint.h"

#include <fmt/format.h>

namespace knockscope {

std::vector<float> outputsFor(const Mlp& network, const Query& query)
{
    constexpr std::size_t kFewParameters = 1000000; // one thread is enough
    const std::size_t n = query.perturbations.size();
    if (query.vectors.size() != n * network.inputs()) {
        throw Error(
            ErrorKind::BadInput,
            fmt::format("The gene vectors have not the {} dimensions that the model was trained with; "
                        "embed the same vectors again.",
                        network.inputs()));
    }
    return network.outputsOf(query.vectors, n, network.parameters() < kFewParameters ? 1 : defaultThreads());
}

std::vector<std::size_t> genesWithOutputs(const Grid& grid)
{
    std::vector<std::size_t> genes = grid.activeGenes();
    if (genes.empty())
        throw Error(ErrorKind::BadInput,
                    "No gene varies over the training cells; there is nothing to learn.");
    return genes;
}

Mlp loadMlpOfOutputs(const std::filesystem::path& path, std::size_t outputs)
{
    Mlp network = loadMlp(path);
    if (network.outputs() != outputs) {
        throw Error(
            ErrorKind::BadInput,
            fmt::format("{} belongs to another screen or grid. Train this fold again.", path.string()));
    }
    return network;
}

} // namespace knockscope
