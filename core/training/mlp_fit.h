// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mlp.h"
#include "core/model/model.h"
#include "core/training/mlp_trainer.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace knockscope {

struct FittedMlp {
    Mlp network;
    FitResult result;
};

/// Which samples the network learns from and which only tell when to stop.
struct ValidationSplit {
    std::vector<std::uint32_t> training;
    std::vector<std::uint32_t> validation; // empty: no early stopping
};

/// A seeded choice of round(share * samples) samples for validation; none when they would be fewer than
/// `kFewestValidation`. Measured (tests/bench/training_options): with 28 perturbations, 3 of them chose badly
/// and were missed in training (W1 .0152 became .0174), and 500 epochs took half a second; with 267, 27 of
/// them saved four fifths of the time and W1 became better (.0874, .0858).
inline constexpr std::size_t kFewestValidation = 10;
/// How many samples those are. 0: a fold of so many training perturbations is trained to the end.
std::size_t validationSamples(std::size_t samples, double share);
ValidationSplit splitForValidation(std::size_t samples, double share, std::uint64_t seed, int fold);

/// Trains a network on a task, epoch by epoch: on the processor, with early stopping when settings.validation
/// > 0, keeping its unfinished state in context.unfinished. Continues from that state. Throws `Error` when
/// the objective is no number, `Cancelled`.
FittedMlp fitMlp(LearningTask task, const TrainingSettings& settings, int fold, const FitContext& context);
/// The same for histogramTask(), on the device of the settings.
FittedMlp fitMlp(TrainingProblem problem, const TrainingSettings& settings, int fold,
                 const FitContext& context);

} // namespace knockscope
