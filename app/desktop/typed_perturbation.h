// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"

#include <string>
#include <vector>

namespace knockscope {

/// As the screen, or the unseen predictions of the first run, call a perturbation that somebody typed: under
/// another name of its genes, or with them in another order. Says on stderr what a name was taken for.
/// Throws `Error(Usage)` when neither has it.
std::string nameOfTyped(const Project& project, const std::vector<std::string>& runs,
                        const std::string& typed);

} // namespace knockscope
