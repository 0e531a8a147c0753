// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/gene/loaded_vectors.h"

#include <cstddef>
#include <filesystem>
#include <span>

namespace knockscope {

/// Reads what torch.save writes since version 1.6: a dict of gene name to tensor, [d] or [1, d], or a dict
/// with names and a matrix as `readPickleVectors` takes. Floats of any size, bfloat16 and integers; views of
/// a larger tensor. Nothing in the file is executed. Throws `Error(BadInput)` as `readPickleVectors` does,
/// and for the format of older versions.
LoadedVectors readTorchVectors(const std::filesystem::path& path, JobMonitor& monitor);

/// Whether a file is a zip archive that torch.save wrote. False when it cannot be read.
bool isTorchArchive(const std::filesystem::path& path);
/// Whether a file's first bytes are those that torch.save wrote before version 1.6.
bool looksLikeOldTorch(std::span<const std::byte> start);

} // namespace knockscope
