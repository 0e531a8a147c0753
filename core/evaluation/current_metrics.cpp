// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/current_metrics.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/version.h"
#include "core/evaluation/metrics_file.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <filesystem>
#include <sstream>
#include <string>
#include <utility>

namespace knockscope {

namespace {

/// "0.10.1" after "0.9".
bool isLater(const std::string& version, const std::string& other)
{
    const auto numbersOf = [](const std::string& text) {
        std::istringstream stream(text);
        std::vector<int> numbers;
        for (int number = 0; stream >> number; stream.ignore(1))
            numbers.push_back(number);
        return numbers;
    };
    return numbersOf(version) > numbersOf(other);
}

struct Kept {
    bool isOfNewerProgram = false;
    bool hasCellEval = false;
};

/// What can be told of a file that is of no use.
Kept keptIn(const std::filesystem::path& file, bool hasCellEval)
{
    Kept kept{false, hasCellEval};
    try {
        const nlohmann::json json = nlohmann::json::parse(readText(file));
        kept.hasCellEval = json.value("cell_eval", hasCellEval);
        kept.isOfNewerProgram = json.value("format_version", std::int64_t{0}) > kMetricsFileVersion
            || isLater(json.value("program_version", ""), kVersion);
    } catch (const Error&) {
        // missing
    } catch (const nlohmann::json::exception&) {
        // damaged
    }
    return kept;
}

} // namespace

std::vector<RunEvaluation> currentMetrics(const Project& project, const std::string& name,
                                          const RunRecord& record, const EvaluationOptions& whenMissing,
                                          JobMonitor& monitor)
{
    const std::filesystem::path file = project.runFolder(name) / "metrics.json";
    try {
        StoredMetrics stored = readMetricsFile(file);
        if (whyOutdated(stored, record).empty())
            return std::move(stored.evaluations);
    } catch (const Error&) {
        // missing, damaged or of another version
    }
    const Kept kept = keptIn(file, whenMissing.cellEval);
    EvaluationOptions options = whenMissing;
    options.cellEval = kept.hasCellEval;
    const Run run = project.run(name);
    std::vector<RunEvaluation> evaluations = evaluateRun(project, run, monitor, options);
    if (kept.isOfNewerProgram)
        return evaluations;
    try {
        writeMetricsFile(run, evaluations);
    } catch (const Error&) {
        // A project that cannot be written to still has figures and tables.
    }
    return evaluations;
}

} // namespace knockscope
