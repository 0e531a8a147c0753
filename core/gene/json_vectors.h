// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/gene/loaded_vectors.h"

#include <filesystem>

namespace knockscope {

/// Reads gene vectors from JSON, plain or gzip, in one of three forms: {"GENE": [numbers], ...},
/// [{"gene": "...", "embedding": [numbers]}, ...] or {"genes": [names], "embeddings": [[numbers], ...]}. It
/// is never in memory as a whole. Names are kept as they are spelt, repeated ones too. Throws
/// `Error(BadInput)` that names the file and the gene, and as `TextStream` does.
LoadedVectors readJsonVectors(const std::filesystem::path& path, JobMonitor& monitor);

} // namespace knockscope
