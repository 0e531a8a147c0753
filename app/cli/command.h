// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <functional>

namespace knockscope::cli {

/// What the chosen sub-command does once the command line is understood.
using Action = std::function<void(JobMonitor&)>;

// Each adds one sub-command to `app`; when it is chosen, `action` is set.
void addCompareCommand(CLI::App& app, Action& action);
void addEmbedCommand(CLI::App& app, Action& action);
void addEvaluateCommand(CLI::App& app, Action& action);
void addExperimentCommand(CLI::App& app, Action& action);
void addExportCommand(CLI::App& app, Action& action);
void addImportCommand(CLI::App& app, Action& action);
void addImportRunCommand(CLI::App& app, Action& action);
void addInspectCommand(CLI::App& app, Action& action);
void addModelsCommand(CLI::App& app, Action& action);
void addPredictCommand(CLI::App& app, Action& action);
void addSignificanceCommand(CLI::App& app, Action& action);
void addSimulateCommand(CLI::App& app, Action& action);
void addTrainCommand(CLI::App& app, Action& action);

} // namespace knockscope::cli
