// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screen/screen_reader.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace knockscope {

/// Opens an AnnData file with its matrix in CSR, CSC or dense form, all of them read in blocks. Throws
/// `Error(BadInput)` naming the file and the dataset that is missing, damaged or of an unsupported form, and
/// `Error(Usage)` for a layer or gene name column that the file does not have.
std::unique_ptr<ScreenReader> openH5ad(const std::filesystem::path& path, const ReaderOptions& options);

/// "X", "raw" and the names of layers, as far as present.
std::vector<std::string> layersOfH5ad(const std::filesystem::path& path);

} // namespace knockscope
