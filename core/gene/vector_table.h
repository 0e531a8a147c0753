// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/gene/loaded_vectors.h"

#include <filesystem>
#include <span>
#include <string>

namespace knockscope {

/// Reads gene vectors from a text table, plain or gzip, separated by tabs, commas, semicolons or blanks, or
/// from word2vec text (a first line "vectors dimensions"). Numbers are parsed on all cores; memory is that of
/// the result (twice that for genes as columns) and some 50 MB.
///
/// A first line is taken as a header when its numbers do not parse, when it names no gene, or when its
/// numbers only count from 0. Genes are rows or columns, whichever side is named; where both are, the
/// side that has more of `knownNames` (genes and perturbations of the screen), else the one whose names do
/// not merely count (dim_0, dim_1) and look like genes.
///
/// Names are kept as they are spelt, repeated ones too; vectors of zeros are kept. Throws
/// `Error(BadInput)` that names the file and the line, and as `TextStream` does.
LoadedVectors readVectorTable(const std::filesystem::path& path, JobMonitor& monitor,
                              std::span<const std::string> knownNames = {});

} // namespace knockscope
