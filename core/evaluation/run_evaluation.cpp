// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/run_evaluation.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/evaluation/differential_expression.h"
#include "core/histogram/histogram.h"
#include "core/model/catalogue.h"
#include "core/model/model.h"
#include "core/training/run_plan.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace knockscope {

namespace {

MeanAndSd meanAndSd(const std::vector<double>& values)
{
    MeanAndSd result;
    const auto n = static_cast<double>(values.size());
    for (const double value : values)
        result.mean += value / n;
    if (values.size() > 1) {
        for (const double value : values)
            result.sd += (value - result.mean) * (value - result.mean) / (n - 1);
        result.sd = std::sqrt(result.sd);
    }
    return result;
}

/// A prediction as the NLL needs it: smoothed like the control when a bin was left without any mass.
std::vector<double> withFullSupport(const std::vector<double>& predicted, const FoldBasis& basis)
{
    const auto bins = static_cast<std::size_t>(basis.grid.bins);
    bool hasGaps = false;
    for (std::size_t i = 0; i < predicted.size(); ++i)
        hasGaps = hasGaps || (basis.grid.active[i / bins] && !(predicted[i] > 0));
    return hasGaps ? smoothed(predicted, basis.pool, basis.controlCells, basis.grid.bins) : predicted;
}

/// Fills `metrics` from `perPerturbation`: mean over each fold's perturbations, then over folds.
void summarise(RunEvaluation& evaluation, int folds)
{
    for (std::size_t metric = 0; metric < kMetricNames.size(); ++metric) {
        std::vector<double> foldMeans;
        for (int fold = 0; fold < folds; ++fold) {
            double sum = 0;
            double count = 0;
            for (std::size_t i = 0; i < evaluation.perPerturbation.size(); ++i) {
                if (evaluation.perturbationFold[i] != fold
                    || std::isnan(evaluation.perPerturbation[i].values[metric]))
                    continue;
                sum += evaluation.perPerturbation[i].values[metric];
                ++count;
            }
            if (count > 0)
                foldMeans.push_back(sum / count);
        }
        evaluation.metrics[metric] = meanAndSd(foldMeans);
    }
}

} // namespace

std::vector<RunEvaluation> evaluateRun(const Project& project, const Run& run, JobMonitor& monitor)
{
    const RunRecord& record = run.record;
    const MarginalStore& store = project.store();
    if (!run.predictions)
        throw Error(ErrorKind::Usage,
                    fmt::format("Run {} has no finished fold yet; train it first.", record.name));

    RunEvaluation prototype;
    prototype.run = record.name;
    prototype.folds = static_cast<int>(record.finishedFolds());
    prototype.genes = store.genes();
    prototype.bins = record.settings.bins;
    std::vector<RunEvaluation> evaluations(3, prototype);
    evaluations[0].model = record.settings.model;
    evaluations[1].model = "ctrl-hist";
    evaluations[2].model = "non-ctrl-hist";

    std::vector<std::uint8_t> everActive(store.genes());
    std::vector<std::size_t> inactiveOfFold;
    double beyond = 0;
    double seconds = 0;
    std::size_t evaluated = 0;
    for (int fold = 0; fold < record.settings.folds; ++fold) {
        if (!record.foldFinished(fold))
            continue;
        seconds += record.folds[static_cast<std::size_t>(fold)].seconds;
        std::vector<std::size_t> training = trainingRows(store, record, fold);
        const FoldBasis basis =
            makeFoldBasis(store, training, run.predictions->grids[static_cast<std::size_t>(fold)]);
        const std::vector<double>& control = basis.control;
        const std::vector<double>& pool = basis.pool;
        inactiveOfFold.push_back(basis.grid.inactiveGenes());
        for (std::size_t gene = 0; gene < store.genes(); ++gene)
            everActive[gene] |= basis.grid.active[gene];
        for (std::size_t p = 0; p < record.perturbations.size(); ++p) {
            if (record.fold[p] != fold || !run.hasPrediction(p) || !run.predictions->isDistribution())
                continue;
            monitor.report("evaluating",
                           static_cast<double>(evaluated) / static_cast<double>(record.perturbations.size()));
            const std::size_t row = store.findPerturbation(record.perturbations[p]);
            const std::vector<double> observed = histogramOfRow(store, row, basis.grid);
            const std::vector<double> t = welchT(store, row);
            const Observation observation{observed, store.means(row), store.means(store.control()), t};
            const std::span<const float> stored = run.predictions->of(p);
            const std::vector<double> predicted(stored.begin(), stored.end());
            evaluations[0].perPerturbation.push_back(
                computeMetrics(basis.grid, observation, predicted, withFullSupport(predicted, basis)));
            evaluations[1].perPerturbation.push_back(
                computeMetrics(basis.grid, observation, control, withFullSupport(control, basis)));
            evaluations[2].perPerturbation.push_back(
                computeMetrics(basis.grid, observation, pool, withFullSupport(pool, basis)));
            for (RunEvaluation& evaluation : evaluations) {
                evaluation.perturbationNames.push_back(record.perturbations[p]);
                evaluation.perturbationFold.push_back(fold);
            }
            beyond += shareBeyondGrid(store, row, basis.grid);
            ++evaluated;
        }
    }
    for (RunEvaluation& evaluation : evaluations) {
        evaluation.perturbations = evaluated;
        evaluation.inactiveGenes =
            static_cast<std::size_t>(std::count(everActive.begin(), everActive.end(), 0));
        evaluation.inactiveGenesOfFold = inactiveOfFold;
        evaluation.shareBeyondGrid = beyond / static_cast<double>(evaluated);
        if (&evaluation == &evaluations.front())
            evaluation.secondsPerFold = seconds / prototype.folds;
        else
            evaluation.baselineOf = record.name;
        summarise(evaluation, record.settings.folds);
    }
    monitor.report("evaluating", 1);
    return evaluations;
}

nlohmann::json evaluationsToJson(const std::vector<RunEvaluation>& evaluations)
{
    nlohmann::json runs = nlohmann::json::array();
    for (const RunEvaluation& evaluation : evaluations) {
        nlohmann::json metrics = nlohmann::json::object();
        for (std::size_t i = 0; i < kMetricNames.size(); ++i)
            metrics[std::string(kMetricNames[i])] = {{"mean", evaluation.metrics[i].mean},
                                                     {"sd", evaluation.metrics[i].sd}};
        nlohmann::json perPerturbation = nlohmann::json::object();
        for (std::size_t p = 0; p < evaluation.perPerturbation.size(); ++p) {
            nlohmann::json values = {{"fold", evaluation.perturbationFold[p]}};
            for (std::size_t i = 0; i < kMetricNames.size(); ++i)
                values[std::string(kMetricNames[i])] = evaluation.perPerturbation[p].values[i];
            perPerturbation[evaluation.perturbationNames[p]] = std::move(values);
        }
        nlohmann::json run = {{"run", evaluation.run},
                              {"model", evaluation.model},
                              {"folds", evaluation.folds},
                              {"perturbations", evaluation.perturbations},
                              {"genes", evaluation.genes},
                              {"inactive_genes", evaluation.inactiveGenes},
                              {"inactive_genes_of_fold", evaluation.inactiveGenesOfFold},
                              {"bins", evaluation.bins},
                              {"smoothing", kSmoothingName},
                              {"share_beyond_grid", evaluation.shareBeyondGrid},
                              {"metrics", std::move(metrics)},
                              {"per_perturbation", std::move(perPerturbation)},
                              {"seconds_per_fold", evaluation.secondsPerFold}};
        if (!evaluation.baselineOf.empty())
            run["baseline_of"] = evaluation.baselineOf;
        runs.push_back(std::move(run));
    }
    return {{"runs", std::move(runs)}};
}

void writeMetricsFile(const Run& run, const std::vector<RunEvaluation>& evaluations)
{
    nlohmann::json json = evaluationsToJson(evaluations);
    json["format_version"] = 1;
    writeTextAtomically(run.folder / "metrics.json",
                        json.dump(1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n");
}

} // namespace knockscope
