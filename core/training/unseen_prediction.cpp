// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/unseen_prediction.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/translate.h"
#include "core/histogram/histogram.h"
#include "core/model/model.h"
#include "core/training/folds.h"
#include "core/training/run_plan.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <system_error>
#include <utility>

namespace knockscope {

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

void add(std::span<const float> values, std::vector<double>& sums)
{
    sums.resize(values.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        sums[i] += static_cast<double>(values[i]);
}

/// Takes values of one more fold into the range; the first makes it.
void widen(std::span<const double> values, std::span<double> lowest, std::span<double> highest, bool isFirst)
{
    for (std::size_t i = 0; i < values.size(); ++i) {
        lowest[i] = isFirst ? values[i] : std::min(lowest[i], values[i]);
        highest[i] = isFirst ? values[i] : std::max(highest[i], values[i]);
    }
}

/// Adds what one fold says of one perturbation.
class FoldAdder {
public:
    FoldAdder(const Grid& from, const Grid& to)
        : m_from(from)
        , m_to(to)
        , m_bins(static_cast<std::size_t>(to.bins))
        , m_masses(m_bins)
        , m_moved(m_bins)
    {
    }

    /// `index`: of the perturbation in `prediction`, which is of `count`.
    void add(const Prediction& prediction, std::size_t index, std::size_t count, UnseenPrediction& sum)
    {
        const auto partOf = [&](const std::vector<float>& all) {
            const std::size_t size = all.size() / count;
            return std::span(all).subspan(index * size, size);
        };
        const bool isFirst = sum.foldsUsed == 0;
        knockscope::add(partOf(prediction.means), sum.predictedMeans);
        knockscope::add(partOf(prediction.meanVariances), sum.meanVariances);
        const std::span<const float> floatMeans = partOf(prediction.means);
        const std::vector<double> means(floatMeans.begin(), floatMeans.end());
        sum.lowestMeans.resize(means.size());
        sum.highestMeans.resize(means.size());
        widen(means, sum.lowestMeans, sum.highestMeans, isFirst);
        if (prediction.isDistribution())
            addHistograms(partOf(prediction.histograms), sum);
        ++sum.foldsUsed;
    }

private:
    void addHistograms(std::span<const float> histograms, UnseenPrediction& sum)
    {
        const bool isFirst = sum.foldsUsed == 0;
        for (std::vector<double>* const all : {&sum.predicted, &sum.lowest, &sum.highest})
            all->resize(histograms.size());
        for (std::size_t gene = 0; gene < m_to.genes(); ++gene) {
            const std::size_t begin = gene * m_bins;
            std::copy_n(histograms.begin() + static_cast<std::ptrdiff_t>(begin), m_bins, m_masses.begin());
            rebin(m_masses, m_from.left[gene], m_from.width[gene], m_to.left[gene], m_to.width[gene],
                  m_moved);
            for (std::size_t bin = 0; bin < m_bins; ++bin)
                sum.predicted[begin + bin] += m_moved[bin];
            widen(m_moved, std::span(sum.lowest).subspan(begin, m_bins),
                  std::span(sum.highest).subspan(begin, m_bins), isFirst);
        }
    }

    const Grid& m_from;
    const Grid& m_to;
    std::size_t m_bins;
    std::vector<double> m_masses; // of one gene
    std::vector<double> m_moved;
};

/// Turns sums into means; a single fold has no range.
void finish(UnseenPrediction& sum)
{
    for (std::vector<double>* const sums : {&sum.predicted, &sum.predictedMeans, &sum.meanVariances}) {
        for (double& value : *sums)
            value /= sum.foldsUsed;
    }
    if (sum.foldsUsed < 2)
        sum.lowest = sum.highest = sum.lowestMeans = sum.highestMeans = {};
}

/// Reports how much of all folds and perturbations is done.
class FoldProgress {
public:
    FoldProgress(JobMonitor& monitor, std::size_t folds, std::size_t perturbations)
        : m_monitor(monitor)
        , m_folds(folds)
        , m_perturbations(perturbations)
    {
    }

    /// `folds` are done and, of the next, so many perturbations.
    void report(std::size_t folds, std::size_t perturbations)
    {
        const double done = static_cast<double>(perturbations)
            / static_cast<double>(std::max<std::size_t>(1, m_perturbations));
        m_monitor.report(m_phase, (static_cast<double>(folds) + done) / static_cast<double>(m_folds));
    }

private:
    JobMonitor& m_monitor;
    std::string m_phase = translate("core", "predicting");
    std::size_t m_folds;
    std::size_t m_perturbations;
};

UnseenPrediction heldOutPrediction(const MarginalStore& store, const Run& run, std::size_t p)
{
    const std::string& perturbation = run.record.perturbations[p];
    const int fold = run.record.fold[p];
    if (fold == kNeverHeldOut) {
        throw Error(ErrorKind::Usage,
                    translated(translatable("core",
                                            "--perturbation {}: run {} learns from it and never holds it out "
                                            "(--split {}); see the screen for what was observed."),
                               perturbation, run.record.name, run.record.settings.split));
    }
    const auto& notPredicted = run.record.folds[static_cast<std::size_t>(fold)].notPredicted;
    if (const auto reason = notPredicted.find(perturbation); reason != notPredicted.end()) {
        throw Error(ErrorKind::Usage,
                    translated(translatable("core", "--perturbation {}: model {} cannot predict it: {}."),
                               perturbation, run.record.settings.model, reason->second));
    }
    if (!run.hasPrediction(p)) {
        throw Error(ErrorKind::Usage,
                    translated(translatable(
                                   "core",
                                   "--perturbation {}: the finished folds of run {} have learnt from it, and "
                                   "fold {}, which holds it out, is not trained; continue the run with train "
                                   "--resume."),
                               perturbation, run.record.name, fold));
    }
    UnseenPrediction result;
    result.perturbation = perturbation;
    const std::span<const float> predicted = run.predictions->of(p);
    result.heldOut = true;
    result.foldsUsed = 1;
    result.grid = run.predictions->grids[static_cast<std::size_t>(fold)];
    result.control = histogramOfRow(store, store.control(), result.grid);
    result.predicted.assign(predicted.begin(), predicted.end());
    const std::span<const float> means = run.predictions->meansOf(p);
    const std::span<const float> variances = run.predictions->meanVariancesOf(p);
    result.predictedMeans.assign(means.begin(), means.end());
    result.meanVariances.assign(variances.begin(), variances.end());
    const std::span<const double> control = store.means(store.control());
    result.controlMeans.assign(control.begin(), control.end());
    return result;
}

} // namespace

PerturbationNames::PerturbationNames(const RunRecord& record, const GeneVectors& vectors)
    : m_vectors(vectors)
    , m_known(record.perturbations.begin(), record.perturbations.end())
{
    for (const std::string& known : record.perturbations) {
        std::set<std::string> genes = genesWithVector(vectors, known);
        if (!genes.empty())
            m_knownGenes.emplace(std::move(genes), known);
    }
}

NamedPerturbation PerturbationNames::resolve(const std::string& typed) const
{
    NamedPerturbation result;
    if (m_known.contains(typed)) {
        result.name = typed;
        result.isInRun = true;
        return result;
    }
    std::set<std::string> symbols;
    std::set<std::string> genes;
    for (const std::string& target : targetGenes(typed)) {
        TypedName gene = resolveTyped(m_vectors, target);
        if (gene.gene.empty()) {
            result.refused.push_back(std::move(gene));
            continue;
        }
        genes.insert(gene.gene);
        symbols.insert(gene.symbol);
        const std::string note = aliasSentence(gene);
        if (!note.empty())
            result.notes.push_back(note);
    }
    if (!result.refused.empty())
        return result;
    // The run may know the same genes under other names; its models have learnt from them.
    const auto known = m_knownGenes.find(genes);
    result.isInRun = known != m_knownGenes.end();
    result.name = result.isInRun ? known->second : fmt::format("{}", fmt::join(symbols, "+"));
    return result;
}

Grid gridOfRun(const MarginalStore& store, const RunRecord& record)
{
    std::vector<std::size_t> rows = allRows(store, record);
    rows.push_back(store.control());
    return makeGrid(store, rows, record.settings.bins);
}

ReadyFolds::ReadyFolds(const MarginalStore& store, Run run, std::size_t modelBytes, const JobMonitor& monitor)
    : m_store(store)
    , m_run(std::move(run))
    , m_grid(gridOfRun(m_store, m_run.record))
    , m_room(modelBytes)
{
    m_run.predictions.reset();
    std::vector<std::vector<std::size_t>> training;
    for (int fold = 0; fold < m_run.record.settings.folds; ++fold) {
        if (!m_run.record.foldFinished(fold))
            continue;
        m_folds.push_back(fold);
        training.push_back(trainingRows(m_store, m_run.record, fold));
    }
    m_bases = makeFoldBases(m_store, training, m_grid.bins, defaultThreads(), monitor);
    m_models.resize(m_folds.size());
}

std::shared_ptr<const Model> ReadyFolds::model(std::size_t index)
{
    if (m_models[index])
        return m_models[index];
    const std::filesystem::path checkpoint = m_run.checkpoint(m_folds[index]);
    std::shared_ptr<const Model> model =
        loadModel(m_run.record.settings.model, checkpoint, m_store, m_bases[index]);
    // A model takes about as much memory as its checkpoint takes on the disk.
    std::error_code failure;
    const std::uintmax_t bytes = std::filesystem::file_size(checkpoint, failure);
    if (!failure && bytes <= m_room) {
        m_room -= static_cast<std::size_t>(bytes);
        m_models[index] = model;
    }
    return model;
}

std::vector<MeanOfFolds> meansOfFolds(ReadyFolds& folds, const GeneVectors& vectors,
                                      std::span<const std::string> perturbations, JobMonitor& monitor)
{
    constexpr std::size_t kAtOnce = 16; // perturbations between two looks at whether somebody cancelled
    std::vector<MeanOfFolds> results(perturbations.size());
    for (std::size_t i = 0; i < results.size(); ++i)
        results[i].prediction.perturbation = perturbations[i];
    FoldProgress progress(monitor, folds.count(), perturbations.size());
    const Grid& grid = folds.grid();
    for (std::size_t fold = 0; fold < folds.count(); ++fold) {
        progress.report(fold, 0);
        const FoldBasis& basis = folds.basis(fold);
        const std::shared_ptr<const Model> model = folds.model(fold);
        std::vector<std::size_t> able; // of `perturbations`
        for (std::size_t i = 0; i < perturbations.size(); ++i) {
            Sentence obstacle = model->obstacle(perturbations[i]);
            if (obstacle.empty())
                able.push_back(i);
            else
                results[i].obstacle = std::move(obstacle);
        }
        for (std::size_t first = 0; first < able.size(); first += kAtOnce) {
            progress.report(fold, first);
            const auto part = std::span(able).subspan(first, std::min(kAtOnce, able.size() - first));
            std::vector<std::string> names;
            std::vector<float> inputs;
            for (const std::size_t i : part) {
                names.push_back(perturbations[i]);
                const std::vector<float> vector = perturbationVector(vectors, perturbations[i]);
                inputs.insert(inputs.end(), vector.begin(), vector.end());
            }
            const Prediction prediction = model->predict({names, inputs});
            const auto addSome = [&](std::size_t begin, std::size_t end) {
                FoldAdder adder(basis.grid, grid);
                for (std::size_t index = begin; index < end; ++index)
                    adder.add(prediction, index, names.size(), results[part[index]].prediction);
            };
            parallelRanges(names.size(), names.size() == 1 ? 1 : defaultThreads(), addSome);
        }
    }
    for (MeanOfFolds& result : results) {
        if (result.prediction.foldsUsed > 0)
            finish(result.prediction);
    }
    return results;
}

void requireVectorsOf(const RunRecord& record, const std::optional<GeneVectors>& vectors)
{
    if (vectors && vectors->source() == record.vectorSource)
        return;
    throw Error(
        ErrorKind::Usage,
        translated(translatable("core",
                                "The project's gene vectors are not those that run {} was trained with ({}); "
                                "embed them again."),
                   record.name, record.vectorSource));
}

UnseenPrediction predictPerturbation(const Project& project, const Run& run, const std::string& perturbation,
                                     JobMonitor& monitor)
{
    const MarginalStore& store = project.store();
    if (targetGenes(perturbation).empty())
        throw Error(ErrorKind::Usage,
                    translate("core", "--perturbation: name a gene; the control itself is not predicted."));
    if (!run.predictions)
        throw Error(ErrorKind::Usage,
                    translated(translatable("core", "Run {} has no finished fold yet; train it first."),
                               run.record.name));
    if (const std::optional<std::size_t> p = run.indexOf(perturbation))
        return heldOutPrediction(store, run, *p);
    if (run.record.isExternal()) {
        throw Error(
            ErrorKind::Usage,
            translated(
                translatable("core",
                             "--perturbation {}: run {} holds predictions of another program and no model; "
                             "only what that program predicted is there."),
                perturbation, run.record.name));
    }
    const std::optional<GeneVectors> vectors = project.vectors();
    requireVectorsOf(run.record, vectors);
    NamedPerturbation named = PerturbationNames(run.record, *vectors).resolve(perturbation);
    if (!named.refused.empty())
        throw Error(ErrorKind::Usage,
                    translated(translatable("core", "--perturbation {}: {}"), perturbation,
                               refusalSentence(named.refused.front())));
    UnseenPrediction result;
    if (named.isInRun) {
        result = heldOutPrediction(store, run, *run.indexOf(named.name));
    } else {
        ReadyFolds folds(store, run, 0, monitor);
        std::vector<MeanOfFolds> means = meansOfFolds(folds, *vectors, std::span(&named.name, 1), monitor);
        if (means.front().prediction.foldsUsed == 0)
            throw Error(ErrorKind::Usage,
                        translated(translatable("core", "--perturbation {}: model {} cannot predict it: {}."),
                                   perturbation, run.record.settings.model, means.front().obstacle));
        result = std::move(means.front().prediction);
        result.control = histogramOfRow(store, store.control(), folds.grid());
        const std::span<const double> controlMeans = store.means(store.control());
        result.controlMeans.assign(controlMeans.begin(), controlMeans.end());
        result.grid = folds.grid();
        monitor.report(translate("core", "predicting"), 1);
    }
    result.notes = std::move(named.notes);
    return result;
}

} // namespace knockscope
