// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/mlp_checkpoint.h"

#include "core/training/torch_backend.h"

namespace knockscope {

void saveMlp(const std::filesystem::path& path, const Mlp& mlp, const std::string& model,
             const std::vector<double>& numbers)
{
    torchBackend().saveMlp(path, mlp, model, numbers);
}

MlpCheckpoint loadMlp(const std::filesystem::path& path)
{
    return torchBackend().loadMlp(path);
}

void saveUnfinished(const std::filesystem::path& path, const MlpState& state, const FitHistory& history)
{
    torchBackend().saveUnfinished(path, state, history);
}

UnfinishedTraining loadUnfinished(const std::filesystem::path& path)
{
    return torchBackend().loadUnfinished(path);
}

} // namespace knockscope
