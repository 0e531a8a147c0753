// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/paper_table_parts.h"

#include "core/evaluation/noise_floor.h"
#include "core/histogram/histogram.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace knockscope {

namespace {

constexpr const char* kNoiseNote =
    "Repeatability of half the cells: one half of each perturbation's cells predicts the other. Chance: "
    "control cells predict control cells. Neither is a model.";

/// How the paper puts a metric under a heading that it shares with its neighbours.
struct ColumnTitle {
    std::string_view metric;
    const char* group;
    const char* title;
    const char* alone; // without such neighbours
};
constexpr std::array kColumnTitles = {
    ColumnTitle{"pearson_top20", "Pearson correlation", "Top 20", "Pearson correlation, top 20"},
    ColumnTitle{"pearson_top50", "Pearson correlation", "Top 50", "Pearson correlation, top 50"},
    ColumnTitle{"pearson_top100", "Pearson correlation", "Top 100", "Pearson correlation, top 100"},
    ColumnTitle{"rmae_mean", "RMAE", "Mean", "RMAE of the mean"},
    ColumnTitle{"rmae_variance", "RMAE", "Var", "RMAE of the variance"},
    ColumnTitle{"rmae_skewness", "RMAE", "Skew", "RMAE of the skewness"},
    ColumnTitle{"rmae_kurtosis", "RMAE", "Kurt", "RMAE of the kurtosis"},
};

const ColumnTitle* columnTitle(std::string_view metric)
{
    const auto found = std::find_if(kColumnTitles.begin(), kColumnTitles.end(),
                                    [&](const ColumnTitle& title) { return title.metric == metric; });
    return found == kColumnTitles.end() ? nullptr : &*found;
}

} // namespace

std::vector<PaperTable::Column> columnsOf(const std::vector<std::string_view>& metrics)
{
    std::vector<PaperTable::Column> columns;
    for (const std::string_view metric : metrics) {
        const MetricDefinition& definition = metricDefinitions()[metricIndex(metric)];
        const ColumnTitle* const title = columnTitle(metric);
        columns.push_back({std::string(metric), title ? title->title : std::string(definition.title),
                           title ? title->group : "", definition.better, definition.decimals});
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto isIn = [&](std::size_t other) { return columns[other].group == columns[i].group; };
        if (columns[i].group.empty() || (i > 0 && isIn(i - 1)) || (i + 1 < columns.size() && isIn(i + 1)))
            continue;
        columns[i].title = columnTitle(columns[i].metric)->alone;
        columns[i].group.clear();
    }
    return columns;
}

void addSeconds(PaperTable& table, const std::vector<Trained>& trained)
{
    PaperTable::Column column{"", "Seconds per fold", "", Better::Lower, 2};
    const Trained* first = nullptr;
    double least = INFINITY;
    for (std::size_t i = 0; i < table.lines.size(); ++i) {
        MeanAndSd& value = table.lines[i].values.emplace_back();
        if (trained[i].seconds <= 0 || table.lines[i].isNoise)
            continue;
        value.mean = trained[i].seconds;
        least = std::min(least, value.mean);
        if (!first)
            first = &trained[i];
        else if (!first->isLike(trained[i]))
            column.better = Better::Neither;
    }
    if (least >= 10)
        column.decimals = least >= 100 ? 0 : 1;
    if (column.better == Better::Neither)
        table.notes.emplace_back("Training times are of different devices or threads and are not to be "
                                 "compared.");
    table.columns.push_back(std::move(column));
}

std::string titleOf(const ExperimentInfo& info)
{
    std::string title(info.title.substr(info.title.find(": ") + 2));
    if (title.front() >= 'a' && title.front() <= 'z')
        title.front() = static_cast<char>(title.front() - 'a' + 'A');
    return title;
}

std::string captionEnd(const PaperTable& table)
{
    const bool hasGroups = std::any_of(table.lines.begin(), table.lines.end(),
                                       [](const PaperTable::Line& line) { return !line.group.empty(); });
    std::string text = " Mean ± standard deviation over folds of the means over a fold's held-out "
                       "perturbations; bold: the best of a column";
    text += hasGroups ? " and group." : ".";
    if (std::any_of(table.columns.begin(), table.columns.end(), [](const PaperTable::Column& column) {
            return column.metric.starts_with("pearson_top");
        }))
        text += " Pearson correlation of the predicted and the observed mean shifts of the genes that "
                "differ most.";
    if (std::any_of(table.columns.begin(), table.columns.end(),
                    [](const PaperTable::Column& column) { return column.metric.starts_with("rmae_"); }))
        text += " RMAE: relative mean absolute error over genes.";
    return text;
}

void addCommonNotes(PaperTable& table)
{
    if (std::any_of(table.columns.begin(), table.columns.end(),
                    [](const PaperTable::Column& column) { return column.metric == "nll"; }))
        table.notes.push_back(fmt::format("NLL smoothing: {}.", kSmoothingName));
    if (std::any_of(table.lines.begin(), table.lines.end(),
                    [](const PaperTable::Line& line) { return line.isNoise; }))
        table.notes.emplace_back(kNoiseNote);
}

std::string lineTitleOf(std::string_view experiment)
{
    if (experiment == "table5")
        return "Weights of the objective";
    if (experiment == "table6")
        return "Gene vectors";
    return experiment.starts_with("fig") ? "Histograms" : "Method";
}

void PaperTableLines::add(const std::string& group, const std::string& label, const RunEvaluation& evaluation,
                          const Trained& by)
{
    PaperTable::Line line{group, label, evaluation.run, {}, isNoiseRow(evaluation.model), false};
    for (const PaperTable::Column& column : table.columns)
        line.values.push_back(evaluation.metrics[metricIndex(column.metric)]);
    table.lines.push_back(std::move(line));
    trained.push_back(by);
}

} // namespace knockscope
