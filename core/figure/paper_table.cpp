// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/paper_table.h"

#include "core/base/translate.h"
#include "core/evaluation/metrics_table.h"
#include "core/experiment/experiment_report.h"
#include "core/figure/paper_table_parts.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <set>

namespace knockscope {

namespace fs = std::filesystem;

namespace {

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

/// "15", or "Keep: 15, Drop: 14": the most that a line of each group was evaluated on.
std::string heldOutText(const PaperTable& table, const std::vector<std::size_t>& perturbations)
{
    std::vector<std::pair<std::string, std::size_t>> groups;
    for (std::size_t i = 0; i < table.lines.size(); ++i) {
        if (groups.empty() || groups.back().first != table.lines[i].group)
            groups.emplace_back(table.lines[i].group, 0);
        groups.back().second = std::max(groups.back().second, perturbations[i]);
    }
    if (std::all_of(groups.begin(), groups.end(),
                    [&](const auto& group) { return group.second == groups.front().second; }))
        return std::to_string(groups.front().second);
    std::vector<std::string> parts;
    for (const auto& [group, count] : groups)
        parts.push_back(fmt::format("{}: {}", group, count));
    return fmt::format("{}", fmt::join(parts, ", "));
}

std::string captionOf(const ExperimentResult& result, const std::string& heldOut)
{
    std::string text = fmt::format("{}. Held-out perturbations: {}.", titleOf(result.info), heldOut);
    if (std::string screen = factOf(result, "screen"); !screen.empty()) {
        if (const std::size_t hash = screen.find(", source hash"); hash != std::string::npos)
            screen.resize(hash);
        text += fmt::format(" Screen: {}; {} folds, {} bins, seed {}.", screen, factOf(result, "folds"),
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
    table.caption =
        captionOf(result, table.lines.empty() ? "0" : heldOutText(table, perturbations)) + captionEnd(table);
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
    PaperTableLines lines{table, {}};
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
                                    "\"knockscope-cli experiment {} --project {}\" or with \"Tables of "
                                    "the paper\" in the Run menu."),
                       name, name, project.folder().string()));
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
                                    "experiment {} --project {}\" or with \"Tables of the paper\" in the "
                                    "Run menu."),
                       name, name, project.folder().string()));
    return tableOfRuns(project, name, runs, monitor);
}

} // namespace knockscope
