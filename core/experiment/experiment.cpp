// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/experiment.h"

#include "core/base/error.h"
#include "core/base/translate.h"
#include "core/base/version.h"
#include "core/evaluation/metrics_table.h"
#include "core/evaluation/noise_floor.h"
#include "core/experiment/experiment_training.h"
#include "core/model/catalogue.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <set>

namespace knockscope {

namespace {

constexpr double kTrainingShare = 0.9; // of the progress; the rest is evaluation

/// A run of one of the projects that take part.
using RunKey = std::pair<std::string, std::string>; // vector set, run

/// The entry of a run's evaluation that a line shows.
const RunEvaluation& entryOf(const std::vector<RunEvaluation>& evaluations, const ExperimentRow& row)
{
    const auto found = std::find_if(evaluations.begin(), evaluations.end(), [&](const RunEvaluation& entry) {
        return row.baseline.empty() ? entry.baselineOf.empty() : entry.model == row.baseline;
    });
    if (found == evaluations.end())
        throw Error(
            ErrorKind::Usage,
            translated(translatable("core", "The evaluation of run {} lacks {}."), row.run, row.label));
    return *found;
}

ExperimentLine lineOf(const ExperimentInfo& info, const std::string& label, const RunEvaluation& entry)
{
    ExperimentLine line;
    line.label = label;
    line.run = entry.run;
    for (const std::string_view metric : info.metrics)
        line.values.push_back(entry.metrics[metricIndex(metric)]);
    line.published.resize(info.metrics.size());
    line.perturbations = entry.perturbations;
    line.notPredicted = entry.notPredicted.size();
    line.secondsPerFold = entry.secondsPerFold;
    return line;
}

void addTraining(ExperimentLine& line, const RunRecord& record)
{
    line.device = record.device;
    line.threads = record.settings.threads;
    line.foldsAtOnce = record.settings.foldsAtOnce;
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
    const std::vector<PublishedValue> values = publishedValues(result.info.name, result.publishedData);
    if (values.empty() && !result.publishedData.empty())
        result.whyNotPublished = fmt::format("The paper gives no such numbers for {}.", result.publishedData);
    for (const PublishedValue& value : values) {
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
            published.published.resize(result.info.metrics.size());
            line = result.lines.insert(result.lines.end(), std::move(published));
        }
        MeanAndSd& number = line->published[static_cast<std::size_t>(metric - result.info.metrics.begin())];
        number.mean = value.mean;
        if (value.sd)
            number.sd = *value.sd;
    }
}

void choosePublished(ExperimentResult& result, const Project& project, const std::string& wanted)
{
    if (wanted == "none") {
        result.whyNotPublished = "The paper's numbers are not shown, as asked.";
        return;
    }
    result.publishedData = wanted == "auto" ? publishedData(project.store()).value_or("") : wanted;
    if (result.publishedData.empty())
        result.whyNotPublished = "The paper's numbers are not shown: this screen is none of its data sets, "
                                 "told by the numbers of perturbations and genes.";
    addPublished(result);
}

/// What is shown of a run's evaluation; a few of its lines.
std::vector<RunEvaluation> onlyShown(std::vector<RunEvaluation> evaluations, const RunKey& key,
                                     const std::vector<ExperimentRow>& rows)
{
    std::erase_if(evaluations, [&](const RunEvaluation& entry) {
        return !isNoiseRow(entry.model)
            && std::none_of(rows.begin(), rows.end(), [&](const ExperimentRow& row) {
                   return RunKey(row.vectorSet, row.run) == key
                       && (row.baseline.empty() ? entry.baselineOf.empty() : entry.model == row.baseline);
               });
    });
    return evaluations;
}

void addStoppedFolds(ExperimentResult& result, const std::string& vectorSet, const RunRecord& record)
{
    for (std::size_t fold = 0; fold < record.folds.size(); ++fold) {
        const FoldRecord& one = record.folds[fold];
        if (one.wasStopped)
            result.stoppedFolds.push_back(
                {vectorSet, record.name, static_cast<int>(fold), one.epochs, one.keptEpoch});
    }
}

/// Another experiment may have brought the projects of the vector sets up to date for other sets meanwhile.
void checkSamePerturbations(const PreparedVectorSets& sets, const std::map<RunKey, RunRecord>& records)
{
    const std::set<std::string> wanted(sets.perturbations.begin(), sets.perturbations.end());
    for (const auto& [key, record] : records) {
        if (std::set<std::string>(record.perturbations.begin(), record.perturbations.end()) != wanted
            || record.fold != records.begin()->second.fold)
            throw Error(
                ErrorKind::Usage,
                translated(
                    translatable("core",
                                 "Run {} of vector set {} is over other perturbations than those that all "
                                 "sets cover; do not compare it with other sets at the same time, and "
                                 "start the experiment again with another --prefix."),
                    key.second, key.first));
    }
}

std::string binsText(const std::vector<ExperimentRow>& rows)
{
    const auto [fewest, most] =
        std::minmax_element(rows.begin(), rows.end(), [](const ExperimentRow& a, const ExperimentRow& b) {
            return a.settings.bins < b.settings.bins;
        });
    return fewest->settings.bins == most->settings.bins
        ? std::to_string(most->settings.bins)
        : fmt::format("{} to {}", fewest->settings.bins, most->settings.bins);
}

std::vector<std::pair<std::string, std::string>> factsOf(const Project& project,
                                                         const ExperimentSettings& settings,
                                                         const std::vector<ExperimentRow>& rows,
                                                         const PreparedVectorSets& sets)
{
    const MarginalStore& store = project.store();
    const TrainingSettings& base = settings.base;
    std::vector<std::pair<std::string, std::string>> facts = {
        {"program", fmt::format("Knockscope {}", kVersion)},
        {"project", project.name()},
        {"screen",
         fmt::format("{} perturbations, {} genes, {} control cells, source hash {}", store.perturbations(),
                     store.genes(), store.cells(store.control()), project.importReport().sourceHash)}};
    for (const auto& [name, source] : sets.sources)
        facts.emplace_back("gene vectors " + name, source);
    if (sets.sources.empty()) {
        const std::optional<GeneVectors> vectors = project.vectors();
        facts.emplace_back("gene vectors", vectors ? vectors->source() : "none");
    } else {
        facts.emplace_back("perturbations",
                           fmt::format("{} of {}, those that all vector sets cover",
                                       sets.perturbations.size(), store.perturbations()));
    }
    facts.emplace_back("folds", std::to_string(base.folds));
    facts.emplace_back("bins", binsText(rows));
    facts.emplace_back("seed", std::to_string(base.seed));
    facts.emplace_back("training",
                       fmt::format("{} epochs at most, {}", base.epochs,
                                   base.validation > 0 ? fmt::format(
                                       "early stopping on {} of the perturbations", base.validation)
                                                       : std::string("no early stopping")));
    return facts;
}

} // namespace

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
    const bool comparesSets = !rows.front().vectorSet.empty();
    PreparedVectorSets prepared;
    if (comparesSets)
        prepared = prepareVectorSets(project, settings.vectorSets, monitor);
    const auto projectOf = [&](const RunKey& key) -> const Project& {
        return key.first.empty() ? project : prepared.projects.at(key.first);
    };

    std::vector<RunKey> keys; // in order, each once
    std::vector<ExperimentRun> runs; // the same
    for (const ExperimentRow& row : rows) {
        const RunKey key{row.vectorSet, row.run};
        if (std::find(keys.begin(), keys.end(), key) != keys.end())
            continue;
        keys.push_back(key);
        runs.push_back({&projectOf(key), row.run, row.settings});
    }
    JobMonitor training = stepOfJob(monitor, "", 0, kTrainingShare);
    trainRuns(runs, training);

    const auto count = static_cast<double>(keys.size());
    std::map<RunKey, RunRecord> records;
    std::map<RunKey, std::vector<RunEvaluation>> evaluations;
    for (const RunKey& key : keys) {
        records[key] = readRunRecord(projectOf(key).runFolder(key.second) / "run.json");
        addStoppedFolds(result, key.first, records.at(key));
    }
    if (comparesSets)
        checkSamePerturbations(prepared, records);
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const RunKey& key = keys[i];
        JobMonitor step = stepOfJob(
            monitor, key.second, kTrainingShare + (1 - kTrainingShare) * static_cast<double>(i) / count,
            kTrainingShare + (0.999 - kTrainingShare) * static_cast<double>(i + 1) / count);
        EvaluationOptions options;
        options.cellEval = false;
        evaluations[key] =
            onlyShown(evaluateRun(projectOf(key), projectOf(key).run(key.second), step, options), key, rows);
    }

    std::vector<const RunEvaluation*> entries;
    for (const ExperimentRow& row : rows) {
        const RunEvaluation& entry = entryOf(evaluations.at({row.vectorSet, row.run}), row);
        entries.push_back(&entry);
        result.lines.push_back(lineOf(result.info, row.label, entry));
        if (row.baseline.empty())
            addTraining(result.lines.back(), records.at({row.vectorSet, row.run}));
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
    // How noisy the cells are, once for each run that baselines or MLP+Hist belong to.
    std::set<RunKey> shown;
    for (const ExperimentRow& row : rows) {
        const RunKey key{row.vectorSet, row.run};
        if (row.settings.model != "mlp-hist" || settings.name.starts_with("fig") || settings.name == "table5"
            || !shown.insert(key).second)
            continue;
        for (const RunEvaluation& entry : evaluations.at(key)) {
            if (!isNoiseRow(entry.model))
                continue;
            const std::string group = row.label.substr(0, row.label.find(": ") + 1);
            ExperimentLine line =
                lineOf(result.info, group + (group.empty() ? "" : " ") + modelTitle(entry), entry);
            line.isNoise = true;
            result.lines.push_back(std::move(line));
        }
    }
    choosePublished(result, project, settings.publishedData);
    result.facts = factsOf(project, settings, rows, prepared);
    result.leftOut = std::move(prepared.leftOut);
    monitor.report(translate("core", "done"), 1);
    return result;
}

} // namespace knockscope
