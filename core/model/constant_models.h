// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model.h"

#include <memory>
#include <string>
#include <vector>

namespace knockscope {

/// The baselines that say the same of every perturbation: *Ctrl Hist*, *Non-Ctrl Hist* and *Non-Ctrl Mean*
/// (sections 4.2 and 4.5 of the main paper). `id`: ctrl-hist, non-ctrl-hist or non-ctrl-mean, in which each
/// training perturbation weighs the same.
std::unique_ptr<Model> makeConstantModel(const std::string& id);

} // namespace knockscope
