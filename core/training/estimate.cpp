// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/estimate.h"

#include "core/base/error.h"
#include "core/base/resident_memory.h"
#include "core/histogram/histogram.h"
#include "core/model/catalogue.h"
#include "core/model/dense_kernels.h"
#include "core/training/device.h"
#include "core/training/mlp_fit.h"
#include "core/training/mlp_trainer.h"
#include "core/training/run_plan.h"
#include "core/training/torch_backend.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <numeric>

namespace knockscope {

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// What the numbers are does not change how long a step takes.
TrainingProblem madeUpProblem(std::size_t samples, std::size_t dimension, std::size_t genes, int bins)
{
    const auto b = static_cast<std::size_t>(bins);
    TrainingProblem problem;
    problem.samples = samples;
    problem.dimension = dimension;
    problem.genes = genes;
    problem.bins = bins;
    problem.vectors.resize(samples * dimension);
    for (std::size_t i = 0; i < problem.vectors.size(); ++i)
        problem.vectors[i] = static_cast<float>(i % 7) - 3;
    problem.targets.assign(samples * genes * b, 1.0F / static_cast<float>(bins));
    problem.means.assign(samples * genes, 0.5F);
    problem.logControl.assign(genes * b, -std::log(static_cast<float>(bins)));
    problem.width.assign(genes, 0.1F);
    problem.low.assign(genes, 0.0F);
    return problem;
}

/// Seconds of one step and of evaluating one validation sample.
struct StepTimes {
    double step = 0;
    double evaluation = 0;
};

StepTimes timeSteps(const RunRecord& plan, std::size_t genes, const JobMonitor& monitor)
{
    constexpr double kEnough = 0.7; // seconds
    constexpr int kMostSteps = 200;
    const TrainingSettings& settings = plan.settings;
    const std::size_t outputs = genes * static_cast<std::size_t>(settings.bins);
    const auto batch = std::min(static_cast<std::size_t>(settings.batch),
                                std::max<std::size_t>(1, plan.perturbations.size()));
    MlpState state{initialMlp(plan.vectorDimension, settings.hidden, outputs, settings.rank, 1),
                   zeroMlp(plan.vectorDimension, settings.hidden, outputs, settings.rank),
                   zeroMlp(plan.vectorDimension, settings.hidden, outputs, settings.rank), 0};
    TrainingProblem problem = madeUpProblem(batch, plan.vectorDimension, genes, settings.bins);
    const auto trainer = settings.device == "cpu"
        ? makeCpuTrainer(std::move(problem), std::move(state), settings, 0)
        : makeTorchTrainer(std::move(problem), std::move(state), settings, 0, settings.device);
    std::vector<std::uint32_t> order(batch);
    std::iota(order.begin(), order.end(), 0U);
    trainer->trainEpoch(order, monitor); // touches all memory
    trainer->trainEpoch(order, monitor);

    StepTimes times;
    std::vector<double> steps;
    const auto start = Clock::now();
    while (steps.size() < 3 || (secondsSince(start) < kEnough && steps.size() < kMostSteps)) {
        const auto begin = Clock::now();
        trainer->trainEpoch(order, monitor);
        steps.push_back(secondsSince(begin));
    }
    times.step = std::accumulate(steps.begin(), steps.end(), 0.0) / static_cast<double>(steps.size());
    const auto begin = Clock::now();
    trainer->evaluate(order);
    times.evaluation = secondsSince(begin) / static_cast<double>(batch);
    return times;
}

std::uint64_t bytesOfNetwork(const RunRecord& plan, std::size_t genes, bool hasValidation)
{
    const TrainingSettings& settings = plan.settings;
    const std::size_t outputs = genes * static_cast<std::size_t>(settings.bins);
    std::uint64_t parameters = 0;
    std::uint64_t ofLastLayer = 0;
    std::uint64_t inputs = plan.vectorDimension;
    const auto add = [&](std::uint64_t units) {
        ofLastLayer = units * (kernels::padded(inputs) + 1);
        parameters += ofLastLayer;
        inputs = units;
    };
    for (const int width : settings.hidden)
        add(static_cast<std::uint64_t>(width));
    if (settings.rank > 0)
        add(static_cast<std::uint64_t>(settings.rank));
    add(outputs);
    const std::uint64_t copies = hasValidation ? 4 : 3; // weights, two moments, the best weights
    std::uint64_t bytes = 4 * copies * parameters;
    if (settings.moments == "bfloat16")
        bytes -= 4 * ofLastLayer;
    return bytes;
}

std::string durationText(double seconds)
{
    if (seconds < 1)
        return "less than a second";
    const auto whole = static_cast<long>(std::lround(seconds));
    if (whole < 60)
        return fmt::format("{} s", whole);
    if (whole < 3600)
        return fmt::format("{} min {} s", whole / 60, whole % 60);
    return fmt::format("{} h {} min", whole / 3600, whole / 60 % 60);
}

} // namespace

TrainingEstimate estimateTraining(const Project& project, const TrainingSettings& requested,
                                  const JobMonitor& monitor)
{
    checkSettings(requested);
    if (requested.model != "mlp-hist")
        throw Error(
            ErrorKind::Usage,
            fmt::format("--estimate knows --model mlp-hist only; leave it out for {}.", requested.model));
    const std::optional<GeneVectors> vectors = project.vectors();
    if (!vectors)
        throw Error(ErrorKind::Usage,
                    "The project has no gene vectors yet; add them with knockscope-cli embed.");
    TrainingSettings settings = requested;
    settings.device = deviceFor(requested);
    checkOptionsOfDevice(settings);
    const RunRecord plan = planRun(project, *vectors, "estimate", settings);
    const MarginalStore& store = project.store();

    // The first fold stands for all.
    const std::vector<std::size_t> rows = trainingRows(store, plan, 0);
    auto begin = Clock::now();
    const FoldBasis basis = makeFoldBasis(store, rows, settings.bins);
    double preparation = secondsSince(begin);
    const std::size_t sampled = std::min<std::size_t>(16, rows.size());
    begin = Clock::now();
    for (std::size_t i = 0; i < sampled; ++i)
        histogramOfRow(store, rows[i], basis.grid);
    preparation += secondsSince(begin) / static_cast<double>(sampled) * static_cast<double>(rows.size());
    const auto genes =
        static_cast<std::size_t>(std::count(basis.grid.active.begin(), basis.grid.active.end(), 1));

    TrainingEstimate estimate;
    estimate.folds =
        settings.onlyFolds.empty() ? settings.folds : static_cast<int>(settings.onlyFolds.size());
    const ValidationSplit split = splitForValidation(rows.size(), settings.validation, settings.seed, 0);
    estimate.mayStopEarly = !split.validation.empty();
    torchBackend(); // the training will have it in memory too
    const std::uint64_t before = residentBytes();
    const StepTimes times = timeSteps(plan, std::max<std::size_t>(1, genes), monitor);
    const double steps =
        std::ceil(static_cast<double>(split.training.size()) / static_cast<double>(settings.batch));
    estimate.secondsPerEpoch =
        steps * times.step + static_cast<double>(split.validation.size()) * times.evaluation;
    estimate.secondsPerFold = preparation + settings.epochs * estimate.secondsPerEpoch;
    const std::size_t atOnce =
        foldsAtOnce(requested, plan.settings, static_cast<std::size_t>(estimate.folds));
    estimate.seconds = std::ceil(estimate.folds / static_cast<double>(atOnce)) * estimate.secondsPerFold;

    const std::uint64_t histograms = 4 * static_cast<std::uint64_t>(settings.bins);
    const std::uint64_t ofFold = rows.size() * histograms * genes;
    const std::uint64_t predictions = plan.perturbations.size() * store.genes() * histograms;
    estimate.bytes =
        before + atOnce * (bytesOfNetwork(plan, genes, estimate.mayStopEarly) + ofFold) + predictions;
    return estimate;
}

std::string estimateSentence(const TrainingEstimate& estimate)
{
    const auto each = [&](double seconds) {
        if (seconds < 1)
            return durationText(seconds);
        return (estimate.mayStopEarly ? "at most " : "about ") + durationText(seconds);
    };
    const std::string memory = estimate.bytes < 1'000'000'000
        ? fmt::format("{} MB", estimate.bytes / 1'000'000)
        : fmt::format("{:.1f} GB", static_cast<double>(estimate.bytes) / 1e9);
    if (estimate.folds == 1)
        return fmt::format("1 fold of {}, {} of memory.", each(estimate.secondsPerFold), memory);
    return fmt::format("{} folds of {} each, {} in all, {} of memory.", estimate.folds,
                       each(estimate.secondsPerFold), durationText(estimate.seconds), memory);
}

} // namespace knockscope
