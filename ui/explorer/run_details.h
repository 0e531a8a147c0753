// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/loss_plot.h"
#include "ui/jobs/run_reports.h"
#include "ui/models/text_table_model.h"

#include <vector>

namespace knockscope::ui {

/// A table as DetailTable takes it.
struct DetailContent {
    std::vector<TextTableModel::Column> columns;
    std::vector<TextTableModel::Row> rows;
};

/// Every metric that the evaluation defines, over folds and of each fold; with what training a fold took when
/// it is that of the run itself.
DetailContent metricsByFold(const RunEvaluation& evaluation, const RunRecord& record);

/// Everything that run.json says of how a run was made, beside the defaults.
DetailContent settingsOfRun(const RunRecord& record);

/// Curves of the folds that have begun; none for models that are not trained epoch by epoch.
LossPlotData lossCurves(const RunRecord& record);
/// Why there are no curves.
QString noCurvesText(const RunRecord& record);

} // namespace knockscope::ui
