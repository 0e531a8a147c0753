// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/error.h"
#include "core/evaluation/metrics_file.h"
#include "core/evaluation/model_comparison.h"
#include "core/evaluation/noise_floor.h"
#include "core/model/catalogue.h"
#include "core/project/project.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <filesystem>
#include <map>
#include <memory>

namespace knockscope::cli {

namespace {

using Json = nlohmann::json;

constexpr std::array<const char*, 5> kUsualMetrics = {"w1", "nll", "rmae_mean", "rmae_variance",
                                                      "pearson_top20"};

struct Options {
    std::string project;
    std::vector<std::string> runs;
    std::vector<std::string> metrics;
    BootstrapSettings bootstrap;
    bool json = false;
};

/// One side of the comparison: a run, or a baseline on its folds.
struct Side {
    std::string typed; // RUN or RUN:MODEL
    std::string run;
    std::string model; // empty: the run's own
    RunEvaluation evaluation;
};

const MetricDefinition& definitionOf(std::string_view metric)
{
    return metricDefinitions()[metricIndex(metric)];
}

bool isCellEvalMetric(std::string_view metric)
{
    return definitionOf(metric).group.starts_with("cell-eval");
}

Side sideFromText(const Project& project, const std::string& text)
{
    const std::vector<std::string> names = project.runNames();
    const std::size_t colon = text.rfind(':');
    if (colon == std::string::npos || std::find(names.begin(), names.end(), text) != names.end())
        return {text, text, {}, {}};
    return {text, text.substr(0, colon), text.substr(colon + 1), {}};
}

/// Throws for names of metrics that cannot be compared.
void checkMetrics(const std::vector<std::string>& metrics)
{
    for (const std::string& metric : metrics) {
        const auto all = metricDefinitions();
        if (std::none_of(all.begin(), all.end(),
                         [&](const MetricDefinition& definition) { return definition.name == metric; }))
            throw Error(
                ErrorKind::Usage,
                fmt::format(
                    "--metric {}: there is no metric of that name; knockscope-cli evaluate --json names all.",
                    metric));
        if (metric == "de_spearman_sig")
            throw Error(ErrorKind::Usage,
                        fmt::format("--metric {}: it is one number for a whole run and has no value for each "
                                    "perturbation to compare; choose another metric.",
                                    metric));
    }
}

/// Throws when no evaluation of the run has the side's row.
void checkModel(const Side& side, const RunRecord& record)
{
    std::vector<std::string> models = {record.settings.model};
    for (const ModelInfo& model : modelCatalogue()) {
        if (model.isBaseline && (!record.isExternal() || model.id == "ctrl-hist"))
            models.emplace_back(model.id);
    }
    models.emplace_back(kNoiseOfHalves);
    models.emplace_back(kNoiseOfControl);
    if (!side.model.empty() && std::find(models.begin(), models.end(), side.model) == models.end())
        throw Error(ErrorKind::Usage,
                    fmt::format("--run {}: run {} is evaluated with {}, not with {}; train another model as "
                                "a run of its own.",
                                side.typed, side.run, fmt::join(models, ", "), side.model));
}

/// metrics.json, when it is whole, of this version and no older than what it was computed from.
StoredMetrics storedMetrics(const Run& run)
{
    namespace fs = std::filesystem;
    const fs::path file = run.folder / "metrics.json";
    std::error_code error;
    const auto written = fs::last_write_time(file, error);
    if (error || written < fs::last_write_time(run.folder / "predictions.h5", error) || error)
        return {};
    try {
        StoredMetrics stored = readMetricsFile(file);
        return whyOutdated(stored, run.record).empty() ? stored : StoredMetrics();
    } catch (const Error&) {
        return {}; // to be computed again
    }
}

StoredMetrics freshMetrics(const Project& project, const Run& run, JobMonitor& monitor)
{
    writeMetricsFile(run, evaluateRun(project, run, monitor));
    // Read back, so that the order of the perturbations, and with it the bootstrap, is that of later calls.
    return readMetricsFile(run.folder / "metrics.json");
}

/// The side's entry; null when it is not among `evaluations`.
const RunEvaluation* findEvaluation(const std::vector<RunEvaluation>& evaluations, const Side& side)
{
    const auto found = std::find_if(evaluations.begin(), evaluations.end(), [&](const RunEvaluation& one) {
        return side.model.empty() ? one.baselineOf.empty() : one.model == side.model;
    });
    return found == evaluations.end() ? nullptr : &*found;
}

/// Whether nothing that is asked for is missing; then no new evaluation is needed.
bool suffices(const StoredMetrics& stored, const Side& side, const std::vector<std::string>& metrics)
{
    return findEvaluation(stored.evaluations, side)
        && (stored.hasCellEval || std::none_of(metrics.begin(), metrics.end(), isCellEvalMetric));
}

std::vector<Side> readSides(const Project& project, const Options& options, JobMonitor& monitor)
{
    std::vector<Side> sides;
    std::map<std::string, Run> runs;
    for (const std::string& text : options.runs) {
        sides.push_back(sideFromText(project, text));
        const std::string& name = sides.back().run;
        if (!runs.contains(name))
            runs.emplace(name, project.run(name));
        checkModel(sides.back(), runs.at(name).record);
    }
    const std::string& split = runs.at(sides.front().run).record.settings.split;
    for (const Side& side : sides) {
        const std::string& other = runs.at(side.run).record.settings.split;
        if (other != split)
            throw Error(
                ErrorKind::Usage,
                fmt::format("--run {}: trained with the split {}, run {} with {}, so they learnt from "
                            "different perturbations; train both with the same --split.",
                            side.typed, other, sides.front().run, split));
    }
    std::map<std::string, StoredMetrics> known;
    for (Side& side : sides) {
        const Run& run = runs.at(side.run);
        StoredMetrics& stored = known.try_emplace(side.run, storedMetrics(run)).first->second;
        if (!suffices(stored, side, options.metrics))
            stored = freshMetrics(project, run, monitor);
        const RunEvaluation* const found = findEvaluation(stored.evaluations, side);
        if (!found)
            throw Error(ErrorKind::Usage,
                        fmt::format("--run {}: the evaluation of run {} has no such row; compare it with "
                                    "another one.",
                                    side.typed, side.run));
        side.evaluation = *found;
    }
    return sides;
}

/// Those asked for, each once; the usual ones when none is.
std::vector<std::string> chosenMetrics(const Options& options)
{
    if (options.metrics.empty())
        return {kUsualMetrics.begin(), kUsualMetrics.end()};
    std::vector<std::string> metrics;
    for (const std::string& metric : options.metrics) {
        if (std::find(metrics.begin(), metrics.end(), metric) == metrics.end())
            metrics.push_back(metric);
    }
    return metrics;
}

std::string_view verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::ABetter:
        return "A better";
    case Verdict::BBetter:
        return "B better";
    case Verdict::NoClearDifference:
        break;
    }
    return "no clear difference";
}

Json toJson(const Side& side)
{
    return {{"run", side.run}, {"model", side.evaluation.model}};
}

const char* betterText(Better better)
{
    switch (better) {
    case Better::Lower:
        return "lower";
    case Better::Higher:
        return "higher";
    case Better::Neither:
        break;
    }
    return "neither";
}

Json toJson(const PairedDifference& difference, Better better)
{
    const bool hasVerdict = better != Better::Neither;
    return {{"better", betterText(better)},
            {"perturbations", difference.pairs},
            {"skipped", difference.skipped},
            {"mean_a", difference.meanA},
            {"mean_b", difference.meanB},
            {"difference", difference.difference},
            {"low", difference.low},
            {"high", difference.high},
            {"p", difference.p},
            {"share_below_zero", difference.shareBelowZero},
            {"share_a_better", hasVerdict ? Json(difference.shareABetter) : Json()},
            {"verdict", hasVerdict ? Json(verdictText(difference.verdict)) : Json()}};
}

/// A metric on which the two were compared.
struct Comparison {
    std::string metric;
    PairedDifference difference;
};

std::vector<Comparison> compareSides(const std::vector<Side>& sides, const Options& options,
                                     std::vector<std::string>& notes, const JobMonitor& monitor)
{
    std::vector<Comparison> comparisons;
    for (const std::string& metric : chosenMetrics(options)) {
        monitor.checkCancelled();
        const PairedValues values =
            pairedValues(sides[0].evaluation, sides[1].evaluation, metricIndex(metric));
        if (values.defined() < kFewestPairs) {
            const std::string sentence = fmt::format(
                "{} is defined for both of {} and {} on {} perturbations, and a comparison needs {}", metric,
                sides[0].typed, sides[1].typed, values.defined(), kFewestPairs);
            if (!options.metrics.empty())
                throw Error(ErrorKind::Usage,
                            fmt::format("--metric {}: {}; choose another metric.", metric, sentence));
            notes.push_back(sentence + ".");
            continue;
        }
        comparisons.push_back(
            {metric, pairedDifference(values.a, values.b, definitionOf(metric).better, options.bootstrap)});
    }
    if (comparisons.empty())
        throw Error(ErrorKind::Usage,
                    fmt::format("{} and {} have no metric of the same perturbations to be "
                                "compared by; name one with --metric.",
                                sides[0].typed, sides[1].typed));
    return comparisons;
}

void printTable(const std::vector<Side>& sides, const std::vector<Comparison>& comparisons,
                const std::vector<std::string>& notes, const Options& options)
{
    fmt::print("A: {}\nB: {}\n\n", sides[0].typed, sides[1].typed);
    fmt::print("{:<20}{:>6}{:>10}{:>10}{:>11}{:>24}{:>9}{:>11}  {}\n", "metric", "n", "A", "B", "A - B",
               "95 % interval", "p", "A better", "verdict");
    for (const auto& [metric, d] : comparisons) {
        const Better better = definitionOf(metric).better;
        const bool hasVerdict = better != Better::Neither;
        fmt::print("{:<20}{:>6}{:>10.4f}{:>10.4f}{:>11.4f}{:>24}{:>9.2g}{:>11}  {}\n",
                   metric + (better == Better::Higher ? " (+)" : ""), d.pairs, d.meanA, d.meanB, d.difference,
                   fmt::format("{:.4f} to {:.4f}", d.low, d.high), d.p,
                   hasVerdict ? fmt::format("{:.0f} %", 100 * d.shareABetter) : "-",
                   hasVerdict ? verdictText(d.verdict) : "neither high nor low is better");
    }
    fmt::print("\nMeans over n perturbations, bootstrap over perturbations ({} resamples). (+): higher is "
               "better.\n",
               options.bootstrap.resamples);
    for (const auto& [metric, d] : comparisons) {
        if (d.skipped > 0)
            fmt::print("{}: perturbations left out because it is not defined for them: {}.\n", metric,
                       d.skipped);
    }
    for (const std::string& note : notes)
        fmt::print("{}\n", note);
}

void run(const Options& options, JobMonitor& monitor)
{
    if (options.runs.size() != 2)
        throw Error(ErrorKind::Usage,
                    fmt::format("--run is given {} times; name two: --run A --run B, or --run A --run "
                                "A:non-ctrl-hist for a baseline.",
                                options.runs.size()));
    checkMetrics(options.metrics);
    const Project project = Project::open(options.project);
    const std::vector<Side> sides = readSides(project, options, monitor);
    std::vector<std::string> notes = comparisonCaveats(sides[0].evaluation, sides[1].evaluation);
    const std::vector<Comparison> comparisons = compareSides(sides, options, notes, monitor);
    if (!options.json) {
        printTable(sides, comparisons, notes, options);
        return;
    }
    Json metrics = Json::object();
    for (const auto& [metric, difference] : comparisons)
        metrics[metric] = toJson(difference, definitionOf(metric).better);
    const Json document = {
        {"a", toJson(sides[0])},          {"b", toJson(sides[1])}, {"resamples", options.bootstrap.resamples},
        {"seed", options.bootstrap.seed}, {"notes", notes},        {"metrics", std::move(metrics)}};
    fmt::print("{}\n", document.dump(1));
}

} // namespace

void addCompareCommand(CLI::App& app, Action& action)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand(
        "compare", "how sure it is that one of two runs predicts better, over the same perturbations");
    command->add_option("--project", options->project, "the project folder")->required();
    command
        ->add_option("--run", options->runs,
                     "twice: A and B; RUN:MODEL is a baseline beside a run, for example "
                     "mlp-hist:non-ctrl-hist")
        ->required()
        ->allow_extra_args(false);
    command
        ->add_option("--metric", options->metrics,
                     "name of a metric as evaluate --json has it; may be repeated; the usual ones when not "
                     "given")
        ->allow_extra_args(false);
    command->add_option("--resamples", options->bootstrap.resamples, "of the bootstrap")
        ->capture_default_str()
        ->check(CLI::Range(100, 10000000));
    command->add_option("--seed", options->bootstrap.seed, "of the bootstrap")->capture_default_str();
    command->add_flag("--json", options->json, "print one JSON document");
    command->callback(
        [options, &action] { action = [options](JobMonitor& monitor) { run(*options, monitor); }; });
}

} // namespace knockscope::cli
