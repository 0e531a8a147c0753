// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mlp.h"
#include "core/training/unfinished_training.h"

#include <filesystem>
#include <string>
#include <vector>

namespace knockscope {

/// Checkpoints are archives of LibTorch (torch.jit.load reads them), written whole or not at all. All throw
/// `Error` naming the file: `Io` when it cannot be written, `BadInput` when it is damaged, of a newer version
/// or does not have the expected shape.

/// A network and what its model keeps beside it.
struct MlpCheckpoint {
    std::string model; // its id; empty in checkpoints before format version 3
    Mlp network;
    std::vector<double> numbers; // of a meaning that only the model knows
};
void saveMlp(const std::filesystem::path& path, const Mlp& mlp, const std::string& model,
             const std::vector<double>& numbers = {});
MlpCheckpoint loadMlp(const std::filesystem::path& path);

void saveUnfinished(const std::filesystem::path& path, const MlpState& state, const FitHistory& history);
UnfinishedTraining loadUnfinished(const std::filesystem::path& path);

} // namespace knockscope
