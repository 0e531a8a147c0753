// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/histogram/grid.h"
#include "core/model/mlp.h"
#include "core/model/prediction.h"

#include <filesystem>
#include <vector>

namespace knockscope {

/// What the models that are a network of gene vectors have in common.

/// Outputs of the network for perturbations, [n, outputs]. Throws `Error` when their vectors have another
/// dimension.
std::vector<float> outputsFor(const Mlp& network, const Query& query);

/// Indices of the genes that have outputs. Throws `Error` when there are none.
std::vector<std::size_t> genesWithOutputs(const Grid& grid);

/// A checkpoint. Throws `Error` naming the file when it does not have so many outputs.
Mlp loadMlpOfOutputs(const std::filesystem::path& path, std::size_t outputs);

} // namespace knockscope
