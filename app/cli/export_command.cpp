// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/project/export.h"

#include <fmt/format.h>

#include <memory>

namespace knockscope::cli {

namespace {

struct Options {
    std::string project;
    std::string run;
    std::string out;
};

void run(const Options& options, JobMonitor& monitor)
{
    const Project project = Project::open(options.project);
    exportRun(project, project.run(options.run), options.out, monitor);
    fmt::print("Wrote {}.\n", options.out);
}

} // namespace

void addExportCommand(CLI::App& app, Action& action)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("export", "write all numbers of a run to one HDF5 file");
    command->add_option("--project", options->project, "the project folder")->required();
    command->add_option("--run", options->run, "name of the run")->required();
    command->add_option("--out", options->out, "the .h5 file to write")->required();
    command->callback(
        [options, &action] { action = [options](JobMonitor& monitor) { run(*options, monitor); }; });
}

} // namespace knockscope::cli
