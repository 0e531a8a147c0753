// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/gene/loaded_vectors.h"

#include <cstddef>
#include <filesystem>
#include <span>

namespace knockscope {

/// Reads what numpy.savez or savez_compressed writes: an array of gene names (genes, names, gene_names, ...)
/// and a matrix with a row for each (embeddings, vectors, X, ...), or else one array for each gene, called
/// like the gene. Throws `Error(BadInput)` as `readPickleVectors` does.
LoadedVectors readNpzVectors(const std::filesystem::path& path, JobMonitor& monitor);

/// Reads what numpy.save writes: a matrix [genes, d], with the gene names, one a line and with or without a
/// header, in a file beside it: for x.npy that is x.txt, x.tsv, x.csv, x.names, x_genes.txt or genes.txt, the
/// first that is there; in a table the first column counts. A dict of gene name to vector, which numpy
/// pickles, needs no such file. Throws as above, and where the numbers of rows and names differ.
LoadedVectors readNpyVectors(const std::filesystem::path& path, JobMonitor& monitor);

/// Whether a file is a zip archive with numpy arrays. False when it cannot be read.
bool isNumpyArchive(const std::filesystem::path& path);
/// Whether a file's first bytes are those of an .npy file.
bool looksLikeNpy(std::span<const std::byte> start);

} // namespace knockscope
