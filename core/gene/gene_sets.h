// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/gene/gene_vectors.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace knockscope {

/// Gene sets of a GMT file: a set a line, its name, a description, then its genes, separated by tabs.
struct GeneSets {
    std::vector<std::string> names;
    std::vector<std::vector<std::string>> genes; // [sets]
};

/// Throws `Error(BadInput)` that names the file and the line.
GeneSets readGeneSets(const std::filesystem::path& path);

/// Gene vectors from gene sets: the gene x set matrix, each set weighted by its inverse document frequency
/// log(N / n) and each gene's row scaled to unit length, factorised by a randomised truncated SVD (Halko,
/// Martinsson, Tropp 2011, algorithm 4.4 and 5.1). The vector is U S, scaled so that vectors have unit length
/// on average (root mean square), as text embeddings have. At most as many dimensions as the matrix has.
/// Deterministic for a seed.
GeneVectors vectorsFromGeneSets(const GeneSets& sets, std::size_t dimension, std::uint64_t seed,
                                const std::string& source, JobMonitor& monitor);

/// The same straight from a GMT file, whose name and hash become the provenance.
GeneVectors vectorsFromGeneSetFile(const std::filesystem::path& path, std::size_t dimension,
                                   std::uint64_t seed, JobMonitor& monitor);

} // namespace knockscope
