// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model.h"

#include <memory>

namespace knockscope {

/// *Nearest*: the mean of the settings.neighbours training perturbations whose vectors are most similar to
/// that of the perturbation by cosine (a vector of zeros is similar to none), of all when there are fewer;
/// among equals, those whose names come first. Each neighbour weighs the same, whatever its number of cells:
/// histograms are the mean of their histograms on the fold's grid, means that of their cells' means.
std::unique_ptr<Model> makeNearest();

} // namespace knockscope
