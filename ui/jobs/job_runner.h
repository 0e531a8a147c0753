// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"

#include <QObject>
#include <QString>

#include <atomic>
#include <functional>
#include <thread>

namespace knockscope::ui {

/// Runs one long computation at a time on a thread of its own. Signals and callbacks arrive on the thread
/// that owns the runner. Destroying the runner cancels the job and waits for it; its callback is then not
/// called.
class JobRunner final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobRunner)

public:
    using Body = std::function<Outcome(JobMonitor&)>;
    using Callback = std::function<void(const JobResult&)>;

    explicit JobRunner(QObject* parent = nullptr);
    ~JobRunner() override;

    bool isRunning() const { return m_running; }
    bool isCancelling() const { return m_running && m_cancelRequested.load(std::memory_order_relaxed); }
    bool isStopping() const { return m_running && m_stopRequested.load(std::memory_order_relaxed); }

    /// Whether the job can end early and keep what it has.
    enum class CanStop { No, Yes };

    /// False when a job is already running. `title` is for people: "Training mlp-hist". `onFinished` is
    /// called after `finished` was emitted; the runner is idle by then, so it may start the next job.
    bool start(const QString& title, Body body, Callback onFinished = {}, CanStop canStop = CanStop::No);
    bool canStop() const { return m_running && m_canStop == CanStop::Yes; }
    /// Returns at once; the job ends at its next check.
    void cancel();
    /// Returns at once; a job that can ends early with what it has.
    void stopAndKeep();

Q_SIGNALS:
    void started(const QString& title);
    void progressChanged(const knockscope::Progress& progress);
    void cancelling();
    void stopping();
    void finished(const knockscope::JobResult& result);

private:
    void finish(const JobResult& result);

    std::thread m_thread;
    std::thread m_former; // of the job before, which has ended
    std::atomic<bool> m_cancelRequested = false;
    std::atomic<bool> m_stopRequested = false;
    CanStop m_canStop = CanStop::No;
    bool m_running = false;
    Callback m_onFinished;
};

} // namespace knockscope::ui
