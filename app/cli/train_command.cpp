// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/error.h"
#include "core/project/project.h"
#include "core/training/cross_validation.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <charconv>
#include <memory>

namespace knockscope::cli {

namespace {

struct Options {
    std::string project;
    std::string run;
    std::string weights;
    std::string split = "random";
    bool resume = false;
    TrainingSettings settings;
};

ObjectiveWeights parseWeights(const std::string& text)
{
    ObjectiveWeights weights{0, 0, 0};
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::size_t end = std::min(text.find(',', begin), text.size());
        const std::string part = text.substr(begin, end - begin);
        const std::size_t split = part.find('=');
        const std::string name = part.substr(0, split);
        double* const weight = name == "w1" ? &weights.w1
            : name == "mse"                 ? &weights.mse
            : name == "ce"                  ? &weights.crossEntropy
                                            : nullptr;
        const char* const first = split == std::string::npos ? nullptr : part.data() + split + 1;
        const char* const last = part.data() + part.size();
        if (!weight || !first || std::from_chars(first, last, *weight).ptr != last)
            throw Error(ErrorKind::Usage,
                        fmt::format("--weights {}: write it as w1=0.75,mse=0.25,ce=0.", text));
        begin = end + 1;
    }
    return weights;
}

void run(const Options& options, JobMonitor& monitor)
{
    const Project project = Project::open(options.project);
    TrainingSettings settings = options.settings;
    if (!options.weights.empty())
        settings.weights = parseWeights(options.weights);
    std::string name = options.run;
    if (name.empty()) {
        const std::vector<std::string> names = project.runNames();
        name = options.resume && !names.empty() ? names.back() : project.freeRunName(settings.model);
    }
    if (const std::optional<GeneVectors> vectors = project.vectors()) {
        const Coverage covered = coverage(*vectors, project.store().perturbationNames());
        if (!covered.withoutVector.empty())
            fmt::print("Without a gene vector, left out: {}\n", fmt::join(covered.withoutVector, ", "));
    }
    const int folds = settings.folds;
    trainRun(project, name, settings, options.resume, monitor);
    const Run finished = project.run(name);
    double seconds = 0;
    for (const FoldRecord& fold : finished.record.folds)
        seconds += fold.seconds;
    fmt::print("Run {}: {} of {} folds trained on {} perturbations, hidden layers ({}), device {}, {:.1f} s "
               "a fold.\n",
               name, finished.record.finishedFolds(), folds, finished.record.perturbations.size(),
               fmt::join(finished.record.settings.hidden, ", "), finished.record.device,
               seconds / static_cast<double>(std::max<std::size_t>(1, finished.record.finishedFolds())));
}

} // namespace

void addTrainCommand(CLI::App& app, Action& action)
{
    const auto options = std::make_shared<Options>();
    TrainingSettings& settings = options->settings;
    CLI::App* command = app.add_subcommand("train", "train a model by cross-validation");
    command->add_option("--project", options->project, "the project folder")->required();
    command->add_option("--model", settings.model)->capture_default_str()->check(CLI::IsMember({"mlp-hist"}));
    command->add_option("--run", options->run, "name of the run; the model's id when not given");
    command->add_option("--folds", settings.folds)->capture_default_str();
    command->add_option("--bins", settings.bins)->capture_default_str();
    command->add_option("--epochs", settings.epochs)->capture_default_str();
    command->add_option("--batch", settings.batch, "perturbations in a step")->capture_default_str();
    command->add_option("--hidden", settings.hidden, "widths of the hidden layers, for example 1024,512,1024")
        ->delimiter(',');
    command->add_option("--learning-rate", settings.learningRate)->capture_default_str();
    command->add_option("--weight-decay", settings.weightDecay)->capture_default_str();
    command->add_option("--dropout", settings.dropout)->capture_default_str();
    command->add_option("--weights", options->weights, "of the objective, w1=0.75,mse=0.25,ce=0 by default");
    command->add_option("--split", options->split)->capture_default_str()->check(CLI::IsMember({"random"}));
    command->add_option("--only-folds", settings.onlyFolds, "train only these, for example 0,3")
        ->delimiter(',');
    command->add_option("--device", settings.device)
        ->capture_default_str()
        ->check(CLI::IsMember({"auto", "cpu", "cuda"}));
    command
        ->add_option("--threads", settings.threads, "0: one for each core, a single one for a small network")
        ->capture_default_str();
    command->add_option("--seed", settings.seed)->capture_default_str();
    command->add_flag("--resume", options->resume, "continue a run; finished folds are kept");
    command->callback(
        [options, &action] { action = [options](JobMonitor& monitor) { run(*options, monitor); }; });
}

} // namespace knockscope::cli
