// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>

#include <cstddef>
#include <deque>
#include <mutex>
#include <vector>

namespace knockscope::ui {

class JobQueue;

enum class LogSeverity { Info, Warning, Error };

struct LogEntry {
    QDateTime time;
    LogSeverity severity = LogSeverity::Info;
    QString source; // title of a job, or of a part of the program
    QString text;
};

/// What happened, oldest first; the oldest are forgotten when there are too many. Lives on the window's
/// thread; entries may come from any.
class Log final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Log)

public:
    static constexpr std::size_t kMostEntries = 10'000;

    explicit Log(QObject* parent = nullptr);

    /// From any thread; entries appear from the event loop, in the order in which they were given. `time`
    /// invalid: now.
    void add(LogEntry entry);
    void add(LogSeverity severity, const QString& source, const QString& text);
    void clear();

    const std::deque<LogEntry>& entries() const { return m_entries; }
    /// Errors since somebody last looked.
    int unreadErrors() const { return m_unreadErrors; }
    /// While the log is in sight, what comes is read. For QDockWidget::visibilityChanged, which also knows of
    /// a tab that is behind another.
    void setInSight(bool isInSight);

    /// A line for each entry: ISO time, severity, source and text, parted by tabs; no locale.
    static QString asText(const LogEntry& entry);

Q_SIGNALS:
    void added(const QList<knockscope::ui::LogEntry>& entries);
    void cleared();
    void unreadErrorsChanged(int count);

private:
    void takePending();

    std::deque<LogEntry> m_entries;
    int m_unreadErrors = 0;
    bool m_isInSight = false;
    std::mutex m_mutex; // of what follows
    std::deque<LogEntry> m_pending;
};

/// Tells the log when jobs begin and how they end.
void logJobs(const JobQueue& queue, Log& log);

/// While it lives, Qt's messages go to the log besides where they went before (the standard error stream);
/// those for debugging go only there. One at a time; ends before the log does.
class QtMessageLog final {
public:
    explicit QtMessageLog(Log& log);
    ~QtMessageLog();
    QtMessageLog(const QtMessageLog&) = delete;
    QtMessageLog& operator=(const QtMessageLog&) = delete;
};

} // namespace knockscope::ui
