// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/translate.h"
#include "core/evaluation/current_metrics.h"
#include "core/evaluation/metrics_table.h"
#include "core/evaluation/noise_floor.h"
#include "core/figure/paper_table_parts.h"
#include "core/model/catalogue.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace knockscope {

namespace fs = std::filesystem;

namespace {

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

void addBaselines(PaperTableLines& lines, const std::string& group, const std::vector<Member>& members,
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

void addMembers(PaperTableLines& lines, const std::string& group, const std::vector<Member>& members,
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

void addNoise(PaperTableLines& lines, const std::string& group, const std::vector<Member>& members)
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

[[noreturn]] void throwNothing(const Project& project, std::string_view table)
{
    throw Error(ErrorKind::Usage,
                translated(translatable("core",
                                        "The project has no finished run for {}; train one, or make the "
                                        "table with \"knockscope-cli experiment {} --project {}\" or with "
                                        "\"Tables of the paper\" in the Run menu."),
                           table, table, project.folder().string()));
}

} // namespace

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
        throwNothing(project, name);

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

    PaperTableLines lines{table, {}};
    const RunEvaluation* first = nullptr;
    std::vector<std::string> data;
    std::size_t done = 0;
    for (std::size_t i = 0; i < splits.size(); ++i) {
        for (Member& member : members[i]) {
            monitor.checkCancelled();
            JobMonitor step =
                stepOfJob(monitor, member.run->name, static_cast<double>(done) / static_cast<double>(count),
                          0.999 * static_cast<double>(done + 1) / static_cast<double>(count));
            member.evaluations = currentMetrics(project, member.run->name, member.run->record, {}, step);
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
                throwNothing(project, name);
        }
        const std::string group = splits[i].first;
        addBaselines(lines, group, members[i], baselinesOf(name));
        addMembers(lines, group, members[i], *leaders[i]);
        addNoise(lines, group, members[i]);
        if (!first)
            first = &members[i].front().evaluations.front();
        data.push_back(fmt::format("{}{}{} in {} folds", group, group.empty() ? "" : ": ",
                                   leaders[i]->heldOut.size(), leaders[i]->record.folds.size()));
    }
    if (name == "table1")
        addSeconds(table, lines.trained);
    table.caption =
        fmt::format("{}. Held-out perturbations: {}. {} genes, {} bins.", titleOf(experimentInfo(name)),
                    fmt::join(data, ", "), first->genes, first->bins);
    table.caption += captionEnd(table);
    addCommonNotes(table);
    table.notes.insert(table.notes.end(), leftOut.begin(), leftOut.end());
    monitor.report(translate("core", "done"), 1);
    return table;
}

} // namespace knockscope
