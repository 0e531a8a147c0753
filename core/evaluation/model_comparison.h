// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/evaluation/paired_difference.h"
#include "core/evaluation/run_evaluation.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace knockscope {

/// A comparison needs as many perturbations.
inline constexpr std::size_t kFewestPairs = 2;

/// Values of two evaluations for the perturbations that both have.
struct PairedValues {
    std::vector<double> a; // NaN where the metric is not defined
    std::vector<double> b;

    std::size_t defined() const; // pairs of which neither is NaN
};
PairedValues pairedValues(const RunEvaluation& a, const RunEvaluation& b, std::size_t metric);

/// Why two evaluations cannot be compared, a sentence; empty when they can. They can when they have two
/// perturbations in common, each held out in the same fold by both: otherwise their models learnt from
/// different perturbations, and part of a difference would come from that. What the folds of other splits
/// (TrainingSettings::split) learnt from besides, evaluations do not know: the caller does.
std::string whyNotComparable(const RunEvaluation& a, const RunEvaluation& b);

/// What makes two evaluations that can be compared less comparable, a sentence each.
std::vector<std::string> comparisonCaveats(const RunEvaluation& a, const RunEvaluation& b);

struct MetricComparison {
    std::size_t metric = 0;
    PairedDifference difference; // A - B
};

/// Compares by every metric that both evaluations define for at least two perturbations. Throws `Cancelled`.
std::vector<MetricComparison> compareEvaluations(const RunEvaluation& a, const RunEvaluation& b,
                                                 const JobMonitor& monitor,
                                                 const BootstrapSettings& settings = {});

/// Whether both are of the same perturbations in the same folds, on grids of as many bins.
bool haveSameFolds(const RunEvaluation& a, const RunEvaluation& b);

/// For each metric the evaluation that is better than every other by pairedDifference, or -1 when there is no
/// such one, as when there is nothing to compare with. The evaluations must be of the same perturbations (see
/// haveSameFolds); rows of noise and second entries of a baseline do not take part, nor do, for a metric,
/// those that do not define it. Throws `Cancelled`.
std::vector<int> bestEvaluations(std::span<const RunEvaluation* const> evaluations, const JobMonitor& monitor,
                                 const BootstrapSettings& settings = {});

} // namespace knockscope
