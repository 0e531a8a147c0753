// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/mlp_fit.h"

#include "core/base/error.h"
#include "core/base/mixed_seed.h"
#include "core/base/translate.h"
#include "core/model/mlp_checkpoint.h"
#include "core/training/mlp_trainer.h"
#include "core/training/torch_backend.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <numeric>
#include <random>

namespace knockscope {

namespace {

using Clock = std::chrono::steady_clock;

// Streams of random numbers of a fold; epochs have those above the last.
enum Stream : std::uint64_t { kWeights, kSplit, kFirstEpoch };

std::uint64_t seedOf(const TrainingSettings& settings, int fold, std::uint64_t stream)
{
    return mixedSeed(mixedSeed(settings.seed, static_cast<std::uint64_t>(fold)), stream);
}

void shuffle(std::vector<std::uint32_t>& values, std::uint64_t seed)
{
    std::mt19937_64 random(seed); // std::shuffle differs between standard libraries
    for (std::size_t i = values.size(); i > 1; --i)
        std::swap(values[i - 1], values[random() % i]);
}

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// Writes the unfinished state now and then: often enough to lose little, seldom enough that writing takes
/// no more than a small share of the time.
class StateKeeper {
public:
    StateKeeper(const FitContext& context)
        : m_context(context)
    {
    }

    void keep(const MlpTrainer& trainer, const FitHistory& history)
    {
        constexpr double kWritingShare = 25;
        constexpr double kLongestInterval = 600;
        const double interval = std::clamp(kWritingShare * m_secondsToWrite, m_context.secondsBetweenStates,
                                           std::max(kLongestInterval, m_context.secondsBetweenStates));
        if (m_context.unfinished.empty() || secondsSince(m_lastWritten) < interval)
            return;
        const auto start = Clock::now();
        trainer.showState(
            [&](const MlpState& state) { saveUnfinished(m_context.unfinished, state, history); });
        m_secondsToWrite = secondsSince(start);
        m_lastWritten = Clock::now();
    }

private:
    const FitContext& m_context;
    Clock::time_point m_lastWritten = Clock::now();
    double m_secondsToWrite = 0;
};

/// What there is to fit, and the trainer that continues from a state.
struct Fitting {
    std::size_t samples;
    std::size_t dimension;
    std::size_t genes;
    std::size_t outputs;
    std::function<std::unique_ptr<MlpTrainer>(MlpState)> makeTrainer;
};

/// Everything that decides what a fold's training computes.
std::string computationOf(const Fitting& problem, const TrainingSettings& settings, int fold)
{
    TrainingSettings deciding = settings;
    deciding.onlyFolds.clear();
    deciding.device.clear(); // nor how coarse its products are: after a lost GPU the processor goes on
    deciding.products.clear();
    deciding.threads = 0;
    deciding.foldsAtOnce = 0;
    nlohmann::json json = deciding;
    json["fold"] = fold;
    json["samples"] = problem.samples;
    json["dimension"] = problem.dimension;
    json["genes"] = problem.genes;
    return json.dump();
}

/// An earlier version of the program may have said it without settings that came later.
bool isSameComputation(const std::string& stored, const std::string& wanted)
{
    if (stored == wanted)
        return true;
    try {
        const nlohmann::json a = nlohmann::json::parse(stored);
        const nlohmann::json b = nlohmann::json::parse(wanted);
        for (const char* key : {"fold", "samples", "dimension", "genes"}) {
            if (a.at(key) != b.at(key))
                return false;
        }
        return a.get<TrainingSettings>() == b.get<TrainingSettings>();
    } catch (const nlohmann::json::exception&) {
        return false;
    }
}

UnfinishedTraining begun(const Fitting& problem, const TrainingSettings& settings, int fold,
                         const FitContext& context)
{
    const std::size_t outputs = problem.outputs;
    std::error_code failure;
    if (!context.unfinished.empty() && std::filesystem::exists(context.unfinished, failure)) {
        UnfinishedTraining training = loadUnfinished(context.unfinished);
        if (!isSameComputation(training.history.computation, computationOf(problem, settings, fold))
            || training.state.network.inputs() != problem.dimension
            || training.state.network.outputs() != outputs) {
            throw Error(
                ErrorKind::BadInput,
                translated(
                    translatable(
                        "core",
                        "{} belongs to another training; delete it to train this fold from its start."),
                    context.unfinished.string()));
        }
        return training;
    }
    UnfinishedTraining training;
    training.history.computation = computationOf(problem, settings, fold);
    training.state.network = initialMlp(problem.dimension, settings.hidden, outputs, settings.rank,
                                        seedOf(settings, fold, kWeights));
    training.state.firstMoments = zeroMlp(problem.dimension, settings.hidden, outputs, settings.rank);
    training.state.secondMoments = zeroMlp(problem.dimension, settings.hidden, outputs, settings.rank);
    return training;
}

FittedMlp fit(const Fitting& problem, const TrainingSettings& settings, int fold, const FitContext& context);

} // namespace

std::size_t validationSamples(std::size_t samples, double share)
{
    const auto count = static_cast<std::size_t>(std::lround(share * static_cast<double>(samples)));
    return count < kFewestValidation ? 0 : count;
}

ValidationSplit splitForValidation(std::size_t samples, double share, std::uint64_t seed, int fold)
{
    TrainingSettings seeded;
    seeded.seed = seed;
    ValidationSplit split;
    split.training.resize(samples);
    std::iota(split.training.begin(), split.training.end(), 0U);
    const std::size_t count = validationSamples(samples, share);
    if (count == 0)
        return split;
    shuffle(split.training, seedOf(seeded, fold, kSplit));
    split.validation.assign(split.training.end() - static_cast<std::ptrdiff_t>(count), split.training.end());
    split.training.resize(samples - count);
    std::sort(split.training.begin(), split.training.end());
    return split;
}

FittedMlp fitMlp(LearningTask task, const TrainingSettings& settings, int fold, const FitContext& context)
{
    const auto makeTrainer = [&](MlpState state) {
        return makeCpuTrainer(std::move(task), std::move(state), settings, fold);
    };
    return fit({task.samples, task.dimension, task.genes, task.outputs(), makeTrainer}, settings, fold,
               context);
}

FittedMlp fitMlp(TrainingProblem problem, const TrainingSettings& settings, int fold,
                 const FitContext& context)
{
    if (settings.device == "cpu")
        return fitMlp(histogramTask(std::move(problem), settings.weights), settings, fold, context);
    const auto makeTrainer = [&](MlpState state) {
        return makeTorchTrainer(std::move(problem), std::move(state), settings, fold, settings.device);
    };
    return fit({problem.samples, problem.dimension, problem.genes,
                problem.genes * static_cast<std::size_t>(problem.bins), makeTrainer},
               settings, fold, context);
}

namespace {

FittedMlp fit(const Fitting& problem, const TrainingSettings& settings, int fold, const FitContext& context)
{
    torchBackend(); // whoever cannot keep the network learns it before hours of training, not after
    const ValidationSplit split =
        splitForValidation(problem.samples, settings.validation, settings.seed, fold);
    UnfinishedTraining unfinished = begun(problem, settings, fold, context);
    FitHistory history = std::move(unfinished.history);
    double best = INFINITY;
    for (const EpochReport& report : history.epochs) {
        best = std::min(best, report.validation.value_or(INFINITY));
        if (context.onEpoch)
            context.onEpoch(report);
    }
    const std::unique_ptr<MlpTrainer> trainer = problem.makeTrainer(std::move(unfinished.state));
    StateKeeper keeper(context);

    FitResult result;
    result.epochs = static_cast<int>(history.epochs.size());
    const auto isDone = [&] {
        return result.epochs >= settings.epochs || result.wasStopped
            || (!split.validation.empty() && history.bestEpoch > 0
                && result.epochs - history.bestEpoch >= settings.patience);
    };
    while (!isDone()) {
        const auto start = Clock::now();
        EpochReport report;
        report.epoch = ++result.epochs;
        std::vector<std::uint32_t> order = split.training;
        shuffle(order, seedOf(settings, fold, kFirstEpoch + static_cast<std::uint64_t>(report.epoch)));
        const ObjectiveValue value = trainer->trainEpoch(order, context.monitor);
        report.objective = value.total;
        if (value.w1 > 0)
            report.w1 = value.w1;
        if (!split.validation.empty())
            report.validation = trainer->evaluate(split.validation).total;
        if (!std::isfinite(value.total) || !std::isfinite(report.validation.value_or(0))) {
            throw Error(
                ErrorKind::BadInput,
                translated(translatable(
                               "core",
                               "Training diverged in fold {}, epoch {}; use a smaller learning rate than {} "
                               "(--learning-rate)."),
                           fold, report.epoch, settings.learningRate));
        }
        if (report.validation && *report.validation < best) {
            best = *report.validation;
            history.best = trainer->network();
            history.bestEpoch = report.epoch;
        }
        report.examplesPerSecond = static_cast<double>(order.size()) / secondsSince(start);
        history.epochs.push_back(report);
        if (context.onEpoch)
            context.onEpoch(report);
        result.wasStopped = context.shouldStop && context.shouldStop();
        if (!isDone())
            keeper.keep(*trainer, history);
    }
    result.keptEpoch = history.bestEpoch > 0 ? history.bestEpoch : result.epochs;
    return {history.bestEpoch > 0 ? std::move(history.best) : trainer->network(), result};
}

} // namespace

} // namespace knockscope
