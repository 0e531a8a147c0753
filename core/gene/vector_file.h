// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/gene/gene_vectors.h"
#include "core/gene/loaded_vectors.h"

#include <filesystem>
#include <span>
#include <string>

namespace knockscope {

/// Reads a file of gene vectors of any known kind, told by its content: suffixes lie. `knownNames`, genes and
/// perturbations of the screen, help to tell whether the genes of a table are its rows or its columns. Names
/// and vectors are as in the file: names may repeat, vectors may be zero. Throws `Error(BadInput)` that says
/// what is wrong with the file, or what can be read.
LoadedVectors readVectorFile(const std::filesystem::path& path, JobMonitor& monitor,
                             std::span<const std::string> knownNames = {});

/// The same with the file's name, format and hash as provenance. Throws also for names that repeat.
GeneVectors readGeneVectors(const std::filesystem::path& path, JobMonitor& monitor,
                            std::span<const std::string> knownNames = {});

} // namespace knockscope
