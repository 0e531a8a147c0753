// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gene/gene_vectors.h"

#include <filesystem>

namespace knockscope {

/// Reads gene vectors from a table: one gene a line, its name first, then its numbers, separated by tabs or
/// commas. A first line is taken as a header when its numbers do not parse, when
/// it names no gene, or when its numbers only count from 0. Throws `Error(BadInput)` that names
/// the file and the line.
GeneVectors readVectorTable(const std::filesystem::path& path);

} // namespace knockscope
