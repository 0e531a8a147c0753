// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_lock.h"
#include "core/base/job.h"
#include "core/project/unseen_file.h"
#include "core/screen/marginal_store.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace knockscope {

/// unseen/ in a run's folder: what all of the run's finished folds predict for perturbations that it does not
/// know. Predictions that are made together lie in one file, `unseen-1.h5`, `unseen-2.h5` and so on; few that
/// are added one by one share one. So what is added costs as much as it is, whatever is there already.
///
/// Files are written, replaced and removed under `unseen.lock`; who reads takes no lock. A key says what
/// predictions were made with: files with another key are not read, and go when something is added.
/// All functions throw `Error` naming the file when one of them is damaged or of a newer version.
class UnseenFolder {
public:
    /// `folds`: finished folds of the run, as many as may have predicted.
    UnseenFolder(const std::filesystem::path& runFolder, std::string key, int folds);

    const std::filesystem::path& path() const { return m_folder; }

    /// In the order in which they were added.
    std::vector<UnseenEntry> entries() const;
    /// Nothing when there is none of that name.
    std::optional<UnseenPrediction> find(const MarginalStore& store, const std::string& name) const;

    /// Throws `Error(Io)` when so many predictions cannot be written, so that nobody computes for nothing:
    /// whether the folder can be written and the lock taken, and whether the disk has the room. Waits for the
    /// lock and throws `Cancelled`, as those below.
    void checkRoom(std::size_t genes, int bins, std::size_t predictions, const JobMonitor& monitor) const;

    /// Adds predictions behind those that are there; one that is there already is left as it is. `check` is
    /// called under the lock, before anything is written, and may throw.
    void add(const UnseenFile::Common& common, std::vector<UnseenFile::Added> added,
             const std::function<void()>& check, const JobMonitor& monitor) const;

    /// Names that are not there are passed over. A file goes with its last one.
    void remove(std::span<const std::string> names, const JobMonitor& monitor) const;

private:
    struct Numbered {
        std::uint64_t number = 0;
        std::filesystem::path path;
    };

    std::vector<Numbered> files() const; // by number, of whatever key
    std::filesystem::path pathOf(std::uint64_t number) const;
    FileLock lock(const JobMonitor& monitor) const;
    void removeLeftovers() const;

    std::filesystem::path m_folder;
    std::string m_key;
    int m_folds;
};

} // namespace knockscope
