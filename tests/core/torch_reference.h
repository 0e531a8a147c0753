// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/mlp_trainer.h"

#include <cstdint>
#include <vector>

namespace knockscope {

struct ReferenceEpoch {
    MlpState state;
    ObjectiveValue objective; // mean over the samples before the steps
};

/// An epoch in double precision, written down as the paper has it, with torch::optim::AdamW. The state's
/// moments must be zero and its steps none.
ReferenceEpoch referenceEpoch(const TrainingProblem& problem, MlpState state,
                              const TrainingSettings& settings, int fold,
                              const std::vector<std::uint32_t>& order);

} // namespace knockscope
