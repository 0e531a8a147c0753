// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/log.h"

#include <QAbstractTableModel>
#include <QIcon>
#include <QPalette>
#include <QSortFilterProxyModel>

#include <array>
#include <deque>

namespace knockscope::ui {

/// "Error"
QString severityText(LogSeverity severity);
/// Stands out from the base of light and dark palettes.
QColor severityColour(LogSeverity severity, const QPalette& palette);
/// Told apart by shape too: a disc, a triangle, a square on its corner.
QIcon severityIcon(LogSeverity severity, const QPalette& palette);

/// The entries of a log, newest last.
class LogModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogModel)

public:
    enum Column { TimeColumn, SeverityColumn, SourceColumn, TextColumn, ColumnCount };

    explicit LogModel(const Log& log, QObject* parent = nullptr);

    void setPalette(const QPalette& palette);
    const LogEntry& entry(int row) const { return m_entries[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void add(const QList<LogEntry>& entries);
    void clear();

    std::deque<LogEntry> m_entries;
    std::array<QIcon, 3> m_icons; // by severity
};

/// Those of some severity at least that hold a text in their source or text.
class LogFilter final : public QSortFilterProxyModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogFilter)

public:
    explicit LogFilter(LogModel* model, QObject* parent = nullptr);

    void setLeastSeverity(LogSeverity severity);
    void setSearch(const QString& text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    const LogModel* m_model;
    LogSeverity m_least = LogSeverity::Info;
    QString m_search;
};

} // namespace knockscope::ui
