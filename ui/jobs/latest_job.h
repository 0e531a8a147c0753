// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/job_runner.h"

#include <QObject>

#include <functional>

namespace knockscope::ui {

/// Runs jobs one after the other of which only the newest matters: one that waits is replaced by a newer one,
/// and what a superseded one found is dropped.
class LatestJob final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LatestJob)

public:
    explicit LatestJob(QObject* parent = nullptr);

    void start(JobRunner::Body body, JobRunner::Callback onFinished);

private:
    void startNext();

    JobRunner* m_runner;
    std::function<void()> m_next;
    quint64 m_newest = 0;
};

} // namespace knockscope::ui
