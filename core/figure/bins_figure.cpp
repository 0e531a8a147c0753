// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/bins_figure.h"

#include "core/base/error.h"
#include "core/base/translate.h"
#include "core/evaluation/current_metrics.h"
#include "core/figure/response_figures.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace knockscope {

namespace {

struct PanelOfMetric {
    const char* metric;
    const char* title;
};
constexpr PanelOfMetric kErrors[] = {
    {"rmae_mean", "Mean shift"},
    {"rmae_variance", "Variance"},
    {"rmae_skewness", "Skewness"},
    {"rmae_kurtosis", "Excess kurtosis"},
};
constexpr PanelOfMetric kCorrelations[] = {
    {"pearson_top20", "Top 20 genes"},
    {"pearson_top50", "Top 50 genes"},
    {"pearson_top100", "Top 100 genes"},
};

std::vector<bool> finishedFolds(const RunRecord& record)
{
    std::vector<bool> finished;
    for (const FoldRecord& fold : record.folds)
        finished.push_back(fold.finished);
    return finished;
}

/// What decides the numbers of a run, but for the bins.
TrainingSettings withoutBins(TrainingSettings settings)
{
    const TrainingSettings none;
    settings.bins = none.bins;
    settings.onlyFolds = none.onlyFolds; // which are finished counts
    settings.device = none.device;
    settings.threads = none.threads;
    settings.foldsAtOnce = none.foldsAtOnce;
    return settings;
}

bool differInBinsAlone(const RunRecord& a, const RunRecord& b)
{
    return !a.isExternal() && !b.isExternal() && withoutBins(a.settings) == withoutBins(b.settings)
        && a.vectorSource == b.vectorSource && a.vectorDimension == b.vectorDimension
        && a.perturbations == b.perturbations && a.fold == b.fold && finishedFolds(a) == finishedFolds(b);
}

/// Those that can be compared with `first`, itself among them, one for each number of bins, which ascends.
std::vector<RunRecord> seriesOf(const RunRecord& first, const std::vector<RunRecord>& records)
{
    std::map<int, RunRecord> ofBins{{first.settings.bins, first}};
    for (const RunRecord& record : records) {
        if (differInBinsAlone(first, record))
            ofBins.emplace(record.settings.bins, record);
    }
    std::vector<RunRecord> series;
    for (auto& [bins, record] : ofBins)
        series.push_back(std::move(record));
    return series;
}

std::vector<RunRecord> recordsOf(const Project& project, const JobMonitor& monitor)
{
    std::vector<RunRecord> records;
    for (const std::string& name : project.runNames()) {
        monitor.checkCancelled();
        try {
            RunRecord record = readRunRecord(project.runFolder(name) / "run.json");
            if (record.finishedFolds() > 0)
                records.push_back(std::move(record));
        } catch (const Error&) {
            // A damaged run is told elsewhere, and says nothing about the others.
        }
    }
    return records;
}

[[noreturn]] void throwTooFew()
{
    throw Error(ErrorKind::Usage,
                translate("core",
                          "No two runs of this project differ in their number of bins alone. Train the same "
                          "model again with another number of bins and everything else as it was."));
}

/// Those of the wanted runs; where none of them has one, the longest there is.
std::vector<std::vector<RunRecord>> allSeries(const std::vector<std::string>& wanted,
                                              const std::vector<RunRecord>& records,
                                              std::vector<std::string>& remarks)
{
    std::vector<std::vector<RunRecord>> all;
    for (const std::string& name : wanted) {
        const auto first = std::find_if(records.begin(), records.end(),
                                        [&](const RunRecord& record) { return record.name == name; });
        if (first == records.end())
            throw Error(
                ErrorKind::Usage,
                translated(
                    translatable("core", "Run {} has no finished fold. Choose another one or train it on."),
                    name));
        // Two runs of one series are one curve.
        const bool isKnown = std::any_of(all.begin(), all.end(), [&](const std::vector<RunRecord>& series) {
            return first->name == series.front().name || differInBinsAlone(*first, series.front());
        });
        if (isKnown)
            continue;
        std::vector<RunRecord> series = seriesOf(*first, records);
        if (series.size() < 2) {
            remarks.push_back(
                fmt::format("Run {} is not drawn, because no other run differs from it in the number of bins "
                            "alone. Train "
                            "the same model again with another number of bins and everything else as it was.",
                            name));
            continue;
        }
        if (all.size() == kMostFigureRuns)
            throw Error(
                ErrorKind::Usage,
                translated(translatable("core", "A figure shows at most {} runs, not {}: choose fewer."),
                           kMostFigureRuns, wanted.size()));
        all.push_back(std::move(series));
    }
    if (!all.empty())
        return all;
    std::vector<RunRecord> longest;
    for (const RunRecord& record : records) {
        std::vector<RunRecord> series = seriesOf(record, records);
        if (series.size() > longest.size())
            longest = std::move(series);
    }
    if (longest.size() < 2)
        throwTooFew();
    return {longest};
}

} // namespace

FigureSpec binsFigure(const Project& project, const FigureRequest& request, JobMonitor& monitor)
{
    for (const std::string& name : request.runs)
        project.run(name); // throws when there is none
    const std::vector<RunRecord> records = recordsOf(project, monitor);
    FigureSpec spec;
    const std::vector<std::vector<RunRecord>> all = allSeries(request.runs, records, spec.remarks);

    std::vector<RunRecord> drawn;
    for (const std::vector<RunRecord>& series : all)
        drawn.insert(drawn.end(), series.begin(), series.end());
    std::vector<RunEvaluation> evaluations;
    for (std::size_t i = 0; i < drawn.size(); ++i) {
        const auto share = [&](std::size_t done) {
            return static_cast<double>(done) / static_cast<double>(drawn.size());
        };
        JobMonitor step = stepOfJob(monitor, drawn[i].name, share(i), share(i + 1));
        step.checkCancelled();
        evaluations.push_back(
            currentMetrics(project, drawn[i].name, drawn[i], {.cellEval = false}, step).front());
    }

    std::vector<const RunRecord*> firsts;
    for (const std::vector<RunRecord>& series : all)
        firsts.push_back(&series.front());
    const std::vector<std::string> labels = runLabels(firsts);
    spec.style = request.style;
    spec.provenance = provenanceOf(project);
    for (const RunRecord& record : drawn)
        spec.provenance.runs.push_back(figureRunOf(record));
    spec.layout.letters = PanelLetters::Panels;
    const bool isErrors = request.binsMetrics == BinsMetrics::Errors;
    spec.title = isErrors ? "Errors of the moments against the number of bins"
                          : "Correlation of the mean shifts against the number of bins";
    FigureRow row;
    const auto addPanel = [&](const PanelOfMetric& of) {
        const std::size_t metric = metricIndex(of.metric);
        CurvePanel panel;
        panel.title = of.title;
        panel.xTitle = "Number of bins";
        panel.yTitle = isErrors ? "RMAE" : "Pearson r";
        bool isKnown = false;
        std::size_t next = 0;
        for (std::size_t i = 0; i < all.size(); ++i) {
            CurveSeries series;
            series.ink = i == 0 ? FigureInk::Predicted : FigureInk::SecondPredicted;
            const std::size_t folds = all[i].front().finishedFolds();
            series.label =
                fmt::format("{}, {}", labels[i],
                            folds == 1 ? std::string("one fold") : fmt::format("mean of {} folds", folds));
            for (const RunRecord& record : all[i]) {
                const MeanAndSd& value = evaluations[next++].metrics[metric];
                series.x.push_back(record.settings.bins);
                series.mean.push_back(value.mean);
                series.sd.push_back(value.sd);
                isKnown = isKnown || std::isfinite(value.mean);
            }
            panel.series.push_back(std::move(series));
        }
        // A model of means has no error of its variance.
        if (isKnown)
            row.panels.push_back(std::move(panel));
    };
    if (isErrors)
        std::for_each(std::begin(kErrors), std::end(kErrors), addPanel);
    else
        std::for_each(std::begin(kCorrelations), std::end(kCorrelations), addPanel);
    if (row.panels.empty())
        throw Error(ErrorKind::Usage,
                    translated(translatable("core",
                                            "None of these metrics is known of run {}. Choose another run or "
                                            "the other metrics."),
                               drawn.front().name));
    spec.rows.push_back(std::move(row));
    monitor.checkCancelled();
    return spec;
}

} // namespace knockscope
