// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/project/project.h"

#include <string>
#include <vector>

namespace knockscope {

/// As the screen, or the unseen predictions of the runs, call a perturbation that somebody typed: under
/// another name of its genes, or with them in another order. What the screen does not have and a run has not
/// predicted yet is predicted and kept in the project. Says on stderr what a name was taken for. Throws
/// `Error(Usage)` when it cannot be predicted either, `Cancelled`.
std::string nameOfTyped(const Project& project, const std::vector<std::string>& runs,
                        const std::string& typed, JobMonitor& monitor);

} // namespace knockscope
