// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/version.h"
#include "core/evaluation/noise_floor.h"
#include "core/evaluation/paired_difference.h"
#include "core/evaluation/run_evaluation.h"
#include "core/model/catalogue.h"
#include "core/project/project.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <filesystem>
#include <iterator>
#include <limits>
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
    Json evaluation; // an entry of "runs" in metrics.json
};

/// An evaluation of a run as metrics.json keeps it.
struct Evaluations {
    Json entries; // of the run, the baselines and the noise rows; null when there are none to be trusted
    bool cellEval = false; // with the metrics that `evaluate --no-cell-eval` leaves out
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
Evaluations storedEvaluations(const Run& run)
{
    namespace fs = std::filesystem;
    const fs::path metrics = run.folder / "metrics.json";
    std::error_code error;
    const auto written = fs::last_write_time(metrics, error);
    if (error || written < fs::last_write_time(run.folder / "predictions.h5", error) || error)
        return {};
    Json document = Json::parse(readText(metrics), nullptr, false);
    const auto isEvaluation = [](const Json& one) {
        return one.is_object() && one.contains("model") && one["model"].is_string()
            && one.contains("per_perturbation") && one["per_perturbation"].is_object();
    };
    // Other versions of the program may have defined a metric otherwise.
    if (!document.is_object() || document.value("format_version", Json()) != kMetricsFileVersion
        || document.value("program_version", Json()) != kVersion)
        return {};
    if (!document.contains("runs") || !document["runs"].is_array() || document["runs"].empty()
        || !std::all_of(document["runs"].begin(), document["runs"].end(), isEvaluation))
        return {};
    return {document["runs"], document.value("cell_eval", Json()) == true};
}

Evaluations freshEvaluations(const Project& project, const Run& run, JobMonitor& monitor)
{
    const std::vector<RunEvaluation> evaluations = evaluateRun(project, run, monitor);
    writeMetricsFile(run, evaluations);
    return {evaluationsToJson(evaluations)["runs"], true};
}

/// Names of the metrics that an evaluation has for its perturbations.
std::vector<std::string> metricsOf(const Json& evaluation)
{
    std::vector<std::string> names;
    for (const auto& [perturbation, values] : evaluation["per_perturbation"].items()) {
        if (!values.is_object())
            continue;
        for (const auto& [name, value] : values.items()) {
            if (name != "fold")
                names.push_back(name);
        }
        break;
    }
    return names;
}

bool hasMetric(const Json& evaluation, const std::string& metric)
{
    const std::vector<std::string> names = metricsOf(evaluation);
    return std::find(names.begin(), names.end(), metric) != names.end();
}

/// The side's entry; null when it is not among `evaluations`.
const Json* findEvaluation(const Json& evaluations, const Side& side)
{
    for (const Json& one : evaluations) {
        if (side.model.empty() ? !one.contains("baseline_of") : one["model"] == side.model)
            return &one;
    }
    return nullptr;
}

/// Whether nothing that is asked for is missing; then no new evaluation is needed.
bool suffices(const Evaluations& evaluations, const Side& side, const std::vector<std::string>& metrics)
{
    const Json* const found = findEvaluation(evaluations.entries, side);
    return found && std::all_of(metrics.begin(), metrics.end(), [&](const std::string& metric) {
               return hasMetric(*found, metric) && (evaluations.cellEval || !isCellEvalMetric(metric));
           });
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
    std::map<std::string, Evaluations> known;
    for (Side& side : sides) {
        const Run& run = runs.at(side.run);
        Evaluations& evaluations = known.try_emplace(side.run, storedEvaluations(run)).first->second;
        if (!suffices(evaluations, side, options.metrics))
            evaluations = freshEvaluations(project, run, monitor);
        const Json* const found = findEvaluation(evaluations.entries, side);
        if (!found)
            throw Error(ErrorKind::Usage,
                        fmt::format("--run {}: the evaluation of run {} has no such row; compare it with "
                                    "another one.",
                                    side.typed, side.run));
        side.evaluation = *found;
    }
    return sides;
}

std::vector<std::string> chosenMetrics(const std::vector<Side>& sides, const Options& options)
{
    std::vector<std::string> metrics;
    const auto haveBoth = [&](const std::string& metric) {
        return hasMetric(sides[0].evaluation, metric) && hasMetric(sides[1].evaluation, metric);
    };
    for (const std::string& metric : options.metrics) {
        if (!haveBoth(metric))
            throw Error(ErrorKind::Usage,
                        fmt::format("--metric {}: {} and {} do not both have it; {} has {}.", metric,
                                    sides[0].typed, sides[1].typed, sides[0].typed,
                                    fmt::join(metricsOf(sides[0].evaluation), ", ")));
        if (std::find(metrics.begin(), metrics.end(), metric) == metrics.end())
            metrics.push_back(metric);
    }
    if (metrics.empty())
        std::copy_if(kUsualMetrics.begin(), kUsualMetrics.end(), std::back_inserter(metrics), haveBoth);
    if (metrics.empty())
        throw Error(ErrorKind::Usage,
                    fmt::format("{} and {} have no usual metric in common; name one with --metric.",
                                sides[0].typed, sides[1].typed));
    return metrics;
}

/// The metric of perturbations that both sides have; NaN where it is not defined.
std::array<std::vector<double>, 2> commonValues(const std::vector<Side>& sides, const std::string& metric)
{
    std::array<std::vector<double>, 2> values;
    const Json& other = sides[1].evaluation["per_perturbation"];
    for (const auto& [name, ofA] : sides[0].evaluation["per_perturbation"].items()) {
        const auto ofB = other.find(name);
        if (ofB == other.end())
            continue;
        const auto number = [&](const Json& of) {
            const auto found = of.find(metric);
            return found != of.end() && found->is_number() ? found->get<double>()
                                                           : std::numeric_limits<double>::quiet_NaN();
        };
        values[0].push_back(number(ofA));
        values[1].push_back(number(*ofB));
    }
    return values;
}

std::size_t definedPairs(const std::array<std::vector<double>, 2>& values)
{
    std::size_t pairs = 0;
    for (std::size_t i = 0; i < values[0].size(); ++i)
        pairs += !std::isnan(values[0][i]) && !std::isnan(values[1][i]);
    return pairs;
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
    return {{"run", side.run}, {"model", side.evaluation["model"]}};
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

/// What makes two evaluations less comparable, a sentence each.
std::vector<std::string> caveats(const std::vector<Side>& sides)
{
    std::vector<std::string> notes;
    for (const char* key : {"bins", "folds"}) {
        const Json a = sides[0].evaluation.value(key, Json());
        const Json b = sides[1].evaluation.value(key, Json());
        if (a != b)
            notes.push_back(
                fmt::format("A and B have {} and {} {}: part of the difference may come from that.", a.dump(),
                            b.dump(), key));
    }
    const Json& ofA = sides[0].evaluation["per_perturbation"];
    const Json& ofB = sides[1].evaluation["per_perturbation"];
    std::size_t common = 0;
    for (const auto& [name, values] : ofA.items())
        common += ofB.contains(name);
    if (common < std::max(ofA.size(), ofB.size()))
        notes.push_back(
            fmt::format("A predicted {} perturbations and B {}; the {} that both predicted count.",
                        ofA.size(), ofB.size(), common));
    return notes;
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
    for (const std::string& metric : chosenMetrics(sides, options)) {
        monitor.checkCancelled();
        const auto values = commonValues(sides, metric);
        if (definedPairs(values) < 2) {
            const std::string sentence = fmt::format(
                "{} is defined for both of {} and {} on {} perturbations, and a comparison needs 2", metric,
                sides[0].typed, sides[1].typed, definedPairs(values));
            if (!options.metrics.empty())
                throw Error(ErrorKind::Usage,
                            fmt::format("--metric {}: {}; choose another metric.", metric, sentence));
            notes.push_back(sentence + ".");
            continue;
        }
        comparisons.push_back(
            {metric, pairedDifference(values[0], values[1], definitionOf(metric).better, options.bootstrap)});
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
    std::vector<std::string> notes = caveats(sides);
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
