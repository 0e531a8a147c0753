// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/job_table_model.h"

#include "ui/base/text.h"
#include "ui/jobs/job_words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

JobTableModel::JobTableModel(const JobQueue& queue, QObject* parent)
    : QAbstractTableModel(parent)
    , m_queue(&queue)
{
    for (const JobInfo& job : queue.jobs())
        m_ids.push_back(job.id);
    connect(&queue, &JobQueue::added, this, &JobTableModel::add);
    connect(&queue, &JobQueue::changed, this, &JobTableModel::refresh);
    connect(&queue, &JobQueue::removed, this, &JobTableModel::remove);
    connect(&queue, &JobQueue::moved, this, &JobTableModel::move);
    connect(&queue, &QObject::destroyed, this, [this] {
        beginResetModel();
        m_queue = nullptr;
        m_ids.clear();
        endResetModel();
    });
}

JobId JobTableModel::idOf(const QModelIndex& index) const
{
    return index.isValid() ? m_ids[static_cast<std::size_t>(index.row())] : 0;
}

int JobTableModel::rowOf(JobId id) const
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
}

void JobTableModel::add(JobId id)
{
    // A slot before this one may have moved or removed it already.
    if (!m_queue->find(id) || rowOf(id) >= 0)
        return;
    const int row = static_cast<int>(m_ids.size());
    beginInsertRows({}, row, row);
    m_ids.push_back(id);
    endInsertRows();
    move(id);
}

void JobTableModel::refresh(JobId id)
{
    const int row = rowOf(id);
    if (row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    // What waits for it says so.
    for (std::size_t i = 0; i < m_ids.size(); ++i) {
        const JobInfo* const job = m_queue->find(m_ids[i]);
        if (job && job->after == id) {
            const QModelIndex wait = index(static_cast<int>(i), PhaseColumn);
            Q_EMIT dataChanged(wait, wait);
        }
    }
}

void JobTableModel::remove(JobId id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_ids.erase(m_ids.begin() + row);
    endRemoveRows();
}

void JobTableModel::move(JobId id)
{
    const int from = rowOf(id);
    if (from < 0)
        return;
    // Behind the row of the nearest one before it that has a row.
    int to = 0;
    for (const JobInfo& job : m_queue->jobs()) {
        if (job.id == id)
            break;
        if (const int row = rowOf(job.id); row >= 0)
            to = row + 1;
    }
    if (to == from || to == from + 1)
        return;
    beginMoveRows({}, from, from, {}, to);
    const auto first = m_ids.begin();
    if (to < from)
        std::rotate(first + to, first + from, first + from + 1);
    else
        std::rotate(first + from, first + from + 1, first + to);
    endMoveRows();
}

int JobTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int JobTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString JobTableModel::text(const JobInfo& job, int column) const
{
    switch (column) {
    case NameColumn:
        return job.title;
    case ProjectColumn:
        return projectText(job);
    case StateColumn:
        return stateText(job);
    case ProgressColumn:
        return job.isActive() && !job.progress.phase.empty()
            ? tr("%1 %").arg(QLocale().toString(static_cast<int>(job.progress.fraction * 100)))
            : QString();
    case TimeColumn: {
        const double took = static_cast<double>(job.begun.msecsTo(job.ended)) / 1000; // 0 if it never began
        return !job.hasEnded() ? timeLeftText(job) : took >= 1 ? durationText(took) : QString();
    }
    case PhaseColumn:
        if (job.isWaiting())
            return waitText(job, m_queue->find(job.after));
        return job.isActive() ? fromUtf8(job.progress.phase) : job.message;
    default:
        return {};
    }
}

QVariant JobTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JobInfo* const job = m_queue->find(idOf(index));
    if (!job)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*job, index.column());
    case Qt::ToolTipRole: {
        const QString whole = text(*job, index.column());
        return whole.isEmpty() ? QVariant() : QVariant(whole.toHtmlEscaped());
    }
    case IdRole:
        return job->id;
    case ProgressRole:
        if (index.column() != ProgressColumn || !job->isActive())
            return {};
        return job->progress.phase.empty() ? -1
                                           : static_cast<int>(std::lround(job->progress.fraction * 1000));
    default:
        return {};
    }
}

QVariant JobTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole) {
        switch (section) {
        case NameColumn:
            return tr("Job");
        case ProjectColumn:
            return tr("Project");
        case StateColumn:
            return tr("State");
        case ProgressColumn:
            return tr("Progress");
        case TimeColumn:
            return tr("Time");
        default:
            return tr("What it is doing");
        }
    }
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case TimeColumn:
            return tr("The time that is left, or the time it took");
        case PhaseColumn:
            return tr("What it is doing, or why it failed");
        default:
            return {};
        }
    }
    return {};
}

} // namespace knockscope::ui
