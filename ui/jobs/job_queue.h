// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/job_runner.h"

#include <QDateTime>
#include <QObject>
#include <QString>

#include <atomic>
#include <memory>
#include <vector>

namespace knockscope::ui {

class TrainingFeed;

using JobId = quint64; // never 0

enum class JobKind { Import, Vectors, Training, Prediction, Experiment, Example };
enum class JobState {
    Waiting,
    Running,
    Cancelling,
    Stopping,
    Done,
    StoppedAndKept,
    Cancelled,
    Failed,
    OutOfMemory
};

/// A job to be done when its turn comes.
struct JobRequest {
    QString title; // for people: "Training mlp-hist"
    JobKind kind = JobKind::Import;
    JobRunner::Body body; // may be called once more, see JobQueue::again
    /// Called once it has ended, also (with `Cancelled`) when it never began, but not when the queue is
    /// destroyed before. May do anything to the queue but destroy it.
    JobRunner::Callback onFinished;
    JobRunner::CanStop canStop = JobRunner::CanStop::No;
    bool usesTorch = false; // only one of those runs at a time
    JobId after = 0; // begins once that one is done, and is cancelled when it ends in any other way
    QString project; // folder it belongs to
    QString run; // name of the run it trains or predicts with; empty: none
    std::shared_ptr<const TrainingFeed> feed; // what a training tells while it goes on; null: nothing
    /// Told to the body by JobQueue::cancelAndKeep; null: being cancelled removes nothing.
    std::shared_ptr<std::atomic<bool>> keepsWhenCancelled;
};

/// A job as the window shows it.
struct JobInfo {
    JobId id = 0;
    QString title;
    JobKind kind = JobKind::Import;
    JobState state = JobState::Waiting;
    bool canStop = false;
    Progress progress;
    QString message; // why it failed; empty otherwise
    QString project;
    QString run;
    bool usesTorch = false;
    JobId after = 0; // which it waits for, or waited for; 0: for none
    QDateTime begun; // invalid while it waits
    QDateTime ended; // invalid until then
    std::shared_ptr<const TrainingFeed> feed;

    bool isWaiting() const { return state == JobState::Waiting; }
    bool isActive() const
    {
        return state == JobState::Running || state == JobState::Cancelling || state == JobState::Stopping;
    }
    bool hasEnded() const { return !isWaiting() && !isActive(); }
    /// Whether there is a point in doing it again, or in going on with it.
    bool canBeRepeated() const { return hasEnded() && state != JobState::Done; }
};

/// Runs jobs in the order in which they were added: of those that use LibTorch one at a time, and beside it
/// one of the others. What imports or gives vectors to a project keeps its place among that project's jobs,
/// whose numbers would else depend on how long each takes. Lives on the window's thread; everything it does
/// there is quick. Jobs begin from the event loop, never within a call. Destroying the queue cancels what
/// runs and waits for it, without a signal or a callback.
class JobQueue final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobQueue)

public:
    explicit JobQueue(QObject* parent = nullptr);
    ~JobQueue() override;

    JobId add(JobRequest request);
    /// Return at once. A job that waits ends as cancelled; a running one at its next check, and says so until
    /// then. Nothing happens to a job that has ended.
    void cancel(JobId id);
    /// As `cancel`, but nothing is removed of what a training has by then, however little: it can go on
    /// later.
    void cancelAndKeep(JobId id);
    void cancelAll();
    void stopAndKeep(JobId id);
    /// Before all others that wait, but for those that it waits for and those that must come before it in its
    /// project, which go before it.
    void moveToFront(JobId id);
    /// Adds a job once more that ended in another way than done, in place of what is there of it, and behind
    /// it those that were cancelled because of it. Returns its new id, 0 when it cannot be repeated.
    JobId again(JobId id);
    /// Forgets jobs that have ended.
    void removeEnded();
    void remove(JobId id); // one that has ended

    /// In the order in which they began or will begin, as far as they do not wait for each other.
    const std::vector<JobInfo>& jobs() const { return m_jobs; }
    const JobInfo* find(JobId id) const; // null when there is none
    /// Whether anything runs or waits.
    bool isBusy() const;

Q_SIGNALS:
    void added(knockscope::ui::JobId id); // as the last of jobs()
    void begun(knockscope::ui::JobId id); // after `changed`
    void moved(knockscope::ui::JobId id); // to where it stands in jobs() now
    /// Its state or its progress.
    void changed(knockscope::ui::JobId id);
    void removed(knockscope::ui::JobId id);
    /// After `changed`, and before its callback.
    void finished(knockscope::ui::JobId id, const knockscope::JobResult& result);

private:
    struct Private;

    JobInfo* info(JobId id);
    void startSoon();
    void startNext();
    void start(JobId id);
    void end(JobId id, const JobResult& result);
    void endWaiting(JobId id);

    std::vector<JobInfo> m_jobs;
    std::unique_ptr<Private> m_d;
};

} // namespace knockscope::ui
