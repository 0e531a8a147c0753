// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/experiment.h"

#include "core/base/error.h"
#include "core/base/version.h"
#include "core/evaluation/metrics_table.h"
#include "core/evaluation/noise_floor.h"
#include "core/gene/gene_sets.h"
#include "core/gene/vector_file.h"
#include "core/model/catalogue.h"
#include "core/training/cross_validation.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <set>

namespace knockscope {

namespace fs = std::filesystem;

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kTrainingShare = 0.9; // of the progress; the rest is evaluation

/// A run of one of the projects that take part.
using RunKey = std::pair<std::string, std::string>; // vector set, run

GeneVectors readVectorSet(const Project& project, const VectorSet& set, JobMonitor& monitor)
{
    constexpr std::size_t kGeneSetDimension = 256;
    const std::vector<std::string>& known = project.store().perturbationNames();
    std::vector<GeneVectors> sources;
    for (const fs::path& file : set.files)
        sources.push_back(isGeneSetFile(file) ? vectorsFromGeneSetFile(file, kGeneSetDimension, 1, monitor)
                                              : readGeneVectors(file, monitor, known));
    return concatenated(std::move(sources));
}

std::map<std::string, Project> projectsOf(const Project& project, const ExperimentSettings& settings,
                                          JobMonitor& monitor)
{
    std::map<std::string, Project> projects;
    projects.emplace("", project);
    for (const VectorSet& set : settings.vectorSets) {
        const fs::path folder = folderOfVectorSet(project, set.name);
        projects.emplace(set.name, project.besideWithVectors(folder, readVectorSet(project, set, monitor)));
    }
    return projects;
}

/// The entry of a run's evaluation that a line shows.
const RunEvaluation& entryOf(const std::vector<RunEvaluation>& evaluations, const ExperimentRow& row)
{
    const auto found = std::find_if(evaluations.begin(), evaluations.end(), [&](const RunEvaluation& entry) {
        return row.baseline.empty() ? entry.baselineOf.empty() : entry.model == row.baseline;
    });
    if (found == evaluations.end())
        throw Error(ErrorKind::Usage, fmt::format("The evaluation of run {} lacks {}.", row.run, row.label));
    return *found;
}

ExperimentLine lineOf(const ExperimentInfo& info, const std::string& label, const RunEvaluation& entry)
{
    ExperimentLine line;
    line.label = label;
    line.run = entry.run;
    for (const std::string_view metric : info.metrics)
        line.values.push_back(entry.metrics[metricIndex(metric)]);
    line.published.assign(info.metrics.size(), kNaN);
    line.perturbations = entry.perturbations;
    line.notPredicted = entry.notPredicted.size();
    line.secondsPerFold = entry.secondsPerFold;
    return line;
}

bool isNoise(std::string_view model)
{
    return model == kNoiseOfHalves || model == kNoiseOfControl;
}

/// No pairs where a metric does not apply to one of the two.
PairedDifference differenceOf(const std::vector<double>& a, const std::vector<double>& b, Better better)
{
    std::size_t pairs = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        pairs += !std::isnan(a[i]) && !std::isnan(b[i]);
    return pairs < 2 ? PairedDifference() : pairedDifference(a, b, better);
}

/// Values of the perturbations that both have, differences line minus reference.
ExperimentComparison compare(const ExperimentInfo& info, const std::string& label, const RunEvaluation& entry,
                             const std::string& referenceLabel, const RunEvaluation& reference)
{
    ExperimentComparison comparison{label, referenceLabel, {}};
    std::map<std::string, std::size_t> index;
    for (std::size_t i = 0; i < reference.perturbationNames.size(); ++i)
        index.emplace(reference.perturbationNames[i], i);
    for (const std::string_view metric : info.metrics) {
        const std::size_t m = metricIndex(metric);
        std::vector<double> a;
        std::vector<double> b;
        for (std::size_t i = 0; i < entry.perturbationNames.size(); ++i) {
            const auto found = index.find(entry.perturbationNames[i]);
            if (found == index.end())
                continue;
            a.push_back(entry.perPerturbation[i].values[m]);
            b.push_back(reference.perPerturbation[found->second].values[m]);
        }
        comparison.differences.push_back(differenceOf(a, b, metricDefinitions()[m].better));
    }
    return comparison;
}

/// The paper's numbers into the lines of the same label; models that Knockscope lacks get lines of their own.
void addPublished(ExperimentResult& result)
{
    for (const PublishedValue& value : publishedValues(result.info.name, result.publishedData)) {
        const auto metric = std::find(result.info.metrics.begin(), result.info.metrics.end(), value.metric);
        if (metric == result.info.metrics.end())
            continue;
        auto line = std::find_if(result.lines.begin(), result.lines.end(),
                                 [&](const ExperimentLine& some) { return some.label == value.row; });
        if (line == result.lines.end()) {
            ExperimentLine published;
            published.label = std::string(value.row);
            published.isOnlyPublished = true;
            published.values.resize(result.info.metrics.size());
            published.published.assign(result.info.metrics.size(), kNaN);
            line = result.lines.insert(result.lines.end(), std::move(published));
        }
        line->published[static_cast<std::size_t>(metric - result.info.metrics.begin())] = value.mean;
    }
}

std::vector<std::pair<std::string, std::string>> factsOf(const Project& project,
                                                         const ExperimentSettings& settings)
{
    const MarginalStore& store = project.store();
    const TrainingSettings& base = settings.base;
    const std::optional<GeneVectors> vectors = project.vectors();
    return {
        {"program", fmt::format("Knockscope {}", kVersion)},
        {"project", project.name()},
        {"screen",
         fmt::format("{} perturbations, {} genes, {} control cells, source hash {}", store.perturbations(),
                     store.genes(), store.cells(store.control()), project.importReport().sourceHash)},
        {"gene vectors",
         !settings.vectorSets.empty() ? "as named in the table"
             : vectors                ? vectors->source()
                                      : "none"},
        {"folds", std::to_string(base.folds)},
        {"bins", std::to_string(base.bins)},
        {"seed", std::to_string(base.seed)},
        {"training",
         fmt::format("{} epochs at most, {}", base.epochs,
                     base.validation > 0
                         ? fmt::format("early stopping on {} of the perturbations", base.validation)
                         : std::string("no early stopping"))}};
}

} // namespace

fs::path folderOfVectorSet(const Project& project, const std::string& name)
{
    if (name.empty() || name.front() == '.' || name.find_first_of("/\\") != std::string::npos)
        throw Error(ErrorKind::Usage,
                    fmt::format("--vectors {}: \"{}\" cannot be a name; use letters, digits and dashes.",
                                name, name));
    return project.folder() / "vector-sets" / (name + ".knockscope");
}

ExperimentResult runExperiment(const Project& project, const ExperimentSettings& settings,
                               JobMonitor& monitor)
{
    ExperimentResult result;
    result.info = experimentInfo(settings.name);
    std::vector<std::string> sets;
    for (const VectorSet& set : settings.vectorSets)
        sets.push_back(set.name);
    const std::vector<ExperimentRow> rows =
        planExperiment(settings.name, settings.base, settings.prefix, sets);
    const std::map<std::string, Project> projects = projectsOf(project, settings, monitor);

    std::vector<RunKey> keys; // in order, each once
    std::map<RunKey, TrainingSettings> wanted;
    for (const ExperimentRow& row : rows) {
        const RunKey key{row.vectorSet, row.run};
        if (wanted.emplace(key, row.settings).second)
            keys.push_back(key);
    }
    const auto count = static_cast<double>(keys.size());
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const auto& [set, name] = keys[i];
        JobMonitor step = stepOfJob(monitor, fmt::format("run {} of {} ({}), ", i + 1, keys.size(), name),
                                    kTrainingShare * static_cast<double>(i) / count,
                                    kTrainingShare * static_cast<double>(i + 1) / count);
        const Outcome outcome =
            trainRun(projects.at(set), name, wanted.at(keys[i]), true, step, TrainingHooks());
        const RunRecord record = projects.at(set).run(name).record;
        if (outcome != Outcome::Done || record.finishedFolds() < record.folds.size())
            throw Error(
                ErrorKind::Usage,
                fmt::format("Run {} is not complete: {} of {} folds are trained; start the experiment "
                            "again to go on.",
                            name, record.finishedFolds(), record.folds.size()));
    }

    std::map<RunKey, std::vector<RunEvaluation>> evaluations;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const auto& [set, name] = keys[i];
        JobMonitor step = stepOfJob(
            monitor, name + ": ", kTrainingShare + (1 - kTrainingShare) * static_cast<double>(i) / count,
            kTrainingShare + (0.999 - kTrainingShare) * static_cast<double>(i + 1) / count);
        EvaluationOptions options;
        options.cellEval = false;
        evaluations[keys[i]] = evaluateRun(projects.at(set), projects.at(set).run(name), step, options);
    }

    std::vector<const RunEvaluation*> entries;
    for (const ExperimentRow& row : rows) {
        const RunEvaluation& entry = entryOf(evaluations.at({row.vectorSet, row.run}), row);
        entries.push_back(&entry);
        result.lines.push_back(lineOf(result.info, row.label, entry));
    }
    // Each line against MLP+Hist of its group, which is the last that is no baseline; else against the first.
    for (std::size_t i = 0; i < rows.size(); ++i) {
        std::size_t reference = 0;
        for (std::size_t j = 0; j < rows.size(); ++j) {
            if (rows[j].settings.split == rows[i].settings.split && rows[j].baseline.empty()
                && rows[j].settings.model == "mlp-hist"
                && rows[j].settings.weights == TrainingSettings().weights
                && rows[j].settings.bins == settings.base.bins)
                reference = j;
        }
        if (reference != i)
            result.comparisons.push_back(
                compare(result.info, rows[i].label, *entries[i], rows[reference].label, *entries[reference]));
    }
    // What is attainable, once for each run that baselines or MLP+Hist belong to.
    std::set<RunKey> shown;
    for (const ExperimentRow& row : rows) {
        const RunKey key{row.vectorSet, row.run};
        if (row.settings.model != "mlp-hist" || settings.name.starts_with("fig") || settings.name == "table5"
            || !shown.insert(key).second)
            continue;
        for (const RunEvaluation& entry : evaluations.at(key)) {
            if (!isNoise(entry.model))
                continue;
            const std::string group = row.label.substr(0, row.label.find(": ") + 1);
            ExperimentLine line =
                lineOf(result.info, group + (group.empty() ? "" : " ") + modelTitle(entry), entry);
            line.isNoise = true;
            result.lines.push_back(std::move(line));
        }
    }
    if (settings.publishedData == "auto")
        result.publishedData = publishedData(project.store()).value_or("");
    else if (settings.publishedData != "none")
        result.publishedData = settings.publishedData;
    addPublished(result);
    result.facts = factsOf(project, settings);
    monitor.report("done", 1);
    return result;
}

} // namespace knockscope
