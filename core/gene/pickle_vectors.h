// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/gene/loaded_vectors.h"
#include "core/gene/pickle.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <span>
#include <string>

namespace knockscope {

/// Reads a pickled dict of gene name to vector (GenePT, scLAMBDA): lists, tuples or numpy arrays of numbers,
/// or a dict with the names and a matrix, such as {"genes": [...], "embeddings": ...}. Nothing in the pickle
/// is executed. Vectors of zeros are kept. Throws `Error(BadInput)` where a vector is no vector, has another
/// length than the first or a value that is not finite, and as `pickle::read` does.
LoadedVectors readPickleVectors(const std::filesystem::path& path, JobMonitor& monitor);
LoadedVectors readPickleVectors(const ByteSource& source, JobMonitor& monitor);

/// Whether a file's first bytes (16 are enough) are those of a pickle. Torch's files before 1.6 are pickles,
/// too: ask `looksLikeOldTorch` first.
bool looksLikePickle(std::span<const std::byte> start);

/// A tensor whose numbers go to values[place] and on.
struct TensorPlace {
    std::size_t tensor = 0; // in `pickle::Document::tensors`
    std::size_t place = 0;
};
/// Fills the places of all tensors. The floats are those of the result.
using FillTensors =
    std::function<void(const pickle::Document&, std::span<const TensorPlace>, std::span<float>)>;

/// The vectors in a pickle that has been read; its lists of numbers are taken over. `fileBytes` bounds what
/// they may take.
LoadedVectors vectorsOf(pickle::Document document, const ByteSource& source, std::uint64_t fileBytes,
                        std::string format, const FillTensors& fillTensors = {});

} // namespace knockscope
