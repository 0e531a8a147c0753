// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model.h"
#include "core/training/mlp_trainer.h"

#include <string>
#include <vector>

namespace knockscope {

/// What the training of a fold has seen so far.
struct FitHistory {
    std::vector<EpochReport> epochs;
    Mlp best; // weights with the lowest validation objective; empty without validation
    int bestEpoch = 0; // 0 without validation
    std::string computation; // what is trained, in words of its settings: another may not continue it
};

/// A fold in the middle of its training, at the end of an epoch: all that its continuation depends on.
struct UnfinishedTraining {
    MlpState state;
    FitHistory history;
};

} // namespace knockscope
