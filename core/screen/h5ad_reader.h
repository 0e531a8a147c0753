// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screen/screen_reader.h"

#include <filesystem>
#include <memory>

namespace knockscope {

/// Opens an AnnData file of version 0.7 or later with its matrix in CSR, CSC or dense form. Throws
/// `Error(BadInput)` naming the file and the dataset that is missing, damaged or of an unsupported form, and
/// `Error(Usage)` for a layer or gene name column that the file does not have.
///
/// A CSC matrix is turned into rows in memory by the first readRows: 8 bytes for each non-zero value of
/// single precision (or a whole number of up to 16 bits), 12 for others. CSR and dense matrices are read in
/// blocks.
std::unique_ptr<ScreenReader> openH5ad(const std::filesystem::path& path, const ReaderOptions& options);

} // namespace knockscope
