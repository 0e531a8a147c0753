// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/error.h"
#include "core/project/cell_pair_export.h"
#include "core/project/export.h"

#include <fmt/format.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace knockscope::cli {

namespace {

struct Options {
    std::string project;
    std::string run;
    std::string out;
    std::string cellEval;
    // Of the pair for cell-eval.
    std::optional<std::uint64_t> seed;
    std::string source;
};

void check(const Options& options)
{
    if (options.out.empty() && options.cellEval.empty())
        throw Error(ErrorKind::Usage, "Say what to write: --out FILE or --cell-eval FOLDER.");
    if (!options.out.empty() && !options.cellEval.empty())
        throw Error(ErrorKind::Usage,
                    "--out and --cell-eval write different things; choose one of them, and call export again "
                    "for the other.");
    for (const auto& [option, isGiven] :
         {std::pair("--seed", options.seed.has_value()), std::pair("--source", !options.source.empty())}) {
        if (isGiven && options.cellEval.empty())
            throw Error(ErrorKind::Usage,
                        fmt::format("{} is of the cells that --cell-eval FOLDER writes; --out has no use for "
                                    "it, leave it out.",
                                    option));
    }
}

void writePair(const Options& options, const Project& project, const Run& run, JobMonitor& monitor)
{
    const std::filesystem::path folder = options.cellEval;
    const CellPairOptions defaults;
    const CellPairReport report =
        exportCellPair(project, run, folder, {options.seed.value_or(defaults.seed), options.source}, monitor);
    fmt::print("Wrote {} and {}: {} perturbations, {} cells each, {} of them real control cells.\n",
               (folder / kPairRealFile).string(), (folder / kPairPredictedFile).string(),
               report.perturbations, report.cells, report.controlCells);
    if (report.notPredicted > 0)
        fmt::print("Left out, not held out or not predicted: {} perturbations.\n", report.notPredicted);
    if (report.areMeans)
        fmt::print("The model predicts means only: all predicted cells of a perturbation are the same, so "
                   "that tests for differential expression say nothing.\n");
    else
        fmt::print("Predicted cells are drawn from the histograms gene by gene; they hold no correlation of "
                   "genes.\n");
}

void run(const Options& options, JobMonitor& monitor)
{
    check(options);
    const Project project = Project::open(options.project);
    const Run run = project.run(options.run);
    if (!options.cellEval.empty()) {
        writePair(options, project, run, monitor);
        return;
    }
    exportRun(project, run, options.out, monitor);
    fmt::print("Wrote {}.\n", options.out);
}

} // namespace

void addExportCommand(CLI::App& app, Action& action)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand(
        "export", "write all numbers of a run to one HDF5 file, or its cells for cell-eval");
    command->add_option("--project", options->project, "the project folder")->required();
    command->add_option("--run", options->run, "name of the run")->required();
    command->add_option("--out", options->out, "the .h5 file to write");
    command->add_option("--cell-eval", options->cellEval,
                        "the folder for real.h5ad and predicted.h5ad, as cell-eval reads them");
    command->add_option(
        "--seed", options->seed,
        fmt::format("of the predicted cells, with --cell-eval; {} when not given", CellPairOptions().seed));
    command->add_option("--source", options->source,
                        "where the screen's file is now, with --cell-eval; where it was when not given");
    command->callback(
        [options, &action] { action = [options](JobMonitor& monitor) { run(*options, monitor); }; });
}

} // namespace knockscope::cli
