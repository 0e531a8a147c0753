// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/paper_table.h"

#include "core/base/translate.h"
#include "core/evaluation/metrics_file.h"
#include "core/evaluation/metrics_table.h"
#include "core/evaluation/noise_floor.h"
#include "core/experiment/experiment_report.h"
#include "core/histogram/histogram.h"
#include "core/model/catalogue.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>

namespace knockscope {

namespace fs = std::filesystem;

namespace {

constexpr const char* kNoiseNote =
    "Repeatability of half the cells: one half of each perturbation's cells predicts the other. Chance: "
    "control cells predict control cells. Neither is a model.";
constexpr const char* kApartNote = "Such lines are not marked as best.";

/// How the paper puts a metric under a heading that it shares with its neighbours.
struct ColumnTitle {
    std::string_view metric;
    const char* group;
    const char* title;
    const char* alone; // without such neighbours
};
constexpr std::array kColumnTitles = {
    ColumnTitle{"pearson_top20", "Pearson correlation", "Top 20", "Pearson correlation, top 20"},
    ColumnTitle{"pearson_top50", "Pearson correlation", "Top 50", "Pearson correlation, top 50"},
    ColumnTitle{"pearson_top100", "Pearson correlation", "Top 100", "Pearson correlation, top 100"},
    ColumnTitle{"rmae_mean", "RMAE", "Mean", "RMAE of the mean"},
    ColumnTitle{"rmae_variance", "RMAE", "Var", "RMAE of the variance"},
    ColumnTitle{"rmae_skewness", "RMAE", "Skew", "RMAE of the skewness"},
    ColumnTitle{"rmae_kurtosis", "RMAE", "Kurt", "RMAE of the kurtosis"},
};

const ColumnTitle* columnTitle(std::string_view metric)
{
    const auto found = std::find_if(kColumnTitles.begin(), kColumnTitles.end(),
                                    [&](const ColumnTitle& title) { return title.metric == metric; });
    return found == kColumnTitles.end() ? nullptr : &*found;
}

std::vector<PaperTable::Column> columnsOf(const std::vector<std::string_view>& metrics)
{
    std::vector<PaperTable::Column> columns;
    for (const std::string_view metric : metrics) {
        const MetricDefinition& definition = metricDefinitions()[metricIndex(metric)];
        const ColumnTitle* const title = columnTitle(metric);
        columns.push_back({std::string(metric), title ? title->title : std::string(definition.title),
                           title ? title->group : "", definition.better, definition.decimals});
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto isIn = [&](std::size_t other) { return columns[other].group == columns[i].group; };
        if (columns[i].group.empty() || (i > 0 && isIn(i - 1)) || (i + 1 < columns.size() && isIn(i + 1)))
            continue;
        columns[i].title = columnTitle(columns[i].metric)->alone;
        columns[i].group.clear();
    }
    return columns;
}

/// What trained a line; times of lines that differ in it say nothing of the models.
struct Trained {
    std::string device;
    int threads = 0;
    int foldsAtOnce = 0;
    double seconds = 0; // per fold; 0: it was not trained

    bool isLike(const Trained& other) const
    {
        return device == other.device && threads == other.threads && foldsAtOnce == other.foldsAtOnce;
    }
};

/// Adds the column of seconds to a table whose lines were trained so.
void addSeconds(PaperTable& table, const std::vector<Trained>& trained)
{
    PaperTable::Column column{"", "Seconds per fold", "", Better::Lower, 2};
    const Trained* first = nullptr;
    double least = INFINITY;
    for (std::size_t i = 0; i < table.lines.size(); ++i) {
        MeanAndSd& value = table.lines[i].values.emplace_back();
        if (trained[i].seconds <= 0 || table.lines[i].isNoise)
            continue;
        value.mean = trained[i].seconds;
        least = std::min(least, value.mean);
        if (!first)
            first = &trained[i];
        else if (!first->isLike(trained[i]))
            column.better = Better::Neither;
    }
    if (least >= 10)
        column.decimals = least >= 100 ? 0 : 1;
    if (column.better == Better::Neither)
        table.notes.emplace_back("Training times are of different devices or threads and are not to be "
                                 "compared.");
    table.columns.push_back(std::move(column));
}

/// The experiment's title without its number, which LaTeX and word processors give.
std::string titleOf(const ExperimentInfo& info)
{
    std::string title(info.title.substr(info.title.find(": ") + 2));
    if (title.front() >= 'a' && title.front() <= 'z')
        title.front() = static_cast<char>(title.front() - 'a' + 'A');
    return title;
}

std::string captionEnd(const PaperTable& table)
{
    const bool hasGroups = std::any_of(table.lines.begin(), table.lines.end(),
                                       [](const PaperTable::Line& line) { return !line.group.empty(); });
    std::string text = " Mean ± standard deviation over folds of the means over a fold's held-out "
                       "perturbations; bold: the best of a column";
    text += hasGroups ? " and group." : ".";
    if (std::any_of(table.columns.begin(), table.columns.end(), [](const PaperTable::Column& column) {
            return column.metric.starts_with("pearson_top");
        }))
        text += " Pearson correlation of the predicted and the observed mean shifts of the genes that "
                "differ most.";
    if (std::any_of(table.columns.begin(), table.columns.end(),
                    [](const PaperTable::Column& column) { return column.metric.starts_with("rmae_"); }))
        text += " RMAE: relative mean absolute error over all genes.";
    return text;
}

void addCommonNotes(PaperTable& table)
{
    if (std::any_of(table.columns.begin(), table.columns.end(),
                    [](const PaperTable::Column& column) { return column.metric == "nll"; }))
        table.notes.push_back(fmt::format("NLL smoothing: {}.", kSmoothingName));
    if (std::any_of(table.lines.begin(), table.lines.end(),
                    [](const PaperTable::Line& line) { return line.isNoise; }))
        table.notes.emplace_back(kNoiseNote);
}

std::string lineTitleOf(std::string_view experiment)
{
    if (experiment == "table5")
        return "Weights of the objective";
    if (experiment == "table6")
        return "Gene vectors";
    return experiment.starts_with("fig") ? "Histograms" : "Method";
}

/// "0.75 W1 + 0.25 MSE" of "w1=0.75,mse=0.25"
std::string weightsForPeople(const std::string& text)
{
    static const std::map<std::string, const char*> kNames = {{"w1", "W1"}, {"mse", "MSE"}, {"ce", "CE"}};
    std::vector<std::string> parts;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(',', begin), text.size());
        const std::size_t equals = text.find('=', begin);
        const auto name = kNames.find(text.substr(begin, equals - begin));
        if (equals == std::string::npos || equals > end || name == kNames.end())
            return text;
        parts.push_back(text.substr(equals + 1, end - equals - 1) + " " + name->second);
        begin = end + 1;
    }
    return fmt::format("{}", fmt::join(parts, " + "));
}

std::string factOf(const ExperimentResult& result, std::string_view name)
{
    const auto found = std::find_if(result.facts.begin(), result.facts.end(),
                                    [&](const auto& fact) { return fact.first == name; });
    return found == result.facts.end() ? "" : found->second;
}

std::string captionOf(const ExperimentResult& result)
{
    std::string text = titleOf(result.info) + ".";
    if (std::string screen = factOf(result, "screen"); !screen.empty()) {
        if (const std::size_t hash = screen.find(", source hash"); hash != std::string::npos)
            screen.resize(hash);
        if (const std::string some = factOf(result, "perturbations"); !some.empty())
            screen += "; of the perturbations " + some;
        text += fmt::format(" {}; {} folds, {} bins, seed {}.", screen, factOf(result, "folds"),
                            factOf(result, "bins"), factOf(result, "seed"));
    }
    return text;
}

/// Lines of fewer perturbations than others of their group, which they cannot be compared with.
void markPartial(PaperTable& table, const std::vector<std::size_t>& perturbations)
{
    std::vector<std::string> partial;
    for (std::size_t i = 0; i < table.lines.size(); ++i) {
        PaperTable::Line& line = table.lines[i];
        if (line.isNoise) // of perturbations of several cells only
            continue;
        std::size_t most = 0;
        for (std::size_t j = 0; j < table.lines.size(); ++j) {
            if (!table.lines[j].isNoise && table.lines[j].group == line.group)
                most = std::max(most, perturbations[j]);
        }
        if (perturbations[i] < most) {
            line.isApart = true;
            partial.push_back(fmt::format("{}{}{}: {} of the {} perturbations.", line.group,
                                          line.group.empty() ? "" : ", ", line.label, perturbations[i],
                                          most));
        }
    }
    if (!partial.empty())
        table.notes.push_back(fmt::format("† {} {}", fmt::join(partial, " "), kApartNote));
}

/// The same order with the groups together, and noise last in each.
void sortByGroup(std::vector<ExperimentLine>& lines, const std::vector<std::string>& groups)
{
    std::vector<std::size_t> order(lines.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    const auto placeOf = [&](std::size_t i) {
        return std::pair(std::find(groups.begin(), groups.end(), groups[i]), lines[i].isNoise);
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return placeOf(a) < placeOf(b); });
    std::vector<ExperimentLine> sorted;
    for (const std::size_t i : order)
        sorted.push_back(lines[i]);
    lines = std::move(sorted);
}

/// Where "Keep: MLP+Hist" ends being "Keep"; 0 where there is no such group.
std::size_t groupLength(const ExperimentResult& result, const std::string& label)
{
    const std::size_t colon = result.info.name == "table3" ? label.find(": ") : std::string::npos;
    return colon == std::string::npos ? 0 : colon;
}

/// A run as it might stand in a table, before anything is computed.
struct Candidate {
    std::string name;
    RunRecord record;
    std::map<std::string, int> heldOut; // and predicted: the fold of each
};

Candidate candidateOf(const Project& project, const std::string& name)
{
    Candidate candidate{name, readRunRecord(project.runFolder(name) / "run.json"), {}};
    const RunRecord& record = candidate.record;
    for (std::size_t p = 0; p < record.perturbations.size(); ++p) {
        const int fold = record.fold[p];
        if (fold >= 0 && record.foldFinished(fold)
            && !record.folds[static_cast<std::size_t>(fold)].notPredicted.contains(record.perturbations[p]))
            candidate.heldOut.emplace(record.perturbations[p], fold);
    }
    return candidate;
}

enum class Relation {
    Same, // perturbations, folds, split and bins
    Part, // the same, of fewer perturbations
    Related, // some perturbations in common, in the same folds
    Nothing,
};

/// How `run` stands to `leader`.
Relation relationOf(const Candidate& run, const Candidate& leader)
{
    std::size_t common = 0;
    for (const auto& [perturbation, fold] : run.heldOut) {
        const auto found = leader.heldOut.find(perturbation);
        if (found == leader.heldOut.end())
            continue;
        if (found->second != fold)
            return Relation::Nothing; // its models learnt from other perturbations
        ++common;
    }
    if (run.record.settings.split != leader.record.settings.split || common == 0)
        return Relation::Nothing;
    if (common < run.heldOut.size() || run.record.settings.bins != leader.record.settings.bins)
        return Relation::Related;
    return common == leader.heldOut.size() ? Relation::Same : Relation::Part;
}

/// That with which most runs can stand together; of several the one of most perturbations, then the first.
const Candidate& leaderOf(const std::vector<Candidate>& runs)
{
    const Candidate* leader = nullptr;
    std::pair<std::ptrdiff_t, std::size_t> most;
    for (const Candidate& run : runs) {
        const std::pair<std::ptrdiff_t, std::size_t> size(
            std::count_if(runs.begin(), runs.end(),
                          [&](const Candidate& other) {
                              const Relation relation = relationOf(other, run);
                              return relation == Relation::Same || relation == Relation::Part;
                          }),
            run.heldOut.size());
        if (!leader || size > most) {
            leader = &run;
            most = size;
        }
    }
    return *leader;
}

bool isOfSplit(std::string_view table, const std::string& split)
{
    return (table == "table3") == split.starts_with("combo-");
}

/// Whether a model can stand in a table; another program's may.
bool hasPlace(std::string_view table, const RunRecord& record)
{
    const ModelInfo* const model = findModel(record.settings.model);
    return table != "table1" || !model || model->predictsDistributions;
}

/// Named runs, or all that are finished and of the right kind.
std::vector<Candidate> candidatesOf(const Project& project, std::string_view table,
                                    const std::vector<std::string>& runs, std::vector<std::string>& notes)
{
    std::vector<Candidate> candidates;
    std::vector<std::string> unfinished;
    if (runs.empty()) {
        for (const std::string& name : project.runNames()) {
            try {
                Candidate candidate = candidateOf(project, name);
                if (!isOfSplit(table, candidate.record.settings.split) || !hasPlace(table, candidate.record))
                    continue;
                if (candidate.record.finishedFolds() < candidate.record.folds.size())
                    unfinished.push_back(name);
                else if (!candidate.heldOut.empty())
                    candidates.push_back(std::move(candidate));
            } catch (const Error&) {
                notes.push_back(fmt::format("Left out, because it cannot be read: run {}.", name));
            }
        }
        if (!unfinished.empty())
            notes.push_back(fmt::format("Left out, because not all folds are finished: {}.",
                                        fmt::join(unfinished, ", ")));
        const auto placeOf = [](const Candidate& candidate) {
            const auto models = modelCatalogue();
            const ModelInfo* const model = findModel(candidate.record.settings.model);
            return model ? model - models.data() : 0;
        };
        std::stable_sort(candidates.begin(), candidates.end(),
                         [&](const Candidate& a, const Candidate& b) { return placeOf(a) < placeOf(b); });
        return candidates;
    }
    std::set<std::string> seen;
    for (const std::string& name : runs) {
        if (!seen.insert(name).second)
            continue;
        const std::vector<std::string> all = project.runNames();
        if (std::find(all.begin(), all.end(), name) == all.end())
            project.run(name); // says which there are
        Candidate candidate = candidateOf(project, name);
        if (candidate.heldOut.empty())
            throw Error(
                ErrorKind::Usage,
                translated(translatable("core", "Run {} has no finished fold yet; train it first."), name));
        if (!hasPlace(table, candidate.record))
            throw Error(ErrorKind::Usage,
                        translated(translatable("core",
                                                "Run {} predicts means only, and {} is of distributions; "
                                                "choose table2 or leave the run out."),
                                   name, table));
        if (!isOfSplit(table, candidate.record.settings.split))
            throw Error(ErrorKind::Usage,
                        translated(translatable("core",
                                                "Run {} is of split {}, and {} is of other splits; choose "
                                                "another table or leave the run out."),
                                   name, candidate.record.settings.split, table));
        candidates.push_back(std::move(candidate));
    }
    return candidates;
}

/// As they are kept, or computed and kept.
std::vector<RunEvaluation> evaluationsOf(const Project& project, const Candidate& candidate,
                                         JobMonitor& monitor)
{
    EvaluationOptions options;
    const fs::path file = project.runFolder(candidate.name) / "metrics.json";
    std::error_code failure;
    if (fs::exists(file, failure)) {
        try {
            StoredMetrics stored = readMetricsFile(file);
            if (whyOutdated(stored, candidate.record).empty())
                return std::move(stored.evaluations);
            options.cellEval = stored.hasCellEval; // what somebody wanted then
        } catch (const Error&) {
            // of another version, or damaged: computed again
        }
    }
    const Run run = project.run(candidate.name);
    std::vector<RunEvaluation> evaluations = evaluateRun(project, run, monitor, options);
    writeMetricsFile(run, evaluations);
    return evaluations;
}

/// The lines of one group and where they are from.
struct Lines {
    PaperTable& table;
    std::vector<Trained> trained; // [table.lines]

    void add(const std::string& group, const std::string& label, const RunEvaluation& evaluation,
             const Trained& by)
    {
        PaperTable::Line line{group, label, evaluation.run, {}, isNoiseRow(evaluation.model), false};
        for (const PaperTable::Column& column : table.columns)
            line.values.push_back(evaluation.metrics[metricIndex(column.metric)]);
        table.lines.push_back(std::move(line));
        trained.push_back(by);
    }
};

std::vector<std::string> baselinesOf(std::string_view table)
{
    if (table == "table1")
        return {"ctrl-hist", "non-ctrl-hist"};
    return {table == "table2" ? "non-ctrl-mean" : "non-ctrl-hist"};
}

/// A member of a group with its numbers.
struct Member {
    const Candidate* run = nullptr;
    Relation relation = Relation::Same;
    std::vector<RunEvaluation> evaluations;
};

/// How a run differs from what most runs of its group are.
std::string differenceOf(const Candidate& run, const Candidate& leader)
{
    const auto common =
        static_cast<std::size_t>(std::count_if(run.heldOut.begin(), run.heldOut.end(), [&](const auto& one) {
            return leader.heldOut.contains(one.first);
        }));
    std::vector<std::string> parts;
    if (common < leader.heldOut.size() || common < run.heldOut.size()) {
        std::string text = fmt::format("{} of the {} perturbations", common, leader.heldOut.size());
        if (common < run.heldOut.size())
            text += fmt::format(" and {} others", run.heldOut.size() - common);
        parts.push_back(std::move(text));
    }
    if (run.record.settings.bins != leader.record.settings.bins)
        parts.push_back(
            fmt::format("{} bins instead of {}", run.record.settings.bins, leader.record.settings.bins));
    return fmt::format("{}", fmt::join(parts, ", "));
}

/// The members with the most common of them in `leader`; tells what is left out or stands apart.
std::vector<Member> membersOf(const std::vector<Candidate>& candidates, const Candidate& leader,
                              bool areNamed, std::vector<std::string>& notes)
{
    std::vector<Member> members;
    std::vector<std::string> others;
    for (const Candidate& candidate : candidates) {
        const Relation relation = relationOf(candidate, leader);
        if (relation == Relation::Same || relation == Relation::Part
            || (areNamed && relation == Relation::Related))
            members.push_back({&candidate, relation, {}});
        else
            others.push_back(candidate.name);
    }
    if (areNamed && !others.empty())
        throw Error(ErrorKind::Usage,
                    translated(translatable("core",
                                            "Runs {} and {} hold out other perturbations or other folds and "
                                            "have nothing in common; choose runs of the same split, folds "
                                            "and seed."),
                               leader.name, others.front()));
    if (!others.empty())
        notes.push_back(
            fmt::format("Left out, because they hold out other perturbations or folds, or have other bins "
                        "than run {}: {}.",
                        leader.name, fmt::join(others, ", ")));
    return members;
}

void addBaselines(Lines& lines, const std::string& group, const std::vector<Member>& members,
                  const std::vector<std::string>& models)
{
    for (const std::string& model : models) {
        if (std::any_of(members.begin(), members.end(), [&](const Member& member) {
                return member.relation == Relation::Same && member.run->record.settings.model == model;
            }))
            continue; // it has a run of its own
        for (const Member& member : members) {
            const auto found = std::find_if(
                member.evaluations.begin(), member.evaluations.end(), [&](const RunEvaluation& evaluation) {
                    return evaluation.model == model && !evaluation.baselineOf.empty();
                });
            if (member.relation != Relation::Same || found == member.evaluations.end())
                continue;
            lines.add(group, modelTitle(*found), *found, {});
            break;
        }
    }
}

void addMembers(Lines& lines, const std::string& group, const std::vector<Member>& members,
                const Candidate& leader)
{
    std::map<std::string, int> titles;
    for (const Member& member : members)
        ++titles[modelTitle(member.evaluations.front())];
    std::vector<std::string> apart;
    for (const Member& member : members) {
        const RunEvaluation& evaluation = member.evaluations.front();
        const RunRecord& record = member.run->record;
        std::string label = modelTitle(evaluation);
        if (titles[label] > 1)
            label += fmt::format(" ({})", member.run->name);
        const ModelInfo* const model = findModel(record.settings.model);
        lines.add(group, label, evaluation,
                  {record.device, record.settings.threads, record.settings.foldsAtOnce,
                   model && model->isBaseline ? 0 : evaluation.secondsPerFold});
        if (member.relation == Relation::Same)
            continue;
        lines.table.lines.back().isApart = true;
        apart.push_back(fmt::format("{}{}{}: {}.", group, group.empty() ? "" : ", ", label,
                                    differenceOf(*member.run, leader)));
    }
    if (!apart.empty())
        lines.table.notes.push_back(fmt::format("† {} {}", fmt::join(apart, " "), kApartNote));
}

void addNoise(Lines& lines, const std::string& group, const std::vector<Member>& members)
{
    for (const Member& member : members) {
        if (member.relation != Relation::Same)
            continue;
        for (const RunEvaluation& evaluation : member.evaluations) {
            if (isNoiseRow(evaluation.model))
                lines.add(group, modelTitle(evaluation), evaluation, {});
        }
        return;
    }
}

[[noreturn]] void throwNothing(std::string_view table)
{
    throw Error(ErrorKind::Usage,
                translated(translatable("core",
                                        "The project has no finished run for {}; train one, or make the "
                                        "table with \"knockscope-cli experiment {}\" or with \"Tables of the "
                                        "paper\" in the Run menu."),
                           table, table));
}

PaperTable tableOfRuns(const Project& project, std::string_view name, const std::vector<std::string>& runs,
                       JobMonitor& monitor)
{
    PaperTable table;
    table.name = name;
    table.lineTitle = lineTitleOf(name);
    table.columns = columnsOf(experimentInfo(name).metrics);
    std::vector<std::string> leftOut;
    const std::vector<Candidate> candidates = candidatesOf(project, name, runs, leftOut);
    if (candidates.empty())
        throwNothing(name);

    using Split = std::pair<const char*, const char*>; // group and split
    std::vector<Split> splits = {{"", ""}};
    if (name == "table3")
        splits = {{"Keep", "combo-keep"}, {"Drop", "combo-drop"}};
    std::vector<std::vector<Candidate>> ofSplit(splits.size());
    std::vector<const Candidate*> leaders;
    std::vector<std::vector<Member>> members;
    std::size_t count = 0;
    for (std::size_t i = 0; i < splits.size(); ++i) {
        std::copy_if(candidates.begin(), candidates.end(), std::back_inserter(ofSplit[i]),
                     [&](const Candidate& candidate) {
                         return name != "table3" || candidate.record.settings.split == splits[i].second;
                     });
        if (ofSplit[i].empty()) {
            leaders.push_back(nullptr);
            members.emplace_back();
            leftOut.push_back(fmt::format("There is no run of split {}.", splits[i].second));
            continue;
        }
        leaders.push_back(&leaderOf(ofSplit[i]));
        members.push_back(membersOf(ofSplit[i], *leaders[i], !runs.empty(), leftOut));
        count += members[i].size();
    }

    Lines lines{table, {}};
    const RunEvaluation* first = nullptr;
    std::vector<std::string> data;
    std::size_t done = 0;
    for (std::size_t i = 0; i < splits.size(); ++i) {
        for (Member& member : members[i]) {
            monitor.checkCancelled();
            JobMonitor step =
                stepOfJob(monitor, member.run->name, static_cast<double>(done) / static_cast<double>(count),
                          0.999 * static_cast<double>(done + 1) / static_cast<double>(count));
            member.evaluations = evaluationsOf(project, *member.run, step);
            ++done;
        }
        if (members[i].empty())
            continue;
        if (name == "table1") {
            std::erase_if(members[i], [&](const Member& member) { // another program's
                const bool isOfMeans =
                    std::isnan(member.evaluations.front().metrics[metricIndex("nll")].mean);
                if (isOfMeans)
                    leftOut.push_back(
                        fmt::format("Left out, because it predicts means only: run {}.", member.run->name));
                return isOfMeans;
            });
            if (members[i].empty())
                throwNothing(name);
        }
        const std::string group = splits[i].first;
        addBaselines(lines, group, members[i], baselinesOf(name));
        addMembers(lines, group, members[i], *leaders[i]);
        addNoise(lines, group, members[i]);
        if (!first)
            first = &members[i].front().evaluations.front();
        data.push_back(fmt::format("{}{}{} perturbations, {} folds", group, group.empty() ? "" : ": ",
                                   leaders[i]->heldOut.size(), leaders[i]->record.folds.size()));
    }
    if (name == "table1")
        addSeconds(table, lines.trained);
    table.caption = fmt::format("{}. {}; {} genes, {} bins.", titleOf(experimentInfo(name)),
                                fmt::join(data, "; "), first->genes, first->bins);
    table.caption += captionEnd(table);
    addCommonNotes(table);
    table.notes.insert(table.notes.end(), leftOut.begin(), leftOut.end());
    monitor.report(translate("core", "done"), 1);
    return table;
}

PaperTable tableOfReport(const Project& project, std::string_view name, const fs::path& file)
{
    const ExperimentResult result = readExperiment(file);
    if (result.info.name != name)
        throw Error(ErrorKind::BadInput,
                    translated(translatable("core", "{} holds {}. Make the experiment again."), file.string(),
                               result.info.name));
    // A project can be imported again after its runs are gone.
    const std::string screen = factOf(result, "screen");
    if (!screen.empty() && screen.find(project.importReport().sourceHash) == std::string::npos)
        throw Error(ErrorKind::BadInput,
                    translated(translatable("core",
                                            "{} is of another screen than the project's. Make the "
                                            "experiment again."),
                               file.string()));
    return tableOfExperiment(result);
}

} // namespace

const std::vector<std::string_view>& paperTableNames()
{
    static const std::vector<std::string_view> names{"table1", "table2", "table3", "table5", "table6"};
    return names;
}

PaperTable tableOfExperiment(const ExperimentResult& result)
{
    PaperTable table;
    table.name = result.info.name;
    table.lineTitle = lineTitleOf(table.name);
    table.columns = columnsOf(result.info.metrics);
    std::vector<ExperimentLine> lines;
    std::copy_if(result.lines.begin(), result.lines.end(), std::back_inserter(lines),
                 [](const ExperimentLine& line) { return !line.isOnlyPublished; });
    std::vector<std::string> groups;
    for (const ExperimentLine& line : lines)
        groups.push_back(line.label.substr(0, groupLength(result, line.label)));
    sortByGroup(lines, groups);

    std::vector<std::size_t> perturbations;
    std::vector<Trained> trained;
    for (const ExperimentLine& line : lines) {
        const std::size_t length = groupLength(result, line.label);
        std::string label = length > 0 ? line.label.substr(length + 2) : line.label;
        if (table.name == "table5")
            label = weightsForPeople(label);
        table.lines.push_back(
            {line.label.substr(0, length), label, line.run, line.values, line.isNoise, false});
        perturbations.push_back(line.perturbations);
        trained.push_back({line.device, line.threads, line.foldsAtOnce, line.secondsPerFold});
    }
    markPartial(table, perturbations);
    if (table.name == "table1")
        addSeconds(table, trained);
    table.caption = captionOf(result) + captionEnd(table);
    addCommonNotes(table);
    if (!result.leftOut.empty())
        table.notes.push_back(fmt::format(
            "Left out, because not every set of gene vectors has vectors for them: {} perturbations.",
            result.leftOut.size()));
    std::set<std::string> stopped;
    for (const StoppedFold& fold : result.stoppedFolds)
        stopped.insert(fold.vectorSet.empty() ? fold.run : fold.vectorSet + " " + fold.run);
    if (!stopped.empty())
        table.notes.push_back(fmt::format("Folds of these runs were stopped before their last epoch: {}.",
                                          fmt::join(stopped, ", ")));
    return table;
}

PaperTable tableOfEvaluations(const std::vector<RunEvaluation>& evaluations)
{
    PaperTable table;
    table.name = "metrics";
    table.lineTitle = "Method";
    std::vector<std::string_view> metrics;
    for (const MetricDefinition& metric : metricDefinitions()) {
        if (metric.isInPaper)
            metrics.push_back(metric.name);
    }
    table.columns = columnsOf(metrics);
    Lines lines{table, {}};
    std::vector<std::string> runs;
    for (const RunEvaluation& evaluation : evaluations) {
        if (evaluation.baselineOf.empty())
            runs.push_back(fmt::format("{}: {} perturbations, {} folds, {} genes, {} bins", evaluation.run,
                                       evaluation.perturbations, evaluation.folds, evaluation.genes,
                                       evaluation.bins));
        lines.add("Run " + evaluation.run, modelTitle(evaluation), evaluation, {});
    }
    table.caption =
        fmt::format("Predictions of held-out perturbations. {}.", fmt::join(runs, "; ")) + captionEnd(table);
    addCommonNotes(table);
    return table;
}

PaperTable makePaperTable(const Project& project, std::string_view name, const std::vector<std::string>& runs,
                          JobMonitor& monitor)
{
    const std::vector<std::string_view>& names = paperTableNames();
    if (std::find(names.begin(), names.end(), name) == names.end())
        throw Error(ErrorKind::Usage,
                    translated(translatable("core", "There is no table {}; choose one of {}."), name,
                               fmt::join(names, ", ")));
    const bool isOfRuns = name == "table1" || name == "table2" || name == "table3";
    if (!runs.empty() && !isOfRuns)
        throw Error(
            ErrorKind::Usage,
            translated(translatable("core",
                                    "{} is not made of single runs; name none, and make it with "
                                    "\"knockscope-cli experiment {}\" or with \"Tables of the paper\" in the "
                                    "Run menu."),
                       name, name));
    const fs::path file = experimentFolder(project) / (std::string(name) + ".json");
    std::error_code failure;
    if (runs.empty() && fs::exists(file, failure)) {
        monitor.checkCancelled();
        return tableOfReport(project, name, file);
    }
    if (!isOfRuns)
        throw Error(
            ErrorKind::Usage,
            translated(translatable("core",
                                    "The project has no report of {} yet; make it with \"knockscope-cli "
                                    "experiment {}\" or with \"Tables of the paper\" in the Run menu."),
                       name, name));
    return tableOfRuns(project, name, runs, monitor);
}

} // namespace knockscope
