// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/job_queue.h"

#include <QAbstractTableModel>
#include <QString>

#include <vector>

namespace knockscope::ui {

/// The jobs of a queue, in its order.
class JobTableModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobTableModel)

public:
    enum Column {
        NameColumn,
        StateColumn,
        ProgressColumn,
        TimeColumn,
        PhaseColumn,
        ProjectColumn,
        ColumnCount
    };
    enum Role {
        IdRole = Qt::UserRole,
        /// Of ProgressColumn: thousandths, -1 while nothing is known; invalid unless it runs.
        ProgressRole
    };

    explicit JobTableModel(const JobQueue& queue, QObject* parent = nullptr);

    JobId idOf(const QModelIndex& index) const; // 0 for an invalid index
    int rowOf(JobId id) const; // -1 when there is none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void add(JobId id);
    void refresh(JobId id);
    void remove(JobId id);
    void move(JobId id);
    QString text(const JobInfo& job, int column) const;

    const JobQueue* m_queue;
    std::vector<JobId> m_ids; // of the rows, which lag behind the queue while it tells of a change
};

} // namespace knockscope::ui
