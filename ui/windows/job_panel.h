// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/job_queue.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace knockscope::ui {

class JobTableModel;
class LossPlot;

/// The jobs of a queue, what can be done about each, and how the one that is marked goes on: of a training
/// its loss curves while they grow.
class JobPanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobPanel)

public:
    explicit JobPanel(JobQueue& queue, QWidget* parent = nullptr);

    /// Marks a job.
    void select(JobId id);
    JobId selected() const;
    /// Entries for the job that is marked.
    void fillMenu(QMenu& menu);

Q_SIGNALS:
    /// What the job made or makes is to be shown. `run` may be empty.
    void showRequested(const QString& project, const QString& run);
    /// A training is to go on where it was, another job is to be done once more: see JobQueue::again.
    void resumeRequested(knockscope::ui::JobId id);
    void retryRequested(knockscope::ui::JobId id);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeTable();
    QWidget* makeButtons();
    QWidget* makeDetails();
    QPushButton* addButton(const QString& name, const QString& text, const QString& toolTip);

    void updateEmptyState();
    void updateButtons();
    void updateDetails();
    void updateCurves();
    void followBegun(JobId id);
    void repeat();
    void showResult();
    void removeOrCancel();
    void copyMessage();
    void fitRows();
    void fitColumns();
    /// In a low dock the curves stand beside the words, in a high one below them.
    void placeCurves();

    JobQueue& m_queue;
    JobTableModel* m_model;
    QTimer m_curvesTimer;
    quint64 m_shownVersion = 0; // of the feed; 0: nothing of it is shown yet
    JobId m_shownCurves = 0; // whose curves are shown
    JobId m_detailed = 0;
    bool m_isFitting = false;
    bool m_userSized = false; // somebody has dragged columns

    QTableView* m_table = nullptr;
    QBoxLayout* m_detailLayout = nullptr;
    QLabel* m_empty = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_front = nullptr;
    QPushButton* m_show = nullptr;
    QPushButton* m_repeat = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_clear = nullptr;
    QWidget* m_details = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_facts = nullptr;
    QLabel* m_words = nullptr; // phase and detail, or why it failed
    QPushButton* m_copy = nullptr;
    LossPlot* m_plot = nullptr;
};

} // namespace knockscope::ui
