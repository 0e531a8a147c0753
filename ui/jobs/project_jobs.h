// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/gene_response.h"
#include "core/gene/coverage.h"
#include "core/project/project.h"
#include "core/screen/importer.h"
#include "core/training/settings.h"
#include "ui/models/gene_table_model.h"
#include "ui/models/perturbation_model.h"
#include "ui/models/vector_names.h"

#include <QJsonObject>
#include <QString>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace knockscope::ui {

// The bodies of the window's background jobs. They may take long and throw `Error` and `Cancelled`: run them
// in a JobRunner.

struct RunSummary {
    std::string name;
    std::size_t finishedFolds = 0;
    std::size_t folds = 0;
    QString problem; // why it cannot be read; empty when it can
    bool predictsDistributions = true; // or only means

    bool isReadable() const { return problem.isEmpty(); }
};

/// A project as the window shows it.
struct Workspace {
    Project project;
    GeneNames geneNames;
    std::vector<PerturbationRow> perturbations;
    std::vector<RunSummary> runs; // with at least one finished fold, or damaged; newest first
    std::optional<Coverage> coverage; // nothing without gene vectors
    VectorNamesPointer vectorNames; // null without gene vectors
    std::unordered_map<std::string, std::string> otherNames; // of genes and targets, see core
    /// What was on screen when it was last open; nothing when a newer version knows.
    std::optional<QJsonObject> session;

    /// The newest one that can be read, of models of distributions if there is any; empty without one.
    std::string runToShow() const;
};
Workspace openWorkspace(const std::filesystem::path& folder);

/// A run (or none) with what is computed from it.
struct OpenedRun {
    std::shared_ptr<const Run> run; // null: none
    std::shared_ptr<const ResponseCalculator> calculator;
    // Of each perturbation of the store.
    std::vector<std::optional<int>> folds;
    std::vector<QString> reasons; // why it has no prediction, as part of a sentence; mostly empty
};
/// `name` empty: no run.
OpenedRun openRun(const Project& project, const std::string& name);

/// Throws `Error` while it is being trained.
void removeRun(const Project& project, const std::string& name);

struct ImportRequest {
    ImportSettings settings;
    std::filesystem::path vectors; // empty: none yet
    std::filesystem::path folder;
};
void importProject(const ImportRequest& request, JobMonitor& monitor);

/// Where the example project lives for this user.
std::filesystem::path exampleFolder();
/// Makes the example project unless it is there already; `folder` appears whole or not at all.
void makeExample(const std::filesystem::path& folder, JobMonitor& monitor);

} // namespace knockscope::ui
