// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/experiment_report.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/table_text.h"
#include "core/base/translate.h"
#include "core/figure/paper_table.h"
#include "core/histogram/histogram.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>

namespace knockscope {

namespace {

constexpr int kExperimentFileVersion = 1;

int decimalsOf(std::string_view metric)
{
    return metricDefinitions()[metricIndex(metric)].decimals;
}

std::string titleOf(std::string_view metric)
{
    return std::string(metricDefinitions()[metricIndex(metric)].title);
}

/// "0.653 ± 0.030"; without the latter where there is no standard deviation.
std::string meanAndSdText(const MeanAndSd& value, int decimals, const char* plusMinus = "±",
                          const char* none = "-")
{
    if (std::isnan(value.mean))
        return none;
    if (std::isnan(value.sd))
        return fmt::format("{:.{}f}", value.mean, decimals);
    return fmt::format("{:.{}f} {} {:.{}f}", value.mean, decimals, plusMinus, value.sd, decimals);
}

nlohmann::json orNull(double value)
{
    return std::isnan(value) ? nlohmann::json() : nlohmann::json(value);
}

nlohmann::json orNone(int value)
{
    return value > 0 ? nlohmann::json(value) : nlohmann::json();
}

/// Whether any line has the paper's number of a metric.
bool showsPublished(const ExperimentResult& result, std::size_t metric)
{
    return std::any_of(result.lines.begin(), result.lines.end(),
                       [&](const ExperimentLine& line) { return !std::isnan(line.published[metric].mean); });
}

/// "cpu, 2 threads"
std::string trainedOnText(const ExperimentLine& line)
{
    std::string text = line.device;
    text +=
        fmt::format("{}{} thread{}", text.empty() ? "" : ", ", line.threads, line.threads == 1 ? "" : "s");
    if (line.foldsAtOnce > 0)
        text += fmt::format(", {} fold{} at once", line.foldsAtOnce, line.foldsAtOnce == 1 ? "" : "s");
    return text;
}

std::string twoDigits(double value)
{
    return value < 9.95 ? fmt::format("{:.2g}", value) : fmt::format("{:.0f}", value);
}

/// Training time of each line beside that of MLP+Hist, as the paper's Table 4 compares them. Times on
/// different devices say nothing of the models.
std::string timesText(const ExperimentResult& result)
{
    const auto reference =
        std::find_if(result.lines.begin(), result.lines.end(), [](const ExperimentLine& line) {
            return (line.label == "MLP+Hist" || line.label == "Keep: MLP+Hist") && line.secondsPerFold > 0;
        });
    std::string text;
    for (const ExperimentLine& line : result.lines) {
        if (line.secondsPerFold <= 0 || line.isNoise)
            continue;
        text += fmt::format("- {}: {} s a fold ({})", line.label, twoDigits(line.secondsPerFold),
                            trainedOnText(line));
        if (reference != result.lines.end() && &line != &*reference) {
            const bool isComparable = line.device == reference->device && line.threads == reference->threads
                && line.foldsAtOnce == reference->foldsAtOnce;
            text += isComparable
                ? fmt::format(", {} times {}", twoDigits(line.secondsPerFold / reference->secondsPerFold),
                              reference->label)
                : fmt::format("; not to be compared with {} ({})", reference->label,
                              trainedOnText(*reference));
        }
        text += "\n";
    }
    return text;
}

/// "Run x: fold 2 was stopped after epoch 40, fold 5 after epoch 12."
std::string stoppedText(const ExperimentResult& result)
{
    std::string text;
    for (std::size_t i = 0; i < result.stoppedFolds.size();) {
        const StoppedFold& first = result.stoppedFolds[i];
        text += fmt::format("Run {}{}:", first.run,
                            first.vectorSet.empty() ? "" : " of gene vectors " + first.vectorSet);
        const std::size_t begin = i;
        for (; i < result.stoppedFolds.size(); ++i) {
            const StoppedFold& stopped = result.stoppedFolds[i];
            if (stopped.run != first.run || stopped.vectorSet != first.vectorSet)
                break;
            text += fmt::format("{} fold {} {}after epoch {}", i == begin ? "" : ",", stopped.fold,
                                i == begin ? "was stopped " : "", stopped.epochs);
        }
        text += ".\n";
    }
    return text;
}

std::string leftOutText(const ExperimentResult& result)
{
    if (result.leftOut.empty())
        return {};
    std::string text =
        "\n## Perturbations left out\n\nNot every set of gene vectors has vectors for them; in "
        "brackets the sets that have not.\n\n";
    for (const LeftOutPerturbation& perturbation : result.leftOut)
        text += fmt::format("- {} ({})\n", perturbation.name, fmt::join(perturbation.sets, ", "));
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

double numberOf(const nlohmann::json& json)
{
    return json.is_null() ? std::numeric_limits<double>::quiet_NaN() : json.get<double>();
}

ExperimentLine lineOf(const nlohmann::json& json, const ExperimentInfo& info)
{
    const auto countOf = [&](const char* name) {
        return json.at(name).is_null() ? 0 : json.at(name).get<int>();
    };
    ExperimentLine line;
    json.at("label").get_to(line.label);
    json.at("run").get_to(line.run);
    for (const std::string_view metric : info.metrics) {
        const nlohmann::json& value = json.at("metrics").at(metric);
        line.values.push_back({numberOf(value.at("mean")), numberOf(value.at("sd")), {}});
        line.published.push_back({numberOf(value.at("published")), numberOf(value.at("published_sd")), {}});
    }
    json.at("perturbations").get_to(line.perturbations);
    json.at("not_predicted").get_to(line.notPredicted);
    json.at("seconds_per_fold").get_to(line.secondsPerFold);
    line.device = json.at("device").is_null() ? "" : json.at("device").get<std::string>();
    line.threads = countOf("threads");
    line.foldsAtOnce = countOf("folds_at_once");
    json.at("is_noise").get_to(line.isNoise);
    json.at("is_only_published").get_to(line.isOnlyPublished);
    return line;
}

ExperimentResult resultOf(const nlohmann::json& json)
{
    ExperimentResult result;
    result.info = experimentInfo(json.at("experiment").get<std::string>());
    for (const nlohmann::json& line : json.at("lines"))
        result.lines.push_back(lineOf(line, result.info));
    json.at("published_data").get_to(result.publishedData);
    for (const nlohmann::json& perturbation : json.at("left_out"))
        result.leftOut.push_back({perturbation.at("perturbation").get<std::string>(),
                                  perturbation.at("without_vector_in").get<std::vector<std::string>>()});
    for (const nlohmann::json& fold : json.at("stopped_folds"))
        result.stoppedFolds.push_back({fold.at("vector_set").get<std::string>(),
                                       fold.at("run").get<std::string>(), fold.at("fold").get<int>(),
                                       fold.at("epochs").get<int>(), fold.at("kept_epoch").get<int>()});
    for (const auto& [name, value] : json.at("facts").items())
        result.facts.emplace_back(name, value.get<std::string>());
    return result;
}

} // namespace

std::string experimentAsCsv(const ExperimentResult& result)
{
    std::string text = "experiment,line,run,metric,mean,sd,published,published_sd,perturbations,"
                       "not_predicted,seconds_per_fold,device,threads,folds_at_once\n";
    const auto number = [](double value) {
        return std::isnan(value) ? std::string() : fmt::format("{}", value);
    };
    const auto count = [](int value) { return value > 0 ? std::to_string(value) : std::string(); };
    for (const ExperimentLine& line : result.lines) {
        for (std::size_t i = 0; i < result.info.metrics.size(); ++i)
            text += fmt::format("{},{},{},{},{},{},{},{},{},{},{},{},{},{}\n", result.info.name,
                                csvField(line.label), csvField(line.run), result.info.metrics[i],
                                number(line.values[i].mean), number(line.values[i].sd),
                                number(line.published[i].mean), number(line.published[i].sd),
                                line.perturbations, line.notPredicted, line.secondsPerFold, line.device,
                                count(line.threads), count(line.foldsAtOnce));
    }
    return text;
}

std::string experimentAsLatex(const ExperimentResult& result)
{
    const auto latexNumber = [](const MeanAndSd& value, int decimals) {
        return std::isnan(value.mean) ? std::string(" & --")
                                      : " & $" + meanAndSdText(value, decimals, "\\pm") + "$";
    };
    const std::size_t metrics = result.info.metrics.size();
    std::string columns = "l";
    std::string titles = "Method";
    for (std::size_t i = 0; i < metrics; ++i) {
        columns += "r";
        titles += " & " + latexEscaped(titleOf(result.info.metrics[i]));
        if (showsPublished(result, i)) {
            columns += "r";
            titles += " & published";
        }
    }
    std::string text = "\\begin{tabular}{" + columns + "}\n\\toprule\n" + titles;
    text += " \\\\\n\\midrule\n";
    for (const ExperimentLine& line : result.lines) {
        text += latexEscaped(line.label);
        for (std::size_t i = 0; i < line.values.size(); ++i) {
            const int decimals = decimalsOf(result.info.metrics[i]);
            text += latexNumber(line.values[i], decimals);
            if (showsPublished(result, i))
                text += latexNumber(line.published[i], decimals);
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
    for (std::size_t i = 0; i < result.info.metrics.size(); ++i) {
        text += fmt::format(" {} |", titleOf(result.info.metrics[i]));
        rule += "---:|";
        if (showsPublished(result, i)) {
            text += " published |";
            rule += "---:|";
        }
    }
    text += " perturbations |\n" + rule + "---:|\n";
    for (const ExperimentLine& line : result.lines) {
        text += fmt::format("| {} |", line.label);
        for (std::size_t i = 0; i < line.values.size(); ++i) {
            const int decimals = decimalsOf(result.info.metrics[i]);
            text += fmt::format(" {} |", meanAndSdText(line.values[i], decimals));
            if (showsPublished(result, i))
                text += fmt::format(" {} |", meanAndSdText(line.published[i], decimals));
        }
        text += line.isOnlyPublished ? " - |\n" : fmt::format(" {} |\n", line.perturbations);
    }
    text += "\n";
    text += result.whyNotPublished.empty()
        ? fmt::format("Published: the paper's numbers for {}.\n", result.publishedData)
        : result.whyNotPublished + "\n";
    text += stoppedText(result);
    const bool hasNoise = std::any_of(result.lines.begin(), result.lines.end(),
                                      [](const ExperimentLine& line) { return line.isNoise; });
    if (hasNoise)
        text += "How well one half of a perturbation's cells repeats the other, and what control cells score "
                "against control cells, say how noisy so few cells are. A smooth prediction may do better "
                "than a noisy half.\n";
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
    return text + leftOutText(result);
}

nlohmann::json experimentToJson(const ExperimentResult& result)
{
    nlohmann::json lines = nlohmann::json::array();
    for (const ExperimentLine& line : result.lines) {
        nlohmann::json metrics = nlohmann::json::object();
        for (std::size_t i = 0; i < line.values.size(); ++i)
            metrics[std::string(result.info.metrics[i])] = {{"mean", orNull(line.values[i].mean)},
                                                            {"sd", orNull(line.values[i].sd)},
                                                            {"published", orNull(line.published[i].mean)},
                                                            {"published_sd", orNull(line.published[i].sd)}};
        lines.push_back({{"label", line.label},
                         {"run", line.run},
                         {"metrics", std::move(metrics)},
                         {"perturbations", line.perturbations},
                         {"not_predicted", line.notPredicted},
                         {"seconds_per_fold", line.secondsPerFold},
                         {"device", line.device.empty() ? nlohmann::json() : nlohmann::json(line.device)},
                         {"threads", orNone(line.threads)},
                         {"folds_at_once", orNone(line.foldsAtOnce)},
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
    nlohmann::json leftOut = nlohmann::json::array();
    for (const LeftOutPerturbation& perturbation : result.leftOut)
        leftOut.push_back({{"perturbation", perturbation.name}, {"without_vector_in", perturbation.sets}});
    nlohmann::json stopped = nlohmann::json::array();
    for (const StoppedFold& fold : result.stoppedFolds)
        stopped.push_back({{"vector_set", fold.vectorSet},
                           {"run", fold.run},
                           {"fold", fold.fold},
                           {"epochs", fold.epochs},
                           {"kept_epoch", fold.keptEpoch}});
    return {{"format_version", kExperimentFileVersion},
            {"experiment", result.info.name},
            {"left_out", std::move(leftOut)},
            {"stopped_folds", std::move(stopped)},
            {"title", result.info.title},
            {"facts", std::move(facts)},
            {"smoothing", kSmoothingName},
            {"published_data", result.publishedData},
            {"lines", std::move(lines)},
            {"comparisons", std::move(comparisons)}};
}

void writeExperiment(const ExperimentResult& result, const std::filesystem::path& folder)
{
    std::error_code failure;
    std::filesystem::create_directories(folder, failure);
    if (failure)
        throw Error(
            ErrorKind::Io,
            translated(translatable("core", "Cannot create {}: {}. Choose another folder with --out."),
                       folder.string(), failure.message()));
    const std::string name(result.info.name);
    writeTextAtomically(folder / (name + ".csv"), experimentAsCsv(result));
    writeTextAtomically(folder / (name + ".tex"), experimentAsLatex(result));
    writeTextAtomically(folder / (name + ".html"), tableAsHtml(tableOfExperiment(result)));
    writeTextAtomically(folder / (name + ".md"), experimentAsMarkdown(result));
    writeTextAtomically(folder / (name + ".json"),
                        experimentToJson(result).dump(1, ' ', false, nlohmann::json::error_handler_t::replace)
                            + "\n");
}

std::filesystem::path experimentFolder(const Project& project)
{
    return project.folder() / "experiments";
}

ExperimentResult readExperiment(const std::filesystem::path& file)
{
    const std::string text = readText(file);
    try {
        const nlohmann::json json = nlohmann::json::parse(text);
        if (json.at("format_version").get<std::int64_t>() > kExperimentFileVersion)
            throw Error(
                ErrorKind::BadInput,
                translated(
                    translatable("core",
                                 "{} was written by a newer Knockscope. Update the program, or make the "
                                 "experiment again."),
                    file.string()));
        const auto name = json.at("experiment").get<std::string>();
        const auto catalogue = experimentCatalogue();
        if (std::any_of(catalogue.begin(), catalogue.end(),
                        [&](const ExperimentInfo& experiment) { return experiment.name == name; })
            && !json.at("lines").empty())
            return resultOf(json);
    } catch (const nlohmann::json::exception&) {
        // told below
    }
    throw Error(ErrorKind::BadInput,
                translated(translatable("core", "{} is damaged. Make the experiment again."), file.string()));
}

} // namespace knockscope
