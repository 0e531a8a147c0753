// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screen/importer.h"
#include "core/training/settings.h"
#include "ui/jobs/vector_request.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace knockscope::ui {

/// The screen that is to be trained on, as far as the choices of later steps depend on it.
struct ScreenNames {
    std::vector<std::string> perturbations; // canonical, sorted, without the control
    std::vector<std::string> genes; // measured
    std::size_t genesKept = 0; // of these at most, by the import
    std::uint64_t cells = 0; // control included
    std::uint64_t controlCells = 0;
    bool isUpperBound = false; // the import may leave some out
};
using ScreenNamesPointer = std::shared_ptr<const ScreenNames>;

/// What the wizard was asked to do, step by step.
struct TrainingPlan {
    std::filesystem::path project; // folder
    std::optional<ImportSettings> import; // nothing: the project is there
    std::optional<VectorRequest> vectors; // nothing: those that the project has
    std::optional<TrainingSettings> training; // nothing: only import
    std::string run; // name; empty: a free one
};

} // namespace knockscope::ui
