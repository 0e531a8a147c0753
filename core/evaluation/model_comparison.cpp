// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/model_comparison.h"

#include "core/base/translate.h"
#include "core/evaluation/noise_floor.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <string_view>
#include <unordered_map>

namespace knockscope {

namespace {

using Index = std::unordered_map<std::string, std::size_t>;

Index indexOf(const RunEvaluation& evaluation)
{
    Index index;
    for (std::size_t p = 0; p < evaluation.perturbationNames.size(); ++p)
        index.emplace(evaluation.perturbationNames[p], p);
    return index;
}

/// Indices in both evaluations of each perturbation in common.
std::vector<std::pair<std::size_t, std::size_t>> commonPerturbations(const RunEvaluation& a,
                                                                     const RunEvaluation& b)
{
    const Index index = indexOf(b);
    std::vector<std::pair<std::size_t, std::size_t>> common;
    for (std::size_t p = 0; p < a.perturbationNames.size(); ++p) {
        if (const auto found = index.find(a.perturbationNames[p]); found != index.end())
            common.emplace_back(p, found->second);
    }
    return common;
}

PairedValues valuesOf(const RunEvaluation& a, const RunEvaluation& b, std::size_t metric,
                      const std::vector<std::pair<std::size_t, std::size_t>>& common)
{
    PairedValues values;
    values.a.reserve(common.size());
    values.b.reserve(common.size());
    for (const auto& [ofA, ofB] : common) {
        values.a.push_back(a.perPerturbation[ofA].values[metric]);
        values.b.push_back(b.perPerturbation[ofB].values[metric]);
    }
    return values;
}

/// How much better A is in the mean over the pairs; nothing with too few of them.
std::optional<double> advantage(const PairedValues& values, Better better)
{
    if (values.defined() < kFewestPairs)
        return std::nullopt;
    double sum = 0;
    for (std::size_t i = 0; i < values.a.size(); ++i) {
        if (!std::isnan(values.a[i]) && !std::isnan(values.b[i]))
            sum += values.a[i] - values.b[i];
    }
    return better == Better::Lower ? -sum : sum;
}

bool defines(const RunEvaluation& evaluation, std::size_t metric)
{
    const auto& all = evaluation.perPerturbation;
    return std::any_of(all.begin(), all.end(),
                       [metric](const Metrics& metrics) { return !std::isnan(metrics.values[metric]); });
}

/// The evaluations that take part.
std::vector<std::size_t> competitors(std::span<const RunEvaluation* const> evaluations)
{
    std::vector<std::size_t> chosen;
    for (std::size_t i = 0; i < evaluations.size(); ++i) {
        const RunEvaluation& one = *evaluations[i];
        const bool isSecond =
            !one.baselineOf.empty() && std::any_of(chosen.begin(), chosen.end(), [&](std::size_t other) {
                return evaluations[other]->model == one.model && !evaluations[other]->baselineOf.empty();
            });
        if (!isNoiseRow(one.model) && !isSecond)
            chosen.push_back(i);
    }
    return chosen;
}

int bestBy(std::size_t metric, std::span<const RunEvaluation* const> evaluations,
           const std::vector<std::size_t>& competing, const JobMonitor& monitor,
           const BootstrapSettings& settings)
{
    const Better better = metricDefinitions()[metric].better;
    std::vector<std::size_t> defining;
    std::copy_if(competing.begin(), competing.end(), std::back_inserter(defining),
                 [&](std::size_t i) { return defines(*evaluations[i], metric); });
    if (better == Better::Neither || defining.size() < 2)
        return -1;
    const auto valuesAgainst = [&](std::size_t a, std::size_t b) {
        return pairedValues(*evaluations[a], *evaluations[b], metric);
    };
    // Only one that has the better mean against every other can be it.
    std::size_t best = defining.front();
    for (const std::size_t other : defining) {
        const auto ahead = advantage(valuesAgainst(best, other), better);
        if (ahead && *ahead < 0)
            best = other;
    }
    // Those close to it first: they are what usually ends the search.
    std::vector<std::pair<double, std::size_t>> others;
    for (const std::size_t other : defining) {
        if (other == best)
            continue;
        const auto ahead = advantage(valuesAgainst(best, other), better);
        if (!ahead || *ahead <= 0)
            return -1;
        others.emplace_back(*ahead, other);
    }
    std::sort(others.begin(), others.end());
    for (const auto& [ahead, other] : others) {
        monitor.checkCancelled();
        const PairedValues values = valuesAgainst(best, other);
        if (pairedDifference(values.a, values.b, better, settings).verdict != Verdict::ABetter)
            return -1;
    }
    return static_cast<int>(best);
}

} // namespace

std::size_t PairedValues::defined() const
{
    std::size_t pairs = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        pairs += !std::isnan(a[i]) && !std::isnan(b[i]);
    return pairs;
}

PairedValues pairedValues(const RunEvaluation& a, const RunEvaluation& b, std::size_t metric)
{
    return valuesOf(a, b, metric, commonPerturbations(a, b));
}

std::string whyNotComparable(const RunEvaluation& a, const RunEvaluation& b)
{
    const auto common = commonPerturbations(a, b);
    if (common.size() < kFewestPairs)
        return translated(
            translatable("core", "They have {} held-out perturbations in common, and a comparison needs {}."),
            common.size(), kFewestPairs);
    const auto elsewhere = std::count_if(common.begin(), common.end(), [&](const auto& pair) {
        return a.perturbationFold[pair.first] != b.perturbationFold[pair.second];
    });
    if (elsewhere > 0)
        return translated(
            translatable("core",
                         "Their folds differ: {} of {} perturbations are held out together with others. "
                         "Train both with the same folds, split and seed."),
            elsewhere, common.size());
    return {};
}

std::vector<std::string> comparisonCaveats(const RunEvaluation& a, const RunEvaluation& b)
{
    std::vector<std::string> notes;
    if (a.bins != b.bins)
        notes.push_back(translated(
            translatable("core", "A and B have {} and {} bins: part of the difference may come from that."),
            a.bins, b.bins));
    if (a.folds != b.folds)
        notes.push_back(translated(
            translatable("core", "A and B have {} and {} folds: part of the difference may come from that."),
            a.folds, b.folds));
    const std::size_t common = commonPerturbations(a, b).size();
    if (common < std::max(a.perturbations, b.perturbations))
        notes.push_back(translated(
            translatable("core", "A predicted {} perturbations and B {}; the {} that both predicted count."),
            a.perturbations, b.perturbations, common));
    if (isNoiseRow(a.model) != isNoiseRow(b.model))
        notes.push_back(translate("core", "One of them is no model but says how much of a score is noise."));
    return notes;
}

std::vector<MetricComparison> compareEvaluations(const RunEvaluation& a, const RunEvaluation& b,
                                                 const JobMonitor& monitor, const BootstrapSettings& settings)
{
    const auto common = commonPerturbations(a, b);
    std::vector<MetricComparison> comparisons;
    for (std::size_t metric = 0; metric < metricDefinitions().size(); ++metric) {
        monitor.checkCancelled();
        const PairedValues values = valuesOf(a, b, metric, common);
        if (values.defined() >= kFewestPairs)
            comparisons.push_back(
                {metric, pairedDifference(values.a, values.b, metricDefinitions()[metric].better, settings)});
    }
    return comparisons;
}

bool haveSameFolds(const RunEvaluation& a, const RunEvaluation& b)
{
    if (a.bins != b.bins || a.perturbations != b.perturbations)
        return false;
    const auto common = commonPerturbations(a, b);
    return common.size() == a.perturbations
        && std::all_of(common.begin(), common.end(), [&](const auto& pair) {
               return a.perturbationFold[pair.first] == b.perturbationFold[pair.second];
           });
}

std::vector<int> bestEvaluations(std::span<const RunEvaluation* const> evaluations, const JobMonitor& monitor,
                                 const BootstrapSettings& settings)
{
    const std::vector<std::size_t> competing = competitors(evaluations);
    std::vector<int> best;
    for (std::size_t metric = 0; metric < metricDefinitions().size(); ++metric)
        best.push_back(bestBy(metric, evaluations, competing, monitor, settings));
    return best;
}

} // namespace knockscope
