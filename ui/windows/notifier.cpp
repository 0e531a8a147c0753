// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/notifier.h"

#include "ui/jobs/job_words.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QPointer>
#include <QSystemTrayIcon>
#include <QTimer>
#include <QVariant>
#include <QWidget>

#include <memory>
#include <utility>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShown = 15'000; // milliseconds

/// For desktops without a tray, as GNOME is: https://specifications.freedesktop.org/notification-spec. Waits
/// for no answer.
void sendOverBus(const QString& title, const QString& text, bool isBad)
{
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")) // Qt would try to start a bus
        return;
    constexpr uchar kNormal = 1;
    constexpr uchar kCritical = 2;
    constexpr uint kNew = 0; // in place of no other message
    const QString service = u"org.freedesktop.Notifications"_s;
    QDBusMessage call =
        QDBusMessage::createMethodCall(service, u"/org/freedesktop/Notifications"_s, service, u"Notify"_s);
    call << QGuiApplication::applicationDisplayName() << kNew << u"dialog-information"_s << title
         << text.toHtmlEscaped() << QStringList()
         << QVariantMap{{u"urgency"_s, QVariant::fromValue(isBad ? kCritical : kNormal)}} << kShown;
    QDBusConnection::sessionBus().send(call);
}

} // namespace

DesktopCalls desktopCalls(QWidget* window)
{
    const QPointer<QWidget> guarded(window);
    // Made for the first message: an icon in the tray would otherwise be there for nothing.
    const auto icon = std::make_shared<QPointer<QSystemTrayIcon>>();
    const auto hideSoon = std::make_shared<QPointer<QTimer>>();
    DesktopCalls calls;
    calls.isWindowActive = [guarded] { return guarded && guarded->isActiveWindow(); };
    calls.alert = [guarded] {
        if (guarded)
            QApplication::alert(guarded);
    };
    calls.message = [guarded, icon, hideSoon](const QString& title, const QString& text, bool isBad) {
        if (!guarded)
            return;
        if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages()) {
            sendOverBus(title, text, isBad);
            return;
        }
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
            *hideSoon = new QTimer(*icon);
            (*hideSoon)->setSingleShot(true);
            (*hideSoon)->setInterval(kShown);
            QObject::connect(*hideSoon, &QTimer::timeout, *icon, &QSystemTrayIcon::hide);
        }
        (*icon)->show();
        (*icon)->showMessage(title, text, isBad ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information,
                             kShown);
        (*hideSoon)->start(); // anew for each message
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
