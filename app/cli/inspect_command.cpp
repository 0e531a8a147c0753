// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/error.h"
#include "core/screen/dialect.h"
#include "core/screen/screen_reader.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>
#include <string_view>

namespace knockscope::cli {

namespace {

constexpr std::size_t kLabelsShown = 8;

struct Options {
    std::string file;
    std::string layer = "X";
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

/// "counts" or "log"; empty for values that cannot be imported, because another layer may well do.
Guess guessValues(ScreenReader& reader, const std::string& file)
{
    try {
        const ValueKindGuess guess = guessValueKind(reader);
        return {guess.kind == ValueKind::Counts ? "counts" : "log", guess.reason};
    } catch (const Error& error) {
        if (std::string_view(error.what()).starts_with(file)) // the reader's own: the file is damaged
            throw;
        return {{}, error.what()};
    }
}

void run(const Options& options, JobMonitor& monitor)
{
    monitor.report("reading", 0);
    const std::unique_ptr<ScreenReader> reader = openScreen(options.file, {options.layer});
    const std::optional<Guess> column = guessPerturbationColumn(*reader, monitor);
    std::optional<Guess> control;
    std::vector<LabelCount> labels;
    if (column) {
        const LabelColumn perturbations = reader->column(column->value);
        control = guessControlLabel(perturbations);
        labels = countLabels(perturbations);
    }
    const Guess values = guessValues(*reader, options.file);
    monitor.report("reading", 1);

    if (options.json) {
        nlohmann::json labelsJson = nlohmann::json::object();
        for (const LabelCount& label : labels)
            labelsJson[label.label] = label.cells;
        nlohmann::json valuesJson = guessToJson(values);
        if (values.value.empty())
            valuesJson["value"] = nullptr;
        const nlohmann::json json = {{"file", options.file},
                                     {"format", reader->format()},
                                     {"cells", reader->cells()},
                                     {"genes", reader->genes().size()},
                                     {"gene_names", guessToJson(reader->geneNames().source)},
                                     {"layer", options.layer},
                                     {"layers", reader->layerNames()},
                                     {"columns", reader->columnNames()},
                                     {"perturbation_column", guessToJson(column)},
                                     {"control", guessToJson(control)},
                                     {"values", valuesJson},
                                     {"labels", labelsJson}};
        // The file's name need not be UTF-8, which JSON is.
        fmt::print("{}\n", json.dump(1, ' ', false, nlohmann::json::error_handler_t::replace));
        return;
    }
    fmt::print("File: {}\nCells: {}\nGenes: {}\n", reader->format(), reader->cells(), reader->genes().size());
    fmt::print("Gene names: {} ({})\n", reader->geneNames().source.value, reader->geneNames().source.reason);
    fmt::print("Layers: {}\n", fmt::join(reader->layerNames(), ", "));
    if (values.value.empty())
        fmt::print("Values in {}: {}\n", options.layer, values.reason);
    else
        fmt::print("Values in {}: {} ({})\n", options.layer, values.value, values.reason);
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
    command->add_option("--layer", options->layer, "X, raw or the name of a layer")->capture_default_str();
    command->add_flag("--json", options->json, "print one JSON document");
    command->callback(
        [options, &action] { action = [options](JobMonitor& monitor) { run(*options, monitor); }; });
}

} // namespace knockscope::cli
