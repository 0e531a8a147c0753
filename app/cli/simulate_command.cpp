// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/simulate/simulated_screen.h"

#include <fmt/format.h>

#include <memory>

namespace knockscope::cli {

namespace {

struct Options {
    std::string file;
    std::string vectorFile;
    SimulationSettings settings;
};

void run(const Options& options, JobMonitor& monitor)
{

    const SimulatedScreen screen(options.settings);
    screen.writeCells(options.file, monitor);
    fmt::print("Wrote {}: {} perturbations and a control, {} genes.\n", options.file,
               options.settings.perturbations, options.settings.genes);
    if (!options.vectorFile.empty()) {
        screen.writeVectors(options.vectorFile);
        fmt::print("Wrote {}: gene vectors of {} dimensions.\n", options.vectorFile,
                   options.settings.vectorDimension);
    }
    monitor.report("simulating", 1);
}

} // namespace

void addSimulateCommand(CLI::App& app, Action& action)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("simulate", "write a made-up screen whose truth is known");
    command->add_option("FILE", options->file, "the .h5ad to write")->required();
    command->add_option("--perturbations", options->settings.perturbations)
        ->capture_default_str()
        ->check(CLI::Range(2, 100000));
    command->add_option("--genes", options->settings.genes)
        ->capture_default_str()
        ->check(CLI::Range(2, 100000));
    command->add_option("--cells", options->settings.cells, "cells of each perturbation")
        ->capture_default_str()
        ->check(CLI::Range(2, 100000));
    command->add_option("--seed", options->settings.seed)->capture_default_str();
    command->add_option("--embedding", options->vectorFile,
                        "also write the gene vectors to this table (.tsv)");
    command->callback(
        [options, &action] { action = [options](JobMonitor& monitor) { run(*options, monitor); }; });
}

} // namespace knockscope::cli
