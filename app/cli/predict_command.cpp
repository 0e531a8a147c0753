// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/project/export.h"
#include "core/training/unseen_prediction.h"

#include <fmt/format.h>

#include <memory>

namespace knockscope::cli {

namespace {

struct Options {
    std::string project;
    std::string run;
    std::string perturbation;
    std::string out;
};

void run(const Options& options, JobMonitor& monitor)
{
    checkPredictionFile(options.out);
    const Project project = Project::open(options.project);
    const std::string perturbation =
        canonicalPerturbation(options.perturbation, project.importReport().controlLabel.value);
    const UnseenPrediction prediction =
        predictPerturbation(project, project.run(options.run), perturbation, monitor);
    writePrediction(project, prediction, options.out);

    for (const std::string& note : prediction.notes)
        fmt::print("{}.\n", note);
    if (prediction.heldOut)
        fmt::print("Wrote {}: {} as predicted while it was held out.\n", options.out,
                   prediction.perturbation);
    else
        fmt::print("Wrote {}: {}, not in the run, mean of {} folds.\n", options.out, prediction.perturbation,
                   prediction.foldsUsed);
}

} // namespace

void addPredictCommand(CLI::App& app, Action& action)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = app.add_subcommand("predict", "predict one perturbation, in the screen or not");
    command->add_option("--project", options->project, "the project folder")->required();
    command->add_option("--run", options->run, "name of the run")->required();
    command->add_option("--perturbation", options->perturbation, "a gene, or several joined by +")
        ->required();
    command->add_option("--out", options->out, "the .csv or .h5 file to write")->required();
    command->callback(
        [options, &action] { action = [options](JobMonitor& monitor) { run(*options, monitor); }; });
}

} // namespace knockscope::cli
