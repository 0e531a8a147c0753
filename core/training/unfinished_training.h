// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model.h"
#include "core/training/mlp_trainer.h"

#include <vector>

namespace knockscope {

/// A fold in the middle of its training, at the end of an epoch: all that its continuation depends on.
struct UnfinishedTraining {
    MlpState state;
    std::vector<EpochReport> epochs; // of those done
    Mlp best; // weights with the lowest validation objective so far; empty without validation
    int bestEpoch = 0;
};

} // namespace knockscope
