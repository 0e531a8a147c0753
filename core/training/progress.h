// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

namespace knockscope {

/// How far the training of a run has come, after an epoch.
struct TrainingProgress {
    int fold = 0; // 0-based, as --only-folds counts
    std::size_t position = 1; // of this fold among those that this process trains, 1-based
    std::size_t wanted = 1; // folds that this process trains, less those that others have taken by now
    int folds = 1; // of the run
    int epoch = 0; // 1-based; 0 before the first
    int epochs = 0; // at most; 0 for a model that is not trained in epochs
    double objective = 0; // mean over the epoch
    std::optional<double> w1;
    std::optional<double> validation; // objective of the validation perturbations
    /// For all folds that this process trains; at most, when folds may stop early. Absent until it means
    /// something.
    std::optional<double> secondsLeft;
    double examplesPerSecond = 0; // perturbations learnt from
    std::uint64_t residentBytes = 0; // memory of this process
};

/// Time left from the time that epochs took in this process; epochs of an earlier one say nothing.
class EpochClock {
public:
    void add(double secondsOfEpoch);
    /// Nothing until enough was measured.
    std::optional<double> secondsLeft(double epochsLeft) const;

private:
    int m_epochs = 0;
    double m_seconds = 0;
};

} // namespace knockscope
