// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/error.h"
#include "core/screen/dialect.h"
#include "core/screen/screen_reader.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>

namespace knockscope::cli {

namespace {

constexpr std::size_t kLabelsShown = 8;

struct Options {
    std::string file;
    bool json = false;
};

struct LabelCount {
    std::string label;
    std::size_t cells = 0;
};

/// Labels with their numbers of cells, most frequent first.
std::vector<LabelCount> countLabels(const LabelColumn& column)
{
    std::vector<LabelCount> counts;
    for (const std::string& label : column.categories)
        counts.push_back({label, 0});
    for (const std::int32_t code : column.codes) {
        if (code >= 0)
            ++counts[static_cast<std::size_t>(code)].cells;
    }
    std::stable_sort(counts.begin(), counts.end(),
                     [](const auto& a, const auto& b) { return a.cells > b.cells; });
    return counts;
}

nlohmann::json guessToJson(const std::optional<Guess>& guess)
{
    if (!guess)
        return nullptr;
    return {{"value", guess->value}, {"reason", guess->reason}};
}

void run(const Options& options, JobMonitor& monitor)
{
    monitor.report("reading", 0);
    const std::unique_ptr<ScreenReader> reader = openScreen(options.file);
    const std::optional<Guess> column = guessPerturbationColumn(*reader);
    std::optional<Guess> control;
    std::vector<LabelCount> labels;
    if (column) {
        const LabelColumn perturbations = reader->column(column->value);
        control = guessControlLabel(perturbations);
        labels = countLabels(perturbations);
    }
    const ValueKindGuess values = guessValueKind(*reader);
    const char* const kind = values.kind == ValueKind::Counts ? "counts" : "log";
    monitor.report("reading", 1);

    if (options.json) {
        nlohmann::json labelsJson = nlohmann::json::object();
        for (const LabelCount& label : labels)
            labelsJson[label.label] = label.cells;
        const nlohmann::json json = {{"file", options.file},
                                     {"format", reader->format()},
                                     {"cells", reader->cells()},
                                     {"genes", reader->genes().size()},
                                     {"columns", reader->columnNames()},
                                     {"perturbation_column", guessToJson(column)},
                                     {"control", guessToJson(control)},
                                     {"values", {{"value", kind}, {"reason", values.reason}}},
                                     {"labels", labelsJson}};
        fmt::print("{}\n", json.dump(1));
        return;
    }
    fmt::print("File: {}\nCells: {}\nGenes: {}\n", reader->format(), reader->cells(), reader->genes().size());
    fmt::print("Values: {} ({})\n", kind, values.reason);
    fmt::print("Label columns:\n");
    for (const std::string& name : reader->columnNames())
        fmt::print("  {} ({} labels)\n", name, reader->column(name).categories.size());
    if (!column) {
        fmt::print("Perturbation column: not recognised; name it with import --perturbation-column.\n");
        return;
    }
    fmt::print("Perturbation column: {} ({})\n", column->value, column->reason);
    if (control)
        fmt::print("Control label: {} ({})\n", control->value, control->reason);
    else
        fmt::print("Control label: not recognised; name it with import --control.\n");
    for (std::size_t i = 0; i < std::min(kLabelsShown, labels.size()); ++i)
        fmt::print("  {}: {} cells\n", labels[i].label, labels[i].cells);
    if (labels.size() > kLabelsShown)
        fmt::print("  and {} more\n", labels.size() - kLabelsShown);
}

} // namespace

void addInspectCommand(CLI::App& app, Action& action)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("inspect", "say what a file holds and what would be guessed");
    command->add_option("FILE", options->file, "the screen, an .h5ad file")->required();
    command->add_flag("--json", options->json, "print one JSON document");
    command->callback(
        [options, &action] { action = [options](JobMonitor& monitor) { run(*options, monitor); }; });
}

} // namespace knockscope::cli
