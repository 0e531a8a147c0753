// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/metrics_table.h"

#include "core/base/table_text.h"
#include "core/base/translate.h"
#include "core/evaluation/noise_floor.h"
#include "core/histogram/histogram.h"
#include "core/model/catalogue.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <string_view>

namespace knockscope {

namespace {

std::vector<std::size_t> metricsOfPaper()
{
    std::vector<std::size_t> metrics;
    for (std::size_t i = 0; i < metricDefinitions().size(); ++i) {
        if (metricDefinitions()[i].isInPaper)
            metrics.push_back(i);
    }
    return metrics;
}

/// Mean and, where there is one, sd; a dash for what does not apply. `plusMinus` stands between.
std::string valueAsText(const MeanAndSd& value, std::size_t metric, std::string_view plusMinus)
{
    const int decimals = metricDefinitions()[metric].decimals;
    if (std::isnan(value.mean))
        return "-";
    std::string text = fmt::format("{:.{}f}", value.mean, decimals);
    if (!std::isnan(value.sd))
        text += fmt::format("{}{:.{}f}", plusMinus, value.sd, decimals);
    return text;
}

/// Code points of UTF-8.
std::size_t lengthOf(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

using Cells = std::vector<std::string>;

/// Rows as lines, columns as wide as their widest cell and two spaces apart, the first `left` of them to the
/// left and the others to the right. A row of one cell is a line of its own.
std::string alignedLines(const std::vector<Cells>& rows, std::size_t left)
{
    std::vector<std::size_t> widths;
    for (const Cells& row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t i = 0; i < row.size() && row.size() > 1; ++i)
            widths[i] = std::max(widths[i], lengthOf(row[i]));
    }
    std::string text;
    for (const Cells& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::size_t length = lengthOf(row[i]);
            const std::string space(widths[i] > length && row.size() > 1 ? widths[i] - length : 0, ' ');
            text += (i > 0 ? "  " : "") + (i < left ? row[i] + space : space + row[i]);
        }
        text += "\n";
    }
    return text;
}

/// Perturbations of a run that its rows of noise leave out.
std::size_t singleCells(const std::vector<RunEvaluation>& evaluations, const RunEvaluation& run)
{
    for (const RunEvaluation& evaluation : evaluations) {
        if (evaluation.baselineOf == run.run && isNoiseRow(evaluation.model))
            return run.perturbations - evaluation.perturbations;
    }
    return 0;
}

std::string footnotes(const std::vector<RunEvaluation>& evaluations)
{
    std::string text;
    for (const RunEvaluation& evaluation : evaluations) {
        if (!evaluation.baselineOf.empty())
            continue;
        text += fmt::format("{}: {} perturbations in {} folds, {} genes of which {} are inactive (constant "
                            "in every fold, left out), {} bins, NLL smoothing: {}, held-out values beyond "
                            "the grid: {:.4f} %.\n",
                            evaluation.run, evaluation.perturbations, evaluation.folds, evaluation.genes,
                            evaluation.inactiveGenes, evaluation.bins, kSmoothingName,
                            100 * evaluation.shareBeyondGrid);
        if (evaluation.neverHeldOut > 0)
            text += fmt::format("{}: {} perturbations are never held out, left out.\n", evaluation.run,
                                evaluation.neverHeldOut);
        if (const std::size_t left = singleCells(evaluations, evaluation); left > 0)
            text += fmt::format("{}: {} perturbations of a single cell are left out of the rows of noise.\n",
                                evaluation.run, left);
        if (!evaluation.notPredicted.empty()) {
            const auto& [name, reason] = *evaluation.notPredicted.begin();
            text += fmt::format("{}: {} perturbations cannot be predicted, left out, such as {} ({}).\n",
                                evaluation.run, evaluation.notPredicted.size(), name, reason);
        }
    }
    if (std::any_of(evaluations.begin(), evaluations.end(),
                    [](const RunEvaluation& evaluation) { return isNoiseRow(evaluation.model); }))
        text +=
            fmt::format("{}: one half of each perturbation's cells predicts the other. {}: cells drawn "
                        "from the control predict others drawn from it. Neither is a bound on a "
                        "model.\n",
                        modelTitle(std::string(kNoiseOfHalves)), modelTitle(std::string(kNoiseOfControl)));
    return text;
}

} // namespace

std::string modelTitle(const std::string& id)
{
    if (id == kNoiseOfHalves)
        return translatable("core", "Repeatability of half the cells");
    if (id == kNoiseOfControl)
        return translatable("core", "Chance, control cells");
    const ModelInfo* const model = findModel(id);
    return model ? std::string(model->title) : id;
}

std::string modelTitle(const RunEvaluation& evaluation)
{
    return evaluation.externalTitle.empty() ? modelTitle(evaluation.model) : evaluation.externalTitle;
}

std::string metricsAsText(const std::vector<RunEvaluation>& evaluations)
{
    std::vector<Cells> rows = {{"run", "model"}};
    for (const std::size_t metric : metricsOfPaper())
        rows.front().emplace_back(metricDefinitions()[metric].title);
    for (const RunEvaluation& evaluation : evaluations) {
        Cells row = {evaluation.run, modelTitle(evaluation)};
        for (const std::size_t metric : metricsOfPaper())
            row.push_back(valueAsText(evaluation.metrics[metric], metric, " +-"));
        rows.push_back(std::move(row));
    }
    return alignedLines(rows, 2) + footnotes(evaluations);
}

std::string allMetricsAsText(const std::vector<RunEvaluation>& evaluations)
{
    std::string text;
    for (auto first = evaluations.begin(); first != evaluations.end();) {
        // A run and its baselines.
        const auto last = std::find_if(first + 1, evaluations.end(), [](const RunEvaluation& evaluation) {
            return evaluation.baselineOf.empty();
        });
        std::vector<Cells> rows = {{first->run}};
        for (auto evaluation = first; evaluation != last; ++evaluation)
            rows.front().push_back(modelTitle(*evaluation));
        std::vector<std::string_view> groups;
        for (const MetricDefinition& metric : metricDefinitions()) {
            if (std::find(groups.begin(), groups.end(), metric.group) == groups.end())
                groups.push_back(metric.group);
        }
        for (const std::string_view group : groups) {
            rows.push_back({""});
            rows.push_back({std::string(group)});
            for (std::size_t metric = 0; metric < metricDefinitions().size(); ++metric) {
                if (metricDefinitions()[metric].group != group)
                    continue;
                Cells row = {fmt::format("  {}", metricDefinitions()[metric].title)};
                for (auto evaluation = first; evaluation != last; ++evaluation)
                    row.push_back(valueAsText(evaluation->metrics[metric], metric, " +-"));
                rows.push_back(std::move(row));
            }
        }
        text += alignedLines(rows, 1) + "\n";
        first = last;
    }
    return text + footnotes(evaluations);
}

std::string metricsAsCsv(const std::vector<RunEvaluation>& evaluations)
{
    const auto number = [](double value) {
        return std::isnan(value) ? std::string() : fmt::format("{}", value);
    };
    std::string text =
        "run,model,title,baseline_of,metric,mean,sd,folds,perturbations,genes,inactive_genes,bins,smoothing"
        "\n";
    for (const RunEvaluation& evaluation : evaluations) {
        for (std::size_t i = 0; i < metricDefinitions().size(); ++i) {
            text += fmt::format("{},{},{},{},{},{},{},{},{},{},{},{},{}\n", csvField(evaluation.run),
                                csvField(evaluation.model), csvField(modelTitle(evaluation)),
                                csvField(evaluation.baselineOf), metricDefinitions()[i].name,
                                number(evaluation.metrics[i].mean), number(evaluation.metrics[i].sd),
                                evaluation.folds, evaluation.perturbations, evaluation.genes,
                                evaluation.inactiveGenes, evaluation.bins, kSmoothingName);
        }
    }
    return text;
}

std::string metricsAsLatex(const std::vector<RunEvaluation>& evaluations)
{
    const std::vector<std::size_t> metrics = metricsOfPaper();
    std::string text =
        "\\begin{tabular}{ll" + std::string(metrics.size(), 'r') + "}\n\\toprule\nRun & Method";
    for (const std::size_t metric : metrics)
        text += fmt::format(" & {}", metricDefinitions()[metric].title);
    text += " \\\\\n\\midrule\n";
    for (const RunEvaluation& evaluation : evaluations) {
        text += fmt::format("{} & {}", latexEscaped(evaluation.run), latexEscaped(modelTitle(evaluation)));
        for (const std::size_t metric : metrics) {
            const std::string value = valueAsText(evaluation.metrics[metric], metric, " \\pm ");
            text += value == "-" ? " & --" : fmt::format(" & ${}$", value);
        }
        text += " \\\\\n";
    }
    return text + "\\bottomrule\n\\end{tabular}\n";
}

} // namespace knockscope
