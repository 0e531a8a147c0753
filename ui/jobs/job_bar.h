// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/job_queue.h"

#include <QString>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace knockscope::ui {

/// What a job is doing, how far it is, how long it will take, and buttons that end it. Invisible while
/// there is no job.
class JobBar final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobBar)

public:
    explicit JobBar(JobRunner* runner, QWidget* parent = nullptr);
    /// Of the jobs of a queue that run, the one that uses LibTorch, or else the other, with its number among
    /// those that were added since the queue was last idle.
    explicit JobBar(JobQueue* queue, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Of a queue: all jobs are to be shown.
    void panelRequested();

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    JobBar(QWidget* parent, bool isOfQueue);

    void begin(const QString& title, bool canStop);
    void showProgress(const Progress& progress);
    void showCancelling();
    void showStopping();
    void follow(const JobQueue& queue);

    bool m_isOfQueue;
    JobId m_job = 0; // of the queue, that is shown
    JobId m_firstOfBatch = 0; // added since the queue was idle
    QString m_title;
    QLabel* m_phase;
    QProgressBar* m_bar;
    QLabel* m_timeLeft;
    QPushButton* m_cancel;
    QPushButton* m_stop;
    QToolButton* m_count;
    QLabel* m_detail;
};

} // namespace knockscope::ui
