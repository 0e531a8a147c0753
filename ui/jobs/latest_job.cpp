// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/latest_job.h"

#include <utility>

namespace knockscope::ui {

LatestJob::LatestJob(QObject* parent)
    : QObject(parent)
    , m_runner(new JobRunner(this))
{
}

void LatestJob::start(JobRunner::Body body, JobRunner::Callback onFinished)
{
    const quint64 id = ++m_newest;
    m_next = [this, id, body = std::move(body), onFinished = std::move(onFinished)] {
        m_runner->start({}, body, [this, id, onFinished](const JobResult& result) {
            if (id == m_newest)
                onFinished(result);
            startNext();
        });
    };
    startNext();
}

void LatestJob::startNext()
{
    if (!m_runner->isRunning() && m_next)
        std::exchange(m_next, {})();
}

} // namespace knockscope::ui
