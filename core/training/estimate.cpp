// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/estimate.h"

#include "core/base/error.h"
#include "core/base/resident_memory.h"
#include "core/base/translate.h"
#include "core/gene/coverage.h"
#include "core/histogram/histogram.h"
#include "core/histogram/quantiles.h"
#include "core/model/catalogue.h"
#include "core/model/dense_kernels.h"
#include "core/model/model.h"
#include "core/training/device.h"
#include "core/training/folds.h"
#include "core/training/likelihood_objective.h"
#include "core/training/made_up_fold.h"
#include "core/training/mean_objective.h"
#include "core/training/mlp_fit.h"
#include "core/training/mlp_trainer.h"
#include "core/training/run_plan.h"
#include "core/training/torch_backend.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <numeric>
#include <optional>

namespace knockscope {

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// Seconds of `work`, for which nothing but time counts.
template <class Work> double secondsOf(Work&& work)
{
    const auto start = Clock::now();
    work();
    return secondsSince(start);
}

/// One fold of the run; the first stands for all.
struct FoldSize {
    std::size_t training = 0; // perturbations
    std::size_t heldOut = 0; // on average
    std::size_t genes = 0; // measured
    std::size_t active = 0; // of these
    std::size_t dimension = 0;
    double cells = 0; // of a perturbation, on average
};

/// What is known of the cells before anything is made up.
struct KnownCells {
    std::size_t active = 0; // genes
    double secondsOfBasis = 0; // to make the fold's grid and pooled histograms
    double secondsOfHistograms = 0; // of all training perturbations
};

/// Seconds of one fold. Work that all threads share takes as long whether folds are trained at once or not.
struct FoldSeconds {
    double epoch = 0;
    double own = 0; // on the fold's threads, all epochs
    double shared = 0; // on all threads
};

// ---- Networks -----------------------------------------------------------------------------------------

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

struct Parameters {
    double all = 0;
    double ofLastLayer = 0;
};

/// With their padding.
Parameters parametersOf(const TrainingSettings& settings, std::size_t dimension, std::size_t genes)
{
    Parameters parameters;
    auto inputs = static_cast<double>(kernels::padded(dimension));
    const auto add = [&](std::size_t units) {
        parameters.ofLastLayer = static_cast<double>(units) * (inputs + 1);
        parameters.all += parameters.ofLastLayer;
        inputs = static_cast<double>(kernels::padded(units));
    };
    for (const int width : settings.hidden)
        add(static_cast<std::size_t>(width));
    if (settings.rank > 0)
        add(static_cast<std::size_t>(settings.rank));
    add(genes * outputsPerGene(settings.model, settings.bins));
    return parameters;
}

double bytesOfNetwork(const TrainingSettings& settings, std::size_t dimension, std::size_t genes,
                      bool hasValidation)
{
    const Parameters parameters = parametersOf(settings, dimension, genes);
    const double copies = hasValidation ? 4 : 3; // weights, two moments, the best weights
    return 4 * copies * parameters.all - (settings.moments == "bfloat16" ? 4 * parameters.ofLastLayer : 0);
}

/// A network that is no larger than `bytes`, to be timed in place of the one that was asked for. The last
/// layer, which is nearly all of it, gives way first.
struct TimedNetwork {
    TrainingSettings settings;
    std::size_t genes = 0;
    double share = 1; // of the weights of the other
};

TimedNetwork networkToTime(const TrainingSettings& settings, const FoldSize& size, double bytes)
{
    TimedNetwork timed{settings, std::max<std::size_t>(1, size.active)};
    const auto isSmall = [&] {
        return bytesOfNetwork(timed.settings, size.dimension, timed.genes, false) <= bytes;
    };
    while (!isSmall() && timed.genes > 16)
        timed.genes /= 2;
    while (!isSmall()
           && std::any_of(timed.settings.hidden.begin(), timed.settings.hidden.end(),
                          [](int width) { return width > 16; })) {
        for (int& width : timed.settings.hidden)
            width = std::max(1, width / 2);
        timed.settings.rank = (timed.settings.rank + 1) / 2;
    }
    timed.share = parametersOf(timed.settings, size.dimension, timed.genes).all
        / parametersOf(settings, size.dimension, std::max<std::size_t>(1, size.active)).all;
    return timed;
}

/// Seconds of one step, of evaluating one validation sample, and of what comes before the steps for each
/// training perturbation.
struct StepTimes {
    double step = 0;
    double evaluation = 0;
    double preparation = 0;
};

std::unique_ptr<MlpTrainer> trainerFor(const TimedNetwork& timed, std::size_t batch, std::size_t dimension,
                                       double cells, StepTimes& times, const JobMonitor& monitor)
{
    const TrainingSettings& settings = timed.settings;
    const std::size_t outputs = timed.genes * outputsPerGene(settings.model, settings.bins);
    MlpState state{initialMlp(dimension, settings.hidden, outputs, settings.rank, 1),
                   zeroMlp(dimension, settings.hidden, outputs, settings.rank),
                   zeroMlp(dimension, settings.hidden, outputs, settings.rank), 0};
    monitor.checkCancelled();
    if (settings.model == "mlp-hist") {
        TrainingProblem problem = madeUpProblem(batch, dimension, timed.genes, settings.bins);
        return settings.device == "cpu"
            ? makeCpuTrainer(std::move(problem), std::move(state), settings, 0)
            : makeTorchTrainer(std::move(problem), std::move(state), settings, 0, settings.device);
    }
    const double genes = static_cast<double>(timed.genes);
    const double fewCells = 4e6 / (genes * static_cast<double>(batch + 1));
    const MadeUpFold fold =
        makeUpFold({batch, 0, timed.genes, dimension,
                    static_cast<std::size_t>(std::clamp(cells, 4.0, std::max(4.0, fewCells))), settings.bins},
                   monitor);
    std::vector<std::size_t> all(timed.genes);
    std::iota(all.begin(), all.end(), std::size_t{0});
    LearningTask task;
    times.preparation =
        secondsOf([&] {
            if (settings.model == "mlp-mean") {
                task = meanTask(fold.data, all, monitor);
                return;
            }
            const Spike spike = settings.model == "zitg" ? Spike::AtZero : Spike::None;
            task = likelihoodTask(fold.data, all,
                                  controlLinks(fold.data.store, fold.data.basis, all, spike, monitor), spike,
                                  monitor);
        })
        / static_cast<double>(batch);
    return makeCpuTrainer(std::move(task), std::move(state), settings, 0);
}

StepTimes timeSteps(const TimedNetwork& timed, const FoldSize& size, const JobMonitor& monitor)
{
    constexpr double kEnough = 0.7; // seconds
    constexpr int kMostSteps = 200;
    const auto batch =
        std::min(static_cast<std::size_t>(timed.settings.batch), std::max<std::size_t>(1, size.training));
    StepTimes times;
    const auto trainer = trainerFor(timed, batch, size.dimension, size.cells, times, monitor);
    std::vector<std::uint32_t> order(batch);
    std::iota(order.begin(), order.end(), 0U);
    trainer->trainEpoch(order, monitor); // touches all memory
    trainer->trainEpoch(order, monitor);

    std::vector<double> steps;
    const auto start = Clock::now();
    while (steps.size() < 3 || (secondsSince(start) < kEnough && steps.size() < kMostSteps))
        steps.push_back(secondsOf([&] { trainer->trainEpoch(order, monitor); }));
    times.step = std::accumulate(steps.begin(), steps.end(), 0.0) / static_cast<double>(steps.size());
    monitor.checkCancelled();
    times.evaluation = secondsOf([&] { trainer->evaluate(order); }) / static_cast<double>(batch);
    times.step /= timed.share;
    times.evaluation /= timed.share;
    times.preparation *= static_cast<double>(size.active) / static_cast<double>(timed.genes);
    return times;
}

FoldSeconds networkSeconds(const RunRecord& plan, const FoldSize& size, const ValidationSplit& split,
                           const KnownCells& known, double timedBytes, const JobMonitor& monitor)
{
    const TrainingSettings& settings = plan.settings;
    const StepTimes times = timeSteps(networkToTime(settings, size, timedBytes), size, monitor);
    const double steps =
        std::ceil(static_cast<double>(split.training.size()) / static_cast<double>(settings.batch));
    FoldSeconds seconds;
    seconds.epoch = steps * times.step + static_cast<double>(split.validation.size()) * times.evaluation;
    seconds.own = settings.epochs * seconds.epoch + known.secondsOfBasis
        + (settings.model == "mlp-hist" ? known.secondsOfHistograms
                                        : static_cast<double>(size.training) * times.preparation);
    return seconds;
}

// ---- Other models -------------------------------------------------------------------------------------

/// Floating-point operations of a fit, in proportion to each other. What is left out is small beside it.
double workOfFit(const TrainingSettings& settings, const FoldSize& size)
{
    const auto n = static_cast<double>(size.training);
    const auto genes = static_cast<double>(size.active);
    const auto dimension = static_cast<double>(size.dimension);
    const auto cube = [](double x) { return x * x * x; };
    if (settings.model == "gp") {
        // A look at the likelihood and its slope is 6 n^3; some 45 of them are taken of at most 300
        // perturbations and some 10 of all.
        const double few = std::min(n, 300.0);
        return 270 * cube(few) + (n > few ? 60 * cube(n) : 0) + n * n * (2 * genes + 3 * dimension);
    }
    if (settings.model == "bilinear-ridge") {
        const double size1 = std::min(n, genes);
        const double size2 = std::max(n, genes);
        // Eigenvalues all at once of a small matrix, some dozens of blocks of a larger one.
        const double eigenvalues =
            size1 <= 500 ? 25 * cube(size1) : 60 * size1 * size1 * (settings.components + 4);
        const double ridge = dimension <= n ? 2 * dimension * dimension * n + cube(dimension)
                                            : 2 * n * n * dimension + cube(n);
        return 2 * size1 * size1 * size2 + eigenvalues + ridge + 10 * n * genes;
    }
    return n * genes + n * dimension;
}

/// The same of predicting what a fold holds out.
double workOfPrediction(const TrainingSettings& settings, const FoldSize& size)
{
    const auto n = static_cast<double>(size.training);
    const auto genes = static_cast<double>(size.active);
    double each = 1; // of a gene
    if (settings.model == "nearest")
        each = std::min<double>(settings.neighbours, n) * size.cells;
    else if (settings.model == "additive")
        each = static_cast<double>(kQuantiles);
    else if (settings.model == "gp")
        each = n;
    else if (settings.model == "bilinear-ridge")
        each = settings.components;
    return static_cast<double>(size.heldOut) * genes * each;
}

/// A fold that is fitted in a second or so.
FoldSize foldToTime(const TrainingSettings& settings, const FoldSize& size)
{
    FoldSize timed = size;
    const bool isRegression = settings.model == "gp" || settings.model == "bilinear-ridge";
    timed.training = std::clamp<std::size_t>(size.training, 1, isRegression ? 600 : 64);
    if (settings.model == "gp")
        timed.training = std::min<std::size_t>(timed.training, 300);
    timed.heldOut = std::clamp<std::size_t>(size.heldOut, 1, 16);
    timed.active = timed.genes = std::clamp<std::size_t>(size.active, 1, 1000);
    timed.dimension = std::clamp<std::size_t>(size.dimension, 1, 1000);
    const double fewCells = 8e6 / static_cast<double>(timed.genes * (timed.training + 1));
    timed.cells = std::clamp(size.cells, 4.0, std::max(4.0, fewCells));
    return timed;
}

FoldSeconds otherSeconds(const RunRecord& plan, const FoldSize& size, const KnownCells& known,
                         const JobMonitor& monitor)
{
    const TrainingSettings& settings = plan.settings;
    const FoldSize timed = foldToTime(settings, size);
    const MadeUpFold fold = makeUpFold({timed.training, timed.heldOut, timed.genes, timed.dimension,
                                        static_cast<std::size_t>(timed.cells), settings.bins},
                                       monitor);
    TrainingSettings ofFit = settings;
    ofFit.targetVectors = "project"; // the made-up targets are no measured genes
    const std::unique_ptr<Model> model = makeModel(settings.model);
    const FitContext context{.monitor = monitor, .unfinished = {}, .onEpoch = {}, .shouldStop = {}};
    const double fit = secondsOf([&] { model->fit(fold.data, ofFit, 0, context); });
    monitor.checkCancelled();
    double prediction = 0;
    if (fold.data.training.size() > 1)
        prediction = secondsOf([&] { model->predict({fold.heldOut, fold.heldOutVectors}); });
    FoldSeconds seconds;
    seconds.own = known.secondsOfBasis + fit * workOfFit(settings, size) / workOfFit(settings, timed);
    const double ofPrediction =
        prediction * workOfPrediction(settings, size) / workOfPrediction(settings, timed);
    const bool isShared = settings.model == "nearest" || settings.model == "additive";
    (isShared ? seconds.shared : seconds.own) += ofPrediction;
    return seconds;
}

// ---- Memory -------------------------------------------------------------------------------------------

/// Of one fold while it is trained, beside a network.
double bytesOfFold(const TrainingSettings& settings, const FoldSize& size)
{
    const auto n = static_cast<double>(size.training);
    const auto genes = static_cast<double>(size.genes);
    const auto active = static_cast<double>(size.active);
    const auto dimension = static_cast<double>(size.dimension);
    const auto bins = static_cast<double>(settings.bins);
    const ModelInfo& info = modelInfo(settings.model);
    double bytes = 3 * 8 * genes * bins + 4 * n * dimension;
    if (settings.model == "mlp-hist")
        bytes += 4 * n * active * (bins + 1) + 4 * n * dimension;
    else if (settings.model == "mlp-mean")
        bytes += 4 * n * active + 4 * n * dimension;
    else if (settings.model == "tg" || settings.model == "zitg")
        bytes += 32 * n * active + 4 * n * dimension;
    else if (settings.model == "nearest")
        bytes += 4 * n * dimension;
    else if (settings.model == "gp")
        bytes += 8 * (8 * n * n + n * std::min(active, 1024.0) + 2 * n * dimension);
    else if (settings.model == "bilinear-ridge") {
        const double smaller = std::min(n, active);
        bytes += 8
            * (4 * n * active + 4 * smaller * smaller + n * dimension
               + std::min(dimension, n) * std::min(dimension, n));
    }
    // Predictions of what is held out, some at a time beside all of them.
    const double values = info.predictsDistributions ? bins + 1 : 2;
    return bytes + 4 * (static_cast<double>(size.heldOut) + 16) * genes * values;
}

/// Of the predictions of all folds, which are read, added to and written whole.
double bytesOfPredictions(const RunRecord& plan, const FoldSize& size)
{
    const ModelInfo& info = modelInfo(plan.settings.model);
    const bool hasParameters = plan.settings.model == "tg" || plan.settings.model == "zitg";
    const double values =
        (info.predictsDistributions ? plan.settings.bins + 1.0 : 2.0) + (hasParameters ? 3 : 0);
    return 4 * static_cast<double>(plan.perturbations.size()) * static_cast<double>(size.genes) * values;
}

// ---- Both ---------------------------------------------------------------------------------------------

/// What making the fold's basis and histograms takes, from a small part of it that is made up.
KnownCells guessedCells(const RunRecord& plan, const FoldSize& size, const JobMonitor& monitor)
{
    const MadeUpSize timed{8,
                           0,
                           std::clamp<std::size_t>(size.genes, 1, 500),
                           1,
                           static_cast<std::size_t>(std::clamp(size.cells, 4.0, 200.0)),
                           plan.settings.bins};
    const MadeUpFold fold = makeUpFold(timed, monitor);
    const MarginalStore& store = fold.data.store;
    FoldBasis basis;
    const double ofBasis =
        secondsOf([&] { basis = makeFoldBasis(store, fold.data.training, plan.settings.bins, monitor); });
    const double ofHistograms = secondsOf([&] {
        for (const std::size_t row : fold.data.training)
            histogramOfRow(store, row, basis.grid);
    });
    const auto ratio = [](auto large, auto small) {
        return static_cast<double>(large) / static_cast<double>(small);
    };
    const double scale = ratio(size.genes, timed.genes) * ratio(size.cells, timed.cells);
    return {size.active > 0 ? size.active : size.genes,
            ofBasis * scale * ratio(size.training + 1, timed.perturbations + 1),
            ofHistograms * scale * ratio(size.training, timed.perturbations)};
}

/// The same from the project's own cells.
KnownCells measuredCells(const MarginalStore& store, const RunRecord& plan, const JobMonitor& monitor)
{
    const std::vector<std::size_t> rows = trainingRows(store, plan, 0);
    KnownCells known;
    FoldBasis basis;
    known.secondsOfBasis =
        secondsOf([&] { basis = makeFoldBasis(store, rows, plan.settings.bins, monitor); });
    const std::size_t sampled = std::min<std::size_t>(16, rows.size());
    known.secondsOfHistograms = secondsOf([&] {
                                    for (std::size_t i = 0; i < sampled; ++i) {
                                        monitor.checkCancelled();
                                        histogramOfRow(store, rows[i], basis.grid);
                                    }
                                })
        / static_cast<double>(sampled) * static_cast<double>(rows.size());
    known.active = basis.grid.genes() - basis.grid.inactiveGenes();
    return known;
}

TrainingEstimate estimateOf(const TrainingSize& size, const TrainingSettings& requested,
                            const MarginalStore* store, const JobMonitor& monitor)
{
    checkSettings(requested);
    const ModelInfo& info = modelInfo(requested.model);
    TrainingSettings settings = requested;
    settings.device = deviceFor(requested);
    checkOptionsOfDevice(settings);
    const RunRecord plan = planRun(size.perturbations, size.genes, size.dimension, settings);
    monitor.checkCancelled();

    constexpr double kUsualCells = 100; // of a perturbation
    FoldSize fold;
    fold.training = trainingPerturbations(plan, 0).size();
    const auto heldOut = plan.fold.size()
        - static_cast<std::size_t>(std::count(plan.fold.begin(), plan.fold.end(), kNeverHeldOut));
    fold.heldOut = (heldOut + plan.folds.size() - 1) / plan.folds.size();
    fold.genes = std::max<std::size_t>(1, size.genes);
    fold.dimension = size.dimension;
    const std::size_t inScreen = std::max(size.perturbationsInScreen, size.perturbations.size());
    fold.cells =
        size.cells > 0 ? static_cast<double>(size.cells) / static_cast<double>(inScreen + 1) : kUsualCells;
    fold.active = std::min(size.activeGenes, fold.genes);
    const KnownCells known = store ? measuredCells(*store, plan, monitor) : guessedCells(plan, fold, monitor);
    fold.active = std::max<std::size_t>(1, known.active);

    TrainingEstimate estimate;
    estimate.folds =
        settings.onlyFolds.empty() ? settings.folds : static_cast<int>(settings.onlyFolds.size());
    if (info.isNetwork)
        torchBackend(); // the training will have it in memory too
    const double before = static_cast<double>(residentBytes());
    const std::uint64_t free = availableMemory();
    FoldSeconds seconds;
    double network = 0;
    if (info.isNetwork) {
        const ValidationSplit split =
            splitForValidation(fold.training, settings.validation, settings.seed, 0);
        estimate.mayStopEarly = !split.validation.empty();
        constexpr double kMostTimed = 4e8;
        const double timedBytes = free > 0 ? std::min(kMostTimed, static_cast<double>(free) / 4) : kMostTimed;
        seconds = networkSeconds(plan, fold, split, known, timedBytes, monitor);
        network = bytesOfNetwork(plan.settings, fold.dimension, fold.active, estimate.mayStopEarly);
    } else {
        seconds = otherSeconds(plan, fold, known, monitor);
    }
    // 300 perturbations of 2,000 genes and 15 bins took 0.1 s a fold to read, to write and to sync.
    constexpr double kBytesPerSecond = 4e8;
    seconds.shared += bytesOfPredictions(plan, fold) / kBytesPerSecond;
    estimate.secondsPerEpoch = seconds.epoch;
    estimate.secondsPerFold = seconds.own + seconds.shared;
    const auto atOnce =
        static_cast<double>(foldsAtOnce(requested, plan.settings, static_cast<std::size_t>(estimate.folds)));
    estimate.seconds = std::ceil(estimate.folds / atOnce) * seconds.own + estimate.folds * seconds.shared;

    const double more =
        atOnce * (network + bytesOfFold(plan.settings, fold)) + bytesOfPredictions(plan, fold);
    estimate.moreBytes = static_cast<std::uint64_t>(more);
    estimate.bytes = static_cast<std::uint64_t>(before + more);
    estimate.freeBytes = free;
    return estimate;
}

std::string durationText(double seconds)
{
    if (seconds < 1)
        return translate("core", "less than a second");
    const auto whole = static_cast<long>(std::lround(seconds));
    if (whole < 60)
        return translated(translatable("core", "{} s"), whole);
    if (whole < 3600)
        return translated(translatable("core", "{} min {} s"), whole / 60, whole % 60);
    return translated(translatable("core", "{} h {} min"), whole / 3600, whole / 60 % 60);
}

} // namespace

TrainingEstimate estimateTraining(const TrainingSize& size, const TrainingSettings& settings,
                                  const JobMonitor& monitor)
{
    return estimateOf(size, settings, nullptr, monitor);
}

TrainingEstimate estimateTraining(const Project& project, const TrainingSettings& settings,
                                  const JobMonitor& monitor)
{
    checkSettings(settings);
    const std::optional<GeneVectors> vectors = project.vectors();
    if (!vectors)
        throw Error(ErrorKind::Usage,
                    translate("core",
                              "The project has no gene vectors yet; add them with knockscope-cli embed or "
                              "Run > Gene vectors."));
    const MarginalStore& store = project.store();
    TrainingSize size;
    size.perturbations = coverage(*vectors, store.perturbationNames()).withVector;
    size.genes = store.genes();
    size.dimension = vectors->dimension();
    size.perturbationsInScreen = store.perturbations();
    for (std::size_t row = 0; row < store.rows(); ++row)
        size.cells += store.cells(row);
    return estimateOf(size, settings, &store, monitor);
}

std::string estimateSentence(const TrainingEstimate& estimate)
{
    const std::string memory = estimate.bytes < 1'000'000'000
        ? translated(translatable("core", "{} MB"), estimate.bytes / 1'000'000)
        : translated(translatable("core", "{:.1f} GB"), static_cast<double>(estimate.bytes) / 1e9);
    const std::string each = durationText(estimate.secondsPerFold);
    const bool isQuick = estimate.secondsPerFold < 1;
    if (estimate.folds == 1) {
        if (isQuick)
            return translated(translatable("core", "1 fold of less than a second, {} of memory."), memory);
        return estimate.mayStopEarly
            ? translated(translatable("core", "1 fold of at most {}, {} of memory."), each, memory)
            : translated(translatable("core", "1 fold of about {}, {} of memory."), each, memory);
    }
    const std::string all = durationText(estimate.seconds);
    if (isQuick)
        return translated(
            translatable("core", "{} folds of less than a second each, {} in all, {} of memory."),
            estimate.folds, all, memory);
    return estimate.mayStopEarly
        ? translated(translatable("core", "{} folds of at most {} each, {} in all, {} of memory."),
                     estimate.folds, each, all, memory)
        : translated(translatable("core", "{} folds of about {} each, {} in all, {} of memory."),
                     estimate.folds, each, all, memory);
}

} // namespace knockscope
