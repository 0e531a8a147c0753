// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace knockscope::ui {

class JobRunner;

/// What a job is doing, how far it is, how long it will take, and buttons that end it. Invisible while
/// there is no job.
class JobBar final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobBar)

public:
    explicit JobBar(JobRunner* runner, QWidget* parent = nullptr);

private:
    void begin(const QString& title);
    void showProgress(const Progress& progress);
    void showCancelling();
    void showStopping();

    const JobRunner* m_runner;
    QString m_title;
    QLabel* m_phase;
    QProgressBar* m_bar;
    QLabel* m_timeLeft;
    QPushButton* m_cancel;
    QPushButton* m_stop;
    QLabel* m_detail;
};

} // namespace knockscope::ui
