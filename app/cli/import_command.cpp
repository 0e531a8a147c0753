// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/error.h"
#include "core/project/project.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <charconv>
#include <memory>

namespace knockscope::cli {

namespace {

struct Options {
    std::string project;
    std::string values = "auto";
    std::string targetSum = "median";
    std::string combinations = "auto";
    std::string guides = "auto";
    std::string variableGenes = "seurat";
    bool onTarget = false;
    OnTargetFilter onTargetFilter;
    std::vector<std::string> filters;
    ImportSettings settings;
};

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
    fmt::print("Labels: {}\n", report.spelling.reason);
    fmt::print("Gene names: {} ({})\n", report.geneNames.value, report.geneNames.reason);
    if (!report.repeatedGenes.empty())
        fmt::print("Repeated gene names, made unique: {}\n", fmt::join(report.repeatedGenes, ", "));
    fmt::print("Values: {} ({})\n", report.values == ValueKind::Counts ? "counts" : "log-normalised",
               report.valuesReason);
    if (report.targetSum)
        fmt::print("Normalised to {:g} counts a cell, then log(1 + x)\n", *report.targetSum);
    fmt::print("Cells: {} of {} kept, {} of them control; {} without a label\n", report.cellsKept,
               report.cellsInFile, report.controlCells, report.cellsWithoutLabel);
    if (report.cellsWithFewGenes > 0)
        fmt::print("Cells left out, too few genes: {}\n", report.cellsWithFewGenes);
    if (report.cellsOffTarget > 0)
        fmt::print("Cells left out, target not knocked down: {}\n", report.cellsOffTarget);
    fmt::print("Genes: {}", report.genes);
    if (report.genesInFewCells > 0)
        fmt::print(" ({} left out, seen in too few cells)", report.genesInFewCells);
    fmt::print("\nPerturbations: {}\n", report.perturbations);
    for (const OffTarget& off : report.offTarget)
        fmt::print("Left out, not knocked down: {} ({})\n", off.name, off.reason);
    for (const auto& [name, cells] : report.tooFewCells)
        fmt::print("Left out, too few cells: {} ({})\n", name, cells);
    for (const std::string& warning : report.warnings)
        fmt::print("Warning: {}\n", warning);
}

void run(const Options& options, JobMonitor& monitor)
{
    ImportSettings settings = options.settings;
    for (const std::string& filter : options.filters)
        settings.filters.push_back(parseCellFilter(filter));
    settings.targetSum = parseTargetSum(options.targetSum);
    if (options.values != "auto")
        settings.values = options.values == "counts" ? ValueKind::Counts : ValueKind::Log;
    if (options.combinations != "auto")
        settings.separator = options.combinations == "none" ? std::string() : options.combinations;
    if (options.guides != "auto")
        settings.namesGuides = options.guides == "yes";
    if (options.onTarget)
        settings.onTarget = options.onTargetFilter;
    settings.flavour =
        options.variableGenes == "seurat_v3" ? VariableGeneFlavour::SeuratV3 : VariableGeneFlavour::Seurat;
    const Project project = Project::import(options.project, settings, monitor);
    printReport(project.importReport());
}

} // namespace

void addImportCommand(CLI::App& app, Action& action)
{
    const auto options = std::make_shared<Options>();
    ImportSettings& settings = options->settings;
    CLI::App* command = app.add_subcommand("import", "read a screen into a new project folder");
    command
        ->add_option("FILE", settings.source, "the screen: .h5ad, 10x .h5, .loom or a Matrix Market folder")
        ->required();
    command->add_option("--project", options->project, "the project folder")->required();
    command->add_option("--perturbation-column", settings.perturbationColumn, "guessed when not given");
    command->add_option("--control", settings.controlLabel,
                        "label of unperturbed cells; guessed when not given");
    command->add_option("--gene-column", settings.geneNameColumn,
                        "column of gene names, or index; guessed when not given");
    command->add_option("--labels", settings.labels, "table of cell labels, CSV or TSV with barcodes");
    command
        ->add_option("--combinations", options->combinations,
                     "what joins the genes of a combination, for example _; none: nothing does")
        ->capture_default_str();
    command->add_option("--guides", options->guides, "labels name guides, which are reduced to their genes")
        ->capture_default_str()
        ->check(CLI::IsMember({"auto", "yes", "no"}));
    command
        ->add_option("--where", options->filters,
                     "keep cells with COLUMN=VALUE, COLUMN!=VALUE, COLUMN>=NUMBER, ...; may be repeated")
        ->allow_extra_args(false);
    command->add_option("--min-genes", settings.minimumGenes, "of a cell")
        ->capture_default_str()
        ->check(CLI::NonNegativeNumber);
    command->add_flag("--on-target", options->onTarget, "keep only knockdowns that worked, as STATE does");
    command
        ->add_option("--on-target-residual", options->onTargetFilter.residual,
                     "share of the control's mean that a perturbation's target may keep")
        ->capture_default_str();
    command
        ->add_option("--on-target-cell-residual", options->onTargetFilter.cellResidual,
                     "share of the control's mean that the target may keep in a cell")
        ->capture_default_str();
    command->add_option("--layer", settings.layer, "X, raw or the name of a layer")->capture_default_str();
    command->add_option("--values", options->values)
        ->capture_default_str()
        ->check(CLI::IsMember({"auto", "counts", "log"}));
    command->add_option("--target-sum", options->targetSum, "median, or a total for each cell")
        ->capture_default_str();
    command->add_option("--top-genes", settings.topGenes, "keep the most variable genes; 0 keeps all")
        ->capture_default_str()
        ->check(CLI::NonNegativeNumber);
    command->add_option("--variable-genes", options->variableGenes, "how the most variable genes are told")
        ->capture_default_str()
        ->check(CLI::IsMember({"seurat", "seurat_v3"}));
    command->add_option("--min-cells-per-gene", settings.minimumCellsOfGene)
        ->capture_default_str()
        ->check(CLI::NonNegativeNumber);
    command->add_option("--min-cells", settings.minimumCells, "of a perturbation")
        ->capture_default_str()
        ->check(CLI::NonNegativeNumber);
    command->callback(
        [options, &action] { action = [options](JobMonitor& monitor) { run(*options, monitor); }; });
}

} // namespace knockscope::cli
