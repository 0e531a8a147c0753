// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/fold_data.h"

#include <cstddef>
#include <string>
#include <vector>

namespace knockscope {

/// How large a made-up fold is.
struct MadeUpSize {
    std::size_t perturbations = 0; // to learn from
    std::size_t heldOut = 0; // the first of them once more, in pairs: "A+B"
    std::size_t genes = 0;
    std::size_t dimension = 0;
    std::size_t cells = 0; // of each perturbation and of the control; two at least
    int bins = 0;
};

/// A fold of numbers that mean nothing, to see how long a model takes. They are low-rank and noisy like the
/// shifts of a screen, because how often methods iterate depends on it.
struct MadeUpFold {
    FoldData data;
    std::vector<std::string> heldOut; // [heldOut]
    std::vector<float> heldOutVectors; // [heldOut, dimension]
    double stored = 0; // cells that are not zero, over all of them and genes
};

/// Lies in a temporary file that has no name any more when this returns. Throws `Error(Io)` when there is no
/// room for it, `Cancelled`.
MadeUpFold makeUpFold(const MadeUpSize& size, const JobMonitor& monitor);

} // namespace knockscope
