// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/cross_validation.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/version.h"
#include "core/gene/coverage.h"
#include "core/gene/name_matching.h"
#include "core/histogram/histogram.h"
#include "core/model/model.h"
#include "core/training/device.h"
#include "core/training/fold_data.h"
#include "core/training/folds.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <chrono>
#include <numeric>
#include <set>

namespace knockscope {

namespace fs = std::filesystem;

namespace {

/// Rows of the store on which fold `fold` trains (held out elsewhere).
std::vector<std::size_t> trainingRows(const MarginalStore& store, const RunRecord& record, int fold)
{
    std::vector<std::size_t> rows;
    for (std::size_t p = 0; p < record.perturbations.size(); ++p) {
        if (record.fold[p] != fold)
            rows.push_back(store.findPerturbation(record.perturbations[p]));
    }
    return rows;
}

FoldData makeFoldData(const MarginalStore& store, const GeneVectors& vectors, const RunRecord& record,
                      int fold, const JobMonitor& monitor)
{
    FoldData data;
    data.training = trainingRows(store, record, fold);
    data.basis = makeFoldBasis(store, data.training, record.settings.bins);
    data.dimension = vectors.dimension();
    for (const std::size_t row : data.training) {
        monitor.checkCancelled();
        const std::vector<float> vector = perturbationVector(vectors, store.perturbationNames()[row]);
        data.vectors.insert(data.vectors.end(), vector.begin(), vector.end());
        const std::vector<double> histograms = histogramOfRow(store, row, data.basis.grid);
        data.targets.insert(data.targets.end(), histograms.begin(), histograms.end());
        const std::span<const double> means = store.means(row);
        data.means.insert(data.means.end(), means.begin(), means.end());
    }
    return data;
}

/// Below this many weights in the widest matrix a second thread costs more than it brings.
constexpr std::size_t kWeightsWorthThreads = 4'000'000;

int threadsFor(const TrainingSettings& settings, std::size_t genes)
{
    const std::size_t outputs = genes * static_cast<std::size_t>(settings.bins);
    return outputs * static_cast<std::size_t>(settings.hidden.back()) < kWeightsWorthThreads
        ? 1
        : defaultThreads();
}

RunRecord newRecord(const Project& project, const GeneVectors& vectors, const std::string& name,
                    TrainingSettings settings)
{
    RunRecord record;
    Coverage covered = coverage(vectors, project.store().perturbationNames());
    if (covered.withVector.empty()) {
        throw Error(ErrorKind::Usage,
                    "No perturbation of this screen has a gene vector; choose gene vectors with matching "
                    "gene names.");
    }
    record.name = name;
    record.programVersion = kVersion;
    record.device = settings.device;
    record.vectorSource = vectors.source();
    record.vectorDimension = vectors.dimension();
    record.fold = assignFolds(covered.withVector.size(), settings.folds, settings.seed);
    record.perturbations = std::move(covered.withVector);
    record.withoutVector = std::move(covered.withoutVector);
    record.folds.resize(static_cast<std::size_t>(settings.folds));
    if (settings.hidden.empty()) {
        const auto heldOut = static_cast<std::size_t>(std::count(record.fold.begin(), record.fold.end(), 0));
        settings.hidden = defaultHidden(record.perturbations.size() - heldOut);
    }
    if (settings.threads == 0)
        settings.threads = threadsFor(settings, project.store().genes());
    record.settings = std::move(settings);
    return record;
}

/// Whether two runs would compute the same; which folds and how many threads may differ.
bool sameComputation(TrainingSettings a, TrainingSettings b)
{
    a.onlyFolds = b.onlyFolds = {};
    a.device = b.device = {};
    a.threads = b.threads = 0;
    return a == b;
}

RunRecord resumedRecord(RunRecord record, const RunRecord& wanted)
{
    if (!sameComputation(record.settings, wanted.settings) || record.perturbations != wanted.perturbations
        || record.fold != wanted.fold || record.vectorSource != wanted.vectorSource) {
        throw Error(
            ErrorKind::Usage,
            fmt::format("--resume: run {} was started with other settings or gene vectors; use the same, or "
                        "another --run name.",
                        wanted.name));
    }
    record.settings.onlyFolds = wanted.settings.onlyFolds;
    record.settings.threads = wanted.settings.threads;
    record.settings.device = wanted.settings.device;
    record.device = wanted.device;
    return record;
}

std::vector<float> predictHeldOut(const Model& model, const GeneVectors& vectors, const RunRecord& record,
                                  int fold, std::vector<std::size_t>& heldOut)
{
    std::vector<float> inputs;
    heldOut.clear();
    for (std::size_t p = 0; p < record.perturbations.size(); ++p) {
        if (record.fold[p] != fold)
            continue;
        heldOut.push_back(p);
        const std::vector<float> vector = perturbationVector(vectors, record.perturbations[p]);
        inputs.insert(inputs.end(), vector.begin(), vector.end());
    }
    return model.predict(inputs, heldOut.size());
}

void storePredictions(Predictions& predictions, const std::vector<std::size_t>& heldOut,
                      const std::vector<float>& histograms)
{
    const std::size_t size = predictions.genes * static_cast<std::size_t>(predictions.bins);
    for (std::size_t i = 0; i < heldOut.size(); ++i) {
        std::copy_n(histograms.begin() + static_cast<std::ptrdiff_t>(i * size), size,
                    predictions.predicted.begin() + static_cast<std::ptrdiff_t>(heldOut[i] * size));
    }
}

Predictions emptyPredictions(const MarginalStore& store, const RunRecord& record)
{
    Predictions predictions;
    predictions.genes = store.genes();
    predictions.bins = record.settings.bins;
    predictions.grids.resize(record.folds.size());
    predictions.predicted.resize(record.perturbations.size() * predictions.genes
                                 * static_cast<std::size_t>(predictions.bins));
    return predictions;
}

/// For the way out of a failure, which is the one to report.
void tryToWriteRunRecord(const fs::path& path, const RunRecord& record) noexcept
{
    try {
        writeRunRecord(path, record);
    } catch (...) {
    }
}

} // namespace

Outcome trainRun(const Project& project, const std::string& runName, const TrainingSettings& requested,
                 bool resume, JobMonitor& monitor, const TrainingHooks& hooks)
{
    checkSettings(requested);
    std::optional<GeneVectors> vectors = project.vectors();
    if (!vectors) {
        throw Error(
            ErrorKind::Usage,
            "The project has no gene vectors yet; add them with knockscope-cli embed or Run > Gene vectors.");
    }
    TrainingSettings settings = requested;
    settings.device = resolveDevice(requested.device);

    const MarginalStore& store = project.store();
    const fs::path folder = project.runFolder(runName);
    RunRecord record = newRecord(project, *vectors, runName, settings);
    Predictions predictions = emptyPredictions(store, record);
    std::error_code failure;
    if (fs::exists(folder / "run.json", failure)) {
        if (!resume) {
            throw Error(
                ErrorKind::Usage,
                fmt::format("Run {} exists already; continue it with --resume or choose another --run name.",
                            runName));
        }
        const Run earlier = project.run(runName);
        record = resumedRecord(earlier.record, record);
        if (earlier.predictions)
            predictions = *earlier.predictions;
    }
    fs::create_directories(folder, failure);
    if (failure)
        throw Error(ErrorKind::Io, fmt::format("Cannot create {}: {}.", folder.string(), failure.message()));

    std::vector<int> wanted = settings.onlyFolds;
    if (wanted.empty()) {
        wanted.resize(static_cast<std::size_t>(settings.folds));
        std::iota(wanted.begin(), wanted.end(), 0);
    }
    std::sort(wanted.begin(), wanted.end());
    wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
    std::erase_if(wanted, [&](int fold) { return record.foldFinished(fold); });
    record.state = RunState::Training;
    writeRunRecord(folder / "run.json", record);

    try {
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            const int fold = wanted[i];
            const auto start = std::chrono::steady_clock::now();
            const double share = 1.0 / static_cast<double>(wanted.size());
            const auto report = [&](int epoch) {
                monitor.report(fmt::format("fold {} of {}, epoch {} of {}", i + 1, wanted.size(), epoch,
                                           settings.epochs),
                               share * (static_cast<double>(i) + 0.999 * epoch / settings.epochs));
            };
            report(0);
            FoldRecord foldRecord;
            const FoldData data = makeFoldData(store, *vectors, record, fold, monitor);
            const std::unique_ptr<Model> model = makeModel(settings.model);
            FitContext context{monitor, {}, 15, {}, {}};
            context.onEpoch = [&](const EpochReport& epoch) {
                foldRecord.objective.push_back(epoch.objective);
                if (hooks.onEpoch)
                    hooks.onEpoch(fold, epoch.epoch, epoch.objective);
                report(epoch.epoch);
            };
            model->fit(data, record.settings, fold, context);
            model->save(folder / fmt::format("fold-{}.pt", fold));

            std::vector<std::size_t> heldOut;
            const std::vector<float> histograms = predictHeldOut(*model, *vectors, record, fold, heldOut);
            storePredictions(predictions, heldOut, histograms);
            predictions.grids[static_cast<std::size_t>(fold)] = data.basis.grid;
            writePredictions(folder / "predictions.h5", record, predictions);
            foldRecord.finished = true;
            foldRecord.seconds =
                std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
            record.folds[static_cast<std::size_t>(fold)] = std::move(foldRecord);
            writeRunRecord(folder / "run.json", record);
            if (hooks.onFoldFinished)
                hooks.onFoldFinished(fold);
        }
        monitor.report("training finished", 1);
    } catch (const Cancelled&) {
        record.state = RunState::Stopped;
        tryToWriteRunRecord(folder / "run.json", record);
        throw;
    } catch (...) {
        record.state = RunState::Failed;
        tryToWriteRunRecord(folder / "run.json", record);
        throw;
    }
    record.state = record.finishedFolds() == record.folds.size() ? RunState::Done : RunState::Stopped;
    writeRunRecord(folder / "run.json", record);
    return Outcome::Done;
}

namespace {

/// The genes of a perturbation as the vectors call them; empty when one has no vector.
std::set<std::string> genesWithVector(const GeneVectors& vectors, const std::string& perturbation)
{
    std::set<std::string> genes;
    for (const std::string& target : targetGenes(perturbation)) {
        const std::optional<std::string> gene = vectors.find(target);
        if (!gene)
            return {};
        genes.insert(*gene);
    }
    return genes;
}

/// What somebody typed. Throws `Error(Usage)` for a gene without a vector, with what may be meant instead.
std::vector<TypedName> namedGenes(const GeneVectors& vectors, const std::string& perturbation)
{
    std::vector<TypedName> genes;
    for (const std::string& target : targetGenes(perturbation)) {
        const TypedName typed = resolveTyped(vectors, target);
        const std::string refusal = refusalSentence(typed);
        if (!refusal.empty())
            throw Error(ErrorKind::Usage, fmt::format("--perturbation {}: {}", perturbation, refusal));
        genes.push_back(typed);
    }
    return genes;
}

} // namespace

UnseenPrediction predictPerturbation(const Project& project, const Run& run, const std::string& perturbation,
                                     JobMonitor& monitor)
{
    const MarginalStore& store = project.store();
    if (targetGenes(perturbation).empty())
        throw Error(ErrorKind::Usage, "--perturbation: name a gene; the control itself is not predicted.");
    if (!run.predictions)
        throw Error(ErrorKind::Usage,
                    fmt::format("Run {} has no finished fold yet; train it first.", run.record.name));

    UnseenPrediction result;
    result.perturbation = perturbation;
    if (const std::optional<std::size_t> p = run.indexOf(perturbation)) {
        const int fold = run.record.fold[*p];
        if (!run.hasPrediction(*p)) {
            throw Error(
                ErrorKind::Usage,
                fmt::format(
                    "--perturbation {}: the finished folds of run {} have learnt from it, and fold {}, "
                    "which holds it out, is not trained; continue the run with train --resume.",
                    perturbation, run.record.name, fold));
        }
        const std::span<const float> predicted = run.predictions->of(*p);
        result.heldOut = true;
        result.foldsUsed = 1;
        result.grid = run.predictions->grids[static_cast<std::size_t>(fold)];
        result.control = histogramOfRow(store, store.control(), result.grid);
        result.predicted.assign(predicted.begin(), predicted.end());
        return result;
    }

    const std::optional<GeneVectors> vectors = project.vectors();
    if (!vectors || vectors->source() != run.record.vectorSource) {
        throw Error(ErrorKind::Usage,
                    fmt::format("The project's gene vectors are not those that run {} was trained with ({}); "
                                "embed them again.",
                                run.record.name, run.record.vectorSource));
    }
    std::vector<std::string> notes;
    std::set<std::string> symbols;
    std::set<std::string> genes;
    for (const TypedName& typed : namedGenes(*vectors, perturbation)) {
        genes.insert(typed.gene);
        symbols.insert(typed.symbol);
        const std::string note = aliasSentence(typed);
        if (!note.empty())
            notes.push_back(note);
    }
    // The run may know the same genes under other names; its models have learnt from them.
    for (const std::string& known : run.record.perturbations) {
        if (genesWithVector(*vectors, known) == genes) {
            result = predictPerturbation(project, run, known, monitor);
            result.notes = std::move(notes);
            return result;
        }
    }
    result.perturbation = fmt::format("{}", fmt::join(symbols, "+"));
    result.notes = std::move(notes);
    const std::vector<float> vector = perturbationVector(*vectors, result.perturbation);

    // The folds' grids differ a little; their predictions are averaged on the grid of all cells of the run.
    std::vector<std::size_t> rows = trainingRows(store, run.record, -1);
    rows.push_back(store.control());
    result.grid = makeGrid(store, rows, run.record.settings.bins);
    result.control = histogramOfRow(store, store.control(), result.grid);
    result.predicted.assign(result.control.size(), 0.0);
    const auto bins = static_cast<std::size_t>(result.grid.bins);
    std::vector<double> moved(bins);
    for (int fold = 0; fold < run.record.settings.folds; ++fold) {
        if (!run.record.foldFinished(fold))
            continue;
        monitor.report("predicting", static_cast<double>(fold) / run.record.settings.folds);
        const FoldBasis basis = makeFoldBasis(store, trainingRows(store, run.record, fold), result.grid.bins);
        const std::unique_ptr<Model> model =
            loadModel(run.record.settings.model, run.checkpoint(fold), basis);
        const std::vector<float> histograms = model->predict(vector, 1);
        const std::vector<double> masses(histograms.begin(), histograms.end());
        for (std::size_t gene = 0; gene < result.grid.genes(); ++gene) {
            const std::span<const double> mass = std::span<const double>(masses).subspan(gene * bins, bins);
            rebin(mass, basis.grid.left[gene], basis.grid.width[gene], result.grid.left[gene],
                  result.grid.width[gene], moved);
            for (std::size_t bin = 0; bin < bins; ++bin)
                result.predicted[gene * bins + bin] += moved[bin];
        }
        ++result.foldsUsed;
    }
    for (double& mass : result.predicted)
        mass /= result.foldsUsed;
    monitor.report("predicting", 1);
    return result;
}

} // namespace knockscope
