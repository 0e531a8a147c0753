// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/log.h"

#include "ui/jobs/job_queue.h"
#include "ui/jobs/job_words.h"

#include <QCoreApplication>
#include <QMetaObject>

#include <algorithm>
#include <cstdio>
#include <utility>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

Log::Log(QObject* parent)
    : QObject(parent)
{
    qRegisterMetaType<LogEntry>();
}

void Log::add(LogEntry entry)
{
    if (!entry.time.isValid())
        entry.time = QDateTime::currentDateTime();
    bool isFirst = false;
    {
        const std::scoped_lock lock(m_mutex);
        isFirst = m_pending.empty();
        m_pending.push_back(std::move(entry));
        if (m_pending.size() > kMostEntries) // more than anybody will see, from a thread that is faster
            m_pending.pop_front();
    }
    if (isFirst)
        QMetaObject::invokeMethod(this, &Log::takePending, Qt::QueuedConnection);
}

void Log::add(LogSeverity severity, const QString& source, const QString& text)
{
    add({{}, severity, source, text});
}

void Log::takePending()
{
    QList<LogEntry> fresh;
    {
        const std::scoped_lock lock(m_mutex);
        fresh = QList<LogEntry>(m_pending.begin(), m_pending.end());
        m_pending.clear();
    }
    if (fresh.isEmpty())
        return;
    m_entries.insert(m_entries.end(), fresh.begin(), fresh.end());
    if (m_entries.size() > kMostEntries)
        m_entries.erase(m_entries.begin(),
                        m_entries.begin() + static_cast<std::ptrdiff_t>(m_entries.size() - kMostEntries));
    const auto errors = std::count_if(fresh.begin(), fresh.end(), [](const LogEntry& entry) {
        return entry.severity == LogSeverity::Error;
    });
    Q_EMIT added(fresh);
    if (errors > 0 && !m_isInSight) {
        m_unreadErrors += static_cast<int>(errors);
        Q_EMIT unreadErrorsChanged(m_unreadErrors);
    }
}

void Log::clear()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_pending.clear();
    }
    m_entries.clear();
    Q_EMIT cleared();
    if (std::exchange(m_unreadErrors, 0) != 0)
        Q_EMIT unreadErrorsChanged(0);
}

void Log::setInSight(bool isInSight)
{
    m_isInSight = isInSight;
    if (isInSight && std::exchange(m_unreadErrors, 0) != 0)
        Q_EMIT unreadErrorsChanged(0);
}

QString Log::asText(const LogEntry& entry)
{
    const QString severity = entry.severity == LogSeverity::Error ? u"error"_s
        : entry.severity == LogSeverity::Warning                  ? u"warning"_s
                                                                  : u"info"_s;
    QString line = entry.time.toOffsetFromUtc(entry.time.offsetFromUtc()).toString(Qt::ISODateWithMs) + u'\t'
        + severity + u'\t' + entry.source + u'\t' + entry.text;
    return line.replace(u'\n', u' ').replace(u'\r', u' ');
}

void logJobs(const JobQueue& queue, Log& log)
{
    QObject::connect(&queue, &JobQueue::begun, &log, [&queue, &log](JobId id) {
        if (const JobInfo* const job = queue.find(id))
            log.add({job->begun, LogSeverity::Info, job->title, Log::tr("Begun.")});
    });
    QObject::connect(&queue, &JobQueue::finished, &log, [&queue, &log](JobId id, const JobResult&) {
        const JobInfo* const job = queue.find(id);
        if (!job)
            return;
        const bool failed = job->state == JobState::Failed || job->state == JobState::OutOfMemory;
        log.add({job->ended, failed ? LogSeverity::Error : LogSeverity::Info, job->title, endText(*job)});
    });
}

namespace {

// Qt's handler is a plain function, so what it needs cannot be anybody's member.
std::mutex handlerMutex;
Log* handlerLog = nullptr;
QtMessageHandler handlerBefore = nullptr;

void handleMessage(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    QtMessageHandler before = nullptr;
    {
        const std::scoped_lock lock(handlerMutex);
        before = handlerBefore;
        if (handlerLog && type != QtDebugMsg) {
            const LogSeverity severity = type == QtInfoMsg ? LogSeverity::Info
                : type == QtWarningMsg                     ? LogSeverity::Warning
                                                           : LogSeverity::Error;
            const QString category = QString::fromLatin1(context.category);
            handlerLog->add(severity,
                            category.isEmpty() || category == u"default"_s ? Log::tr("Program") : category,
                            message);
        }
    }
    if (before)
        before(type, context, message);
    else
        std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, message)));
}

} // namespace

QtMessageLog::QtMessageLog(Log& log)
{
    const std::scoped_lock lock(handlerMutex);
    handlerLog = &log;
    handlerBefore = qInstallMessageHandler(handleMessage);
}

QtMessageLog::~QtMessageLog()
{
    const std::scoped_lock lock(handlerMutex);
    qInstallMessageHandler(handlerBefore);
    handlerLog = nullptr;
    handlerBefore = nullptr;
}

} // namespace knockscope::ui
