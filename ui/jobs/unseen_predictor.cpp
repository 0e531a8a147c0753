// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/unseen_predictor.h"

#include "core/model/catalogue.h"
#include "ui/base/text.h"
#include "ui/jobs/job_runner.h"

#include <tuple>
#include <utility>

namespace knockscope::ui {

UnseenCore unseenCore()
{
    const auto cache = std::make_shared<UnseenCache>();
    return {[cache](const Project& project, const Run& run, std::span<const std::string> typed,
                    JobMonitor& monitor) { return predictUnseen(project, run, typed, monitor, cache.get()); },
            listUnseen,
            [](const Project& project, const Run& run, const std::vector<std::string>& names,
               const JobMonitor& monitor) { removeUnseen(project, run, names, monitor); },
            [cache] { cache->clear(); },
            [](const Project& project, const Run& run) {
                const Project now = Project::open(project.folder());
                return std::pair(now, std::make_shared<const Run>(now.run(run.record.name)));
            }};
}

UnseenPredictor::UnseenPredictor(UnseenCore core, QObject* parent)
    : QObject(parent)
    , m_core(std::move(core))
    , m_predictions(new JobRunner(this))
    , m_lister(new JobRunner(this))
{
    connect(m_predictions, &JobRunner::progressChanged, this, &UnseenPredictor::progressChanged);
    connect(m_predictions, &JobRunner::cancelling, this, &UnseenPredictor::cancelling);
}

UnseenPredictor::~UnseenPredictor()
{
    m_predictions->cancel(); // but none of the queue, where it is seen and can be cancelled
    // Their callbacks use members, which would be gone before QObject deletes its children.
    delete m_predictions;
    delete m_lister;
}

void UnseenPredictor::setQueue(JobQueue* queue)
{
    if (m_queue == queue)
        return;
    if (m_queue)
        m_queue->disconnect(this);
    m_queue = queue;
    m_job = 0;
    if (!queue)
        return;
    connect(queue, &JobQueue::begun, this, [this](JobId id) {
        if (id == m_job && !m_predictions->isRunning())
            Q_EMIT begun();
    });
    connect(queue, &JobQueue::changed, this, &UnseenPredictor::follow);
    connect(queue, &QObject::destroyed, this, [this] { m_job = 0; });
}

void UnseenPredictor::follow(JobId id)
{
    const JobInfo* const job = id == m_job ? m_queue->find(id) : nullptr;
    if (!job || m_predictions->isRunning())
        return; // the one that somebody waits for is shown
    if (job->state == JobState::Cancelling)
        Q_EMIT cancelling();
    else if (job->state == JobState::Running && !job->progress.phase.empty())
        Q_EMIT progressChanged(job->progress);
}

bool UnseenPredictor::isPredicting() const
{
    return m_predictions->isRunning() || m_job != 0;
}

bool UnseenPredictor::isFree(std::size_t names) const
{
    return !m_predictions->isRunning()
        && (m_job == 0 || (names <= kMostPredictedAtOnce && isInQueue(JobState::Waiting)));
}

bool UnseenPredictor::isInQueue(JobState state) const
{
    const JobInfo* const job = m_queue && m_job != 0 ? m_queue->find(m_job) : nullptr;
    return job && job->state == state;
}

bool UnseenPredictor::isCancelling() const
{
    return m_predictions->isCancelling() || isInQueue(JobState::Cancelling);
}

bool UnseenPredictor::isWaiting() const
{
    return !m_predictions->isRunning() && isInQueue(JobState::Waiting);
}

void UnseenPredictor::cancel()
{
    if (m_predictions->isRunning())
        m_predictions->cancel();
    else if (m_queue && m_job != 0)
        m_queue->cancel(m_job);
}

bool UnseenPredictor::isShown(const Target& target) const
{
    // A run that was read again is the same run.
    return m_shown && m_shown->run->folder == target.run->folder;
}

void UnseenPredictor::setRun(const std::optional<Project>& project, std::shared_ptr<const Run> run)
{
    if (m_shown && (!project || !run || m_shown->run->folder != run->folder)) {
        m_core.forget();
        m_untold.reset();
    }
    m_shown.reset();
    ++m_newestList;
    // Lists nobody waits for; what is to be removed still is.
    std::erase_if(m_lists, [](const ListTask& task) { return task.removed.empty(); });
    if (!project || !run)
        return;
    m_shown = Target{*project, std::move(run)};
    list(*m_shown, {});
}

bool UnseenPredictor::predict(std::vector<std::string> typed)
{
    if (!m_shown || !isFree(typed.size()))
        return false;
    struct Result {
        UnseenOutcome outcome;
        std::vector<UnseenEntry> entries;
    };
    const auto result = std::make_shared<Result>();
    const Target target = *m_shown;
    const std::size_t count = typed.size();
    const bool isQueued = m_queue && count > kMostPredictedAtOnce;
    const auto body = [core = m_core, target, typed = std::move(typed), result,
                       isQueued](JobMonitor& monitor) {
        Target now = target;
        if (isQueued && core.reopen) // it may have waited for the training of this very run
            std::tie(now.project, now.run) = core.reopen(target.project, *target.run);
        result->outcome = core.predict(now.project, *now.run, typed, monitor);
        result->entries = core.list(now.project, *now.run);
        return Outcome::Done;
    };
    const auto finish = [this, target, result](const JobResult& job) {
        const bool shown = isShown(target);
        if (shown && job.outcome == Outcome::Done)
            m_untold = std::move(result->outcome);
        if (shown && job.outcome == Outcome::Done && m_shown->run == target.run) {
            ++m_newestList;
            tellList(result->entries);
        } else if (shown) {
            // Some may have been predicted and kept before it ended. And a run that was read again may have
            // been trained further: what it was when the prediction began says nothing of what it has.
            list(*m_shown, {});
        }
        const bool isOther = isPredicting();
        if (m_job != 0)
            m_predictingRun = m_queuedRun;
        Q_EMIT finished(job, target.run->record.name, shown);
        if (isOther && isPredicting())
            Q_EMIT started(); // which is what goes on, or waits, now
    };
    m_predictingRun = target.run->record.name;
    if (isQueued) {
        m_queuedRun = m_predictingRun;
        const ModelInfo* const model = findModel(target.run->record.settings.model);
        JobRequest request;
        request.title = tr("Predicting %Ln knockdowns", nullptr, static_cast<int>(count));
        request.kind = JobKind::Prediction;
        request.body = body;
        request.usesTorch = model && model->isNetwork;
        request.project = fromPath(target.project.folder());
        request.run = fromUtf8(m_predictingRun);
        request.onFinished = [self = QPointer(this), finish](const JobResult& job) {
            if (!self)
                return;
            self->m_job = 0;
            finish(job);
        };
        m_job = m_queue->add(std::move(request));
    } else {
        m_predictions->start(tr("Predicting"), body, finish);
    }
    Q_EMIT started();
    return true;
}

bool UnseenPredictor::remove(std::vector<std::string> names)
{
    if (!m_shown || isPredicting())
        return false;
    list(*m_shown, std::move(names));
    return true;
}

void UnseenPredictor::tellList(const std::vector<UnseenEntry>& entries)
{
    const std::optional<UnseenOutcome> outcome = std::exchange(m_untold, std::nullopt);
    Q_EMIT listed(entries, outcome ? &*outcome : nullptr);
}

void UnseenPredictor::list(Target target, std::vector<std::string> removed)
{
    m_lists.push_back({std::move(target), std::move(removed), ++m_newestList});
    startNextList();
}

void UnseenPredictor::startNextList()
{
    if (m_lister->isRunning() || m_lists.empty())
        return;
    const ListTask task = std::move(m_lists.front());
    m_lists.pop_front();
    const auto entries = std::make_shared<std::vector<UnseenEntry>>();
    const auto body = [core = m_core, task, entries](JobMonitor& monitor) {
        if (!task.removed.empty())
            core.remove(task.target.project, *task.target.run, task.removed, monitor);
        *entries = core.list(task.target.project, *task.target.run);
        return Outcome::Done;
    };
    m_lister->start(tr("Reading predictions"), body, [this, task, entries](const JobResult& job) {
        if (task.number == m_newestList) {
            if (job.outcome == Outcome::Done)
                tellList(*entries);
            else if (job.outcome != Outcome::Cancelled)
                Q_EMIT listFailed(fromUtf8(job.message));
        }
        startNextList();
    });
}

} // namespace knockscope::ui
