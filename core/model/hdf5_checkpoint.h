// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hdf5_file.h"
#include "core/histogram/grid.h"
#include "core/screen/marginal_store.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace knockscope {

/// Writes the checkpoint of a model that is no network: `write` adds what the model needs to the attributes
/// `format_version` and `model` and to the fold's grid, by which the fold and the screen are recognised.
void writeModelCheckpoint(const std::filesystem::path& path, const std::string& model, const Grid& grid,
                          const std::function<void(hdf5::File&)>& write);

/// Throws `Error` naming the file when it is damaged, of a newer version, of another model or made for
/// another grid.
hdf5::File openModelCheckpoint(const std::filesystem::path& path, const std::string& model, const Grid& grid);

/// For what a model itself finds to be wrong in its checkpoint.
[[noreturn]] void throwDamagedCheckpoint(const std::filesystem::path& path);

/// Numbers that are all finite, of the given count; everything else is damage.
std::vector<double> readFinite(const hdf5::File& file, const std::string& dataset, std::size_t count);

/// Training perturbations by name, which outlives an import of the same screen with more of them.
void writeRows(hdf5::File& file, const MarginalStore& store, std::span<const std::size_t> rows);
std::vector<std::size_t> readRows(const hdf5::File& file, const MarginalStore& store);

} // namespace knockscope
