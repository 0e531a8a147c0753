// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/evaluation/run_evaluation.h"
#include "core/project/project.h"

#include <string>
#include <vector>

namespace knockscope {

/// The metrics of a run and its baselines as they are kept in its metrics.json, or computed and kept where
/// they are missing, damaged or outdated, then with what they had of the metrics that cost time. Those of a
/// newer program are computed, but its file stays as it is; a project that cannot be written to is no error.
/// `whenMissing`: what to compute where there is no file to tell. Throws what readMetricsFile() does not:
/// `Error` when no fold is finished, `Cancelled`.
std::vector<RunEvaluation> currentMetrics(const Project& project, const std::string& run,
                                          const RunRecord& record, const EvaluationOptions& whenMissing,
                                          JobMonitor& monitor);

} // namespace knockscope
