// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screen/screen_reader.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace knockscope {

/// Whether `path` is for `openMatrixMarket`: a folder, or a file called *.mtx or *.mtx.gz.
bool isMatrixMarket(const std::filesystem::path& path);

/// Opens a matrix (coordinate; integer, real or pattern; general) with the files of gene names and barcodes
/// that lie beside it. `path` is the matrix or, where it is the only one, its folder. The matrix is genes x
/// cells as 10x writes it, or cells x genes where only that fits the two files. Of several feature types
/// only "Gene Expression" is read. Unless `options.labels` names one, a table of cell labels is searched in
/// the folder. Only headers and names are read; the entries are read by `prepare`.
std::unique_ptr<ScreenReader> openMatrixMarket(const std::filesystem::path& path,
                                               const ReaderOptions& options);

/// {"X"}; throws when there is no matrix with its two files.
std::vector<std::string> layersOfMatrixMarket(const std::filesystem::path& path);

} // namespace knockscope
