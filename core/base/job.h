// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <atomic>
#include <chrono>
#include <functional>
#include <optional>
#include <string>

namespace knockscope {

/// How a job ended.
enum class Outcome { Done, StoppedAndKept, Cancelled, Failed, OutOfMemory };

struct JobResult {
    Outcome outcome = Outcome::Done;
    std::string message; // one sentence for Failed and OutOfMemory, empty otherwise
    std::optional<ErrorKind> error; // for Failed, when the user can mend it
};

/// A snapshot of how far a job is.
struct Progress {
    std::string phase; // for people: "reading cells", "fold 2 of 9, epoch 40 of 500"
    double fraction = 0; // of the whole job, 0 to 1
    std::optional<double> secondsLeft; // absent until it means something
    std::string detail; // for people: "objective 0.0123, 310 examples/s"
};

/// What a long computation talks to: it reports how far it is and learns that it should stop. Cheap enough to
/// be called from inner loops; may be asked to stop from any thread.
class JobMonitor {
public:
    using Sink = std::function<void(const Progress&)>;

    /// A monitor that nobody watches and nobody cancels.
    JobMonitor() = default;
    /// `cancelRequested` and `stopRequested` may be null and must outlive the monitor; `sink` is called on
    /// the job's own thread, at most once in `interval` for a phase (twice when the phase changes).
    JobMonitor(const std::atomic<bool>* cancelRequested, Sink sink,
               std::chrono::milliseconds interval = std::chrono::milliseconds(100),
               const std::atomic<bool>* stopRequested = nullptr);

    /// For one of several threads of a job: cancelled with `whole`, which must outlive it, or by a flag of
    /// its own; reports nothing.
    JobMonitor(const JobMonitor& whole, const std::atomic<bool>* cancelRequested);

    /// For one step of a job that has many: cancelled and stopped with `whole`, which must outlive it; `sink`
    /// is told how far the step is.
    JobMonitor(const JobMonitor& whole, Sink sink);

    /// Reports progress; the time left is that of a job that goes on as fast as it came here. Throws
    /// `Cancelled` when cancellation was requested, unless the job has just ended (fraction 1).
    void report(const std::string& phase, double fraction);
    /// The same for a job that knows its time left better, or that it does not know it.
    void report(const Progress& progress);
    /// Throws `Cancelled` when cancellation was requested.
    void checkCancelled() const;
    /// Whether the job should end soon, keep what it has and return `StoppedAndKept`. Only training does.
    bool stopRequested() const;

private:
    using Clock = std::chrono::steady_clock;

    bool isDue(const std::string& phase, double fraction);

    const JobMonitor* m_whole = nullptr;
    const std::atomic<bool>* m_cancelRequested = nullptr;
    const std::atomic<bool>* m_stopRequested = nullptr;
    Sink m_sink;
    std::chrono::milliseconds m_interval{};
    Clock::time_point m_start = Clock::now();
    Clock::time_point m_lastReport;
    std::string m_lastPhase;
};

/// A monitor for the step of `whole` that takes its fraction from `first` to `last`. `label` precedes the
/// step's own phases.
JobMonitor stepOfJob(JobMonitor& whole, const std::string& label, double first, double last);

/// Runs `body` and turns whatever it throws into one of the five outcomes; nothing escapes. `body` returns
/// `Done` or `StoppedAndKept`.
JobResult runJob(const std::function<Outcome()>& body) noexcept;

} // namespace knockscope
