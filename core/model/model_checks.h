// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/histogram/grid.h"
#include "core/model/prediction.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace knockscope {

/// What models of all kinds check.

/// Indices of the genes that a model learns: the active ones. Throws `Error(BadInput)` when there are none.
std::vector<std::size_t> genesToLearn(const Grid& grid);

/// Throws `Error(BadInput)` when the vectors of a query are not of the dimension that a model was fitted
/// with.
void requireDimension(const Query& query, std::size_t dimension);

/// Throws `Error(BadInput)` naming a checkpoint that was written by another model; `written` is empty when it
/// does not say by which.
void requireModel(const std::filesystem::path& checkpoint, const std::string& written,
                  const std::string& model);

/// For a checkpoint that does not fit the screen or the fold's grid.
[[noreturn]] void throwForeignCheckpoint(const std::filesystem::path& checkpoint);

} // namespace knockscope
