// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/job_queue.h"

#include "ui/base/text.h"
#include "ui/jobs/thread_priority.h"

#include <QMetaObject>
#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <iterator>
#include <system_error>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace knockscope::ui {

namespace {

constexpr std::chrono::seconds kThreadsEnd(1); // after its job has

JobState stateOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Done:
        return JobState::Done;
    case Outcome::StoppedAndKept:
        return JobState::StoppedAndKept;
    case Outcome::Cancelled:
        return JobState::Cancelled;
    case Outcome::Failed:
        return JobState::Failed;
    case Outcome::OutOfMemory:
        return JobState::OutOfMemory;
    }
    return JobState::Failed;
}

/// Whether what one of them computes depends on whether the other comes before it.
bool dependOnOrder(const JobInfo& a, const JobInfo& b)
{
    const auto changesProject = [](const JobInfo& job) {
        return job.kind == JobKind::Import || job.kind == JobKind::Vectors;
    };
    return !a.project.isEmpty() && a.project == b.project && (changesProject(a) || changesProject(b));
}

} // namespace

struct JobQueue::Private {
    JobId last = 0;
    // Of jobs that have not ended, and of those that can be repeated.
    std::unordered_map<JobId, JobRequest> requests;
    std::unordered_map<JobId, JobRunner*> runners; // of those that run
    std::unordered_set<JobId> done; // also those that were forgotten since
    bool startsSoon = false;
};

JobQueue::JobQueue(QObject* parent)
    : QObject(parent)
    , m_d(std::make_unique<Private>())
{
    qRegisterMetaType<JobId>();
    qRegisterMetaType<JobResult>();
}

JobQueue::~JobQueue()
{
    // All are told before the first is waited for.
    for (const auto& [id, runner] : m_d->runners) {
        runner->disconnect(this);
        runner->cancel();
    }
    for (const auto& [id, runner] : m_d->runners)
        delete runner;
}

JobInfo* JobQueue::info(JobId id)
{
    const auto found =
        std::find_if(m_jobs.begin(), m_jobs.end(), [id](const JobInfo& job) { return job.id == id; });
    return found == m_jobs.end() ? nullptr : &*found;
}

const JobInfo* JobQueue::find(JobId id) const
{
    return const_cast<JobQueue*>(this)->info(id);
}

bool JobQueue::isBusy() const
{
    return std::any_of(m_jobs.begin(), m_jobs.end(), [](const JobInfo& job) { return !job.hasEnded(); });
}

JobId JobQueue::add(JobRequest request)
{
    JobInfo job;
    job.id = ++m_d->last;
    job.title = request.title;
    job.kind = request.kind;
    job.canStop = request.canStop == JobRunner::CanStop::Yes;
    job.project = request.project;
    job.run = request.run;
    job.usesTorch = request.usesTorch;
    job.after = request.after;
    job.feed = request.feed;
    const JobId id = job.id;
    m_jobs.push_back(std::move(job));
    m_d->requests.emplace(id, std::move(request));
    startSoon();
    Q_EMIT added(id);
    return id;
}

void JobQueue::startSoon()
{
    if (std::exchange(m_d->startsSoon, true))
        return;
    QMetaObject::invokeMethod(this, &JobQueue::startNext, Qt::QueuedConnection);
}

void JobQueue::startNext()
{
    m_d->startsSoon = false;
    // What waits for something that will never be done. Ending one may change everything.
    const auto isHopeless = [this](const JobInfo& job) {
        if (!job.isWaiting() || job.after == 0 || m_d->done.contains(job.after))
            return false;
        const JobInfo* const before = find(job.after);
        return !before || before->hasEnded();
    };
    const QPointer<JobQueue> self(this);
    for (;;) {
        const auto hopeless = std::find_if(m_jobs.begin(), m_jobs.end(), isHopeless);
        if (hopeless == m_jobs.end())
            break;
        endWaiting(hopeless->id);
        if (!self)
            return;
    }
    // The first that has not ended never is, so that something always goes on.
    const auto isTooEarly = [this](const JobInfo& job) {
        bool isBefore = true;
        return std::any_of(m_jobs.begin(), m_jobs.end(), [&](const JobInfo& other) {
            isBefore = isBefore && other.id != job.id;
            return other.id != job.id && !other.hasEnded() && (isBefore || other.isActive())
                && dependOnOrder(other, job);
        });
    };
    for (const bool usesTorch : {true, false}) {
        const bool isTaken = std::any_of(m_jobs.begin(), m_jobs.end(), [&](const JobInfo& job) {
            return job.isActive() && job.usesTorch == usesTorch;
        });
        const auto next = std::find_if(m_jobs.begin(), m_jobs.end(), [&](const JobInfo& job) {
            return job.isWaiting() && job.usesTorch == usesTorch
                && (job.after == 0 || m_d->done.contains(job.after)) && !isTooEarly(job);
        });
        if (!isTaken && next != m_jobs.end())
            start(next->id);
        if (!self)
            return;
    }
}

void JobQueue::start(JobId id)
{
    const JobRequest& request = m_d->requests.at(id);
    auto* runner = new JobRunner(this);
    const auto setState = [this, id](JobState state) {
        if (JobInfo* const job = info(id)) {
            job->state = state;
            Q_EMIT changed(id);
        }
    };
    connect(runner, &JobRunner::progressChanged, this, [this, id](const Progress& progress) {
        if (JobInfo* const job = info(id)) {
            job->progress = progress;
            Q_EMIT changed(id);
        }
    });
    connect(runner, &JobRunner::cancelling, this, [setState] { setState(JobState::Cancelling); });
    connect(runner, &JobRunner::stopping, this, [setState] { setState(JobState::Stopping); });
    connect(runner, &JobRunner::finished, this, [this, id](const JobResult& result) { end(id, result); });
    m_d->runners.emplace(id, runner);
    JobInfo& job = *info(id);
    job.begun = QDateTime::currentDateTime();
    job.state = JobState::Running;
    try {
        const auto body = [body = request.body](JobMonitor& monitor) {
            giveWayToTheWindow(); // trainings take all cores for hours
            return body(monitor);
        };
        runner->start(request.title, body, {}, request.canStop);
    } catch (const std::system_error&) {
        end(id, {Outcome::Failed, toUtf8(tr("The system has no thread left; close other programs.")), {}});
        return;
    }
    const QPointer<JobQueue> self(this);
    Q_EMIT changed(id);
    if (self)
        Q_EMIT begun(id);
}

void JobQueue::end(JobId id, const JobResult& result)
{
    if (const auto runner = m_d->runners.find(id); runner != m_d->runners.end()) {
        // It is telling of its end, and its thread may need a moment to come to that.
        QTimer::singleShot(kThreadsEnd, runner->second, &QObject::deleteLater);
        m_d->runners.erase(runner);
    }
    JobInfo& job = *info(id);
    job.state = stateOf(result.outcome);
    job.message = fromUtf8(result.message);
    job.progress.secondsLeft.reset();
    job.ended = QDateTime::currentDateTime();
    const JobRunner::Callback callback = std::exchange(m_d->requests.at(id).onFinished, {});
    if (job.canBeRepeated()) {
        m_d->requests.at(id).onFinished = callback;
    } else {
        m_d->done.insert(id);
        m_d->requests.erase(id);
    }
    startSoon();
    const QPointer<JobQueue> self(this);
    Q_EMIT changed(id);
    if (self)
        Q_EMIT finished(id, result);
    if (self && callback)
        callback(result);
}

void JobQueue::endWaiting(JobId id)
{
    end(id, {Outcome::Cancelled, {}, {}});
}

void JobQueue::cancel(JobId id)
{
    const JobInfo* const job = find(id);
    if (!job)
        return;
    if (job->isWaiting())
        endWaiting(id);
    else if (const auto runner = m_d->runners.find(id); runner != m_d->runners.end())
        runner->second->cancel();
}

void JobQueue::cancelAndKeep(JobId id)
{
    if (const auto request = m_d->requests.find(id);
        request != m_d->requests.end() && request->second.keepsWhenCancelled)
        request->second.keepsWhenCancelled->store(true);
    cancel(id);
}

void JobQueue::cancelAll()
{
    // Those that wait first, from the last on: nothing may begin in the place of what ends, and nothing is
    // cancelled because of another.
    std::vector<JobId> ids;
    for (const JobInfo& job : m_jobs) {
        if (job.isActive())
            ids.push_back(job.id);
    }
    for (const JobInfo& job : m_jobs) {
        if (job.isWaiting())
            ids.push_back(job.id);
    }
    const QPointer<JobQueue> self(this);
    for (auto id = ids.rbegin(); self && id != ids.rend(); ++id)
        cancel(*id);
}

void JobQueue::stopAndKeep(JobId id)
{
    if (const auto runner = m_d->runners.find(id); runner != m_d->runners.end())
        runner->second->stopAndKeep();
}

void JobQueue::moveToFront(JobId id)
{
    // Backwards, so that each comes before those that wait for it.
    std::vector<JobId> chain;
    std::vector<const JobInfo*> links;
    for (auto job = m_jobs.rbegin(); job != m_jobs.rend(); ++job) {
        const bool isWanted =
            job->id == id || std::any_of(links.begin(), links.end(), [&](const JobInfo* link) {
                return link->after == job->id || dependOnOrder(*job, *link);
            });
        if (!job->isWaiting() || !isWanted)
            continue;
        chain.push_back(job->id);
        links.push_back(&*job);
    }
    const QPointer<JobQueue> self(this);
    for (const JobId link : chain) { // each before the one that waits for it
        const auto front =
            std::find_if(m_jobs.begin(), m_jobs.end(), [](const JobInfo& job) { return job.isWaiting(); });
        const auto here =
            std::find_if(m_jobs.begin(), m_jobs.end(), [link](const JobInfo& job) { return job.id == link; });
        if (here == m_jobs.end() || here <= front)
            continue;
        std::rotate(front, here, std::next(here));
        Q_EMIT moved(link);
        if (!self)
            return;
    }
    startSoon();
}

JobId JobQueue::again(JobId id)
{
    const JobInfo* const job = find(id);
    if (!job || !job->canBeRepeated())
        return 0;
    // Those behind it come later in the list, or were added later at least.
    std::vector<JobId> chain{id};
    std::vector<JobId> ids;
    for (const JobInfo& other : m_jobs)
        ids.push_back(other.id);
    std::sort(ids.begin(), ids.end());
    for (const JobId other : ids) {
        const JobInfo& waited = *find(other);
        if (waited.state == JobState::Cancelled && !waited.begun.isValid()
            && std::find(chain.begin(), chain.end(), waited.after) != chain.end())
            chain.push_back(other);
    }
    std::unordered_map<JobId, JobId> newIds;
    std::vector<JobRequest> requests;
    for (const JobId link : chain)
        requests.push_back(m_d->requests.at(link));
    for (const JobRequest& request : requests) {
        if (request.keepsWhenCancelled)
            request.keepsWhenCancelled->store(false);
    }
    const QPointer<JobQueue> self(this);
    for (const JobId link : chain) {
        remove(link);
        if (!self)
            return 0;
    }
    for (std::size_t i = 0; i < chain.size(); ++i) {
        if (const auto before = newIds.find(requests[i].after); before != newIds.end())
            requests[i].after = before->second;
        else if (const JobInfo* const waited = find(requests[i].after); !waited || waited->hasEnded())
            requests[i].after = 0; // it is done, or was in vain, which the job may see for itself
        newIds[chain[i]] = add(std::move(requests[i]));
        if (!self)
            return 0;
    }
    return newIds.at(id);
}

void JobQueue::removeEnded()
{
    std::vector<JobId> ids;
    for (const JobInfo& job : m_jobs) {
        if (job.hasEnded())
            ids.push_back(job.id);
    }
    const QPointer<JobQueue> self(this);
    for (const JobId id : ids) {
        remove(id);
        if (!self)
            return;
    }
}

void JobQueue::remove(JobId id)
{
    const JobInfo* const job = find(id);
    if (!job || !job->hasEnded())
        return;
    m_d->requests.erase(id);
    std::erase_if(m_jobs, [id](const JobInfo& other) { return other.id == id; });
    Q_EMIT removed(id);
}

} // namespace knockscope::ui
