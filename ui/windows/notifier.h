// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/job_queue.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <functional>

class QWidget;

namespace knockscope::ui {

/// What the desktop offers to call somebody back. Tests put their own in its place.
struct DesktopCalls {
    std::function<bool()> isWindowActive;
    std::function<void()> alert; // the window's entry in the task bar asks for attention
    std::function<void(const QString& title, const QString& text, bool isBad)> message;
};
/// Of this desktop: QApplication::alert and, where there is a tray, a message there, else one of
/// the desktop's notifications.
DesktopCalls desktopCalls(QWidget* window);

/// Tells of the end of jobs that took long while nobody was looking at the window.
class Notifier final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Notifier)

public:
    Notifier(const JobQueue& queue, DesktopCalls calls, QObject* parent = nullptr);

    /// Jobs that took less than this are not told of; 10 s.
    void setShortest(std::chrono::milliseconds shortest) { m_shortest = shortest; }

private:
    void tell(JobId id);

    const JobQueue& m_queue;
    DesktopCalls m_calls;
    std::chrono::milliseconds m_shortest{10'000};
};

} // namespace knockscope::ui
