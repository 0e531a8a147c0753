// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/error.h"
#include "core/project/project.h"

#include <fmt/format.h>

#include <charconv>
#include <memory>

namespace knockscope::cli {

namespace {

struct Options {
    std::string project;
    std::string values = "auto";
    std::string targetSum = "median";
    std::vector<std::string> filters;
    ImportSettings settings;
};

std::pair<std::string, std::string> parseFilter(const std::string& text)
{
    const std::size_t split = text.find('=');
    if (split == std::string::npos || split == 0)
        throw Error(ErrorKind::Usage, fmt::format("--where {}: write it as COLUMN=VALUE.", text));
    return {text.substr(0, split), text.substr(split + 1)};
}

std::optional<double> parseTargetSum(const std::string& text)
{
    if (text == "median")
        return std::nullopt;
    double value = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failure != std::errc() || end != text.data() + text.size() || !(value > 0))
        throw Error(ErrorKind::Usage,
                    fmt::format("--target-sum {}: write median or a positive number.", text));
    return value;
}

void printReport(const ImportReport& report)
{
    fmt::print("File: {}\n", report.format);
    fmt::print("Perturbation column: {} ({})\n", report.perturbationColumn.value,
               report.perturbationColumn.reason);
    fmt::print("Control label: {} ({})\n", report.controlLabel.value, report.controlLabel.reason);
    fmt::print("Gene names: {} ({})\n", report.geneNames.value, report.geneNames.reason);
    fmt::print("Values: {} ({})\n", report.values == ValueKind::Counts ? "counts" : "log-normalised",
               report.valuesReason);
    if (report.targetSum)
        fmt::print("Normalised to {:g} counts a cell, then log(1 + x)\n", *report.targetSum);
    fmt::print("Cells: {} of {} kept, {} of them control; {} without a label\n", report.cellsKept,
               report.cellsInFile, report.controlCells, report.cellsWithoutLabel);
    fmt::print("Genes: {}\nPerturbations: {}\n", report.genes, report.perturbations);
    for (const auto& [name, cells] : report.tooFewCells)
        fmt::print("Left out, too few cells: {} ({})\n", name, cells);
}

void run(const Options& options, JobMonitor& monitor)
{
    ImportSettings settings = options.settings;
    for (const std::string& filter : options.filters)
        settings.filters.push_back(parseFilter(filter));
    settings.targetSum = parseTargetSum(options.targetSum);
    if (options.values != "auto")
        settings.values = options.values == "counts" ? ValueKind::Counts : ValueKind::Log;
    const Project project = Project::import(options.project, settings, monitor);
    printReport(project.importReport());
}

} // namespace

void addImportCommand(CLI::App& app, Action& action)
{
    const auto options = std::make_shared<Options>();
    ImportSettings& settings = options->settings;
    CLI::App* command = app.add_subcommand("import", "read a screen into a new project folder");
    command->add_option("FILE", settings.source, "the screen, an .h5ad file")->required();
    command->add_option("--project", options->project, "the project folder")->required();
    command->add_option("--perturbation-column", settings.perturbationColumn, "guessed when not given");
    command->add_option("--control", settings.controlLabel,
                        "label of unperturbed cells; guessed when not given");
    command->add_option("--gene-column", settings.geneNameColumn,
                        "column of gene names, or index; guessed when not given");
    command->add_option("--where", options->filters, "keep cells with COLUMN=VALUE; may be repeated")
        ->allow_extra_args(false);
    command->add_option("--layer", settings.layer, "X, raw or the name of a layer")->capture_default_str();
    command->add_option("--values", options->values)
        ->capture_default_str()
        ->check(CLI::IsMember({"auto", "counts", "log"}));
    command->add_option("--target-sum", options->targetSum, "median, or a total for each cell")
        ->capture_default_str();
    command->add_option("--top-genes", settings.topGenes, "keep the most variable genes; 0 keeps all")
        ->capture_default_str();
    command->add_option("--min-cells", settings.minimumCells, "of a perturbation")->capture_default_str();
    command->callback(
        [options, &action] { action = [options](JobMonitor& monitor) { run(*options, monitor); }; });
}

} // namespace knockscope::cli
