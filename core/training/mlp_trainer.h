// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/model/mlp.h"
#include "core/training/objective.h"
#include "core/training/settings.h"
#include "core/training/training_problem.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>

namespace knockscope {

/// AdamW's moments of the last layer's weights in bfloat16: most of what a step reads and writes.
struct HalfMoments {
    LargeBuffer<std::uint16_t> first, second; // [outputs, stride]
};

/// A network while it is trained: everything that the next step depends on.
struct MlpState {
    Mlp network;
    Mlp firstMoments; // of AdamW
    Mlp secondMoments;
    std::int64_t steps = 0; // done
    HalfMoments half{}; // in place of the moments of the last layer's weights, or empty
};

/// The steps of training a network, on some device. Random numbers depend on the seed, the fold and the
/// number of the step only, so that a restored state continues as if nothing had happened.
class MlpTrainer {
public:
    virtual ~MlpTrainer() = default;

    /// One pass over `order` (samples of the problem) in batches of settings.batch, one step of AdamW each.
    /// Returns the mean objective before the steps. Throws `Cancelled` between two steps.
    virtual ObjectiveValue trainEpoch(std::span<const std::uint32_t> order, const JobMonitor& monitor) = 0;

    /// The mean objective of these samples without dropout.
    virtual ObjectiveValue evaluate(std::span<const std::uint32_t> samples) = 0;

    /// A copy of the weights as they are now.
    virtual Mlp network() const = 0;
    /// A copy of everything.
    virtual MlpState state() const = 0;
    /// Shows the state to `use`, without a copy where the trainer holds it as it is.
    virtual void showState(const std::function<void(const MlpState&)>& use) const { use(state()); }
};

/// Plain C++ on the processor. The same bits for the same state whatever the number of threads.
std::unique_ptr<MlpTrainer> makeCpuTrainer(LearningTask task, MlpState state,
                                           const TrainingSettings& settings, int fold);
/// The same for histogramTask().
std::unique_ptr<MlpTrainer> makeCpuTrainer(TrainingProblem problem, MlpState state,
                                           const TrainingSettings& settings, int fold);

/// LibTorch on `device` ("cuda", or "cpu" to check the other against).
std::unique_ptr<MlpTrainer> makeTorchTrainer(TrainingProblem problem, MlpState state,
                                             const TrainingSettings& settings, int fold,
                                             const std::string& device);

} // namespace knockscope
