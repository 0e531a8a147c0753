// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/metrics_table.h"

#include "core/base/table_text.h"
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

/// Text that stands right in a column; the titles hold ASCII only.
std::string inColumn(std::string_view text, std::size_t width)
{
    return std::string(width > text.size() ? width - text.size() : 0, ' ') + std::string(text);
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
        if (!evaluation.notPredicted.empty()) {
            const auto& [name, reason] = *evaluation.notPredicted.begin();
            text += fmt::format("{}: {} perturbations cannot be predicted, left out, such as {} ({}).\n",
                                evaluation.run, evaluation.notPredicted.size(), name, reason);
        }
    }
    return text;
}

} // namespace

std::string modelTitle(const std::string& id)
{
    if (id == kNoiseOfHalves)
        return "Half of the cells";
    if (id == kNoiseOfControl)
        return "Control, control";
    const ModelInfo* const model = findModel(id);
    return model ? std::string(model->title) : id;
}

std::string modelTitle(const RunEvaluation& evaluation)
{
    return evaluation.externalTitle.empty() ? modelTitle(evaluation.model) : evaluation.externalTitle;
}

std::string metricsAsText(const std::vector<RunEvaluation>& evaluations)
{
    std::string text = fmt::format("{:<16}{:<18}", "run", "model");
    for (const std::size_t metric : metricsOfPaper())
        text += inColumn(metricDefinitions()[metric].title, 16);
    text += "\n";
    for (const RunEvaluation& evaluation : evaluations) {
        text += fmt::format("{:<16}{:<18}", evaluation.run, modelTitle(evaluation));
        for (const std::size_t metric : metricsOfPaper())
            text += inColumn(valueAsText(evaluation.metrics[metric], metric, " +-"), 16);
        text += "\n";
    }
    return text + footnotes(evaluations);
}

std::string allMetricsAsText(const std::vector<RunEvaluation>& evaluations)
{
    std::string text;
    for (auto first = evaluations.begin(); first != evaluations.end();) {
        // A run and its baselines.
        const auto last = std::find_if(first + 1, evaluations.end(), [](const RunEvaluation& evaluation) {
            return evaluation.baselineOf.empty();
        });
        text += fmt::format("{:<24}", first->run);
        for (auto evaluation = first; evaluation != last; ++evaluation)
            text += inColumn(modelTitle(*evaluation), 20);
        text += "\n";
        std::vector<std::string_view> groups;
        for (const MetricDefinition& metric : metricDefinitions()) {
            if (std::find(groups.begin(), groups.end(), metric.group) == groups.end())
                groups.push_back(metric.group);
        }
        for (const std::string_view group : groups) {
            text += fmt::format("\n{}\n", group);
            for (std::size_t metric = 0; metric < metricDefinitions().size(); ++metric) {
                if (metricDefinitions()[metric].group != group)
                    continue;
                text += fmt::format("  {:<22}", metricDefinitions()[metric].title);
                for (auto evaluation = first; evaluation != last; ++evaluation)
                    text += inColumn(valueAsText(evaluation->metrics[metric], metric, " +-"), 20);
                text += "\n";
            }
        }
        text += "\n";
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
        "run,model,baseline_of,metric,mean,sd,folds,perturbations,genes,inactive_genes,bins,smoothing\n";
    for (const RunEvaluation& evaluation : evaluations) {
        for (std::size_t i = 0; i < metricDefinitions().size(); ++i) {
            text += fmt::format("{},{},{},{},{},{},{},{},{},{},{},{}\n", evaluation.run, evaluation.model,
                                evaluation.baselineOf, metricDefinitions()[i].name,
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
