// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/error.h"
#include "core/screen/dialect.h"
#include "core/screen/screen_reader.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <string_view>

namespace knockscope::cli {

namespace {

constexpr std::size_t kLabelsShown = 8;
constexpr std::size_t kValuesShown = 6;

struct Options {
    std::string file;
    ReaderOptions reader;
    bool json = false;
};

struct LabelCount {
    std::string label;
    std::string canonical; // empty for the control
    std::uint64_t cells = 0;
    bool isMissing = false;
};

struct Context {
    std::string name;
    std::optional<ContextColumn> mixed;
};

/// What there is to say about a file; everything after `columns` is guessed.
struct Inspection {
    std::unique_ptr<ScreenReader> reader;
    std::vector<std::pair<std::string, std::size_t>> columns; // of labels, and how many
    Guess values; // "counts" or "log"; empty for values that cannot be imported
    std::vector<PerturbationColumn> candidates; // the first is the guess
    std::optional<Guess> control;
    std::vector<Guess> otherControls;
    std::vector<LabelCount> labels; // of the guessed column, most frequent first
    LabelSpellingGuess spelling;
    std::vector<Context> contexts;
    std::vector<std::string> batches;
    std::vector<std::string> warnings;
};

/// Empty for values that cannot be imported, because another layer may well do.
Guess guessValues(const ScreenReader& reader, const std::string& file, const JobMonitor& monitor)
{
    try {
        const ValueKindGuess guess = guessValueKind(reader, monitor);
        return {guess.kind == ValueKind::Counts ? "counts" : "log", guess.reason};
    } catch (const Error& error) {
        if (std::string_view(error.what()).starts_with(file)) // the reader's own: the file is damaged
            throw;
        return {{}, error.what()};
    }
}

/// Everything that follows from the perturbation column.
void inspectPerturbations(Inspection& seen, const JobMonitor& monitor)
{
    const LabelColumn column = seen.reader->column(seen.candidates.front().name);
    std::vector<Guess> controls = controlCandidates(column);
    if (!controls.empty()) {
        seen.control = controls.front();
        seen.otherControls.assign(controls.begin() + 1, controls.end());
    }
    const std::string control = seen.control ? seen.control->value : std::string();
    seen.spelling = guessLabelSpelling(column, control, seen.reader->genes());

    const std::vector<std::uint64_t> cells = cellsOfCategories(column);
    std::vector<bool> isControlLabel(cells.size(), false);
    for (std::size_t category = 0; category < cells.size(); ++category) {
        const std::string& label = column.categories[category];
        const bool isMissing = (!seen.control || label != control) && isMissingLabel(label);
        const std::string canonical = canonicalPerturbation(label, control, seen.spelling.spelling);
        isControlLabel[category] = seen.control && !isMissing && canonical.empty();
        if (cells[category] > 0)
            seen.labels.push_back({label, canonical, cells[category], isMissing});
    }
    std::stable_sort(seen.labels.begin(), seen.labels.end(),
                     [](const LabelCount& a, const LabelCount& b) { return a.cells > b.cells; });
    if (!seen.control)
        return;
    std::vector<bool> isControl;
    isControl.reserve(column.codes.size());
    for (const std::int32_t code : column.codes)
        isControl.push_back(code >= 0 && isControlLabel[static_cast<std::size_t>(code)]);
    for (ContextColumn& mixed : mixedContexts(*seen.reader, isControl, monitor)) {
        const auto context = std::find_if(seen.contexts.begin(), seen.contexts.end(),
                                          [&](const Context& each) { return each.name == mixed.name; });
        if (context != seen.contexts.end())
            context->mixed = std::move(mixed);
    }
}

/// One word of a shell's command line.
std::string quoted(const std::string& word)
{
    constexpr std::string_view kPlain =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-+=:,./@%";
    if (!word.empty() && word.find_first_not_of(kPlain) == std::string::npos)
        return word;
    std::string text = "'";
    for (const char c : word)
        text += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return text + "'";
}

std::string valuesText(const ContextColumn& context)
{
    std::vector<std::string> values;
    for (const auto& [value, cells] : context.controlCells) {
        if (values.size() == kValuesShown) {
            values.push_back(fmt::format("and {} more", context.controlCells.size() - kValuesShown));
            break;
        }
        values.push_back(fmt::format("{} ({})", value, cells));
    }
    return fmt::format("{}", fmt::join(values, ", "));
}

void addWarnings(Inspection& seen)
{
    const GeneNames& names = seen.reader->geneNames();
    if (!names.repeated.empty())
        seen.warnings.push_back(
            fmt::format("{} gene names are given to several genes, for example {}: the further ones got a "
                        "number.",
                        names.repeated.size(), names.repeated.front()));
    if (seen.values.value.empty())
        seen.warnings.push_back(seen.values.reason);
    if (seen.candidates.empty())
        seen.warnings.emplace_back(
            "No column looks like perturbations. Name it with import --perturbation-column.");
    else if (!seen.control)
        seen.warnings.push_back(fmt::format("No label of the column {} is known as a control. Name it with "
                                            "import --control.",
                                            seen.candidates.front().name));
    std::uint64_t missing = 0;
    for (const LabelCount& label : seen.labels) {
        if (label.isMissing)
            missing += label.cells;
        else if (!label.canonical.empty() && isLabelWithoutCall(label.label))
            seen.warnings.push_back(fmt::format("'{}' ({} cells) reads like cells without a clear guide, but "
                                                "would be imported as a perturbation of that name.",
                                                label.label, label.cells));
    }
    if (missing > 0)
        seen.warnings.push_back(fmt::format("{} cells have a label that means 'not available' and would be "
                                            "left out.",
                                            missing));
    for (const Context& context : seen.contexts) {
        if (context.mixed)
            seen.warnings.push_back(
                fmt::format("The control cells differ in {}: {}. Keep one with import --where {}.",
                            context.name, valuesText(*context.mixed), quoted(context.name + "=VALUE")));
    }
}

Inspection inspect(const Options& options, JobMonitor& monitor)
{
    monitor.report("reading", 0);
    Inspection seen;
    seen.reader = openScreen(options.file, options.reader);
    for (const std::string& name : seen.reader->columnNames()) {
        monitor.checkCancelled();
        const std::vector<std::uint64_t> cells = cellsOfCategories(seen.reader->column(name));
        seen.columns.emplace_back(
            name, std::count_if(cells.begin(), cells.end(), [](std::uint64_t n) { return n > 0; }));
    }
    monitor.report("looking for perturbations", 0.3);
    seen.candidates = perturbationColumns(*seen.reader, monitor);
    for (const std::string& name : contextColumnNames(*seen.reader)) {
        if (seen.candidates.empty() || name != seen.candidates.front().name)
            seen.contexts.push_back({name, std::nullopt});
    }
    seen.batches = batchColumnNames(*seen.reader);
    if (!seen.candidates.empty())
        inspectPerturbations(seen, monitor);
    monitor.report("looking at values", 0.6);
    seen.values = guessValues(*seen.reader, options.file, monitor);
    addWarnings(seen);
    monitor.report("looking at values", 1);
    return seen;
}

/// An option and its value, safe for values that start with a hyphen.
std::string option(const std::string& name, const std::string& value)
{
    return value.starts_with('-') ? quoted(name + "=" + value) : name + " " + quoted(value);
}

/// The command that imports the file with everything that was guessed spelt out; what is missing stands in
/// capitals.
std::string importCommand(const Options& options, const Inspection& seen)
{
    std::filesystem::path file = options.file;
    if (!file.has_filename())
        file = file.parent_path(); // a folder's name with a slash at its end
    const std::string stem = file.stem().empty() ? "screen" : file.stem().string();
    std::vector<std::string> words{"knockscope-cli import", quoted(options.file)};
    words.push_back(option("--project", stem + ".knockscope"));
    words.push_back(
        option("--perturbation-column", seen.candidates.empty() ? "COLUMN" : seen.candidates.front().name));
    words.push_back(option("--control", seen.control ? seen.control->value : "LABEL"));
    if (!options.reader.labels.empty())
        words.push_back(option("--labels", options.reader.labels.string()));
    words.push_back(option("--gene-column", seen.reader->geneNames().source.value));
    words.push_back(option("--layer", seen.values.value.empty() ? "LAYER" : options.reader.layer));
    if (!seen.values.value.empty())
        words.push_back(option("--values", seen.values.value));
    return fmt::format("{}", fmt::join(words, " "));
}

nlohmann::json guessToJson(const std::optional<Guess>& guess)
{
    if (!guess)
        return nullptr;
    return {{"value", guess->value}, {"reason", guess->reason}};
}

void printJson(const Options& options, const Inspection& seen)
{
    using nlohmann::json;
    json labels = json::object();
    for (const LabelCount& label : seen.labels)
        labels[label.label] = label.cells;
    json values = guessToJson(seen.values);
    if (seen.values.value.empty())
        values["value"] = nullptr;
    json candidates = json::array();
    for (const PerturbationColumn& candidate : seen.candidates)
        candidates.push_back({{"value", candidate.name},
                              {"reason", candidate.reason},
                              {"labels", candidate.labels},
                              {"control", guessToJson(candidate.control)}});
    json controls = json::array();
    for (const Guess& other : seen.otherControls)
        controls.push_back(guessToJson(other));
    json contexts = json::array();
    for (const Context& context : seen.contexts) {
        json cells = json::object();
        if (context.mixed) {
            for (const auto& [value, count] : context.mixed->controlCells)
                cells[value] = count;
        }
        contexts.push_back(
            {{"column", context.name}, {"mixed", context.mixed.has_value()}, {"control_cells", cells}});
    }
    json spelling = nullptr;
    json column = nullptr;
    if (!seen.candidates.empty()) {
        const LabelSpelling& found = seen.spelling.spelling;
        spelling = {{"separator", found.separator},
                    {"guides", found.namesGuides},
                    {"whole_labels", found.wholeLabels},
                    {"reason", seen.spelling.reason}};
        column = {{"value", seen.candidates.front().name}, {"reason", seen.candidates.front().reason}};
    }
    const ScreenReader& reader = *seen.reader;
    const json document = {{"file", options.file},
                           {"format", reader.format()},
                           {"cells", reader.cells()},
                           {"genes", reader.genes().size()},
                           {"gene_names", guessToJson(reader.geneNames().source)},
                           {"repeated_genes", reader.geneNames().repeated},
                           {"layer", options.reader.layer},
                           {"layers", reader.layerNames()},
                           {"columns", reader.columnNames()},
                           {"number_columns", reader.numberColumnNames()},
                           {"perturbation_column", column},
                           {"perturbation_candidates", candidates},
                           {"control", guessToJson(seen.control)},
                           {"other_controls", controls},
                           {"spelling", spelling},
                           {"values", values},
                           {"labels", labels},
                           {"contexts", contexts},
                           {"batches", seen.batches},
                           {"warnings", seen.warnings},
                           {"import", importCommand(options, seen)}};
    // The file's name need not be UTF-8, which JSON is.
    fmt::print("{}\n", document.dump(1, ' ', false, json::error_handler_t::replace));
}

void printPerturbations(const Inspection& seen)
{
    fmt::print("Perturbation column:\n");
    for (std::size_t i = 0; i < seen.candidates.size(); ++i)
        fmt::print("  {} {}: {}\n", i == 0 ? "*" : " ", seen.candidates[i].name, seen.candidates[i].reason);
    if (seen.control)
        fmt::print("Control label: {} ({})\n", seen.control->value, seen.control->reason);
    else
        fmt::print("Control label: not recognised\n");
    for (const Guess& other : seen.otherControls)
        fmt::print("  or {} ({})\n", other.value, other.reason);

    fmt::print("Spelling: {}\n", seen.spelling.reason);
    std::vector<std::string> names;
    for (const LabelCount& label : seen.labels) {
        if (!label.canonical.empty() && !label.isMissing)
            names.push_back(label.canonical);
    }
    std::sort(names.begin(), names.end());
    const auto last = std::unique(names.begin(), names.end());
    fmt::print("Labels of {}: {}, which are {} perturbations{}\n", seen.candidates.front().name,
               seen.labels.size(), last - names.begin(), seen.control ? " and the control" : "");
    for (std::size_t i = 0; i < std::min(kLabelsShown, seen.labels.size()); ++i) {
        const LabelCount& label = seen.labels[i];
        std::string meaning;
        if (label.isMissing)
            meaning = " = no label";
        else if (label.canonical.empty())
            meaning = seen.control && label.label == seen.control->value ? "" : " = control";
        else if (label.canonical != label.label)
            meaning = " = " + label.canonical;
        fmt::print("  {}{}: {} cells\n", label.label, meaning, label.cells);
    }
    if (seen.labels.size() > kLabelsShown)
        fmt::print("  and {} more\n", seen.labels.size() - kLabelsShown);
}

void printText(const Options& options, const Inspection& seen)
{
    const ScreenReader& reader = *seen.reader;
    const GeneNames& genes = reader.geneNames();
    fmt::print("File: {}\nCells: {}\nGenes: {}\n", reader.format(), reader.cells(), reader.genes().size());
    std::string notes;
    if (!genes.repeated.empty())
        notes += fmt::format("; {} names occur more than once", genes.repeated.size());
    if (genes.lostVersions)
        notes += "; versions were dropped";
    fmt::print("Gene names: {} ({}{})\n", genes.source.value, genes.source.reason, notes);
    fmt::print("Layers: {}\n", fmt::join(reader.layerNames(), ", "));
    if (seen.values.value.empty())
        fmt::print("Values in {}: cannot be imported\n", options.reader.layer);
    else
        fmt::print("Values in {}: {} ({})\n", options.reader.layer, seen.values.value, seen.values.reason);
    fmt::print("Label columns:{}\n", seen.columns.empty() ? " none" : "");
    for (const auto& [name, labels] : seen.columns)
        fmt::print("  {} ({} label{})\n", name, labels, labels == 1 ? "" : "s");
    const std::vector<std::string> numbers = reader.numberColumnNames();
    fmt::print("Number columns: {}\n",
               numbers.empty() ? "none" : fmt::format("{}", fmt::join(numbers, ", ")));
    if (seen.candidates.empty())
        fmt::print("Perturbation column: not recognised\n");
    else
        printPerturbations(seen);
    std::vector<std::string> contexts;
    for (const Context& context : seen.contexts)
        contexts.push_back(context.name + (context.mixed ? " (several among the control cells)" : ""));
    if (!contexts.empty())
        fmt::print("Contexts: {}\n", fmt::join(contexts, ", "));
    if (!seen.batches.empty())
        fmt::print("Batches: {}\n", fmt::join(seen.batches, ", "));
    for (const std::string& warning : seen.warnings)
        fmt::print("Warning: {}\n", warning);
    fmt::print("{}\n", importCommand(options, seen));
}

void run(const Options& options, JobMonitor& monitor)
{
    const Inspection seen = inspect(options, monitor);
    if (options.json)
        printJson(options, seen);
    else
        printText(options, seen);
}

} // namespace

void addInspectCommand(CLI::App& app, Action& action)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("inspect", "say what a file holds and what would be guessed");
    command->add_option("FILE", options->file, "the screen: a file or a Matrix Market folder")->required();
    command->add_option("--layer", options->reader.layer, "X, raw or the name of a layer")
        ->capture_default_str();
    command->add_option("--labels", options->reader.labels, "a CSV or TSV table of cell labels");
    command->add_option("--gene-column", options->reader.geneNameColumn,
                        "column of gene names, or index; guessed when not given");
    command->add_flag("--json", options->json, "print one JSON document");
    command->callback(
        [options, &action] { action = [options](JobMonitor& monitor) { run(*options, monitor); }; });
}

} // namespace knockscope::cli
