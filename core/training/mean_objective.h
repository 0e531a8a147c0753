// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/training/fold_data.h"
#include "core/training/objective.h"

#include <cstddef>
#include <span>

namespace knockscope {

/// Eq. 7 alone, for outputs [genes] that are shifts of the cells' mean expression from the control's, in
/// log-expression units. Throws `Cancelled`.
LearningTask meanTask(const FoldData& data, std::span<const std::size_t> genes, const JobMonitor& monitor);

} // namespace knockscope
