// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/experiment_report.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/table_text.h"
#include "core/histogram/histogram.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace knockscope {

namespace {

int decimalsOf(std::string_view metric)
{
    return metricDefinitions()[metricIndex(metric)].decimals;
}

std::string titleOf(std::string_view metric)
{
    return std::string(metricDefinitions()[metricIndex(metric)].title);
}

std::string numberOrDash(double value, int decimals)
{
    return std::isnan(value) ? "-" : fmt::format("{:.{}f}", value, decimals);
}

std::string meanAndSdText(const MeanAndSd& value, int decimals, const char* plusMinus)
{
    if (std::isnan(value.mean))
        return "-";
    return fmt::format("{:.{}f} {} {:.{}f}", value.mean, decimals, plusMinus, value.sd, decimals);
}

nlohmann::json orNull(double value)
{
    return std::isnan(value) ? nlohmann::json() : nlohmann::json(value);
}

bool showsPublished(const ExperimentResult& result)
{
    return !result.publishedData.empty();
}

/// Training time of each line beside that of MLP+Hist, as the paper's Table 4 compares them.
std::string timesText(const ExperimentResult& result)
{
    double reference = 0;
    for (const ExperimentLine& line : result.lines) {
        if (line.label == "MLP+Hist" || line.label == "Keep: MLP+Hist")
            reference = line.secondsPerFold;
    }
    std::string text;
    for (const ExperimentLine& line : result.lines) {
        if (line.secondsPerFold <= 0 || line.isNoise)
            continue;
        text += fmt::format("- {}: {:.2g} s a fold", line.label, line.secondsPerFold);
        if (reference > 0)
            text += fmt::format(", {:.2g} times MLP+Hist", line.secondsPerFold / reference);
        text += "\n";
    }
    return text;
}

const char* verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::ABetter:
        return "better";
    case Verdict::BBetter:
        return "worse";
    case Verdict::NoClearDifference:
        break;
    }
    return "no clear difference";
}

std::string comparisonsText(const ExperimentResult& result)
{
    std::string text;
    for (const ExperimentComparison& comparison : result.comparisons) {
        for (std::size_t i = 0; i < comparison.differences.size(); ++i) {
            const PairedDifference& difference = comparison.differences[i];
            const std::string_view metric = result.info.metrics[i];
            const int decimals = decimalsOf(metric) + 1;
            if (difference.pairs < 2)
                continue;
            text += fmt::format("| {} | {} | {} | {:+.{}f} | {:+.{}f} to {:+.{}f} | {} |\n", comparison.label,
                                comparison.reference, titleOf(metric), difference.difference, decimals,
                                difference.low, decimals, difference.high, decimals,
                                verdictText(difference.verdict));
        }
    }
    return text;
}

} // namespace

std::string experimentAsCsv(const ExperimentResult& result)
{
    std::string text = "experiment,line,run,metric,mean,sd,published,perturbations,not_predicted,"
                       "seconds_per_fold\n";
    const auto number = [](double value) {
        return std::isnan(value) ? std::string() : fmt::format("{}", value);
    };
    for (const ExperimentLine& line : result.lines) {
        for (std::size_t i = 0; i < result.info.metrics.size(); ++i)
            text += fmt::format("{},{},{},{},{},{},{},{},{},{}\n", result.info.name, csvField(line.label),
                                csvField(line.run), result.info.metrics[i], number(line.values[i].mean),
                                number(line.values[i].sd), number(line.published[i]), line.perturbations,
                                line.notPredicted, line.secondsPerFold);
    }
    return text;
}

std::string experimentAsLatex(const ExperimentResult& result)
{
    const std::size_t columns = result.info.metrics.size() * (showsPublished(result) ? 2 : 1);
    std::string text = "\\begin{tabular}{l" + std::string(columns, 'r') + "}\n\\toprule\nMethod";
    for (const std::string_view metric : result.info.metrics) {
        text += " & " + latexEscaped(titleOf(metric));
        if (showsPublished(result))
            text += " & published";
    }
    text += " \\\\\n\\midrule\n";
    for (const ExperimentLine& line : result.lines) {
        text += latexEscaped(line.label);
        for (std::size_t i = 0; i < line.values.size(); ++i) {
            const int decimals = decimalsOf(result.info.metrics[i]);
            const MeanAndSd& value = line.values[i];
            text += std::isnan(value.mean)
                ? " & --"
                : fmt::format(" & ${:.{}f} \\pm {:.{}f}$", value.mean, decimals, value.sd, decimals);
            if (showsPublished(result))
                text += std::isnan(line.published[i])
                    ? " & --"
                    : fmt::format(" & ${:.{}f}$", line.published[i], decimals);
        }
        text += " \\\\\n";
    }
    return text + "\\bottomrule\n\\end{tabular}\n";
}

std::string experimentAsMarkdown(const ExperimentResult& result)
{
    std::string text = fmt::format("# {}\n\n", result.info.title);
    for (const auto& [name, value] : result.facts)
        text += fmt::format("- {}: {}\n", name, value);
    text += fmt::format("- NLL smoothing: {}\n\n", kSmoothingName);
    text += "Mean over a fold's held-out perturbations, then mean and standard deviation over folds.\n\n";

    text += "| Method |";
    std::string rule = "|---|";
    for (const std::string_view metric : result.info.metrics) {
        text += fmt::format(" {} |", titleOf(metric));
        rule += "---:|";
        if (showsPublished(result)) {
            text += " published |";
            rule += "---:|";
        }
    }
    text += " perturbations |\n" + rule + "---:|\n";
    for (const ExperimentLine& line : result.lines) {
        text += fmt::format("| {} |", line.label);
        for (std::size_t i = 0; i < line.values.size(); ++i) {
            const int decimals = decimalsOf(result.info.metrics[i]);
            text += fmt::format(" {} |", meanAndSdText(line.values[i], decimals, "±"));
            if (showsPublished(result))
                text += fmt::format(" {} |", numberOrDash(line.published[i], decimals));
        }
        text += line.isOnlyPublished ? " - |\n" : fmt::format(" {} |\n", line.perturbations);
    }
    text += "\n";
    text += showsPublished(result)
        ? fmt::format("Published: the paper's numbers for {}.\n", result.publishedData)
        : std::string("The paper's numbers are not shown: this screen is none of its data sets, told by the "
                      "numbers of perturbations and genes.\n");
    const bool hasNoise = std::any_of(result.lines.begin(), result.lines.end(),
                                      [](const ExperimentLine& line) { return line.isNoise; });
    if (hasNoise)
        text += "Two halves of the observed cells, and control cells against control cells, say what is "
                "attainable with so few cells.\n";
    for (const ExperimentLine& line : result.lines) {
        if (line.notPredicted > 0)
            text += fmt::format("{} could not predict {} perturbations; they are left out of its line.\n",
                                line.label, line.notPredicted);
    }
    if (const std::string differences = comparisonsText(result); !differences.empty()) {
        text += "\n## Differences on the same perturbations\n\nMean difference with its 95 % bootstrap "
                "interval over perturbations.\n\n| Method | against | metric | difference | interval | "
                "verdict |\n|---|---|---|---:|---:|---|\n"
            + differences;
    }
    if (const std::string times = timesText(result); !times.empty())
        text += "\n## Training time\n\n" + times;
    return text;
}

nlohmann::json experimentToJson(const ExperimentResult& result)
{
    nlohmann::json lines = nlohmann::json::array();
    for (const ExperimentLine& line : result.lines) {
        nlohmann::json metrics = nlohmann::json::object();
        for (std::size_t i = 0; i < line.values.size(); ++i)
            metrics[std::string(result.info.metrics[i])] = {{"mean", orNull(line.values[i].mean)},
                                                            {"sd", orNull(line.values[i].sd)},
                                                            {"published", orNull(line.published[i])}};
        lines.push_back({{"label", line.label},
                         {"run", line.run},
                         {"metrics", std::move(metrics)},
                         {"perturbations", line.perturbations},
                         {"not_predicted", line.notPredicted},
                         {"seconds_per_fold", line.secondsPerFold},
                         {"is_noise", line.isNoise},
                         {"is_only_published", line.isOnlyPublished}});
    }
    nlohmann::json comparisons = nlohmann::json::array();
    for (const ExperimentComparison& comparison : result.comparisons) {
        for (std::size_t i = 0; i < comparison.differences.size(); ++i) {
            const PairedDifference& difference = comparison.differences[i];
            comparisons.push_back({{"label", comparison.label},
                                   {"reference", comparison.reference},
                                   {"metric", result.info.metrics[i]},
                                   {"pairs", difference.pairs},
                                   {"mean", difference.difference},
                                   {"low", difference.low},
                                   {"high", difference.high},
                                   {"p", difference.p}});
        }
    }
    nlohmann::json facts = nlohmann::json::object();
    for (const auto& [name, value] : result.facts)
        facts[name] = value;
    return {{"format_version", 1},         {"experiment", result.info.name},
            {"title", result.info.title},  {"facts", std::move(facts)},
            {"smoothing", kSmoothingName}, {"published_data", result.publishedData},
            {"lines", std::move(lines)},   {"comparisons", std::move(comparisons)}};
}

void writeExperiment(const ExperimentResult& result, const std::filesystem::path& folder)
{
    std::error_code failure;
    std::filesystem::create_directories(folder, failure);
    if (failure)
        throw Error(ErrorKind::Io,
                    fmt::format("Cannot create {}: {}. Choose another folder with --out.", folder.string(),
                                failure.message()));
    const std::string name(result.info.name);
    writeTextAtomically(folder / (name + ".csv"), experimentAsCsv(result));
    writeTextAtomically(folder / (name + ".tex"), experimentAsLatex(result));
    writeTextAtomically(folder / (name + ".md"), experimentAsMarkdown(result));
    writeTextAtomically(folder / (name + ".json"),
                        experimentToJson(result).dump(1, ' ', false, nlohmann::json::error_handler_t::replace)
                            + "\n");
}

} // namespace knockscope
