// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/figure_makers.h"

#include "ui/base/text.h"

#include <memory>
#include <mutex>

namespace knockscope::ui {

namespace {

struct SharedMaker {
    std::mutex mutex; // an export may be under way while the next preview is asked for
    FigureMaker maker;

    explicit SharedMaker(const Project& project)
        : maker(project)
    {
    }
};

} // namespace

FigureMakers figureMakersOf(const Project& project)
{
    const auto shared = std::make_shared<SharedMaker>(project);
    return {[shared](const FigureRequest& request, JobMonitor& monitor) {
                const std::lock_guard lock(shared->mutex);
                monitor.checkCancelled();
                return shared->maker.make(request, monitor);
            },
            [project](std::string_view name, JobMonitor& monitor) {
                return makePaperTable(project, name, {}, monitor);
            }};
}

FigureNames figureNamesOf(const Workspace& workspace, const QStringList& predicted)
{
    FigureNames names;
    for (const PerturbationRow& row : workspace.perturbations)
        names.perturbations.append(row.name);
    for (const QString& name : predicted)
        if (!names.perturbations.contains(name))
            names.perturbations.append(name);
    names.genes = QStringList(workspace.geneNames->begin(), workspace.geneNames->end());
    for (const RunSummary& run : workspace.runs)
        if (run.isReadable())
            names.runs.append(fromUtf8(run.name));
    names.otherNames = workspace.otherNames;
    names.controlLabel = workspace.project.importReport().controlLabel.value;
    return names;
}

} // namespace knockscope::ui
