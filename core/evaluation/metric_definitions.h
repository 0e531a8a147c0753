// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <limits>
#include <span>
#include <string_view>
#include <vector>

namespace knockscope {

/// Which values of a metric are good.
enum class Better { Lower, Higher, Neither };

/// A metric as tables, files and resources/help/metrics.md name it.
struct MetricDefinition {
    std::string_view name; // in `evaluate --json`
    std::string_view title; // in tables
    std::string_view definition; // one sentence
    std::string_view group; // heading in tables
    Better better = Better::Lower;
    bool isInPaper = false; // of Tables 1 to 3 of the main paper
    bool needsDistribution = false; // a model of means has none
    int decimals = 3; // in tables
};

/// All metrics in the order of `Metrics::values`.
std::span<const MetricDefinition> metricDefinitions();

/// Throws `Error(Usage)` that names the metric when there is none of that name.
std::size_t metricIndex(std::string_view name);

/// How well one perturbation was predicted, over active genes: a value for each of metricDefinitions(). NaN
/// where a metric does not apply (a distribution's of a model of means) or has nothing to relate to; such
/// values are left out of means.
struct Metrics {
    std::vector<double> values =
        std::vector<double>(metricDefinitions().size(), std::numeric_limits<double>::quiet_NaN());

    double& operator[](std::string_view name) { return values[metricIndex(name)]; }
    double operator[](std::string_view name) const { return values[metricIndex(name)]; }
};

} // namespace knockscope
