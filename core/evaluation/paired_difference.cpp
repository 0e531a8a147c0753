// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/paired_difference.h"

#include "core/base/error.h"
#include "core/base/mixed_seed.h"
#include "core/base/translate.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace knockscope {

namespace {

/// Of sorted values, linear between neighbours.
double quantile(std::span<const double> sorted, double share)
{
    const double position = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(position);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (position - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

/// Means of resampled values, sorted.
std::vector<double> bootstrapMeans(std::span<const double> values, const BootstrapSettings& settings)
{
    const auto n = static_cast<double>(values.size());
    std::uint64_t number = 0;
    std::vector<double> means(settings.resamples);
    for (double& mean : means) {
        double sum = 0;
        for (std::size_t i = 0; i < values.size(); ++i) {
            const double share = static_cast<double>(mixedSeed(settings.seed, number++) >> 11) * 0x1p-53;
            sum += values[std::min(static_cast<std::size_t>(share * n), values.size() - 1)];
        }
        mean = sum / n;
    }
    std::sort(means.begin(), means.end());
    return means;
}

} // namespace

PairedDifference pairedDifference(std::span<const double> a, std::span<const double> b, Better better,
                                  const BootstrapSettings& settings)
{
    if (a.size() != b.size() || settings.resamples == 0)
        throw Error(ErrorKind::Usage,
                    translate("core", "Models are compared pair by pair, with at least one resample."));
    PairedDifference result;
    std::vector<double> differences;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (std::isnan(a[i]) || std::isnan(b[i])) {
            ++result.skipped;
            continue;
        }
        differences.push_back(a[i] - b[i]);
        result.meanA += a[i];
        result.meanB += b[i];
        const bool isABetter = better == Better::Lower ? a[i] < b[i] : a[i] > b[i];
        result.shareABetter += isABetter ? 1 : a[i] == b[i] ? 0.5 : 0;
    }
    result.pairs = differences.size();
    if (result.pairs < 2)
        throw Error(
            ErrorKind::Usage,
            translated(translatable("core",
                                    "Only {} of {} perturbations have a value of both models; at least 2 are "
                                    "needed to compare them."),
                       result.pairs, a.size()));
    const auto n = static_cast<double>(result.pairs);
    result.meanA /= n;
    result.meanB /= n;
    result.shareABetter =
        better == Better::Neither ? std::numeric_limits<double>::quiet_NaN() : result.shareABetter / n;
    for (const double difference : differences)
        result.difference += difference;
    result.difference /= n;

    const std::vector<double> means = bootstrapMeans(differences, settings);
    constexpr double kOutside = 0.025; // on each side
    result.low = quantile(means, kOutside);
    result.high = quantile(means, 1 - kOutside);
    const auto resamples = static_cast<double>(means.size());
    const auto [firstZero, afterZero] = std::equal_range(means.begin(), means.end(), 0.0);
    const auto below = static_cast<double>(firstZero - means.begin());
    const auto zero = static_cast<double>(afterZero - firstZero);
    const double above = resamples - below - zero;
    result.shareBelowZero = (below + zero / 2) / resamples;
    result.p = std::min(1.0, 2 * (std::min(below, above) + zero + 1) / (resamples + 1));
    if (better != Better::Neither && (result.low > 0 || result.high < 0)) {
        const bool isALower = result.high < 0;
        result.verdict = isALower == (better == Better::Lower) ? Verdict::ABetter : Verdict::BBetter;
    }
    return result;
}

} // namespace knockscope
