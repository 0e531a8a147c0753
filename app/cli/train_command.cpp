// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/base/error.h"
#include "core/gene/coverage.h"
#include "core/model/catalogue.h"
#include "core/project/project.h"
#include "core/training/cross_validation.h"
#include "core/training/estimate.h"
#include "core/training/mlp_fit.h"
#include "core/training/run_plan.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>

namespace knockscope::cli {

namespace {

/// A command-line option with how its value goes from one set of settings to another.
struct SettingOption {
    std::string name;
    const CLI::Option* option = nullptr;
    std::function<void(const TrainingSettings& from, TrainingSettings& to)> copy;
};

struct Options {
    std::vector<SettingOption> settingOptions;
    std::string project;
    std::string run;
    std::string weights;
    bool resume = false;
    bool paper = false;
    bool estimatesOnly = false;
    double secondsBetweenStates = TrainingHooks().secondsBetweenStates;
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

/// What the paper trained with, whatever the product's defaults are.
void setPaperTraining(TrainingSettings& settings)
{
    settings.epochs = 500;
    settings.batch = 32;
    settings.learningRate = 1e-3;
    settings.weightDecay = 1e-3;
    settings.dropout = 0.2;
    settings.weights = {0.75, 0.25, 0};
    settings.validation = 0;
    settings.rank = 0;
    settings.moments = "float32";
    settings.products = "float32";
}

/// An option that changes nothing would be believed to have changed something.
void refuseUnreadOptions(const Options& options, const std::string& model)
{
    const ModelInfo* const info = findModel(model);
    if (!info) // trainRun says why it cannot be trained
        return;
    const auto reads = [](const ModelInfo& some, const std::string& option) {
        return std::find(some.options.begin(), some.options.end(), option) != some.options.end();
    };
    std::vector<std::string> given;
    for (const SettingOption& setting : options.settingOptions) {
        if (setting.option->count() > 0)
            given.push_back(setting.name);
    }
    if (!options.weights.empty())
        given.emplace_back("--weights");
    if (info && !info->isNetwork && options.paper)
        throw Error(ErrorKind::Usage,
                    fmt::format("--paper is how networks are trained; leave it out for --model {}.", model));
    for (const std::string& option : given) {
        const bool isOfModels = std::any_of(modelCatalogue().begin(), modelCatalogue().end(),
                                            [&](const ModelInfo& some) { return reads(some, option); });
        if (isOfModels && !reads(*info, option))
            throw Error(ErrorKind::Usage,
                        fmt::format("{} has no meaning for --model {}; leave it out.", option, model));
    }
}

/// The settings of the command line; options that were not given come from `stored`.
TrainingSettings chosenSettings(const Options& options, const TrainingSettings& stored)
{
    TrainingSettings settings = stored;
    if (options.paper)
        setPaperTraining(settings);
    for (const SettingOption& setting : options.settingOptions) {
        if (setting.option->count() > 0)
            setting.copy(options.settings, settings);
    }
    if (!options.weights.empty())
        settings.weights = parseWeights(options.weights);
    refuseUnreadOptions(options, settings.model);
    if (options.paper && settings.validation != 0)
        throw Error(ErrorKind::Usage,
                    fmt::format("--validation {}: --paper trains without validation; leave one of them out.",
                                settings.validation));
    return settings;
}

std::string runName(const Project& project, const Options& options)
{
    if (!options.run.empty())
        return options.run;
    if (!options.resume)
        return project.freeRunName(options.settings.model);
    // The jobs of an array all resume; one of them is the first and creates the run that the others look for.
    const bool hasModel = std::any_of(options.settingOptions.begin(), options.settingOptions.end(),
                                      [](const SettingOption& setting) {
                                          return setting.name == "--model" && setting.option->count() > 0;
                                      });
    std::vector<std::string> names = project.runNames();
    std::reverse(names.begin(), names.end());
    for (const std::string& name : names) {
        const RunRecord record = readRunRecord(project.runFolder(name) / "run.json");
        if (!record.isExternal() && (!hasModel || record.settings.model == options.settings.model))
            return name;
    }
    return options.settings.model;
}

/// From the smallest number that was added to the largest.
class Range {
public:
    void add(std::size_t number)
    {
        m_low = m_isEmpty ? number : std::min(m_low, number);
        m_high = m_isEmpty ? number : std::max(m_high, number);
        m_isEmpty = false;
    }
    bool isEmpty() const { return m_isEmpty; }
    bool isOneNumber() const { return m_low == m_high; }
    std::size_t low() const { return m_low; }
    /// "68 to 114", or "68".
    std::string text() const
    {
        return isOneNumber() ? fmt::format("{}", m_low) : fmt::format("{} to {}", m_low, m_high);
    }

private:
    bool m_isEmpty = true;
    std::size_t m_low = 0;
    std::size_t m_high = 0;
};

/// What early stopping did in the finished folds; nothing when it was not wanted.
void printEarlyStopping(const MarginalStore& store, const RunRecord& record)
{
    const TrainingSettings& settings = record.settings;
    if (settings.validation == 0)
        return;
    Range keptAside;
    Range learnable;
    Range epochs;
    Range keptEpochs;
    Range tooFew;
    Range epochsOfTooFew;
    for (int k = 0; k < settings.folds; ++k) {
        const FoldRecord& fold = record.folds[static_cast<std::size_t>(k)];
        if (!fold.finished)
            continue;
        const std::size_t samples = trainingRows(store, record, k).size();
        const ValidationSplit split = splitForValidation(samples, settings.validation, settings.seed, k);
        if (split.validation.empty()) {
            tooFew.add(samples);
            epochsOfTooFew.add(static_cast<std::size_t>(fold.epochs));
            continue;
        }
        keptAside.add(split.validation.size());
        learnable.add(samples);
        epochs.add(static_cast<std::size_t>(fold.epochs));
        keptEpochs.add(static_cast<std::size_t>(fold.keptEpoch));
    }
    if (!keptAside.isEmpty())
        fmt::print("Early stopping: {} of {} perturbations kept aside in each fold; {} of at most {} epochs, "
                   "weights of epoch{} {} kept.\n",
                   keptAside.text(), learnable.text(), epochs.text(), settings.epochs,
                   keptEpochs.isOneNumber() ? "" : "s", keptEpochs.text());
    if (!tooFew.isEmpty()) {
        const bool areAll = epochsOfTooFew.low() == static_cast<std::size_t>(settings.epochs);
        fmt::print("Early stopping needs {} perturbations kept aside, and --validation {} of about {} in a "
                   "fold are fewer: {}{} epochs were trained.\n",
                   kFewestValidation, settings.validation, tooFew.text(), areAll ? "all " : "",
                   epochsOfTooFew.text());
    }
}

void printNotPredicted(const RunRecord& record)
{
    constexpr std::size_t kMostNames = 5;
    std::map<std::string, std::vector<std::string>> byReason;
    for (const FoldRecord& fold : record.folds) {
        for (const auto& [perturbation, reason] : fold.notPredicted)
            byReason[reason].push_back(perturbation);
    }
    for (auto& [reason, names] : byReason) {
        const std::size_t others = names.size() - std::min(kMostNames, names.size());
        names.resize(names.size() - others);
        fmt::print("Not predicted: {}{}: {}.\n", fmt::join(names, ", "),
                   others > 0 ? fmt::format(" and {} more", others) : "", reason);
    }
}

void printSummary(const MarginalStore& store, const RunRecord& record)
{
    double seconds = 0;
    for (const FoldRecord& fold : record.folds)
        seconds += fold.finished ? fold.seconds : 0;
    const bool isNetwork = modelInfo(record.settings.model).isNetwork;
    fmt::print("Run {}: {} of {} folds trained on {} perturbations, {}device {}, {:.1f} s a fold.\n",
               record.name, record.finishedFolds(), record.folds.size(), record.perturbations.size(),
               isNetwork ? fmt::format("hidden layers ({}), ", fmt::join(record.settings.hidden, ", ")) : "",
               record.device,
               seconds / static_cast<double>(std::max<std::size_t>(1, record.finishedFolds())));
    for (std::size_t k = 0; k < record.folds.size(); ++k) {
        const FoldRecord& fold = record.folds[k];
        if (fold.finished && fold.wasStopped)
            fmt::print(
                "Fold {} was stopped after epoch {} of {} and keeps the weights of epoch {}; it counts "
                "as finished.\n",
                k, fold.epochs, record.settings.epochs, fold.keptEpoch);
    }
    printNotPredicted(record);
    if (isNetwork)
        printEarlyStopping(store, record);
}

void run(const Options& options, JobMonitor& monitor)
{
    const Project project = Project::open(options.project);
    const std::string name = runName(project, options);
    TrainingSettings stored;
    if (options.resume && std::filesystem::exists(project.runFolder(name) / "run.json")) {
        stored = readRunRecord(project.runFolder(name) / "run.json").settings;
        stored.device = TrainingSettings().device;
        stored.threads = TrainingSettings().threads;
    }
    const TrainingSettings settings = chosenSettings(options, stored);
    if (const std::optional<GeneVectors> vectors = project.vectors()) {
        const MarginalStore& store = project.store();
        fmt::print("{}",
                   coverageText(coverageReport(*vectors, store.perturbationNames(), store.geneNames())));
    }
    if (options.estimatesOnly) {
        fmt::print("{}\n", estimateSentence(estimateTraining(project, settings, monitor)));
        return;
    }
    std::vector<std::string> notes;
    TrainingHooks hooks;
    hooks.secondsBetweenStates = options.secondsBetweenStates;
    hooks.onFoldElsewhere = [&](int, const std::string& sentence) { notes.push_back(sentence); };
    hooks.onWarning = [](const std::string& sentence) { fmt::print(stderr, "{}\n", sentence); };
    const Outcome outcome = trainRun(project, name, settings, options.resume, monitor, hooks);
    const RunRecord record = project.run(name).record;
    printSummary(project.store(), record);
    for (const std::string& note : notes)
        fmt::print("{}\n", note);
    if (outcome == Outcome::StoppedAndKept && record.finishedFolds() < record.folds.size())
        fmt::print("Stopped as asked; train the other folds with --resume.\n");
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
            {name, option, [member](const auto& from, auto& to) { to.*member = from.*member; }});
        return option;
    };
    add("--model", &TrainingSettings::model, "what to train; knockscope-cli models lists what there is")
        ->capture_default_str();
    add("--folds", &TrainingSettings::folds, "of the cross-validation")->capture_default_str();
    add("--bins", &TrainingSettings::bins, "of the histograms")->capture_default_str();
    add("--epochs", &TrainingSettings::epochs, "of each fold")->capture_default_str();
    add("--batch", &TrainingSettings::batch, "perturbations in a step")->capture_default_str();
    add("--hidden", &TrainingSettings::hidden, "widths of the hidden layers, for example 1024,512,1024")
        ->delimiter(',');
    add("--learning-rate", &TrainingSettings::learningRate, "of AdamW")->capture_default_str();
    add("--weight-decay", &TrainingSettings::weightDecay, "of AdamW")->capture_default_str();
    add("--dropout", &TrainingSettings::dropout, "after each hidden layer")->capture_default_str();
    add("--validation", &TrainingSettings::validation,
        "share of a fold's perturbations that are kept aside and choose the epoch whose weights are kept; 0: "
        "none, all epochs are trained")
        ->capture_default_str();
    add("--patience", &TrainingSettings::patience,
        "epochs without a better validation objective after which a fold ends")
        ->capture_default_str();
    add("--rank", &TrainingSettings::rank,
        "of a last layer that is a product of two thin ones: less memory and time; 0: one full layer")
        ->capture_default_str();
    add("--moments", &TrainingSettings::moments, "how AdamW's moments are stored")
        ->capture_default_str()
        ->check(CLI::IsMember({"float32", "bfloat16"}));
    add("--products", &TrainingSettings::products, "of matrices on a CUDA device: faster and coarser, or not")
        ->capture_default_str()
        ->check(CLI::IsMember({"float32", "tf32", "bfloat16"}));
    command->add_flag(
        "--estimate", options->estimatesOnly,
        "say how long it would take and how much memory, from a few timed steps; train nothing");
    command->add_flag("--paper", options->paper,
                      "train as the paper did: its settings, 500 epochs, no validation; other options still "
                      "count");
    add("--only-folds", &TrainingSettings::onlyFolds,
        "train only these, for example 0,3; several processes may each train some folds of one run")
        ->delimiter(',');
    add("--device", &TrainingSettings::device, "where to compute")
        ->capture_default_str()
        ->check(CLI::IsMember({"auto", "cpu", "cuda"}));
    add("--threads", &TrainingSettings::threads, "0: one for each core, a single one for a small network")
        ->capture_default_str();
    add("--folds-at-once", &TrainingSettings::foldsAtOnce,
        "0: as many as there are cores for, or one on a GPU; each takes its own memory")
        ->capture_default_str();
    add("--seed", &TrainingSettings::seed, "of folds, initial weights and dropout")->capture_default_str();
    command->add_option("--weights", options->weights, "of the objective, w1=0.75,mse=0.25,ce=0 by default");
    add("--split", &TrainingSettings::split,
        "which perturbations are held out: any, or only those of several genes, whose genes the training set "
        "knows (combo-keep) or does not (combo-drop)")
        ->capture_default_str()
        ->check(CLI::IsMember({"random", "combo-keep", "combo-drop"}));
    add("--neighbours", &TrainingSettings::neighbours, "of model nearest: perturbations that are averaged")
        ->capture_default_str();
    add("--components", &TrainingSettings::components, "of model bilinear-ridge: principal components")
        ->capture_default_str();
    add("--ridge", &TrainingSettings::ridge, "of model bilinear-ridge: penalty")->capture_default_str();
    add("--target-vectors", &TrainingSettings::targetVectors,
        "of model bilinear-ridge: the project's gene vectors, or the screen's own principal components")
        ->capture_default_str()
        ->check(CLI::IsMember({"project", "screen"}));
    command->add_flag("--resume", options->resume,
                      "continue a run with its own settings, or start it; finished folds are kept");
    command
        ->add_option(
            "--save-every", options->secondsBetweenStates,
            "seconds between two writings of an unfinished fold, longer where writing takes long; --resume "
            "goes on from the last one, and what came after it is trained again")
        ->capture_default_str()
        ->check(CLI::NonNegativeNumber);
    command->footer(
        "Ctrl-C (SIGINT) or SIGTERM stops; --resume then goes on with the folds that are not finished, the "
        "current one from its last writing (--save-every). SIGUSR1 ends the current folds early, keeps "
        "the best they have as finished, and trains no further fold; a fold whose data are still being read "
        "stays as it is.");
    command->callback(
        [options, &action] { action = [options](JobMonitor& monitor) { run(*options, monitor); }; });
}

} // namespace knockscope::cli
