// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/metric_definitions.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace knockscope {

enum class Verdict { ABetter, BBetter, NoClearDifference };

/// Two models on the same perturbations, A - B.
struct PairedDifference {
    std::size_t pairs = 0;
    std::size_t skipped = 0; // a value is NaN on either side
    double meanA = 0; // over the pairs
    double meanB = 0;
    double difference = 0; // mean of A - B
    double low = 0; // 95 % percentile bootstrap interval of it, over perturbations
    double high = 0;
    double p = 1; // two-sided, from the bootstrap
    double shareBelowZero = 0; // of the bootstrap means, a mean of exactly 0 counting half
    double shareABetter = 0; // of the pairs, a tie counting half; NaN when no side can be better
    Verdict verdict = Verdict::NoClearDifference; // somebody is better when the interval excludes 0
};

struct BootstrapSettings {
    std::size_t resamples = 10000;
    std::uint64_t seed = 1;
};

/// How sure the difference of two models is, given that other perturbations might have been screened: pairs
/// are drawn with replacement (Efron and Tibshirani 1993, 13.3); the interval is from the 2.5 % to the 97.5 %
/// quantile of their means, and p = 2 (min(b, c) + 1) / (resamples + 1), at most 1, with b means of at most 0
/// and c of at least 0. The interval knows of nothing but perturbations: not of other seeds or folds. With
/// few pairs it is too short (of 20 normal differences it holds the truth in about 93 % of cases).
///
/// Of a metric that is neither better high nor low no side is better. a, b: [n] values of the same
/// perturbations. The same bits for the same seed. Throws `Error(Usage)` when
/// fewer than 2 pairs have both values.
PairedDifference pairedDifference(std::span<const double> a, std::span<const double> b, Better better,
                                  const BootstrapSettings& settings = {});

} // namespace knockscope
