// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/job_runner.h"

#include <memory>

namespace knockscope::ui {

/// Work of which only the newest request matters: starting it cancels what is under way, whose result is
/// dropped.
class LatestJob final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LatestJob)

public:
    explicit LatestJob(QObject* parent = nullptr);

    /// `work` runs on a thread of its own and returns a value; `onDone` gets it on the owner's thread,
    /// `onFailed` the sentence when there is none. Neither is called once something newer was started.
    template <class Work, class OnDone, class OnFailed>
    void start(Work work, OnDone onDone, OnFailed onFailed)
    {
        using Value = decltype(work(std::declval<JobMonitor&>()));
        const auto value = std::make_shared<std::optional<Value>>();
        begin(
            [value, work = std::move(work)](JobMonitor& monitor) {
                value->emplace(work(monitor));
                return Outcome::Done;
            },
            [value, onDone = std::move(onDone), onFailed = std::move(onFailed)](const JobResult& result) {
                if (*value)
                    onDone(std::move(**value));
                else if (result.outcome != Outcome::Cancelled)
                    onFailed(QString::fromStdString(result.message));
            });
    }
    /// Forgets what was started.
    void drop();
    /// For an owner that goes while work may be under way, which a destructor would wait for: nothing is told
    /// any more, and this deletes itself once the work has ended at its next check. What the work needs must
    /// be its own.
    void letGo();
    bool isRunning() const { return m_runner->isRunning(); }

private:
    void begin(JobRunner::Body body, JobRunner::Callback callback);

    JobRunner* m_runner;
    quint64 m_newest = 0;
    std::function<void()> m_next;
};

} // namespace knockscope::ui
