// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/latest_job.h"

#include <QCoreApplication>

#include <utility>

namespace knockscope::ui {

LatestJob::LatestJob(QObject* parent)
    : QObject(parent)
    , m_runner(new JobRunner(this))
{
}

void LatestJob::drop()
{
    ++m_newest;
    m_next = {};
    m_runner->cancel();
}

void LatestJob::letGo()
{
    drop();
    setParent(QCoreApplication::instance());
    if (m_runner->isRunning())
        connect(m_runner, &JobRunner::finished, this, &QObject::deleteLater);
    else
        deleteLater();
}

void LatestJob::begin(JobRunner::Body body, JobRunner::Callback callback)
{
    drop();
    const quint64 id = m_newest;
    const auto onFinished = [this, id, callback = std::move(callback)](const JobResult& result) {
        if (const auto next = std::exchange(m_next, {})) {
            next();
            return;
        }
        if (id == m_newest)
            callback(result);
    };
    m_next = [this, body = std::move(body), onFinished] { m_runner->start({}, body, onFinished); };
    if (!m_runner->isRunning())
        std::exchange(m_next, {})();
}

} // namespace knockscope::ui
