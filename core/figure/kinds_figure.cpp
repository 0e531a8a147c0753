// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/kinds_figure.h"

#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/base/translate.h"
#include "core/evaluation/gene_response.h"
#include "core/figure/response_figures.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <limits>
#include <memory>
#include <numeric>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace knockscope {

namespace {

constexpr std::size_t kMostBars = 16; // twice that, one above the other, fit on a page

struct KindOfBar {
    ResponseKind kind;
    FigureInk ink;
    const char* label;
};
constexpr std::array<KindOfBar, 6> kKinds{{
    {ResponseKind::MeanShift, FigureInk::MeanShift, "Mean shift"},
    {ResponseKind::VarianceInflation, FigureInk::VarianceInflation, "Variance inflation"},
    {ResponseKind::VarianceLoss, FigureInk::VarianceLoss, "Variance loss"},
    {ResponseKind::ZeroInflation, FigureInk::ZeroInflation, "Zero inflation"},
    {ResponseKind::ZeroLoss, FigureInk::ZeroLoss, "Zero loss"},
    {ResponseKind::MixtureChange, FigureInk::MixtureChange, "Mixture change"},
}};

using Counts = std::array<std::size_t, kKinds.size()>; // of genes

/// How many active genes respond to one perturbation in which way.
struct KindCounts {
    Counts observed{};
    std::vector<std::optional<Counts>> predicted; // by each run; nothing where it predicts no distribution

    std::size_t responding() const
    {
        return std::accumulate(observed.begin(), observed.end(), std::size_t{0});
    }
};

Counts countsOf(const PerturbationResponse& response, ShiftJudgement GeneResponse::*shift)
{
    Counts counts{};
    for (const GeneResponse& gene : response.genes) {
        if (!gene.active)
            continue;
        for (std::size_t kind = 0; kind < kKinds.size(); ++kind)
            counts[kind] += (gene.*shift).kind == kKinds[kind].kind;
    }
    return counts;
}

std::vector<KindCounts> countKinds(const std::vector<std::unique_ptr<ResponseCalculator>>& calculators,
                                   bool isPredicted, const std::vector<std::size_t>& rows,
                                   JobMonitor& monitor)
{
    std::vector<KindCounts> all(rows.size());
    const std::string phase = translate("core", "counting responding genes");
    parallelTasks(
        rows.size(), defaultThreads(),
        [&](std::size_t index, std::size_t /*worker*/) {
            for (std::size_t i = 0; i < calculators.size(); ++i) {
                const PerturbationResponse response = calculators[i]->response(rows[index]);
                // On the grid of the first run, as its prediction.
                if (i == 0)
                    all[index].observed = countsOf(response, &GeneResponse::observedShift);
                if (!isPredicted)
                    continue;
                std::optional<Counts>& predicted = all[index].predicted.emplace_back();
                if (!response.predicted.empty())
                    predicted = countsOf(response, &GeneResponse::predictedShift);
            }
        },
        [&](std::size_t done) {
            monitor.report(phase, static_cast<double>(done) / static_cast<double>(rows.size()));
        });
    return all;
}

std::vector<BarSeries> emptySeries()
{
    std::vector<BarSeries> series;
    for (const KindOfBar& kind : kKinds) {
        BarSeries& of = series.emplace_back();
        of.ink = kind.ink;
        of.label = kind.label;
    }
    return series;
}

BarPanel panelOf(const std::string& title, const std::vector<std::string>& names,
                 const std::vector<std::optional<Counts>>& counts)
{
    BarPanel panel;
    panel.title = title;
    panel.xTitle = "Responding genes";
    panel.names = names;
    panel.series = emptySeries();
    for (const std::optional<Counts>& of : counts) {
        for (std::size_t kind = 0; kind < kKinds.size(); ++kind)
            panel.series[kind].values.push_back(of ? static_cast<double>((*of)[kind])
                                                   : std::numeric_limits<double>::quiet_NaN());
    }
    return panel;
}

double longestBar(const BarPanel& panel)
{
    double longest = 0;
    for (std::size_t name = 0; name < panel.names.size(); ++name) {
        double sum = 0;
        for (const BarSeries& series : panel.series)
            sum += std::isfinite(series.values[name]) ? series.values[name] : 0;
        longest = std::max(longest, sum);
    }
    return longest;
}

std::vector<std::size_t> rowsOf(const MarginalStore& store, const std::vector<std::string>& names)
{
    std::vector<std::size_t> rows;
    for (const std::string& name : names) {
        rows.push_back(store.findPerturbation(name));
        if (rows.back() >= store.perturbations())
            throw Error(ErrorKind::Usage,
                        translated(translatable("core",
                                                "Perturbation {} is not in the screen, so that no response "
                                                "to it was observed. Choose one of the screen's."),
                                   name));
    }
    if (rows.empty()) {
        rows.resize(store.perturbations());
        std::iota(rows.begin(), rows.end(), std::size_t{0});
    }
    return rows;
}

/// Genes that respond to a perturbation, the mean over those that all groups are known of.
BarPanel overviewOf(const std::vector<KindCounts>& all, const std::vector<std::string>& groups)
{
    std::vector<const KindCounts*> known;
    for (const KindCounts& of : all) {
        if (std::all_of(of.predicted.begin(), of.predicted.end(),
                        [](const std::optional<Counts>& counts) { return counts.has_value(); }))
            known.push_back(&of);
    }
    BarPanel panel;
    panel.title = known.size() == 1 ? "1 perturbation" : fmt::format("All {} perturbations", known.size());
    if (known.size() < all.size())
        panel.title = fmt::format("The {} predicted perturbations", known.size());
    panel.xTitle = "Responding genes per perturbation (mean)";
    panel.names = groups;
    panel.series = emptySeries();
    for (std::size_t group = 0; group < groups.size(); ++group) {
        for (std::size_t kind = 0; kind < kKinds.size(); ++kind) {
            double sum = 0;
            for (const KindCounts* of : known)
                sum +=
                    static_cast<double>(group == 0 ? of->observed[kind] : (*of->predicted[group - 1])[kind]);
            panel.series[kind].values.push_back(sum / static_cast<double>(known.size()));
        }
    }
    return panel;
}

} // namespace

FigureSpec kindsFigure(const Project& project, const FigureRequest& request, JobMonitor& monitor)
{
    const MarginalStore& store = project.store();
    std::vector<std::shared_ptr<const Run>> runs;
    for (const std::string& name : withoutRepeats(request.runs)) {
        runs.push_back(std::make_shared<const Run>(project.run(name)));
        const Run& run = *runs.back();
        if (!run.predictions || !run.predictions->isDistribution())
            throw Error(
                ErrorKind::Usage,
                translated(
                    translatable("core",
                                 "Run {} predicts no distributions, so that it does not say in which way "
                                 "genes respond. Choose a run that does, or none."),
                    name));
    }
    if (runs.size() > kMostFigureRuns)
        throw Error(ErrorKind::Usage,
                    translated(translatable("core", "A figure shows at most {} runs, not {}: choose fewer."),
                               kMostFigureRuns, runs.size()));
    std::vector<std::unique_ptr<ResponseCalculator>> calculators;
    for (const std::shared_ptr<const Run>& run : runs)
        calculators.push_back(std::make_unique<ResponseCalculator>(project, run));
    if (runs.empty())
        calculators.push_back(std::make_unique<ResponseCalculator>(project, nullptr));

    const std::vector<std::size_t> rows = rowsOf(store, withoutRepeats(request.perturbations));
    const std::vector<KindCounts> all = countKinds(calculators, !runs.empty(), rows, monitor);

    std::vector<std::size_t> drawn(rows.size()); // of `rows`
    std::iota(drawn.begin(), drawn.end(), std::size_t{0});
    if (request.perturbations.empty()) {
        // What was not predicted has nothing to be compared with.
        const auto isLess = [&](std::size_t a, std::size_t b) {
            const auto rank = [&](std::size_t i) {
                const auto& predicted = all[i].predicted;
                return std::pair(std::count_if(predicted.begin(), predicted.end(),
                                               [](const auto& counts) { return counts.has_value(); }),
                                 all[i].responding());
            };
            return rank(a) > rank(b);
        };
        std::stable_sort(drawn.begin(), drawn.end(), isLess);
        drawn.resize(std::min(drawn.size(), kMostBars));
    }

    FigureSpec spec;
    spec.title = "How genes respond";
    spec.style = request.style;
    spec.layout.letters = PanelLetters::Panels;
    spec.provenance = provenanceOf(project);
    std::vector<const RunRecord*> records;
    for (const std::shared_ptr<const Run>& run : runs) {
        records.push_back(&run->record);
        spec.provenance.runs.push_back(figureRunOf(run->record));
    }
    std::vector<std::string> names;
    std::vector<std::optional<Counts>> observed;
    for (const std::size_t i : drawn) {
        names.push_back(store.perturbationNames()[rows[i]]);
        observed.emplace_back(all[i].observed);
    }
    FigureRow perturbations;
    perturbations.panels.emplace_back(panelOf("Observed", names, observed));
    std::vector<std::string> groups{"Observed"};
    const std::vector<std::string> titles = runLabels(records);
    for (std::size_t run = 0; run < runs.size(); ++run) {
        std::vector<std::optional<Counts>> predicted;
        for (const std::size_t i : drawn) {
            predicted.push_back(all[i].predicted[run]);
            if (!predicted.back())
                spec.provenance.notes.push_back(fmt::format("{} has no prediction of {}", records[run]->name,
                                                            store.perturbationNames()[rows[i]]));
        }
        groups.push_back("Predicted by " + titles[run]);
        perturbations.panels.emplace_back(panelOf(groups.back(), names, predicted));
    }
    double longest = 0;
    for (const FigurePanel& panel : perturbations.panels)
        longest = std::max(longest, longestBar(std::get<BarPanel>(panel)));
    for (FigurePanel& panel : perturbations.panels)
        std::get<BarPanel>(panel).reach = longest;
    spec.rows.push_back(std::move(perturbations));
    const bool areAnyKnown = std::any_of(all.begin(), all.end(), [](const KindCounts& of) {
        return std::all_of(of.predicted.begin(), of.predicted.end(),
                           [](const std::optional<Counts>& counts) { return counts.has_value(); });
    });
    if (request.perturbations.empty() && areAnyKnown)
        spec.rows.push_back({{overviewOf(all, groups)}});
    monitor.checkCancelled();
    return spec;
}

} // namespace knockscope
