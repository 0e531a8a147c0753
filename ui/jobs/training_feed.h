// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/run.h"
#include "core/training/progress.h"

#include <QString>

#include <atomic>
#include <cstddef>
#include <map>
#include <mutex>
#include <optional>
#include <vector>

namespace knockscope::ui {

/// What a training tells while it goes on. Threads that train add to it, the window takes snapshots.
class TrainingFeed {
public:
    /// How a fold went so far.
    struct Curve {
        int fold = 0; // 0-based
        std::vector<double> objective; // of each epoch; NaN where it is not known (yet)
        std::vector<double> validation; // the same of the validation perturbations, or empty
        int keptEpoch = 0; // 1-based, whose weights were kept; 0: none yet
        bool isFinished = false;
    };
    struct Snapshot {
        quint64 version = 0;
        QString run; // empty until it has a name
        std::vector<Curve> curves; // of folds that have begun, by fold
        std::optional<TrainingProgress> progress; // the last that was told
        std::size_t trained = 0; // folds that are trained right now
        std::size_t finished = 0; // of all folds of the run, earlier ones included
        int folds = 0; // of the run; 0: not known yet
        double examplesPerSecond = 0; // of all folds that are trained
    };

    /// The name under which it trains. Forgets what was told before.
    void begin(const std::string& run);
    /// What is known of the folds from before: those of a run that goes on.
    void takeEarlier(const RunRecord& record);
    void add(const TrainingProgress& progress);
    /// A fold that is finished: its whole curves and which epoch was kept.
    void finish(int fold, const FoldRecord& record);
    /// Nothing is trained any more.
    void end();

    /// Changes with whatever is told; cheap.
    quint64 version() const { return m_version.load(std::memory_order_acquire); }
    QString run() const;
    /// Of all folds of the run, earlier ones included.
    std::size_t finished() const;
    /// Copies the curves: 70 kB for 9 folds of 500 epochs.
    Snapshot snapshot() const;

private:
    void change() { m_version.fetch_add(1, std::memory_order_release); }

    mutable std::mutex m_mutex;
    std::atomic<quint64> m_version = 0;
    QString m_run;
    std::map<int, Curve> m_curves; // by fold
    std::map<int, TrainingProgress> m_trained; // by fold, those that are trained now
    std::optional<TrainingProgress> m_progress;
    int m_folds = 0;
};

} // namespace knockscope::ui
