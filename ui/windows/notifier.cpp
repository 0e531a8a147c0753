// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/notifier.h"

#include "ui/jobs/job_words.h"

#include <QApplication>
#include <QPointer>
#include <QSystemTrayIcon>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <utility>

namespace knockscope::ui {

DesktopCalls desktopCalls(QWidget* window)
{
    const QPointer<QWidget> guarded(window);
    // Made for the first message: an icon in the tray would otherwise be there for nothing.
    const auto icon = std::make_shared<QPointer<QSystemTrayIcon>>();
    DesktopCalls calls;
    calls.isWindowActive = [guarded] { return guarded && guarded->isActiveWindow(); };
    calls.alert = [guarded] {
        if (guarded)
            QApplication::alert(guarded);
    };
    calls.message = [guarded, icon](const QString& title, const QString& text, bool isBad) {
        if (!guarded || !QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
            return;
        if (!*icon) {
            *icon = new QSystemTrayIcon(guarded->windowIcon(), guarded);
            const auto comeBack = [guarded] {
                if (!guarded)
                    return;
                guarded->setWindowState(guarded->windowState() & ~Qt::WindowMinimized);
                guarded->raise();
                guarded->activateWindow();
            };
            QObject::connect(*icon, &QSystemTrayIcon::messageClicked, guarded, comeBack);
            QObject::connect(*icon, &QSystemTrayIcon::activated, guarded, comeBack);
        }
        constexpr int kShown = 15'000; // milliseconds
        (*icon)->show();
        (*icon)->showMessage(title, text, isBad ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information,
                             kShown);
        QTimer::singleShot(kShown, *icon, &QSystemTrayIcon::hide);
    };
    return calls;
}

Notifier::Notifier(const JobQueue& queue, DesktopCalls calls, QObject* parent)
    : QObject(parent)
    , m_queue(queue)
    , m_calls(std::move(calls))
{
    connect(&queue, &JobQueue::finished, this, [this](JobId id, const JobResult&) { tell(id); });
}

void Notifier::tell(JobId id)
{
    const JobInfo* const job = m_queue.find(id);
    // Who cancels or stops a job is there.
    if (!job || job->state == JobState::Cancelled || job->state == JobState::StoppedAndKept)
        return;
    if (!job->begun.isValid() || job->begun.msecsTo(job->ended) < m_shortest.count())
        return;
    if (m_calls.isWindowActive())
        return;
    m_calls.alert();
    m_calls.message(job->title, endText(*job), job->state != JobState::Done);
}

} // namespace knockscope::ui
