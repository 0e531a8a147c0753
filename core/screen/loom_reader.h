// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hdf5_file.h"
#include "core/screen/screen_reader.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace knockscope {

/// Whether a file is laid out as loom: a dataset `/matrix` beside `/row_attrs` or `/col_attrs`.
bool looksLikeLoom(const hdf5::File& file);

/// Opens a loom file (2 and 3): `/matrix` is genes x cells. The layer "X" (loompy calls it "") is `/matrix`,
/// others lie in `/layers`; attributes of columns with one dimension are cell labels. Throws
/// `Error(BadInput)` naming the dataset that is missing or damaged and `Error(Usage)` for a layer or a gene
/// name attribute that the file does not have.
std::unique_ptr<ScreenReader> openLoom(const std::filesystem::path& path, const ReaderOptions& options);

/// "X" and the names of layers.
std::vector<std::string> layersOfLoom(const std::filesystem::path& path);

} // namespace knockscope
