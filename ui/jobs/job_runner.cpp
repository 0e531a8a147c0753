// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/job_runner.h"

#include <QMetaObject>

#include <chrono>
#include <utility>

namespace knockscope::ui {

JobRunner::JobRunner(QObject* parent)
    : QObject(parent)
{
    qRegisterMetaType<Progress>();
    qRegisterMetaType<JobResult>();
}

JobRunner::~JobRunner()
{
    m_cancelRequested = true;
    for (std::thread* thread : {&m_thread, &m_former}) {
        if (thread->joinable())
            thread->join();
    }
}

bool JobRunner::start(const QString& title, Body body, Callback onFinished, CanStop canStop)
{
    if (m_running)
        return false;
    m_running = true;
    m_cancelRequested = false;
    m_stopRequested = false;
    m_canStop = canStop;
    m_onFinished = std::move(onFinished);
    m_thread = std::thread([this, body = std::move(body)]() mutable {
        const auto deliver = [this](const Progress& progress) {
            const auto tell = [this, progress] {
                if (!isCancelling() && !isStopping())
                    Q_EMIT progressChanged(progress);
            };
            QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
        };
        JobMonitor monitor(&m_cancelRequested, deliver, std::chrono::milliseconds(100), &m_stopRequested);
        const JobResult result = runJob([&] { return body(monitor); });
        body = {}; // what it holds may take long to be freed, and the owner's thread waits for this one
        QMetaObject::invokeMethod(
            this, [this, result] { finish(result); }, Qt::QueuedConnection);
    });
    Q_EMIT started(title);
    return true;
}

void JobRunner::cancel()
{
    if (!m_running || m_cancelRequested.exchange(true))
        return;
    Q_EMIT cancelling();
}

void JobRunner::stopAndKeep()
{
    if (!canStop() || isCancelling() || m_stopRequested.exchange(true))
        return;
    Q_EMIT stopping();
}

void JobRunner::finish(const JobResult& result)
{
    // It has told of its end but may still wait for a core to come to it; this thread must not wait for that.
    if (m_former.joinable())
        m_former.join();
    m_former = std::move(m_thread);
    m_running = false;
    const Callback callback = std::exchange(m_onFinished, {});
    Q_EMIT finished(result);
    if (callback)
        callback(result);
}

} // namespace knockscope::ui
