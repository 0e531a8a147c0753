// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/gene/gene_name_table.h"
#include "core/gene/gene_vectors.h"
#include "core/project/project.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace knockscope::ui {

/// What was read for a request. Shared, because vectors are large.
struct LoadedSources {
    std::vector<std::shared_ptr<const GeneVectors>> files; // in the request's order, names as they are there
    std::shared_ptr<const GeneNameTable> geneNames; // null: none is used
};

/// Where gene vectors are taken from; several sources are joined in this order.
struct VectorRequest {
    std::vector<std::filesystem::path> files; // of vectors or of gene sets
    bool coexpression = false; // principal components of the screen's control cells
    std::filesystem::path geneNames; // HGNC's complete set, for other names of genes; empty: none
    /// What `files` and `geneNames` hold; null while they are not read.
    std::shared_ptr<const LoadedSources> read;

    bool isEmpty() const { return files.empty() && !coexpression; }
    std::size_t sources() const { return files.size() + (coexpression ? 1 : 0); }
};

// 32 to 128 did equally well on the Norman subset; 256 did worse there.
inline constexpr std::size_t kGeneSetDimension = 128;
inline constexpr std::size_t kCoexpressionDimension = 50; // at most

/// HGNC's complete set when it lies beside one of `files`; empty otherwise.
std::filesystem::path geneNamesBeside(std::span<const std::filesystem::path> files);
/// One file, with the other names of genes that lie beside it.
VectorRequest requestOf(const std::filesystem::path& file);

// The functions below may take long and throw `Error` and `Cancelled`: run them in a job.

/// Gene vectors from a file of vectors or of gene sets. `names`, of the screen, help to tell how a table
/// lies.
GeneVectors readVectorSource(const std::filesystem::path& file, std::span<const std::string> names,
                             JobMonitor& monitor);
/// What the request's files hold: what was read already is taken from there.
LoadedSources readVectorSources(const VectorRequest& request, std::span<const std::string> names,
                                JobMonitor& monitor);

/// The names that the request's vectors will have and what leads to them, before co-expression is computed:
/// `find`, aliases, ambiguous names and reasons are those of `joinedVectors`, each vector is one number.
/// Co-expression is taken to know all of `measured`; of a gene that never varies it will not. `names` are
/// those of the screen. Throws `Error` when no gene has a vector in all sources.
GeneVectors outlineOf(const LoadedSources& sources, bool coexpression,
                      const std::vector<std::string>& measured, std::span<const std::string> names);

/// The request's sources as one, names resolved for the project's screen. Reads what is not read yet.
GeneVectors joinedVectors(const Project& project, const VectorRequest& request, JobMonitor& monitor);
/// Gives them to the project.
void giveVectors(const Project& project, const VectorRequest& request, JobMonitor& monitor);

} // namespace knockscope::ui
