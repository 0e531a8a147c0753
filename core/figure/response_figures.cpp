// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/response_figures.h"

#include "core/base/error.h"
#include "core/base/translate.h"
#include "core/base/version.h"
#include "core/evaluation/gene_distribution.h"
#include "core/evaluation/metrics_table.h"
#include "core/histogram/histogram.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <limits>
#include <utility>

namespace knockscope {

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
/// Of the bar that stands for cells which are all the same.
constexpr double kWidthOfConstant = 0.1;
/// Of the cells beyond the bins.
constexpr double kUnnoticedShare = 0.01;

constexpr std::array<FigureInk, kMostFigureRuns> kRunInks = {FigureInk::Predicted,
                                                             FigureInk::SecondPredicted};

std::string number(double value)
{
    return fmt::format("{:.3f}", value);
}

std::vector<std::size_t> genesByShift(const PerturbationResponse& response, std::size_t count,
                                      double GeneResponse::*shift)
{
    std::vector<std::size_t> genes;
    for (std::size_t gene = 0; gene < response.genes.size(); ++gene) {
        if (response.genes[gene].active)
            genes.push_back(gene);
    }
    const auto isMore = [&](std::size_t a, std::size_t b) {
        const auto rank = [&](std::size_t gene) {
            const double value = response.genes[gene].*shift;
            return std::isnan(value) ? -1.0 : value; // W1 is never negative
        };
        return std::pair(-rank(a), a) < std::pair(-rank(b), b);
    };
    const auto last = genes.begin() + static_cast<std::ptrdiff_t>(std::min(count, genes.size()));
    std::partial_sort(genes.begin(), last, genes.end(), isMore);
    genes.erase(last, genes.end());
    return genes;
}

/// Histograms of one panel before it is decided whether zeros stand apart.
struct Group {
    FigureInk ink = FigureInk::Control;
    std::string label;
    double mean = kNaN;
    const GeneDistribution* data = nullptr;
    const CellShares* shares = nullptr;
    bool hasBand = false; // that of `data`
};

void putZerosBack(const CellShares& shares, std::vector<double>& mass)
{
    if (!mass.empty())
        mass.front() += shares.zeros;
}

FigureHistogram histogramOf(const Group& group, bool areZerosApart)
{
    FigureHistogram histogram;
    histogram.ink = group.ink;
    histogram.label = group.label;
    histogram.mean = group.mean;
    const CellShares& shares = *group.shares;
    if (shares.empty())
        return histogram;
    for (std::size_t bin = 0; bin <= shares.mass.size(); ++bin)
        histogram.edges.push_back(areZerosApart ? group.data->edge(shares, bin)
                                                : shares.left + shares.width * static_cast<double>(bin));
    histogram.mass = shares.mass;
    if (group.hasBand) {
        histogram.lowest = group.data->lowest.mass;
        histogram.highest = group.data->highest.mass;
    }
    if (!areZerosApart) {
        putZerosBack(shares, histogram.mass);
        putZerosBack(group.data->lowest, histogram.lowest);
        putZerosBack(group.data->highest, histogram.highest);
        return histogram;
    }
    histogram.zeros = shares.zeros;
    if (group.hasBand) {
        histogram.lowestZeros = group.data->lowest.zeros;
        histogram.highestZeros = group.data->highest.zeros;
    }
    return histogram;
}

/// The cells of a gene that did not vary where the runs learnt; it may still vary in the perturbation.
GeneDistribution distributionOfConstant(const MarginalStore& store, const PerturbationResponse& response,
                                        std::size_t gene, int bins)
{
    GeneDistribution data;
    data.numbers = response.genes[gene];
    data.controlCells = response.controlCells;
    data.cells = response.cells;
    std::vector<std::size_t> rows = {store.control()};
    if (data.isObserved())
        rows.push_back(store.findPerturbation(response.perturbation));
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const std::size_t row : rows) {
        const Marginal cells = store.marginal(row, gene);
        low = std::min(low, cells.min());
        high = std::max(high, cells.max());
    }
    const Grid grid = makeGrid(std::array{low}, std::array{high}, bins > 0 ? bins : response.grid.bins);
    data.areZerosApart = grid.active[0] != 0 && beginsAtZero(grid, 0);
    for (const std::size_t row : rows) {
        const Marginal cells = store.marginal(row, gene);
        CellShares& shares = row == store.control() ? data.control : data.observed;
        if (grid.active[0] == 0) {
            shares = {low - kWidthOfConstant / 2, kWidthOfConstant, {1}, 0};
            continue;
        }
        shares = {grid.left[0], grid.width[0], std::vector<double>(static_cast<std::size_t>(grid.bins)), 0};
        fillHistogram(cells, shares.left, shares.width, shares.mass);
        if (data.areZerosApart) {
            shares.zeros = static_cast<double>(cells.zeros()) / static_cast<double>(cells.cells());
            shares.mass.front() = std::max(shares.mass.front() - shares.zeros, 0.0);
        }
    }
    return data;
}

std::string constantNote(const GeneDistribution& data)
{
    if (data.observed.mass.size() > 1 || data.control.mass.size() > 1)
        return "the same in all cells of the training";
    return data.numbers.controlMean == 0 ? "not detected" : "the same in all cells";
}

/// Whether cells of the control that are not zero share the first bin with those that are: a prediction does
/// not tell them apart.
bool holdsMoreThanZeros(const PerturbationResponse& response, std::size_t gene)
{
    constexpr double kRounding = 1e-9;
    return response.binsOfGene(response.control, gene).front() - response.genes[gene].control.zeroFraction
        > kRounding;
}

/// What the numbers of the panel are called and which of them are wanted.
struct Shown {
    bool observed = false;
    bool predicted = false;
};

/// "W1 observed 0.123, predicted 0.101"; of a model of means the means.
std::string noteOf(const GeneResponse& numbers, Shown shown)
{
    const bool ofMeans =
        shown.predicted && !std::isfinite(numbers.predictedW1) && std::isfinite(numbers.predictedMean);
    const double observed = ofMeans ? numbers.observedMean : numbers.observedW1;
    const double predicted = ofMeans ? numbers.predictedMean : numbers.predictedW1;
    std::vector<std::string> parts;
    if (shown.observed && std::isfinite(observed))
        parts.push_back("observed " + number(observed));
    if (shown.predicted && std::isfinite(predicted))
        parts.push_back("predicted " + number(predicted));
    if (parts.empty())
        return {};
    return fmt::format("{} {}", ofMeans ? "mean" : "W1", fmt::join(parts, ", "));
}

/// A line for each run, or where those observe the same W1 one for that and one for the predicted ones.
std::vector<std::string> notesOf(const std::vector<const GeneResponse*>& numbers,
                                 const std::vector<std::string>& labels, Shown shown)
{
    std::vector<std::string> notes;
    const bool isOne = numbers.size() == 1;
    const auto isAlike = [&](const GeneResponse* other) {
        return other->active && std::isfinite(other->predictedW1)
            && number(other->observedW1) == number(numbers.front()->observedW1);
    };
    if (!isOne && shown.predicted && std::all_of(numbers.begin(), numbers.end(), isAlike)) {
        std::vector<std::string> predicted;
        for (std::size_t run = 0; run < numbers.size(); ++run)
            predicted.push_back(labels[run] + " " + number(numbers[run]->predictedW1));
        if (shown.observed && std::isfinite(numbers.front()->observedW1)) {
            notes.push_back("W1 observed " + number(numbers.front()->observedW1));
            notes.push_back(fmt::format("predicted {}", fmt::join(predicted, ", ")));
        } else {
            notes.push_back(fmt::format("W1 predicted {}", fmt::join(predicted, ", ")));
        }
        return notes;
    }
    for (std::size_t run = 0; run < numbers.size(); ++run) {
        const std::string note = numbers[run]->active ? noteOf(*numbers[run], shown) : std::string();
        if (note.empty())
            continue;
        if (isOne || !shown.predicted)
            return {note};
        notes.push_back(labels[run] + ": " + note);
    }
    return notes;
}

std::string bandLabel(const std::vector<Group>& groups)
{
    int folds = 0;
    for (const Group& group : groups) {
        if (!group.hasBand)
            continue;
        if (folds != 0 && folds != group.data->predictions)
            return "range of the folds";
        folds = group.data->predictions;
    }
    return folds == 0 ? std::string() : fmt::format("range of {} folds", folds);
}

struct Beyond {
    double below = 0; // shares of cells
    double above = 0;
};

Beyond beyondGrid(const Marginal& cells, const Grid& grid, std::size_t gene)
{
    const double left = grid.edge(gene, 0);
    const double right = grid.edge(gene, grid.bins);
    const auto all = static_cast<double>(cells.cells());
    Beyond beyond;
    cells.visit([&](auto values) {
        beyond.below =
            static_cast<double>(std::lower_bound(values.begin(), values.end(), left) - values.begin());
        beyond.above =
            static_cast<double>(values.end() - std::upper_bound(values.begin(), values.end(), right));
    });
    const auto zeros = static_cast<double>(cells.zeros());
    beyond.below = (beyond.below + (left > 0 ? zeros : 0)) / all;
    beyond.above = (beyond.above + (right < 0 ? zeros : 0)) / all;
    return beyond;
}

/// Cells beyond the bins, which the model made from others, are drawn in the outermost ones: said of more
/// than 1 %.
void noteBeyond(const std::string& group, const Beyond& beyond, DistributionPanel& panel,
                std::vector<std::string>& provenance)
{
    const auto add = [&](double share, const char* where) {
        if (share <= kUnnoticedShare)
            return;
        const double percent = share < 1 ? std::min(100 * share, 99.0) : 100;
        panel.notes.push_back(fmt::format("{:.0f} % of {} cells {}", percent, group, where));
        addOnce(fmt::format("{}: {}, drawn in it", panel.title, panel.notes.back()), provenance);
    };
    add(beyond.below, "before the first bin");
    add(beyond.above, "beyond the last bin");
}

std::string expressionTitle(const Project& project)
{
    return project.importReport().values == ValueKind::Counts ? "Expression (log1p)" : "Expression (log)";
}

} // namespace

std::vector<std::string> runLabels(std::span<const RunRecord* const> runs)
{
    std::vector<std::string> labels;
    for (const RunRecord* const run : runs)
        labels.push_back(run->external ? run->external->title : modelTitle(run->settings.model));
    if (labels.size() > 1 && labels[0] == labels[1])
        std::transform(runs.begin(), runs.end(), labels.begin(),
                       [](const RunRecord* run) { return run->name; });
    return labels;
}

const PerturbationResponse& leadingOf(const RunResponses& responses)
{
    return **std::find_if(responses.begin(), responses.end(),
                          [](const auto& response) { return response != nullptr; });
}

void addOnce(const std::string& text, std::vector<std::string>& texts)
{
    if (std::find(texts.begin(), texts.end(), text) == texts.end())
        texts.push_back(text);
}

std::vector<std::size_t> mostShiftedGenes(const PerturbationResponse& response, std::size_t count)
{
    std::vector<std::size_t> genes = genesByShift(
        response, count, response.isObserved() ? &GeneResponse::observedW1 : &GeneResponse::predictedW1);
    if (genes.empty() && count > 0 && !response.genes.empty())
        genes.push_back(0);
    return genes;
}

DistributionPanel distributionPanel(const FigureSources& sources, const RunResponses& responses,
                                    std::size_t gene, const FigureRequest& request,
                                    std::vector<std::string>& notes)
{
    const MarginalStore& store = sources.project.store();
    const PerturbationResponse& leading = leadingOf(responses);
    const bool isPredicted = std::any_of(responses.begin(), responses.end(), [](const auto& response) {
        return response != nullptr && !response->predictedMeans.empty();
    });
    const Shown shown = {request.observed && leading.isObserved(), request.predicted && isPredicted};
    DistributionPanel panel;
    panel.title = fmt::format("{} in {}", store.geneNames()[gene], leading.perturbation);
    panel.xTitle = expressionTitle(sources.project);
    panel.yTitle = "Density (share per log unit)";

    std::vector<GeneDistribution> ofRuns(responses.size());
    std::vector<const GeneResponse*> numbers;
    for (std::size_t run = 0; run < responses.size(); ++run) {
        if (responses[run]) {
            const std::array<const PerturbationResponse*, 1> one = {responses[run].get()};
            ofRuns[run] =
                geneDistribution(one, store.geneNames()[gene], gene, CellBins{&store, request.cellBins});
        } else {
            ofRuns[run].numbers.active = false;
            ofRuns[run].numbers.predictedMean = kNaN;
        }
        numbers.push_back(&ofRuns[run].numbers);
    }
    // Cells stand in the bins of the first run to which the gene means something.
    const auto varying = std::find_if(ofRuns.begin(), ofRuns.end(),
                                      [](const GeneDistribution& data) { return data.numbers.active; });
    const bool isConstant = varying == ofRuns.end();
    const GeneDistribution constant =
        isConstant ? distributionOfConstant(store, leading, gene, request.cellBins) : GeneDistribution();
    const GeneDistribution& cells = isConstant ? constant : *varying;

    const std::vector<std::string> labels = runLabels(sources.runs);
    std::vector<Group> groups;
    if (request.control)
        groups.push_back(
            {FigureInk::Control, "Control", cells.numbers.controlMean, &cells, &cells.control, false});
    if (shown.observed)
        groups.push_back(
            {FigureInk::Observed, "Observed", cells.numbers.observedMean, &cells, &cells.observed, false});
    const std::size_t cellGroups = groups.size();
    for (std::size_t run = 0; run < sources.runs.size() && shown.predicted; ++run) {
        const GeneDistribution& data = ofRuns[run];
        if (isConstant || !data.hasPrediction())
            continue;
        groups.push_back({kRunInks[run], labels[run], data.numbers.predictedMean, &data, &data.predicted,
                          request.foldRange && data.spread == GeneDistribution::Spread::Folds});
    }
    if (groups.empty())
        throw Error(
            ErrorKind::Usage,
            translate("core",
                      "Nothing is left to draw: choose at least one of control, observed and predicted "
                      "that there is."));

    // All have them apart or none.
    const bool areZerosApart = request.zerosApart
        && std::all_of(groups.begin(), groups.end(),
                       [](const Group& group) { return group.shares->empty() || group.data->areZerosApart; });
    for (const Group& group : groups)
        panel.histograms.push_back(histogramOf(group, areZerosApart));
    panel.bandLabel = bandLabel(groups);
    if (isConstant) {
        panel.notes = {constantNote(cells)};
        return panel;
    }
    panel.notes = notesOf(numbers, labels, shown);
    const Grid& grid = responses[static_cast<std::size_t>(varying - ofRuns.begin())]->grid;
    for (std::size_t group = 0; group < cellGroups; ++group) {
        const bool isControl = groups[group].ink == FigureInk::Control;
        const std::size_t row = isControl ? store.control() : store.findPerturbation(leading.perturbation);
        noteBeyond(isControl ? "control" : "observed", beyondGrid(store.marginal(row, gene), grid, gene),
                   panel, notes);
    }
    for (std::size_t run = 0; run < responses.size() && areZerosApart && shown.predicted; ++run) {
        if (!ofRuns[run].predicted.empty() && holdsMoreThanZeros(*responses[run], gene))
            addOnce("predicted zeros: the first bin, divided as in the control", notes);
    }
    return panel;
}

ShiftPanel shiftPanel(const FigureSources& sources, const RunResponses& responses,
                      std::span<const std::size_t> genes, std::size_t first, std::size_t count)
{
    const PerturbationResponse& leading = leadingOf(responses);
    ShiftPanel panel;
    panel.isObserved = leading.isObserved();
    panel.title =
        (panel.isObserved ? "Shift of each gene in " : "Predicted shift of genes in ") + leading.perturbation;
    panel.xTitle = panel.isObserved ? "Observed W1 (log expression)" : "Mean expression in the control (log)";
    panel.yTitle = "Predicted W1 (log expression)";
    const std::vector<std::string> labels = runLabels(sources.runs);
    for (std::size_t run = first; run < std::min(responses.size(), first + count); ++run) {
        if (!responses[run] || responses[run]->predicted.empty())
            continue; // no run, none that predicts it, or one of means
        const PerturbationResponse& response = *responses[run];
        ShiftSeries series;
        series.ink = kRunInks[run];
        series.label = labels[run];
        series.correlation = response.shiftCorrelation;
        for (const GeneResponse& gene : response.genes) {
            series.x.push_back(!gene.active ? kNaN : panel.isObserved ? gene.observedW1 : gene.controlMean);
            series.y.push_back(gene.active ? gene.predictedW1 : kNaN);
        }
        panel.series.push_back(std::move(series));
    }
    std::copy_if(genes.begin(), genes.end(), std::back_inserter(panel.labelled), [&](std::size_t gene) {
        return std::any_of(panel.series.begin(), panel.series.end(), [&](const ShiftSeries& series) {
            return std::isfinite(series.x[gene]) && std::isfinite(series.y[gene]);
        });
    });
    return panel;
}

BarPanel predictedShiftsPanel(const FigureSources& sources, const RunResponses& responses, std::size_t count)
{
    const auto run = static_cast<std::size_t>(
        std::find_if(responses.begin(), responses.end(), [](const auto& one) { return one != nullptr; })
        - responses.begin());
    const PerturbationResponse& response = *responses[run];
    const std::vector<std::string>& names = sources.project.store().geneNames();
    BarPanel panel;
    panel.title = "Largest predicted shifts and the direction of the mean";
    panel.xTitle = "Predicted W1 (log expression)";
    BarSeries series;
    series.ink = kRunInks[run];
    series.label = runLabels(sources.runs)[run];
    for (const std::size_t gene : genesByShift(response, count, &GeneResponse::predictedW1)) {
        const GeneResponse& numbers = response.genes[gene];
        const double change = numbers.predictedChange.mean;
        panel.names.push_back(names[gene] + (change > 0 ? " ↑" : change < 0 ? " ↓" : ""));
        series.values.push_back(numbers.predictedW1);
    }
    panel.series.push_back(std::move(series));
    return panel;
}

FigureProvenance provenanceOf(const Project& project)
{
    const ImportReport& report = project.importReport();
    FigureProvenance provenance;
    provenance.programVersion = kVersion;
    provenance.project = project.name();
    if (!report.sourceFiles.empty())
        provenance.sourceFile = report.sourceFiles.front().path.filename().string();
    provenance.sourceHash = report.sourceHash;
    return provenance;
}

FigureRun figureRunOf(const RunRecord& record)
{
    FigureRun run;
    run.name = record.name;
    run.model = record.settings.model;
    run.seed = record.settings.seed;
    run.bins = record.settings.bins;
    run.folds = record.settings.folds;
    run.programVersion = record.programVersion;
    run.vectors = record.vectorSource;
    return run;
}

void addNotes(const FigureSources& sources, const RunResponses& responses, std::vector<std::string>& notes)
{
    const auto add = [&](const std::string& note) { addOnce(note, notes); };
    for (std::size_t run = 0; run < responses.size(); ++run) {
        if (!responses[run])
            continue;
        const PerturbationResponse& response = *responses[run];
        for (const std::string& note : response.notes)
            add(note);
        const std::string which =
            sources.runs.size() > 1 ? fmt::format(" (run {})", sources.runs[run]->name) : std::string();
        const std::string& name = response.perturbation;
        if (response.fold)
            add(fmt::format("{} was held out in fold {} (counted from 0){}", name, *response.fold, which));
        else if (!response.isObserved() && response.foldsUsed == 1)
            add(fmt::format("{} is not in the screen; predicted by 1 fold{}", name, which));
        else if (!response.isObserved())
            add(fmt::format("{} is not in the screen; mean of {} folds{}", name, response.foldsUsed, which));
        else
            add(fmt::format("{} in {} bins over all cells", name, response.grid.bins));
    }
}

} // namespace knockscope
