// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/job_bar.h"

#include "ui/base/elided_label.h"
#include "ui/base/text.h"
#include "ui/jobs/job_runner.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

#include <cmath>

namespace knockscope::ui {

namespace {

constexpr int kSteps = 1000;

} // namespace

JobBar::JobBar(QWidget* parent, bool isOfQueue)
    : QWidget(parent)
    , m_isOfQueue(isOfQueue)
    , m_phase(new ElidedLabel(this))
    , m_bar(new QProgressBar(this))
    , m_timeLeft(new QLabel(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_stop(new QPushButton(tr("Stop and keep"), this))
    , m_count(new QToolButton(this))
    , m_detail(new ElidedLabel(this))
{
    setObjectName(u"jobBar");
    m_phase->setObjectName(u"jobPhase");
    m_bar->setObjectName(u"jobProgress");
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setFixedWidth(isOfQueue ? 140 : 220);
    m_timeLeft->setObjectName(u"jobTimeLeft");
    m_cancel->setObjectName(u"jobCancel");
    m_cancel->setToolTip(tr("Ends the job; what it has not finished is lost"));
    m_stop->setObjectName(u"jobStop");
    m_stop->setToolTip(
        tr("Ends the folds that are being trained, keeps the best they have, and trains no other."));
    m_count->setObjectName(u"jobCount");
    m_count->setAccessibleName(tr("Jobs"));
    m_count->setAutoRaise(true);
    m_count->setToolTip(tr("Show all jobs"));
    m_count->setVisible(isOfQueue);
    m_detail->setObjectName(u"jobDetail");
    m_detail->setForegroundRole(QPalette::PlaceholderText);
    // Gives way first.
    m_detail->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 0, 6, 0);
    layout->setSpacing(10);
    layout->addWidget(m_bar);
    layout->addWidget(m_count);
    layout->addWidget(m_phase);
    layout->addWidget(m_detail, 1); // takes what is left
    layout->addWidget(m_timeLeft);
    layout->addWidget(m_cancel);
    layout->addWidget(m_stop);
    hide();
}

JobBar::JobBar(JobRunner* runner, QWidget* parent)
    : JobBar(parent, false)
{
    connect(runner, &JobRunner::started, this,
            [this, runner](const QString& title) { begin(title, runner->canStop()); });
    connect(runner, &JobRunner::progressChanged, this, &JobBar::showProgress);
    connect(runner, &JobRunner::cancelling, this, &JobBar::showCancelling);
    connect(runner, &JobRunner::stopping, this, &JobBar::showStopping);
    connect(m_stop, &QPushButton::clicked, runner, &JobRunner::stopAndKeep);
    connect(runner, &JobRunner::finished, this, &QWidget::hide);
    connect(m_cancel, &QPushButton::clicked, runner, &JobRunner::cancel);
}

JobBar::JobBar(JobQueue* queue, QWidget* parent)
    : JobBar(parent, true)
{
    const auto refresh = [this, queue] { follow(*queue); };
    connect(queue, &JobQueue::added, this, refresh);
    connect(queue, &JobQueue::changed, this, refresh);
    connect(queue, &QObject::destroyed, this, &QWidget::hide);
    connect(m_stop, &QPushButton::clicked, queue, [this, queue] { queue->stopAndKeep(m_job); });
    connect(m_cancel, &QPushButton::clicked, queue, [this, queue] { queue->cancel(m_job); });
    connect(m_count, &QToolButton::clicked, this, &JobBar::panelRequested);
    follow(*queue);
}

void JobBar::follow(const JobQueue& queue)
{
    if (!queue.isBusy()) {
        m_job = 0;
        m_firstOfBatch = 0;
        hide();
        return;
    }
    const JobInfo* shown = nullptr;
    for (const JobInfo& job : queue.jobs()) {
        if (!job.hasEnded() && (m_firstOfBatch == 0 || job.id < m_firstOfBatch))
            m_firstOfBatch = job.id;
        if (job.isActive() && (!shown || job.usesTorch))
            shown = &job;
    }
    if (!shown) // about to begin
        return;
    int number = 1;
    int count = 0;
    for (const JobInfo& job : queue.jobs()) {
        if (job.id < m_firstOfBatch)
            continue;
        ++count;
        number += job.hasEnded() ? 1 : 0;
    }
    m_count->setText(tr("%1 of %2").arg(number).arg(count));
    m_count->setAccessibleName(tr("Job %1 of %2, show all jobs").arg(number).arg(count));
    if (m_job != shown->id) {
        m_job = shown->id;
        begin(shown->title, shown->canStop);
    }
    if (shown->state == JobState::Cancelling)
        showCancelling();
    else if (shown->state == JobState::Stopping)
        showStopping();
    else if (!shown->progress.phase.empty())
        showProgress(shown->progress);
}

void JobBar::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_isOfQueue && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT panelRequested();
    QWidget::mouseReleaseEvent(event);
}

void JobBar::begin(const QString& title, bool canStop)
{
    m_title = title;
    m_phase->setText(title);
    m_bar->setRange(0, 0);
    m_timeLeft->clear();
    m_detail->clear();
    m_cancel->setEnabled(true);
    m_stop->setEnabled(true);
    m_stop->setVisible(canStop);
    show();
}

void JobBar::showProgress(const Progress& progress)
{
    m_phase->setText(tr("%1: %2").arg(m_title, fromUtf8(progress.phase)));
    m_bar->setRange(0, kSteps);
    m_bar->setValue(static_cast<int>(std::lround(progress.fraction * kSteps)));
    m_detail->setText(fromUtf8(progress.detail));
    m_timeLeft->setText(progress.secondsLeft ? timeLeftText(*progress.secondsLeft) : QString());
}

void JobBar::showCancelling()
{
    m_phase->setText(tr("%1: cancelling…").arg(m_title));
    m_timeLeft->clear();
    m_detail->clear();
    m_cancel->setEnabled(false);
    m_stop->setEnabled(false);
}

void JobBar::showStopping()
{
    m_phase->setText(tr("%1: ending with what there is…").arg(m_title));
    m_timeLeft->clear();
    m_detail->clear();
    m_stop->setEnabled(false);
}

} // namespace knockscope::ui
