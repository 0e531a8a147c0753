// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gene/gene_vectors.h"
#include "core/project/project.h"

#include <cstddef>

namespace knockscope {

/// Gene vectors from the co-expression of the project's control cells, which are read again from the source
/// of the screen. Throws `Error` when that is gone or is not what it was, and as `coexpressionVectors` does.
GeneVectors coexpressionOf(const Project& project, std::size_t dimension, JobMonitor& monitor);

} // namespace knockscope
