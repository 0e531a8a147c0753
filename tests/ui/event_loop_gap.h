// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <fstream>

namespace knockscope::tests {

/// Measures how long the event loop of its thread did not come to do anything, while it lives. A timer of a
/// millisecond ticks in between: as long as the loop comes round, the gap is hardly more than that.
class EventLoopGap final : public QObject {
public:
    using Clock = std::chrono::steady_clock;

    explicit EventLoopGap(QObject* parent = nullptr)
        : QObject(parent)
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        connect(&m_timer, &QTimer::timeout, this, [this] { tick(); });
        m_timer.start();
    }

    /// In milliseconds, up to now: also when the loop has not come round since.
    double longest() const { return milliseconds(std::max(m_longest, Clock::now() - m_last)); }
    /// The same less the time in which the thread could have gone on and other threads had the cores; the
    /// whole gap where the system does not tell (Linux does).
    double longestOwn() const
    {
        const auto gap = Clock::now() - m_last;
        return milliseconds(std::max(m_longestOwn, gap - (waitedForCore() - m_waited)));
    }
    int ticks() const { return m_ticks; }
    /// Measures from now on.
    void restart()
    {
        m_longest = {};
        m_longestOwn = {};
        m_waited = waitedForCore();
        m_last = Clock::now();
        m_ticks = 0;
    }

private:
    static double milliseconds(Clock::duration duration)
    {
        return std::chrono::duration<double, std::milli>(duration).count();
    }
    /// Of the thread that asks, since it began.
    static Clock::duration waitedForCore()
    {
        std::ifstream file("/proc/thread-self/schedstat");
        long long computed = 0; // ns
        long long waited = 0; // ns
        return file >> computed >> waited ? std::chrono::nanoseconds(waited) : Clock::duration();
    }
    void tick()
    {
        const Clock::time_point now = Clock::now();
        const Clock::duration waited = waitedForCore();
        m_longest = std::max(m_longest, now - m_last);
        m_longestOwn = std::max(m_longestOwn, now - m_last - (waited - m_waited));
        m_waited = waited;
        m_last = now;
        ++m_ticks;
    }

    QTimer m_timer;
    Clock::time_point m_last = Clock::now();
    Clock::duration m_longest{};
    Clock::duration m_longestOwn{};
    Clock::duration m_waited = waitedForCore(); // until m_last
    int m_ticks = 0;
};

} // namespace knockscope::tests
