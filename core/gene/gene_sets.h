// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/gene/gene_vectors.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace knockscope {

/// Gene sets, or the terms of an annotation as sets of the genes that have them. Genes are named as the file
/// names them: by symbol in GMT and GAF, by Entrez number in NCBI's gene2go.
struct GeneSets {
    std::vector<std::string> names;
    std::vector<std::vector<std::string>> genes; // [sets], each sorted and without repeats
    std::string format = {}; // for people: "GMT", "GAF 2.2, taxon 9606"
};

/// Reads a plain or gzip file of one of three formats, told apart by content:
/// GMT, a set a line: its name, a description, then its genes, separated by tabs;
/// GAF 2.x, the Gene Ontology's annotation files;
/// NCBI's gene2go.
/// Of annotations, those that are negated (NOT) or say that nothing is known (evidence ND) are left out, and
/// one species is taken: `taxon`, an NCBI number; when that is empty, human (9606) if the file has it, or
/// else the species with the most annotations. Throws `Error(BadInput)` that names the file and the line, and
/// as `TextStream` does; `Cancelled` when `monitor` is given and asked to stop.
GeneSets readGeneSets(const std::filesystem::path& path, const std::string& taxon = {},
                      JobMonitor* monitor = nullptr);

/// Gene vectors from gene sets: the gene x set matrix, each set weighted by its inverse document frequency
/// log(N / n) and each gene's row scaled to unit length, factorised by a randomised truncated SVD
/// (truncated_svd.h). The vector is U S, scaled so that vectors have unit length on average (root mean
/// square), as text embeddings have. At most as many dimensions as the matrix has. Genes that are only in
/// sets that hold every gene get no vector; throws `Error(BadInput)` when that is all genes. Deterministic
/// for a seed.
GeneVectors vectorsFromGeneSets(const GeneSets& sets, std::size_t dimension, std::uint64_t seed,
                                const std::string& source, JobMonitor& monitor);

/// The same straight from a file that `readGeneSets` reads, whose name and hash become the provenance.
GeneVectors vectorsFromGeneSetFile(const std::filesystem::path& path, std::size_t dimension,
                                   std::uint64_t seed, JobMonitor& monitor, const std::string& taxon = {});

/// Whether a file holds gene sets rather than vectors, by its name: .gmt, .gaf or gene2go, also .gz.
bool isGeneSetFile(const std::filesystem::path& path);

} // namespace knockscope
