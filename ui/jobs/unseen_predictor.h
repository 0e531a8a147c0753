// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/evaluation/unseen_predictions.h"
#include "core/project/project.h"
#include "core/project/run.h"
#include "ui/jobs/job_queue.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace knockscope::ui {

/// What predicts, lists and forgets perturbations that are not in a run; they may take long, throw `Error`
/// and `Cancelled`, and are called on threads of their own. Tests put their own in place of core's.
struct UnseenCore {
    std::function<UnseenOutcome(const Project&, const Run&, std::span<const std::string>, JobMonitor&)>
        predict;
    std::function<std::vector<UnseenEntry>(const Project&, const Run&)> list;
    std::function<void(const Project&, const Run&, const std::vector<std::string>&, const JobMonitor&)>
        remove;
    /// Drops what is kept between predictions for the same run; quick, and called on the window's thread.
    std::function<void()> forget = [] {};
    /// The project and the run as they are by now.
    std::function<std::pair<Project, std::shared_ptr<const Run>>(const Project&, const Run&)> reopen = {};
};
UnseenCore unseenCore();

/// Predictions of more names than these are a job of the queue.
inline constexpr std::size_t kMostPredictedAtOnce = 20;

/// Predicts in the background and keeps the list of what a run has predicted; few names at once, many as a
/// job of the queue if there is one, where a network waits for trainings to end. Only the list of the run
/// that was set last is told; a prediction for another run goes on, and its result stays in that run's
/// folder. A job of the queue
/// goes on when this is gone.
class UnseenPredictor final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UnseenPredictor)

public:
    explicit UnseenPredictor(UnseenCore core, QObject* parent = nullptr);
    ~UnseenPredictor() override;

    /// Null: all are predicted at once.
    void setQueue(JobQueue* queue);

    /// Lists what `run` has predicted; without a project or a run nothing is listed.
    void setRun(const std::optional<Project>& project, std::shared_ptr<const Run> run);
    /// False without a run and while a prediction goes on, for whatever run. Few names do not wait for a
    /// prediction that waits.
    bool predict(std::vector<std::string> typed);
    /// False without a run and while a prediction goes on.
    bool remove(std::vector<std::string> names);
    /// Returns at once; the prediction ends at its next check. Of one that goes on and one that waits it is
    /// the former.
    void cancel();

    bool isPredicting() const;
    /// Whether predict() would do so many names.
    bool isFree(std::size_t names) const;
    bool isCancelling() const;
    /// Whether the only prediction waits for its turn in the queue.
    bool isWaiting() const;
    /// The name of the run for which a prediction goes on.
    const std::string& predictingRun() const { return m_predictingRun; }

Q_SIGNALS:
    /// The prediction goes on, or waits for its turn: see isWaiting().
    void started();
    /// Its turn came.
    void begun();
    void progressChanged(const knockscope::Progress& progress);
    void cancelling();
    /// What the run has predicted. `outcome` is not null when this is the first list since a prediction for
    /// the run ended well: what that led to.
    void listed(const std::vector<knockscope::UnseenEntry>& entries,
                const knockscope::UnseenOutcome* outcome);
    void listFailed(const QString& message);
    /// After `listed`, or before it when the run was read again meanwhile. `isShown`: it was for the run that
    /// is set now.
    void finished(const knockscope::JobResult& result, const std::string& runName, bool isShown);

private:
    struct Target {
        Project project;
        std::shared_ptr<const Run> run;
    };
    struct ListTask {
        Target target;
        std::vector<std::string> removed; // before it is listed
        int number = 0; // of the state of m_newestList in which it was asked for
    };

    bool isShown(const Target& target) const;
    bool isInQueue(JobState state) const;
    void follow(JobId id);
    void tellList(const std::vector<UnseenEntry>& entries);
    void list(Target target, std::vector<std::string> removed);
    void startNextList();

    UnseenCore m_core;
    std::optional<Target> m_shown;
    std::optional<UnseenOutcome> m_untold; // of the run that is shown
    std::string m_predictingRun; // directly, or else by the queue
    std::string m_queuedRun;
    std::deque<ListTask> m_lists; // still to be done
    int m_newestList = 0; // any older one is not told
    QPointer<JobQueue> m_queue;
    JobId m_job = 0; // of the queue; 0: none
    JobRunner* m_predictions;
    JobRunner* m_lister;
};

} // namespace knockscope::ui
