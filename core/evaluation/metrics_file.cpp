// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/metrics_file.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/translate.h"
#include "core/base/version.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <set>
#include <utility>

namespace knockscope {

namespace {

using Json = nlohmann::json;

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

double numberOf(const Json& json)
{
    return json.is_null() ? kNaN : json.get<double>();
}

MeanAndSd meanAndSdOf(const Json& json)
{
    MeanAndSd result;
    result.mean = numberOf(json.at("mean"));
    result.sd = numberOf(json.at("sd"));
    for (const Json& mean : json.at("per_fold"))
        result.perFold.push_back(numberOf(mean));
    return result;
}

RunEvaluation evaluationOf(const Json& json)
{
    RunEvaluation evaluation;
    json.at("run").get_to(evaluation.run);
    json.at("model").get_to(evaluation.model);
    evaluation.externalTitle = json.value("title", "");
    evaluation.baselineOf = json.value("baseline_of", "");
    json.at("folds").get_to(evaluation.folds);
    json.at("genes").get_to(evaluation.genes);
    json.at("inactive_genes").get_to(evaluation.inactiveGenes);
    json.at("inactive_genes_of_fold").get_to(evaluation.inactiveGenesOfFold);
    json.at("bins").get_to(evaluation.bins);
    evaluation.shareBeyondGrid = numberOf(json.at("share_beyond_grid"));
    json.at("seconds_per_fold").get_to(evaluation.secondsPerFold);
    json.at("never_held_out").get_to(evaluation.neverHeldOut);
    json.at("not_predicted").get_to(evaluation.notPredicted);
    const auto definitions = metricDefinitions();
    const Json& metrics = json.at("metrics");
    for (std::size_t i = 0; i < definitions.size(); ++i) {
        if (const auto found = metrics.find(definitions[i].name); found != metrics.end())
            evaluation.metrics[i] = meanAndSdOf(*found);
    }
    for (const auto& [name, values] : json.at("per_perturbation").items()) {
        evaluation.perturbationNames.push_back(name);
        evaluation.perturbationFold.push_back(values.at("fold").get<int>());
        Metrics& of = evaluation.perPerturbation.emplace_back();
        for (std::size_t i = 0; i < definitions.size(); ++i) {
            if (const auto found = values.find(definitions[i].name); found != values.end())
                of.values[i] = numberOf(*found);
        }
    }
    evaluation.perturbations = evaluation.perturbationNames.size();
    return evaluation;
}

bool isAbout(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b));
}

} // namespace

StoredMetrics readMetricsFile(const std::filesystem::path& path)
{
    try {
        const Json json = Json::parse(readText(path));
        const auto version = json.at("format_version").get<std::int64_t>();
        if (version > kMetricsFileVersion)
            throw Error(
                ErrorKind::BadInput,
                translated(
                    translatable("core",
                                 "{} was written by a newer Knockscope. Update the program, or compute the "
                                 "metrics again."),
                    path.string()));
        if (version < kMetricsFileVersion)
            throw Error(
                ErrorKind::BadInput,
                translated(
                    translatable("core",
                                 "{} was written by an older Knockscope, which had other metrics. Compute "
                                 "the metrics again."),
                    path.string()));
        StoredMetrics stored;
        json.at("program_version").get_to(stored.programVersion);
        json.at("cell_eval").get_to(stored.hasCellEval);
        for (const Json& run : json.at("runs")) {
            stored.evaluations.push_back(evaluationOf(run));
            stored.evaluations.back().hasCellEval = stored.hasCellEval;
        }
        if (!stored.evaluations.empty() && stored.evaluations.front().baselineOf.empty())
            return stored;
    } catch (const Json::exception&) {
        // told below
    }
    throw Error(ErrorKind::BadInput,
                translated(translatable("core", "{} is damaged. Compute the metrics again."), path.string()));
}

Sentence whyOutdated(const StoredMetrics& metrics, const RunRecord& record)
{
    const RunEvaluation& run = metrics.evaluations.front();
    // Other versions of the program may have defined a metric otherwise.
    if (metrics.programVersion != kVersion)
        return translated(translatable("core", "Knockscope {} computed them, and this is {}"),
                          metrics.programVersion, kVersion);
    if (run.run != record.name || run.model != record.settings.model)
        return translated(translatable("core", "they are of another run, {}"), run.run);
    if (run.bins != record.settings.bins)
        return translated(translatable("core", "they are of {} bins, and the run has {}"), run.bins,
                          record.settings.bins);
    if (run.folds != static_cast<int>(record.finishedFolds()))
        return translated(translatable("core", "they are of {} finished folds, and the run has {}"),
                          run.folds, record.finishedFolds());
    std::set<std::pair<std::string, int>> expected;
    double seconds = 0;
    for (std::size_t k = 0; k < record.folds.size(); ++k) {
        if (record.folds[k].finished)
            seconds += record.folds[k].seconds;
    }
    for (std::size_t p = 0; p < record.perturbations.size(); ++p) {
        const int k = record.fold[p];
        if (k >= 0 && record.foldFinished(k)
            && !record.folds[static_cast<std::size_t>(k)].notPredicted.contains(record.perturbations[p]))
            expected.emplace(record.perturbations[p], k);
    }
    std::set<std::pair<std::string, int>> evaluated;
    for (std::size_t p = 0; p < run.perturbationNames.size(); ++p)
        evaluated.emplace(run.perturbationNames[p], run.perturbationFold[p]);
    if (evaluated != expected)
        return translate("core", "they are of other perturbations or folds");
    if (run.folds > 0 && !isAbout(run.secondsPerFold, seconds / run.folds))
        return translate("core", "the run was trained again since then");
    return {};
}

} // namespace knockscope
