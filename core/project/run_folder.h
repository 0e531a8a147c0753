// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_lock.h"
#include "core/base/sentence.h"
#include "core/project/run.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace knockscope {

/// What a finished fold adds to predictions.h5.
struct FoldPredictions {
    Grid grid;
    std::vector<std::size_t> heldOut; // [n] perturbations of the run
    Prediction values; // of those
};

/// Does `work`, which writes `file`. What the system refuses then comes as `Error(Io)` that says how to go
/// on.
void writeOrSayHowToResume(const std::filesystem::path& file, const std::function<void()>& work);

/// The folder of a run that several processes may train at once. Whoever holds a fold's lock may write its
/// checkpoints. run.json and predictions.h5 belong to all: each change reads them, changes what belongs to
/// one fold and writes them whole, under a lock that is held for just that long.
class RunFolder {
public:
    explicit RunFolder(std::filesystem::path folder);

    const std::filesystem::path& path() const { return m_folder; }
    std::filesystem::path recordPath() const;
    std::filesystem::path predictionsPath() const;
    /// How far an unfinished fold is, for the model to continue from.
    std::filesystem::path unfinishedPath(int fold) const;

    /// Creates the run as `fresh` says, unless there is one: then `check` gets that and may throw, and what
    /// it leaves is written back. Whoever comes second finds what the first created. Returns what is on disk.
    RunRecord open(const RunRecord& fresh, const std::function<void(RunRecord&)>& check) const;

    /// Nothing when another process trains the fold.
    std::optional<FileLock> tryTakeFold(int fold) const;
    bool isFoldTrained(int fold) const;
    /// "fold 3 is being trained by process 123 on node7"
    Sentence foldHolderText(int fold) const;
    /// Who that is: "process 4711 on node3".
    std::string foldHolder(int fold) const;

    /// Changes run.json as `change` says, and its state to what the folds and their locks say. Returns what
    /// is on disk then.
    RunRecord update(const std::function<void(RunRecord&)>& change) const;
    /// Adds a fold to predictions.h5 and then to run.json. The caller holds its lock. `record` says what the
    /// run computes; its folds are not looked at.
    void finishFold(const RunRecord& record, int fold, const FoldRecord& foldRecord,
                    const FoldPredictions& predictions) const;

private:
    FileLock lock() const;
    void write(const RunRecord& record) const;

    std::filesystem::path m_folder;
};

} // namespace knockscope
