// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/job.h"

#include "core/base/translate.h"

#include <new>
#include <utility>

namespace knockscope {

namespace {

constexpr double kShortestMeaningfulElapsed = 1.0; // seconds
constexpr double kSmallestMeaningfulFraction = 0.02;

} // namespace

JobMonitor::JobMonitor(const std::atomic<bool>* cancelRequested, Sink sink,
                       std::chrono::milliseconds interval, const std::atomic<bool>* stopRequested)
    : m_cancelRequested(cancelRequested)
    , m_stopRequested(stopRequested)
    , m_sink(std::move(sink))
    , m_interval(interval)
{
}

JobMonitor::JobMonitor(const JobMonitor& whole, const std::atomic<bool>* cancelRequested)
    : m_whole(&whole)
    , m_cancelRequested(cancelRequested)
{
}

JobMonitor::JobMonitor(const JobMonitor& whole, Sink sink)
    : m_whole(&whole)
    , m_sink(std::move(sink))
{
}

JobMonitor stepOfJob(JobMonitor& whole, const std::string& label, double first, double last)
{
    return {
        whole,
        [&whole, label, first, last, phase = std::string(), text = label](const Progress& progress) mutable {
            if (progress.phase != phase) { // hardly ever, while there may be many reports
                phase = progress.phase;
                text = label.empty() ? phase
                                     : std::string(translated(translatable("core", "{}: {}"), label, phase));
            }
            whole.report(text, first + (last - first) * progress.fraction);
        }};
}

bool JobMonitor::isDue(const std::string& phase, double fraction)
{
    const bool finished = fraction >= 1;
    if (!finished)
        checkCancelled();
    if (!m_sink)
        return false;
    const auto now = Clock::now();
    if (!finished && phase == m_lastPhase && now - m_lastReport < m_interval)
        return false;
    if (!finished && now - m_lastReport < m_interval / 2)
        return false;
    m_lastReport = now;
    m_lastPhase = phase;
    return true;
}

void JobMonitor::report(const std::string& phase, double fraction)
{
    if (!isDue(phase, fraction))
        return;
    Progress progress{phase, fraction, std::nullopt, {}};
    const double elapsed = std::chrono::duration<double>(m_lastReport - m_start).count();
    if (elapsed >= kShortestMeaningfulElapsed && fraction >= kSmallestMeaningfulFraction)
        progress.secondsLeft = elapsed * (1 - fraction) / fraction;
    m_sink(progress);
}

void JobMonitor::report(const Progress& progress)
{
    if (isDue(progress.phase, progress.fraction))
        m_sink(progress);
}

void JobMonitor::checkCancelled() const
{
    if (m_whole)
        m_whole->checkCancelled();
    if (m_cancelRequested && m_cancelRequested->load(std::memory_order_relaxed))
        throw Cancelled();
}

bool JobMonitor::stopRequested() const
{
    return (m_whole && m_whole->stopRequested())
        || (m_stopRequested && m_stopRequested->load(std::memory_order_relaxed));
}

JobResult runJob(const std::function<Outcome()>& body) noexcept
{
    try {
        return {body(), {}, {}};
    } catch (const Cancelled&) {
        return {Outcome::Cancelled, {}, {}};
    } catch (const Error& error) {
        return {Outcome::Failed, error.what(), error.kind()};
    } catch (const OutOfMemory& error) {
        return {Outcome::OutOfMemory, translate("core", error.what()), {}};
    } catch (const std::bad_alloc&) {
        return {Outcome::OutOfMemory,
                translate("core", "The computer ran out of memory; close other programs or use fewer genes."),
                {}};
    } catch (const std::exception& error) {
        return {Outcome::Failed, error.what(), {}};
    } catch (...) {
        return {Outcome::Failed, translate("core", "An unknown error stopped the job."), {}};
    }
}

} // namespace knockscope
