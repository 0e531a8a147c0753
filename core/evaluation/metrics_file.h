// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"
#include "core/evaluation/run_evaluation.h"

#include <filesystem>
#include <string>
#include <vector>

namespace knockscope {

/// What metrics.json holds.
struct StoredMetrics {
    std::string programVersion; // that computed them
    bool hasCellEval = false; // whether EvaluationOptions asked for what costs time
    std::vector<RunEvaluation> evaluations; // as evaluateRun returned them
};

/// Reads what writeMetricsFile wrote. Metrics that the file does not know stay NaN. Throws `Error` naming the
/// file when it is missing, damaged or of another format version.
StoredMetrics readMetricsFile(const std::filesystem::path& path);

/// Why the metrics are not, or no longer, those of the run, as part of a sentence: "fold 3 was finished since
/// then"; empty when they are. Goes by names, folds, bins and the seconds that training took, not by the
/// times of files, which copying changes.
Sentence whyOutdated(const StoredMetrics& metrics, const RunRecord& record);

} // namespace knockscope
