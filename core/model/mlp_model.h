// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mlp.h"
#include "core/model/mlp_checkpoint.h"
#include "core/model/prediction.h"

#include <filesystem>
#include <string>
#include <vector>

namespace knockscope {

/// What the models that are a network of gene vectors have in common.

/// Outputs of the network for perturbations, [n, outputs]. Throws `Error` when their vectors have another
/// dimension.
std::vector<float> outputsFor(const Mlp& network, const Query& query);

/// A checkpoint of a model with so many outputs. Throws `Error` naming the file when it is another's.
MlpCheckpoint loadMlpOf(const std::filesystem::path& path, const std::string& model, std::size_t outputs);

} // namespace knockscope
