// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/error.h"
#include "core/gene/coverage.h"
#include "core/project/project.h"
#include "core/training/cross_validation.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <charconv>
#include <filesystem>
#include <functional>
#include <memory>

namespace knockscope::cli {

namespace {

/// A command-line option with how its value goes from one set of settings to another.
struct SettingOption {
    const CLI::Option* option = nullptr;
    std::function<void(const TrainingSettings& from, TrainingSettings& to)> copy;
};

struct Options {
    std::vector<SettingOption> settingOptions;
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

/// The settings of the command line; options that were not given come from `stored`.
TrainingSettings chosenSettings(const Options& options, const TrainingSettings& stored)
{
    TrainingSettings settings = stored;
    for (const SettingOption& setting : options.settingOptions) {
        if (setting.option->count() > 0)
            setting.copy(options.settings, settings);
    }
    if (!options.weights.empty())
        settings.weights = parseWeights(options.weights);
    return settings;
}

void run(const Options& options, JobMonitor& monitor)
{
    const Project project = Project::open(options.project);
    std::string name = options.run;
    if (name.empty()) {
        const std::vector<std::string> names = project.runNames();
        name = options.resume && !names.empty() ? names.back() : project.freeRunName(options.settings.model);
    }
    TrainingSettings settings = chosenSettings(options, {});
    if (options.resume && std::filesystem::exists(project.runFolder(name) / "run.json")) {
        TrainingSettings stored = readRunRecord(project.runFolder(name) / "run.json").settings;
        stored.device = TrainingSettings().device;
        stored.threads = TrainingSettings().threads;
        settings = chosenSettings(options, stored);
    }
    if (const std::optional<GeneVectors> vectors = project.vectors()) {
        const MarginalStore& store = project.store();
        fmt::print("{}",
                   coverageText(coverageReport(*vectors, store.perturbationNames(), store.geneNames())));
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
    CLI::App* command = app.add_subcommand("train", "train a model by cross-validation");
    command->add_option("--project", options->project, "the project folder")->required();
    command->add_option("--run", options->run, "name of the run; the model's id when not given");
    const auto add = [&](const char* name, auto TrainingSettings::*member, const char* help) {
        CLI::Option* option = command->add_option(name, options->settings.*member, help);
        options->settingOptions.push_back(
            {option, [member](const auto& from, auto& to) { to.*member = from.*member; }});
        return option;
    };
    add("--model", &TrainingSettings::model, "what to train")
        ->capture_default_str()
        ->check(CLI::IsMember({"mlp-hist"}));
    add("--folds", &TrainingSettings::folds, "of the cross-validation")->capture_default_str();
    add("--bins", &TrainingSettings::bins, "of the histograms")->capture_default_str();
    add("--epochs", &TrainingSettings::epochs, "of each fold")->capture_default_str();
    add("--batch", &TrainingSettings::batch, "perturbations in a step")->capture_default_str();
    add("--hidden", &TrainingSettings::hidden, "widths of the hidden layers, for example 1024,512,1024")
        ->delimiter(',');
    add("--learning-rate", &TrainingSettings::learningRate, "of AdamW")->capture_default_str();
    add("--weight-decay", &TrainingSettings::weightDecay, "of AdamW")->capture_default_str();
    add("--dropout", &TrainingSettings::dropout, "after each hidden layer")->capture_default_str();
    add("--only-folds", &TrainingSettings::onlyFolds, "train only these, for example 0,3")->delimiter(',');
    add("--device", &TrainingSettings::device, "where to compute")
        ->capture_default_str()
        ->check(CLI::IsMember({"auto", "cpu", "cuda"}));
    add("--threads", &TrainingSettings::threads, "0: one for each core, a single one for a small network")
        ->capture_default_str();
    add("--seed", &TrainingSettings::seed, "of folds, initial weights and dropout")->capture_default_str();
    command->add_option("--weights", options->weights, "of the objective, w1=0.75,mse=0.25,ce=0 by default");
    command->add_option("--split", options->split)->capture_default_str()->check(CLI::IsMember({"random"}));
    command->add_flag("--resume", options->resume,
                      "continue a run with its own settings; finished folds are kept");
    command->callback(
        [options, &action] { action = [options](JobMonitor& monitor) { run(*options, monitor); }; });
}

} // namespace knockscope::cli
