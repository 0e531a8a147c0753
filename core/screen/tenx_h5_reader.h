// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hdf5_file.h"
#include "core/screen/screen_reader.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace knockscope {

/// Whether a file is laid out as 10x .h5: `/matrix` with barcodes (Cell Ranger 3 and later), or a group with
/// barcodes and genes for each genome (Cell Ranger 1 and 2).
bool looksLikeTenxH5(const hdf5::File& file);

/// Opens a matrix that a 10x pipeline wrote: cells are barcodes, and only features of the type
/// "Gene Expression" are genes. A layer is "X" for all genes or the name of a genome for its genes; where
/// genomes have matrices of their own (version 2), one must be chosen if there are several. Throws
/// `Error(BadInput)` naming the dataset that is missing or damaged and `Error(Usage)` for a layer or a gene
/// name column that the file does not have.
std::unique_ptr<ScreenReader> openTenxH5(const std::filesystem::path& path, const ReaderOptions& options);

/// What the layer may be; without "X" where a genome must be chosen.
std::vector<std::string> layersOfTenxH5(const std::filesystem::path& path);

} // namespace knockscope
