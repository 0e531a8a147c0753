// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/job_queue.h"
#include "ui/jobs/training_job.h"

#include <QObject>

#include <functional>
#include <set>
#include <string>
#include <utility>
#include <vector>

class QMenu;

namespace knockscope::ui {

class InfoBar;
class LatestJob;

/// Trainings of the open project that ended before their time: all of them in a menu, and the newest one in
/// the bar above the content until somebody says "not now".
class ResumeOffers final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ResumeOffers)

public:
    using Resume = std::function<void(const QString& project, const InterruptedRun& run)>;

    /// All of them outlive the offers.
    ResumeOffers(const JobQueue& jobs, InfoBar& info, QMenu& menu, Resume resume, QObject* parent = nullptr);
    ~ResumeOffers() override;

    /// Looks through the project's runs, in the background.
    void look(const Project& project);

private:
    using Key = std::pair<QString, std::string>; // project and run

    void show();
    void forget();
    bool isHeld(const InterruptedRun& run) const;
    /// Whoever ended a training here knows that it did.
    void jobEnded(JobId id);

    const JobQueue& m_jobs;
    InfoBar& m_info;
    QMenu& m_menu;
    Resume m_resume;
    LatestJob* m_reader;
    QString m_project;
    std::vector<InterruptedRun> m_runs; // newest first
    std::set<Key> m_declined; // not to be offered of themselves any more
    Key m_offered; // what the bar says, or said until somebody closed it
};

} // namespace knockscope::ui
