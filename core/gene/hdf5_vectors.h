// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/gene/loaded_vectors.h"

#include <filesystem>

namespace knockscope {

/// Reads gene vectors from HDF5, by content:
/// - one dataset of numbers for each gene or protein in the root, named by it (per-protein.h5 of UniProt);
/// - AnnData whose observations are genes: X holds the vectors, dense or sparse;
/// - a list /genes, /names or /symbols beside one two-dimensional dataset [genes, dimensions], as
/// `GeneVectors`
///   writes.
/// Names are kept as they are spelt there. Throws `Error(BadInput)` that names the file and the dataset.
LoadedVectors readHdf5Vectors(const std::filesystem::path& path, JobMonitor& monitor);

} // namespace knockscope
