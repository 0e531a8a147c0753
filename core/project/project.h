// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/gene/gene_vectors.h"
#include "core/project/run.h"
#include "core/screen/importer.h"
#include "core/screen/marginal_store.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace knockscope {

/// A project folder on disk (see the layout in README.md). Holds the opened store; everything else is
/// read when asked for. Safe to copy between threads.
class Project {
public:
    /// Imports a screen into a new project folder, or into one that has no runs yet; also into one that holds
    /// nothing but what a killed import left. Throws `Error`, `Cancelled`; then nothing half-written is left
    /// behind and a project that was there is unchanged. Killed at any moment, it leaves the old project or
    /// the new one. Only one import into a folder at a time.
    static Project import(const std::filesystem::path& folder, const ImportSettings& settings,
                          JobMonitor& monitor);
    /// Also finishes an import that was killed while its files were put in place.
    /// Throws `Error` when the folder is no project, is damaged or was written by a newer version.
    static Project open(const std::filesystem::path& folder);

    const std::filesystem::path& folder() const { return m_folder; }
    /// The folder's name without ".knockscope".
    std::string name() const;
    const MarginalStore& store() const { return m_store; }
    const ImportReport& importReport() const { return m_report; }
    /// The choices of the import, what was guessed then filled in: importing with them gives the same store.
    ImportSettings importSettings() const;

    /// Empty when the project has no gene vectors yet.
    std::optional<GeneVectors> vectors() const;
    /// Where they are from (GeneVectors::source()), without reading them; empty when there are none.
    std::string vectorSource() const;
    /// Which names lead to them (GeneVectors::nameSource()), likewise.
    std::string vectorNameSource() const;
    /// Replaces them, and their provenance in project.json.
    void setVectors(const GeneVectors& vectors) const;

    /// A project of the same screen with other gene vectors in a folder of its own, made or brought up to
    /// date; its runs stay. The screen is shared on disk where the file system can.
    Project besideWithVectors(const std::filesystem::path& folder, const GeneVectors& vectors) const;

    /// Names of the runs with at least a run.json, oldest first.
    std::vector<std::string> runNames() const;
    /// Throws `Error(Usage)` that lists the runs when there is none of that name.
    Run run(const std::string& name) const;
    std::filesystem::path runFolder(const std::string& name) const;
    /// A run name that is not taken: the model's id, then with "-2", "-3", ...
    std::string freeRunName(const std::string& model) const;

private:
    Project(std::filesystem::path folder, MarginalStore store, ImportReport report);

    std::filesystem::path m_folder;
    MarginalStore m_store;
    ImportReport m_report;
};

} // namespace knockscope
