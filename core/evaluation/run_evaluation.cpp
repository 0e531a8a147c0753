// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/run_evaluation.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/mixed_seed.h"
#include "core/base/parallel.h"
#include "core/base/translate.h"
#include "core/base/version.h"
#include "core/evaluation/cell_eval.h"
#include "core/evaluation/cell_sample.h"
#include "core/evaluation/differential_expression.h"
#include "core/evaluation/metrics.h"
#include "core/evaluation/noise_floor.h"
#include "core/gene/coverage.h"
#include "core/histogram/histogram.h"
#include "core/model/catalogue.h"
#include "core/model/model.h"
#include "core/project/cell_pair_import.h"
#include "core/training/folds.h"
#include "core/training/run_plan.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <unordered_map>

namespace knockscope {

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

/// Of a perturbation in the rows of noise_floor.h: one cell has no halves.
constexpr std::uint64_t kFewestCells = 2;

/// Shares of the work, for progress.
constexpr double kPreparation = 0.1;
constexpr double kPerturbations = 0.8;

enum Stream : std::uint64_t { kSampledCells, kHalves, kControlA, kControlB };

MeanAndSd meanAndSd(std::vector<double> perFold)
{
    MeanAndSd result;
    std::vector<double> values;
    std::copy_if(perFold.begin(), perFold.end(), std::back_inserter(values),
                 [](double value) { return !std::isnan(value); });
    if (!values.empty()) {
        const auto n = static_cast<double>(values.size());
        result.mean = 0;
        for (const double value : values)
            result.mean += value / n;
        double squares = 0;
        for (const double value : values)
            squares += (value - result.mean) * (value - result.mean);
        if (n > 1)
            result.sd = std::sqrt(squares / (n - 1));
    }
    result.perFold = std::move(perFold);
    return result;
}

/// Fills `metrics` from `perPerturbation`: mean over each fold's perturbations, then over folds.
void summarise(RunEvaluation& evaluation, int folds)
{
    for (std::size_t metric = 0; metric < metricDefinitions().size(); ++metric) {
        std::vector<double> sums(static_cast<std::size_t>(folds));
        std::vector<double> counts(sums.size());
        for (std::size_t i = 0; i < evaluation.perPerturbation.size(); ++i) {
            const double value = evaluation.perPerturbation[i].values[metric];
            if (std::isnan(value))
                continue;
            sums[static_cast<std::size_t>(evaluation.perturbationFold[i])] += value;
            ++counts[static_cast<std::size_t>(evaluation.perturbationFold[i])];
        }
        for (std::size_t fold = 0; fold < sums.size(); ++fold)
            sums[fold] = counts[fold] > 0 ? sums[fold] / counts[fold] : kNaN;
        evaluation.metrics[metric] = meanAndSd(std::move(sums));
    }
}

/// The number that only a whole run has.
void summariseCounts(RunEvaluation& evaluation)
{
    std::vector<double> observed;
    std::vector<double> predicted;
    bool isTested = false;
    for (const Metrics& metrics : evaluation.perPerturbation) {
        observed.push_back(metrics["de_nsig_real"]);
        predicted.push_back(metrics["de_nsig_pred"]);
        isTested = isTested || !std::isnan(predicted.back());
    }
    if (isTested)
        evaluation.metrics[metricIndex("de_spearman_sig")].mean = spearmanOfCounts(observed, predicted);
}

/// What evaluating a fold's perturbations needs.
struct Fold {
    FoldData data;
    std::vector<double> zeroShares; // [genes]
    std::vector<std::size_t> active;
    std::vector<std::unique_ptr<Model>> baselines;
};

std::unique_ptr<Fold> makeFold(const MarginalStore& store, const RunRecord& record, int k, const Grid& grid,
                               std::span<const std::string> baselines, const JobMonitor& monitor)
{
    std::vector<std::size_t> training = trainingRows(store, record, k);
    FoldBasis basis = makeFoldBasis(store, training, grid);
    auto fold =
        std::make_unique<Fold>(Fold{{store, std::move(basis), std::move(training), 0, {}}, {}, {}, {}});
    fold->zeroShares = zeroShares(store, fold->data.basis.grid);
    fold->active = fold->data.basis.grid.activeGenes();
    for (const std::string& id : baselines) {
        fold->baselines.push_back(makeModel(id));
        fold->baselines.back()->fit(fold->data, record.settings, k, FitContext{monitor, {}, 15, {}, {}});
    }
    return fold;
}

/// A perturbation to evaluate.
struct Item {
    std::size_t p; // in the run
    std::size_t row; // in the store
    int fold;
};

/// Shifts of all evaluated perturbations from the control, [N, genes].
using Shifts = std::vector<float>;

class Evaluator {
public:
    Evaluator(const Project& project, const Run& run, JobMonitor& monitor, const EvaluationOptions& options)
        : m_store(project.store())
        , m_run(run)
        , m_record(run.record)
        , m_predictedCells(openPredictedCells(run, m_store))
        , m_monitor(monitor)
        , m_options(options)
        , m_threads(options.threads > 0 ? options.threads : defaultThreads())
    {
        for (const ModelInfo& model : modelCatalogue()) {
            // Nothing is known of what another program learnt from.
            if (model.isBaseline && model.id != m_record.settings.model
                && (model.id == "ctrl-hist" || !m_record.isExternal()))
                m_baselines.emplace_back(model.id);
        }
        for (std::size_t gene = 0; gene < m_store.genes(); ++gene)
            m_geneIndex.try_emplace(m_store.geneNames()[gene], gene);
    }

    std::vector<RunEvaluation> evaluate()
    {
        prepareFolds();
        prepareEvaluations();
        const bool isTested = m_options.cellEval && !m_items.empty();
        if (isTested)
            m_control.emplace(m_store, m_threads);
        parallelTasks(
            m_items.size(), m_threads, [&](std::size_t n, std::size_t) { evaluatePerturbation(n); },
            [&](std::size_t done) {
                report(kPreparation
                       + kPerturbations * static_cast<double>(done) / static_cast<double>(m_items.size()));
            });
        if (isTested)
            discriminate();
        for (RunEvaluation& evaluation : m_evaluations) {
            summarise(evaluation, m_record.settings.folds);
            summariseCounts(evaluation);
        }
        addCommonFacts();
        report(1);
        return std::move(m_evaluations);
    }

private:
    void report(double fraction) { m_monitor.report(m_phase, fraction); }

    std::size_t halvesEntry() const { return 1 + m_baselines.size(); }
    std::size_t controlEntry() const { return 2 + m_baselines.size(); }
    const Fold& foldOf(const Item& item) const { return *m_folds[static_cast<std::size_t>(item.fold)]; }
    /// Indices of the items that an entry evaluates.
    const std::vector<std::size_t>& itemsOf(std::size_t entry) const
    {
        return entry < halvesEntry() ? m_allItems : m_noiseItems;
    }

    void prepareFolds()
    {
        m_folds.resize(static_cast<std::size_t>(m_record.settings.folds));
        std::vector<int> finished;
        for (int k = 0; k < m_record.settings.folds; ++k) {
            if (!m_record.foldFinished(k))
                continue;
            finished.push_back(k);
            for (std::size_t p = 0; p < m_record.perturbations.size(); ++p) {
                if (m_record.fold[p] == k && m_run.hasPrediction(p))
                    m_items.push_back({p, m_store.findPerturbation(m_record.perturbations[p]), k});
            }
        }
        parallelTasks(
            finished.size(), m_threads,
            [&](std::size_t i, std::size_t) {
                m_folds[static_cast<std::size_t>(finished[i])] = makeFold(
                    m_store, m_record, finished[i],
                    m_run.predictions->grids[static_cast<std::size_t>(finished[i])], m_baselines, m_monitor);
            },
            [&](std::size_t done) {
                report(kPreparation * static_cast<double>(done) / static_cast<double>(finished.size()));
            });
    }

    void prepareEvaluations()
    {
        RunEvaluation prototype;
        prototype.run = m_record.name;
        prototype.folds = static_cast<int>(m_record.finishedFolds());
        prototype.genes = m_store.genes();
        prototype.bins = m_record.settings.bins;
        prototype.hasCellEval = m_options.cellEval;
        for (std::size_t p = 0; p < m_record.perturbations.size(); ++p) {
            const int k = m_record.fold[p];
            if (k == kNeverHeldOut)
                ++prototype.neverHeldOut;
            else if (m_record.foldFinished(k))
                prototype.notPredicted.merge(
                    std::map(m_record.folds[static_cast<std::size_t>(k)].notPredicted));
        }
        m_noisePlace.resize(m_items.size());
        for (std::size_t n = 0; n < m_items.size(); ++n) {
            m_allItems.push_back(n);
            m_noisePlace[n] = m_noiseItems.size();
            if (hasNoise(m_items[n]))
                m_noiseItems.push_back(n);
        }
        m_evaluations.assign(3 + m_baselines.size(), prototype);
        for (std::size_t entry = 0; entry < m_evaluations.size(); ++entry) {
            RunEvaluation& evaluation = m_evaluations[entry];
            for (const std::size_t n : itemsOf(entry)) {
                evaluation.perturbationNames.push_back(m_record.perturbations[m_items[n].p]);
                evaluation.perturbationFold.push_back(m_items[n].fold);
            }
            evaluation.perturbations = itemsOf(entry).size();
            evaluation.perPerturbation.resize(evaluation.perturbations);
        }
        m_evaluations[0].model = m_record.settings.model;
        if (m_record.external)
            m_evaluations[0].externalTitle = m_record.external->title;
        for (std::size_t i = 0; i < m_baselines.size(); ++i)
            m_evaluations[1 + i].model = m_baselines[i];
        m_evaluations[halvesEntry()].model = kNoiseOfHalves;
        m_evaluations[controlEntry()].model = kNoiseOfControl;
        if (m_options.cellEval) {
            for (std::size_t entry = 0; entry < m_evaluations.size(); ++entry)
                m_predictedShifts.emplace_back(itemsOf(entry).size() * m_store.genes());
            // Models share what was observed; the noise rows have observations of their own.
            for (const std::size_t entry : {std::size_t{0}, halvesEntry(), controlEntry()})
                m_observedShifts.emplace_back(itemsOf(entry).size() * m_store.genes());
        }
        m_beyond.resize(m_items.size());
    }

    std::vector<std::size_t> targetsOf(const std::string& perturbation) const
    {
        std::vector<std::size_t> targets;
        for (const std::string& gene : targetGenes(perturbation)) {
            const auto found = m_geneIndex.find(gene);
            if (found != m_geneIndex.end())
                targets.push_back(found->second);
        }
        return targets;
    }

    bool hasNoise(const Item& item) const { return m_store.cells(item.row) >= kFewestCells; }

    void keepObservedShifts(Shifts& shifts, std::size_t place, std::span<const double> means) const
    {
        const std::span<const double> control = m_store.means(m_store.control());
        for (std::size_t gene = 0; gene < control.size(); ++gene)
            shifts[place * control.size() + gene] = static_cast<float>(means[gene] - control[gene]);
    }

    void keepPredictedShifts(Shifts& shifts, std::size_t place, std::span<const float> means) const
    {
        const std::span<const double> control = m_store.means(m_store.control());
        for (std::size_t gene = 0; gene < control.size(); ++gene)
            shifts[place * control.size() + gene] =
                static_cast<float>(predictedShiftOf(means[gene], control[gene]));
    }

    void evaluatePerturbation(std::size_t n)
    {
        const Item& item = m_items[n];
        const Fold& fold = foldOf(item);
        const FoldBasis& basis = fold.data.basis;
        const std::string& name = m_record.perturbations[item.p];
        const std::vector<std::size_t> targets = targetsOf(name);
        const std::vector<double> histograms = histogramOfRow(m_store, item.row, basis.grid);
        const std::vector<double> t = welchT(m_store, item.row);
        const Observation observation{histograms,
                                      m_store.means(item.row),
                                      m_store.means(m_store.control()),
                                      t,
                                      targets,
                                      [&](std::size_t gene) { return m_store.marginal(item.row, gene); }};
        m_beyond[n] = shareBeyondGrid(m_store, item.row, basis.grid);

        std::vector<Prediction> predictions(1 + m_baselines.size());
        const Predictions& stored = *m_run.predictions;
        const auto copied = [](std::span<const float> values) {
            return std::vector<float>(values.begin(), values.end());
        };
        predictions[0] = {copied(stored.of(item.p)),
                          copied(stored.meansOf(item.p)),
                          {},
                          copied(stored.parametersOf(item.p))};
        for (std::size_t i = 0; i < m_baselines.size(); ++i)
            predictions[1 + i] = fold.baselines[i]->predict({std::span(&name, 1), {}});

        std::vector<std::unique_ptr<DistributionView>> views(predictions.size());
        std::vector<const DistributionView*> pointers(predictions.size());
        for (std::size_t i = 0; i < predictions.size(); ++i) {
            if (predictions[i].isDistribution())
                views[i] = makeDistributionView(predictions[i].histograms, predictions[i].parameters, basis,
                                                fold.zeroShares);
            pointers[i] = views[i].get();
        }
        if (const CellsOfGenes cells = predictedCellsOf(name)) {
            std::vector<double> masses(predictions[0].histograms.begin(), predictions[0].histograms.end());
            std::vector<double> forNll = withFullSupport(masses, basis, basis.controlCells);
            views[0] = std::make_unique<CellsView>(basis.grid, std::move(masses), std::move(forNll), cells);
            pointers[0] = views[0].get();
        }
        const std::vector<double> w1 = w1ToCells(basis.grid, observation.cells, pointers);
        for (std::size_t i = 0; i < predictions.size(); ++i) {
            Metrics& metrics = m_evaluations[i].perPerturbation[n];
            metrics = computeMetrics(basis.grid, observation, predictions[i].means, pointers[i]);
            metrics["w1_cells"] = w1[i];
        }
        m_monitor.checkCancelled();
        if (m_options.cellEval)
            testPredictions(n, observation, predictions);

        if (hasNoise(item)) {
            const auto seedOf = [&](Stream stream) { return mixedSeed(seedOfName(name), stream); };
            const auto [predicted, observed] = randomHalves(m_store, item.row, 0, seedOf(kHalves));
            evaluateNoise(n, halvesEntry(), 1, predicted, observed, targets);
            // With replacement: samples without it share cells, all of them when the control is as small as
            // the perturbation, and disjoint ones shift in opposite directions from the control's mean.
            const std::size_t control = m_store.control();
            const std::uint64_t cells = m_store.cells(item.row);
            evaluateNoise(n, controlEntry(), 2, bootstrapCells(m_store, control, cells, seedOf(kControlA)),
                          bootstrapCells(m_store, control, cells, seedOf(kControlB)), targets);
        }
    }

    void testPredictions(std::size_t n, const Observation& observation,
                         const std::vector<Prediction>& predictions)
    {
        const Item& item = m_items[n];
        const Fold& fold = foldOf(item);
        keepObservedShifts(m_observedShifts[0], n, observation.means);
        const DifferentialExpression observed =
            m_control->test(observation.cells, observation.means, fold.active);
        const std::uint64_t seed = mixedSeed(seedOfName(m_record.perturbations[item.p]), kSampledCells);
        for (std::size_t i = 0; i < predictions.size(); ++i) {
            keepPredictedShifts(m_predictedShifts[i], n, predictions[i].means);
            if (!predictions[i].isDistribution())
                continue;
            m_monitor.checkCancelled();
            const std::string& name = m_record.perturbations[item.p];
            if (const CellsOfGenes cells = i == 0 ? predictedCellsOf(name) : nullptr) {
                addDifferentialExpression(
                    m_evaluations[i].perPerturbation[n], observed,
                    m_control->test(cells, m_predictedCells->means(m_predictedCells->findPerturbation(name)),
                                    fold.active));
                continue;
            }
            const CellSample sample = sampleCells(predictions[i].histograms, fold.data.basis.grid,
                                                  fold.zeroShares, m_store.cells(item.row), seed);
            addDifferentialExpression(m_evaluations[i].perPerturbation[n], observed,
                                      testSample(sample, momentsOf(sample).means, fold));
        }
    }

    /// The cells themselves, where another program predicted cells; else empty.
    CellsOfGenes predictedCellsOf(const std::string& name) const
    {
        if (!m_predictedCells)
            return {};
        return [this, row = m_predictedCells->findPerturbation(name)](std::size_t gene) {
            return m_predictedCells->marginal(row, gene);
        };
    }

    DifferentialExpression testSample(const CellSample& sample, std::span<const double> means,
                                      const Fold& fold) const
    {
        return m_control->test([&](std::size_t gene) { return sample.marginal(gene); }, means, fold.active);
    }

    /// Cells as the prediction of other cells.
    void evaluateNoise(std::size_t n, std::size_t entry, std::size_t observedIndex,
                       const CellSample& predicted, const CellSample& observed,
                       std::span<const std::size_t> targets)
    {
        m_monitor.checkCancelled();
        const Fold& fold = foldOf(m_items[n]);
        const FoldBasis& basis = fold.data.basis;
        const CellsOfGenes predictedCells = [&](std::size_t gene) { return predicted.marginal(gene); };
        const CellsOfGenes observedCells = [&](std::size_t gene) { return observed.marginal(gene); };
        const SampleMoments ofPredicted = momentsOf(predicted);
        const SampleMoments ofObserved = momentsOf(observed);
        const std::vector<double> histograms = histogramsOf(observedCells, basis.grid);
        const std::size_t control = m_store.control();
        const std::vector<double> t = welchT(
            ofObserved.means, ofObserved.variances, static_cast<double>(observed.cells()),
            m_store.means(control), m_store.variances(control), static_cast<double>(m_store.cells(control)));
        const Observation observation{histograms, ofObserved.means, m_store.means(control),
                                      t,          targets,          observedCells};
        std::vector<double> masses = histogramsOf(predictedCells, basis.grid);
        std::vector<double> forNll = withFullSupport(masses, basis, static_cast<double>(predicted.cells()));
        const CellsView view(basis.grid, std::move(masses), std::move(forNll), predictedCells);
        const std::vector<float> means(ofPredicted.means.begin(), ofPredicted.means.end());
        const std::size_t place = m_noisePlace[n];
        Metrics& metrics = m_evaluations[entry].perPerturbation[place];
        metrics = computeMetrics(basis.grid, observation, means, &view);
        const DistributionView* const views[] = {&view};
        metrics["w1_cells"] = w1ToCells(basis.grid, observedCells, views).front();
        if (m_options.cellEval) {
            keepObservedShifts(m_observedShifts[observedIndex], place, ofObserved.means);
            keepPredictedShifts(m_predictedShifts[entry], place, means);
            addDifferentialExpression(metrics, testSample(observed, ofObserved.means, fold),
                                      testSample(predicted, ofPredicted.means, fold));
        }
    }

    void discriminate()
    {
        const double first = kPreparation + kPerturbations;
        for (std::size_t entry = 0; entry < m_evaluations.size(); ++entry) {
            const std::vector<std::size_t>& items = itemsOf(entry);
            const auto countsOf = [&](std::size_t place, std::span<float> counts) {
                const Item& item = m_items[items[place]];
                for (const std::size_t gene : foldOf(item).active)
                    counts[gene] = 1;
                for (const std::size_t gene : targetsOf(m_record.perturbations[item.p]))
                    counts[gene] = 0;
            };
            const std::size_t observed = entry == halvesEntry() ? 1 : entry == controlEntry() ? 2 : 0;
            const auto scores =
                discriminationScores(m_predictedShifts[entry], m_observedShifts[observed], m_store.genes(),
                                     countsOf, m_threads, [&](std::size_t done) {
                                         const double part =
                                             static_cast<double>(done) / static_cast<double>(items.size());
                                         report(first
                                                + (1 - first) * (static_cast<double>(entry) + part)
                                                    / static_cast<double>(m_evaluations.size()));
                                     });
            for (std::size_t n = 0; n < scores.size(); ++n) {
                Metrics& metrics = m_evaluations[entry].perPerturbation[n];
                metrics["discrimination_score_l1"] = scores[n][0];
                metrics["discrimination_score_l2"] = scores[n][1];
                metrics["discrimination_score_cosine"] = scores[n][2];
            }
        }
    }

    void addCommonFacts()
    {
        std::vector<std::uint8_t> everActive(m_store.genes());
        std::vector<std::size_t> inactiveOfFold;
        double seconds = 0;
        for (std::size_t k = 0; k < m_folds.size(); ++k) {
            if (!m_folds[k])
                continue;
            inactiveOfFold.push_back(m_store.genes() - m_folds[k]->active.size());
            for (const std::size_t gene : m_folds[k]->active)
                everActive[gene] = 1;
            seconds += m_record.folds[k].seconds;
        }
        double beyond = 0;
        for (const double share : m_beyond)
            beyond += share;
        for (RunEvaluation& evaluation : m_evaluations) {
            evaluation.inactiveGenes =
                static_cast<std::size_t>(std::count(everActive.begin(), everActive.end(), 0));
            evaluation.inactiveGenesOfFold = inactiveOfFold;
            evaluation.shareBeyondGrid =
                m_beyond.empty() ? kNaN : beyond / static_cast<double>(m_beyond.size());
            if (&evaluation == &m_evaluations.front())
                evaluation.secondsPerFold = seconds / static_cast<double>(m_record.finishedFolds());
            else
                evaluation.baselineOf = m_record.name;
        }
    }

    static std::vector<double> histogramsOf(const CellsOfGenes& cells, const Grid& grid)
    {
        const auto bins = static_cast<std::size_t>(grid.bins);
        std::vector<double> masses(grid.genes() * bins);
        for (std::size_t gene = 0; gene < grid.genes(); ++gene)
            fillHistogram(cells(gene), grid.left[gene], grid.width[gene],
                          std::span(masses).subspan(gene * bins, bins));
        return masses;
    }

    const MarginalStore& m_store;
    const Run& m_run;
    const RunRecord& m_record;
    std::optional<MarginalStore> m_predictedCells; // of another program's run
    JobMonitor& m_monitor;
    std::string m_phase = translate("core", "evaluating");
    EvaluationOptions m_options;
    int m_threads;
    std::vector<std::string> m_baselines;
    std::unordered_map<std::string, std::size_t> m_geneIndex;
    std::vector<std::unique_ptr<Fold>> m_folds; // [K], null for unfinished ones
    std::vector<Item> m_items; // [N]
    std::vector<std::size_t> m_allItems; // 0 to N - 1
    std::vector<std::size_t> m_noiseItems; // those that the noise rows evaluate
    std::vector<std::size_t> m_noisePlace; // [N] in m_noiseItems
    std::vector<RunEvaluation> m_evaluations;
    std::optional<ControlOfTests> m_control;
    std::vector<Shifts> m_predictedShifts; // of each evaluation
    std::vector<Shifts> m_observedShifts; // of the cells, their halves, the control's
    std::vector<double> m_beyond; // [N]
};

nlohmann::json orNull(double value)
{
    return std::isnan(value) ? nlohmann::json() : nlohmann::json(value);
}

std::string_view kindOf(const RunEvaluation& evaluation)
{
    if (isNoiseRow(evaluation.model))
        return "noise";
    return evaluation.baselineOf.empty() ? "run" : "baseline";
}

nlohmann::json metricsToJson(const RunEvaluation& evaluation)
{
    nlohmann::json json = nlohmann::json::object();
    for (std::size_t i = 0; i < evaluation.metrics.size(); ++i) {
        const MeanAndSd& value = evaluation.metrics[i];
        nlohmann::json perFold = nlohmann::json::array();
        for (const double mean : value.perFold)
            perFold.push_back(orNull(mean));
        json[std::string(metricDefinitions()[i].name)] = {
            {"mean", orNull(value.mean)}, {"sd", orNull(value.sd)}, {"per_fold", std::move(perFold)}};
    }
    return json;
}

} // namespace

std::vector<RunEvaluation> evaluateRun(const Project& project, const Run& run, JobMonitor& monitor,
                                       const EvaluationOptions& options)
{
    if (!run.predictions)
        throw Error(ErrorKind::Usage,
                    translated(translatable("core", "Run {} has no finished fold yet; train it first."),
                               run.record.name));
    return Evaluator(project, run, monitor, options).evaluate();
}

nlohmann::json evaluationsToJson(const std::vector<RunEvaluation>& evaluations)
{
    nlohmann::json runs = nlohmann::json::array();
    for (const RunEvaluation& evaluation : evaluations) {
        nlohmann::json perPerturbation = nlohmann::json::object();
        for (std::size_t p = 0; p < evaluation.perPerturbation.size(); ++p) {
            nlohmann::json values = {{"fold", evaluation.perturbationFold[p]}};
            for (std::size_t i = 0; i < metricDefinitions().size(); ++i)
                values[std::string(metricDefinitions()[i].name)] =
                    orNull(evaluation.perPerturbation[p].values[i]);
            perPerturbation[evaluation.perturbationNames[p]] = std::move(values);
        }
        nlohmann::json run = {{"run", evaluation.run},
                              {"model", evaluation.model},
                              {"kind", kindOf(evaluation)},
                              {"folds", evaluation.folds},
                              {"perturbations", evaluation.perturbations},
                              {"genes", evaluation.genes},
                              {"inactive_genes", evaluation.inactiveGenes},
                              {"inactive_genes_of_fold", evaluation.inactiveGenesOfFold},
                              {"bins", evaluation.bins},
                              {"smoothing", kSmoothingName},
                              {"share_beyond_grid", orNull(evaluation.shareBeyondGrid)},
                              {"metrics", metricsToJson(evaluation)},
                              {"per_perturbation", std::move(perPerturbation)},
                              {"not_predicted", evaluation.notPredicted},
                              {"never_held_out", evaluation.neverHeldOut},
                              {"seconds_per_fold", evaluation.secondsPerFold}};
        if (!evaluation.externalTitle.empty())
            run["title"] = evaluation.externalTitle;
        if (!evaluation.baselineOf.empty())
            run["baseline_of"] = evaluation.baselineOf;
        runs.push_back(std::move(run));
    }
    return {{"runs", std::move(runs)}};
}

void writeMetricsFile(const Run& run, const std::vector<RunEvaluation>& evaluations)
{
    nlohmann::json json = evaluationsToJson(evaluations);
    json["format_version"] = kMetricsFileVersion;
    json["program_version"] = kVersion;
    json["cell_eval"] = std::all_of(evaluations.begin(), evaluations.end(),
                                    [](const RunEvaluation& evaluation) { return evaluation.hasCellEval; });
    writeTextAtomically(run.folder / "metrics.json",
                        json.dump(1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n");
}

} // namespace knockscope
