// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/metrics_table.h"

#include "core/histogram/histogram.h"
#include "core/model/catalogue.h"

#include <fmt/format.h>

#include <array>
#include <string_view>

namespace knockscope {

namespace {

constexpr std::array<std::string_view, kMetricNames.size()> kColumnTitles = {
    "NLL", "W1", "RMAE mean", "RMAE var", "RMAE skew", "RMAE kurt", "r top 20", "r top 50", "r top 100"};

/// A decimal more for W1, whose interesting digits come late.
int decimalsOf(std::size_t metric)
{
    return kMetricNames[metric] == "w1" ? 4 : 3;
}

std::string latexEscaped(const std::string& text)
{
    std::string escaped;
    for (const char c : text) {
        if (c == '_' || c == '&' || c == '%' || c == '#' || c == '$')
            escaped += '\\';
        escaped += c;
    }
    return escaped;
}

} // namespace

std::string modelTitle(const std::string& id)
{
    const ModelInfo* const model = findModel(id);
    return model ? std::string(model->title) : id;
}

std::string metricsAsText(const std::vector<RunEvaluation>& evaluations)
{
    std::string text = fmt::format("{:<16}{:<16}", "run", "model");
    for (const std::string_view title : kColumnTitles)
        text += fmt::format("{:>16}", title);
    text += "\n";
    for (const RunEvaluation& evaluation : evaluations) {
        text += fmt::format("{:<16}{:<16}", evaluation.run, modelTitle(evaluation.model));
        for (std::size_t i = 0; i < kMetricNames.size(); ++i) {
            const MeanAndSd& value = evaluation.metrics[i];
            text += fmt::format(
                "{:>16}",
                fmt::format("{:.{}f} +-{:.{}f}", value.mean, decimalsOf(i), value.sd, decimalsOf(i)));
        }
        text += "\n";
    }
    for (const RunEvaluation& evaluation : evaluations) {
        if (!evaluation.baselineOf.empty())
            continue;
        text += fmt::format("{}: {} perturbations in {} folds, {} genes of which {} are inactive (constant "
                            "in every fold, left "
                            "out), {} bins, NLL smoothing: {}, held-out values beyond the grid: {:.4f} %.\n",
                            evaluation.run, evaluation.perturbations, evaluation.folds, evaluation.genes,
                            evaluation.inactiveGenes, evaluation.bins, kSmoothingName,
                            100 * evaluation.shareBeyondGrid);
    }
    return text;
}

std::string metricsAsCsv(const std::vector<RunEvaluation>& evaluations)
{
    std::string text =
        "run,model,baseline_of,metric,mean,sd,folds,perturbations,genes,inactive_genes,bins,smoothing\n";
    for (const RunEvaluation& evaluation : evaluations) {
        for (std::size_t i = 0; i < kMetricNames.size(); ++i) {
            text += fmt::format("{},{},{},{},{},{},{},{},{},{},{},{}\n", evaluation.run, evaluation.model,
                                evaluation.baselineOf, kMetricNames[i], evaluation.metrics[i].mean,
                                evaluation.metrics[i].sd, evaluation.folds, evaluation.perturbations,
                                evaluation.genes, evaluation.inactiveGenes, evaluation.bins, kSmoothingName);
        }
    }
    return text;
}

std::string metricsAsLatex(const std::vector<RunEvaluation>& evaluations)
{
    std::string text =
        "\\begin{tabular}{ll" + std::string(kMetricNames.size(), 'r') + "}\n\\toprule\nRun & Method";
    for (const std::string_view title : kColumnTitles)
        text += fmt::format(" & {}", title);
    text += " \\\\\n\\midrule\n";
    for (const RunEvaluation& evaluation : evaluations) {
        text +=
            fmt::format("{} & {}", latexEscaped(evaluation.run), latexEscaped(modelTitle(evaluation.model)));
        for (std::size_t i = 0; i < kMetricNames.size(); ++i) {
            const MeanAndSd& value = evaluation.metrics[i];
            text +=
                fmt::format(" & ${:.{}f} \\pm {:.{}f}$", value.mean, decimalsOf(i), value.sd, decimalsOf(i));
        }
        text += " \\\\\n";
    }
    return text + "\\bottomrule\n\\end{tabular}\n";
}

} // namespace knockscope
