// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/project_jobs.h"

#include "core/base/error.h"
#include "core/base/translate.h"
#include "core/gene/name_matching.h"
#include "core/model/catalogue.h"
#include "core/simulate/simulated_screen.h"
#include "core/training/cross_validation.h"
#include "ui/base/text.h"
#include "ui/jobs/session_file.h"
#include "ui/jobs/vector_request.h"

#include <QCoreApplication>
#include <QStandardPaths>

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace knockscope::ui {

namespace fs = std::filesystem;

namespace {

/// A monitor for a part of a job: its progress counts as [from, to] of the whole. A stop is noticed at its
/// next report.
JobMonitor partOf(JobMonitor& whole, double from, double to)
{
    return JobMonitor(nullptr, [&whole, from, to](const Progress& progress) {
        whole.report(progress.phase, from + (to - from) * progress.fraction);
    });
}

class Jobs {
    Q_DECLARE_TR_FUNCTIONS(Jobs)
};

} // namespace

std::string Workspace::runToShow() const
{
    const RunSummary* newest = nullptr;
    for (const RunSummary& run : runs) {
        if (!run.isReadable())
            continue;
        if (run.predictsDistributions)
            return run.name;
        if (!newest)
            newest = &run;
    }
    return newest ? newest->name : std::string();
}

Workspace openWorkspace(const fs::path& folder)
{
    Workspace workspace{Project::open(folder), nullptr, {}, {}, {}, {}, {}, readSession(folder)};
    const Project& project = workspace.project;
    const MarginalStore& store = project.store();

    auto names = std::make_shared<std::vector<QString>>();
    names->reserve(store.genes());
    for (const std::string& name : store.geneNames())
        names->push_back(fromUtf8(name));
    workspace.geneNames = std::move(names);

    workspace.perturbations.reserve(store.perturbations());
    for (std::size_t row = 0; row < store.perturbations(); ++row) {
        PerturbationRow perturbation;
        perturbation.name = fromUtf8(store.perturbationNames()[row]);
        perturbation.cells = store.cells(row);
        workspace.perturbations.push_back(std::move(perturbation));
    }

    for (const std::string& name : project.runNames()) {
        try {
            const RunRecord record = readRunRecord(project.runFolder(name) / "run.json");
            if (record.finishedFolds() > 0) {
                const ModelInfo* model = findModel(record.settings.model);
                workspace.runs.push_back({name,
                                          record.finishedFolds(),
                                          record.folds.size(),
                                          {},
                                          !model || model->predictsDistributions});
            }
        } catch (const Error& error) {
            // One damaged run must not lock away the others.
            workspace.runs.push_back({name, 0, 0, fromUtf8(error.what())});
        }
    }
    std::reverse(workspace.runs.begin(), workspace.runs.end());

    if (const auto vectors = project.vectors()) {
        workspace.coverage = coverage(*vectors, store.perturbationNames());
        workspace.vectorNames = std::make_shared<const VectorNames>(*vectors);
        workspace.otherNames = otherNames(*vectors, namesOfScreen(store));
    }
    return workspace;
}

OpenedRun openRun(const Project& project, const std::string& name)
{
    OpenedRun opened;
    const std::vector<std::string>& perturbations = project.store().perturbationNames();
    opened.folds.resize(perturbations.size());
    opened.reasons.resize(perturbations.size());
    if (!name.empty()) {
        opened.run = std::make_shared<const Run>(project.run(name));
        const RunRecord& record = opened.run->record;
        std::unordered_map<std::string, std::size_t> index;
        for (std::size_t p = 0; p < record.perturbations.size(); ++p)
            index.emplace(record.perturbations[p], p);
        const std::unordered_set<std::string> withoutVector(record.withoutVector.begin(),
                                                            record.withoutVector.end());
        for (std::size_t row = 0; row < perturbations.size(); ++row) {
            const auto found = index.find(perturbations[row]);
            if (found == index.end()) {
                if (withoutVector.contains(perturbations[row]))
                    opened.reasons[row] = Jobs::tr("it has no gene vector");
                continue;
            }
            if (opened.run->hasPrediction(found->second))
                opened.folds[row] = record.fold[found->second];
            else
                opened.reasons[row] = fromUtf8(opened.run->reasonNotPredicted(found->second));
        }
    }
    opened.calculator = std::make_shared<const ResponseCalculator>(project, opened.run);
    return opened;
}

void removeRun(const Project& project, const std::string& name)
{
    const fs::path folder = project.runFolder(name);
    try {
        if (isAnyFoldTrained(folder, readRunRecord(folder / "run.json").folds.size()))
            throw Error(
                ErrorKind::Usage,
                translated(translatable("core", "The run {} is being trained. Cancel the training first."),
                           name));
    } catch (const Error& error) {
        if (error.kind() == ErrorKind::Usage)
            throw; // a damaged one may go
    }
    std::error_code failure;
    fs::remove_all(folder, failure);
    if (failure)
        throw Error(
            ErrorKind::Io,
            translated(translatable("core", "Cannot remove {}: {}."), folder.string(), failure.message()));
}

void importProject(const ImportRequest& request, JobMonitor& monitor)
{
    // Vectors first: a wrong file is then reported before the long part. Which names the screen has is not
    // known yet.
    std::optional<VectorRequest> vectors;
    if (!request.vectors.empty()) {
        vectors = requestOf(request.vectors);
        JobMonitor part = stepOfJob(monitor, {}, 0, 0.2);
        vectors->read = std::make_shared<const LoadedSources>(readVectorSources(*vectors, {}, part));
    }
    JobMonitor part = partOf(monitor, vectors ? 0.2 : 0, vectors ? 0.95 : 1);
    const Project project = Project::import(request.folder, request.settings, part);
    if (vectors) {
        JobMonitor rest = stepOfJob(monitor, {}, 0.95, 1);
        giveVectors(project, *vectors, rest);
    }
}

fs::path exampleFolder()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    return toPath(data) / "example.knockscope";
}

void makeExample(const fs::path& folder, JobMonitor& monitor)
{
    if (fs::exists(folder / "project.json"))
        return;
    const fs::path parent = folder.parent_path();
    const fs::path cells = parent / "example.h5ad";
    const fs::path vectors = parent / "example-vectors.tsv";
    const fs::path unfinished = parent / "example.unfinished.knockscope";
    std::error_code failure;
    fs::create_directories(parent, failure);
    if (failure)
        throw Error(ErrorKind::Io,
                    translated(translatable("core", "Cannot make the folder {}: {}."), parent.string(),
                               failure.message()));
    fs::remove_all(unfinished, failure);

    monitor.report(toUtf8(Jobs::tr("making up cells")), 0);
    SimulationSettings settings;
    settings.perturbations = 60;
    settings.genes = 300;
    settings.cells = 60;
    const SimulatedScreen screen(settings);
    screen.writeCells(cells);
    screen.writeVectors(vectors);
    monitor.report(toUtf8(Jobs::tr("importing cells")), 0.5);

    ImportRequest request;
    request.settings.source = cells;
    request.vectors = vectors;
    request.folder = unfinished;
    JobMonitor part = partOf(monitor, 0.5, 1);
    importProject(request, part);
    fs::rename(unfinished, folder, failure);
    if (failure)
        throw Error(
            ErrorKind::Io,
            translated(translatable("core", "Cannot make {}: {}."), folder.string(), failure.message()));
}

} // namespace knockscope::ui
