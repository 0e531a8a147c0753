// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/error.h"
#include "core/experiment/experiment_report.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <memory>

namespace knockscope::cli {

namespace {

struct Options {
    std::string project;
    std::string out;
    std::vector<std::string> vectors;
    bool json = false;
    ExperimentSettings experiment;
};

/// "NAME=FILE" or "NAME=FILE,FILE".
VectorSet parseVectorSet(const std::string& text)
{
    const std::size_t equals = text.find('=');
    VectorSet set;
    set.name = text.substr(0, equals);
    for (std::size_t begin = equals; begin != std::string::npos && begin + 1 < text.size();) {
        const std::size_t end = text.find(',', begin + 1);
        set.files.emplace_back(text.substr(begin + 1, end == std::string::npos ? end : end - begin - 1));
        begin = end;
    }
    if (set.name.empty() || set.files.empty())
        throw Error(
            ErrorKind::Usage,
            fmt::format("--vectors {}: write it as NAME=FILE, or NAME=FILE,FILE to join files.", text));
    return set;
}

void run(Options options, JobMonitor& monitor)
{
    experimentInfo(options.experiment.name); // a misspelt name explains what else does not fit
    if (options.experiment.name != "table6" && !options.vectors.empty())
        throw Error(ErrorKind::Usage, "--vectors is for experiment table6; leave it out.");
    for (const std::string& text : options.vectors)
        options.experiment.vectorSets.push_back(parseVectorSet(text));
    const Project project = Project::open(options.project);
    const ExperimentResult result = runExperiment(project, options.experiment, monitor);
    const std::filesystem::path folder =
        options.out.empty() ? experimentFolder(project) : std::filesystem::path(options.out);
    writeExperiment(result, folder);
    if (options.json) {
        fmt::print("{}\n", experimentToJson(result).dump(1));
        return;
    }
    fmt::print("{}", experimentAsMarkdown(result));
    fmt::print(stderr, "Wrote {0}.md, {0}.csv, {0}.json, {0}.tex and {0}.html to {1}.\n", result.info.name,
               folder.string());
}

std::string experimentsText()
{
    std::string text = "Experiments:\n";
    for (const ExperimentInfo& experiment : experimentCatalogue())
        text += fmt::format("  {:<8} {}\n", experiment.name, experiment.title);
    return text
        + "\nRuns that are there are not trained again, and experiments share runs. Stopped at any moment, "
          "the "
          "same command goes on where it was. Started several times at once, the processes share the folds.";
}

} // namespace

void addExperimentCommand(CLI::App& app, Action& action)
{
    const auto options = std::make_shared<Options>();
    TrainingSettings& base = options->experiment.base;
    base.validation = 0; // as the paper
    CLI::App* command =
        app.add_subcommand("experiment", "make a table or figure of the paper on this screen");
    command->add_option("name", options->experiment.name, "which; see below")->required();
    command->add_option("--project", options->project, "the project folder")->required();
    command->add_option("--out", options->out,
                        "folder of the report; the project's experiments/ when not given");
    command->add_option("--prefix", options->experiment.prefix, "of the names of the runs")
        ->capture_default_str();
    command
        ->add_option(
            "--vectors", options->vectors,
            "of table6: gene vectors to compare, NAME=FILE or NAME=FILE,FILE; to be given for each of "
            "at least two sets, compared on the perturbations that all of them cover")
        ->allow_extra_args(false);
    command
        ->add_option("--published", options->experiment.publishedData,
                     "whose numbers of the paper to show: auto tells by the screen's size")
        ->capture_default_str()
        ->check(CLI::IsMember({"auto", "none", "K562", "RPE1", "Norman"}));
    command->add_option("--folds", base.folds, "of the cross-validation")->capture_default_str();
    command->add_option("--bins", base.bins, "of the histograms")->capture_default_str();
    command->add_option("--epochs", base.epochs, "of each fold")->capture_default_str();
    command->add_option("--hidden", base.hidden, "widths of the hidden layers")->delimiter(',');
    command
        ->add_option("--validation", base.validation,
                     "share of a fold's perturbations that choose when to stop; the paper used none")
        ->capture_default_str();
    command->add_option("--seed", base.seed, "of folds, initial weights and dropout")->capture_default_str();
    command->add_option("--device", base.device, "where models that can be are trained")
        ->capture_default_str()
        ->check(CLI::IsMember({"auto", "cpu", "cuda"}));
    command->add_flag("--json", options->json, "print one JSON document");
    command->footer(experimentsText());
    command->callback(
        [options, &action] { action = [options](JobMonitor& monitor) { run(*options, monitor); }; });
}

} // namespace knockscope::cli
