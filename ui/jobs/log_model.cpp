// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/log_model.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QPixmap>

#include <algorithm>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

struct LogWords {
    Q_DECLARE_TR_FUNCTIONS(Log)
};

} // namespace

QString severityText(LogSeverity severity)
{
    switch (severity) {
    case LogSeverity::Warning:
        return LogWords::tr("Warning");
    case LogSeverity::Error:
        return LogWords::tr("Error");
    default:
        return LogWords::tr("Note");
    }
}

QColor severityColour(LogSeverity severity, const QPalette& palette)
{
    const bool isDark = palette.color(QPalette::Active, QPalette::Base).lightness() < 128;
    switch (severity) {
    case LogSeverity::Error:
        return isDark ? QColor(0xff, 0x6b, 0x5e) : QColor(0xb3, 0x1b, 0x1b);
    case LogSeverity::Warning:
        return isDark ? QColor(0xf0, 0xc0, 0x4a) : QColor(0x8a, 0x5a, 0x00);
    default:
        return palette.color(QPalette::Active, QPalette::PlaceholderText);
    }
}

QIcon severityIcon(LogSeverity severity, const QPalette& palette)
{
    constexpr int kSize = 16;
    constexpr int kScale = 2; // sharp on displays of high density too
    QPixmap pixmap(kSize * kScale, kSize * kScale);
    pixmap.setDevicePixelRatio(kScale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(severityColour(severity, palette));
    const auto mark = [&](double top) {
        painter.setBrush(palette.color(QPalette::Active, QPalette::Base));
        painter.drawRoundedRect(QRectF(7, top, 2, 5), 1, 1);
        painter.drawEllipse(QRectF(7, top + 6, 2, 2));
    };
    switch (severity) {
    case LogSeverity::Error:
        painter.drawEllipse(QRectF(1, 1, 14, 14));
        mark(4);
        break;
    case LogSeverity::Warning:
        painter.drawPolygon(QPolygonF{{8, 0.5}, {15.5, 14.5}, {0.5, 14.5}});
        mark(5);
        break;
    default:
        painter.drawPolygon(QPolygonF{{8, 4}, {12, 8}, {8, 12}, {4, 8}});
        break;
    }
    painter.end();
    return QIcon(pixmap);
}

LogModel::LogModel(const Log& log, QObject* parent)
    : QAbstractTableModel(parent)
    , m_entries(log.entries())
{
    setPalette(QGuiApplication::palette());
    connect(&log, &Log::added, this, &LogModel::add);
    connect(&log, &Log::cleared, this, &LogModel::clear);
}

void LogModel::setPalette(const QPalette& palette)
{
    for (const LogSeverity severity : {LogSeverity::Info, LogSeverity::Warning, LogSeverity::Error})
        m_icons[static_cast<std::size_t>(severity)] = severityIcon(severity, palette);
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0, SeverityColumn), index(rowCount() - 1, SeverityColumn),
                           {Qt::DecorationRole});
}

void LogModel::add(const QList<LogEntry>& entries)
{
    const int count = rowCount();
    beginInsertRows({}, count, count + static_cast<int>(entries.size()) - 1);
    m_entries.insert(m_entries.end(), entries.begin(), entries.end());
    endInsertRows();
    const int surplus = rowCount() - static_cast<int>(Log::kMostEntries);
    if (surplus > 0) {
        beginRemoveRows({}, 0, surplus - 1);
        m_entries.erase(m_entries.begin(), m_entries.begin() + surplus);
        endRemoveRows();
    }
}

void LogModel::clear()
{
    beginResetModel();
    m_entries.clear();
    endResetModel();
}

int LogModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int LogModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LogEntry& entry = m_entries[static_cast<std::size_t>(index.row())];
    if (role == Qt::DecorationRole)
        return index.column() == SeverityColumn ? QVariant(m_icons[static_cast<std::size_t>(entry.severity)])
                                                : QVariant();
    if (role == Qt::ToolTipRole) {
        if (index.column() == TextColumn)
            return entry.text.toHtmlEscaped();
        if (index.column() == TimeColumn)
            return QLocale().toString(entry.time, QLocale::LongFormat);
        return {};
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case TimeColumn:
        return QLocale().toString(entry.time.time(), u"HH:mm:ss");
    case SeverityColumn:
        return severityText(entry.severity);
    case SourceColumn:
        return entry.source;
    default:
        return entry.text;
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case SeverityColumn:
        return tr("Kind");
    case SourceColumn:
        return tr("From");
    case TextColumn:
        return tr("What happened");
    default:
        return {};
    }
}

LogFilter::LogFilter(LogModel* model, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(model);
}

void LogFilter::setLeastSeverity(LogSeverity severity)
{
    m_least = severity;
    invalidateFilter();
}

void LogFilter::setSearch(const QString& text)
{
    m_search = text;
    invalidateFilter();
}

bool LogFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    const LogEntry& entry = m_model->entry(row);
    return entry.severity >= m_least
        && (m_search.isEmpty() || entry.text.contains(m_search, Qt::CaseInsensitive)
            || entry.source.contains(m_search, Qt::CaseInsensitive));
}

} // namespace knockscope::ui
