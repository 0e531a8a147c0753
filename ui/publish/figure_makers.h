// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure_maker.h"
#include "core/figure/paper_table.h"
#include "ui/jobs/project_jobs.h"
#include "ui/publish/figure_choices.h"

#include <QStringList>

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace knockscope::ui {

/// What makes the figures and tables of a project. Any thread may call them, and keep them longer than
/// whoever made them; they throw `Error` and `Cancelled`.
struct FigureMakers {
    std::function<FigureSpec(const FigureRequest&, JobMonitor&)> figure;
    std::function<PaperTable(std::string_view name, JobMonitor&)> table;
};
/// They keep what they computed, so that the next figure of the same perturbations comes at once.
FigureMakers figureMakersOf(const Project& project);

/// What may be asked for.
struct FigureNames {
    QStringList perturbations; // of the screen, then the predicted ones
    QStringList genes;
    QStringList runs; // that can be read
    std::unordered_map<std::string, std::string> otherNames; // of genes and targets
    std::string controlLabel;
};
FigureNames figureNamesOf(const Workspace& workspace, const QStringList& predicted);

} // namespace knockscope::ui
