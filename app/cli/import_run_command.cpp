// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/project/cell_pair_import.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <memory>

namespace knockscope::cli {

namespace {

struct Options {
    std::string project;
    CellPair pair;
};

void run(const Options& options, JobMonitor& monitor)
{
    const CellPairImport made = importCellPair(options.project, options.pair, monitor);
    if (made.isNewProject)
        fmt::print("Imported {} into {}.\n", options.pair.real.string(), options.project);
    fmt::print("Run {}: {} perturbations, {} predicted cells.\n", made.run, made.predicted, made.cells);
    if (made.areMeans)
        fmt::print("The cells of each perturbation are all the same: taken as predicted means, without "
                   "histograms.\n");
    if (!made.notPredicted.empty())
        fmt::print("Not predicted: {}\n", fmt::join(made.notPredicted, ", "));
    if (made.otherGenes > 0)
        fmt::print("Genes that the project lacks, left out: {}\n", made.otherGenes);
    for (const std::string& warning : made.warnings)
        fmt::print("Warning: {}\n", warning);
}

} // namespace

void addImportRunCommand(CLI::App& app, Action& action)
{
    const auto options = std::make_shared<Options>();
    CellPair& pair = options->pair;
    CLI::App* command = app.add_subcommand(
        "import-run", "read predicted cells of another program as a run, to evaluate and to browse");
    command->add_option("--predicted", pair.predicted, "the predicted cells, .h5ad; with control cells")
        ->required();
    command->add_option("--real", pair.real,
                        "the observed cells, .h5ad; becomes the project where there is none yet");
    command->add_option("--project", options->project, "the project folder")->required();
    command->add_option("--run", pair.run, "name of the run; external when not given");
    command->add_option("--perturbation-column", pair.perturbationColumn,
                        "of both files; target_gene or guessed when not given");
    command->add_option("--control", pair.controlLabel,
                        "label of unperturbed cells; non-targeting or guessed when not given");
    command->add_option("--bins", pair.bins, "of the histograms")->capture_default_str();
    command->add_option("--title", pair.title, "how the model is called; the file's name when not given");
    command->callback(
        [options, &action] { action = [options](JobMonitor& monitor) { run(*options, monitor); }; });
}

} // namespace knockscope::cli
