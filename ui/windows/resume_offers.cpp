// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/resume_offers.h"

#include "ui/base/text.h"
#include "ui/jobs/job_words.h"
#include "ui/jobs/latest_job.h"
#include "ui/windows/info_bar.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

const QString kNotice = u"interrupted"_s;

} // namespace

ResumeOffers::ResumeOffers(const JobQueue& jobs, InfoBar& info, QMenu& menu, Resume resume, QObject* parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_info(info)
    , m_menu(menu)
    , m_resume(std::move(resume))
    , m_reader(new LatestJob(this))
{
    connect(&jobs, &JobQueue::added, this, &ResumeOffers::show);
    connect(&jobs, &JobQueue::finished, this, &ResumeOffers::jobEnded);
    show();
}

ResumeOffers::~ResumeOffers()
{
    delete m_reader; // its callbacks use the rest
}

void ResumeOffers::look(const Project& project)
{
    const QString folder = fromPath(project.folder());
    if (folder != m_project)
        forget();
    m_project = folder;
    m_reader->start([project](JobMonitor&) { return interruptedRuns(project); },
                    [this](std::vector<InterruptedRun> runs) {
                        m_runs = std::move(runs);
                        show();
                    },
                    [this](const QString&) { forget(); }); // what is wrong was told when it was opened
}

void ResumeOffers::forget()
{
    m_runs.clear();
    show();
}

bool ResumeOffers::isHeld(const InterruptedRun& run) const
{
    return std::ranges::any_of(m_jobs.jobs(), [&](const JobInfo& job) {
        return !job.hasEnded() && job.project == m_project
            && (job.kind == JobKind::Experiment || runOf(job) == fromUtf8(run.name));
    });
}

void ResumeOffers::jobEnded(JobId id)
{
    const JobInfo* job = m_jobs.find(id);
    if (job && job->kind == JobKind::Training && job->state != JobState::Done)
        m_declined.emplace(job->project, toUtf8(runOf(*job)));
}

void ResumeOffers::show()
{
    m_menu.clear();
    const InterruptedRun* offered = nullptr;
    for (const InterruptedRun& run : m_runs) {
        if (!run.canResume || isHeld(run))
            continue;
        QAction* action =
            m_menu.addAction(tr("%1 (%2 of %Ln folds)", nullptr, static_cast<int>(run.wantedFolds))
                                 .arg(fromUtf8(run.name), countText(run.finishedFolds)));
        connect(action, &QAction::triggered, this, [this, run] { m_resume(m_project, run); });
        if (!offered && !run.wasStopped && !m_declined.contains({m_project, run.name}))
            offered = &run;
    }
    m_menu.setEnabled(!m_menu.isEmpty());
    const Key key = offered ? Key(m_project, offered->name) : Key();
    if (key == m_offered)
        return;
    m_offered = key;
    m_info.takeBack(kNotice);
    if (!offered)
        return;
    const QString name = fromUtf8(offered->name);
    const QString text = offered->failure.isEmpty()
        ? tr("The training of %1 was interrupted after %2 of %Ln folds. It can go on where it was.", nullptr,
             static_cast<int>(offered->wantedFolds))
              .arg(name, countText(offered->finishedFolds))
        : tr("The training of %1 failed after %2 of %Ln folds. It can be tried again from there.", nullptr,
             static_cast<int>(offered->wantedFolds))
              .arg(name, countText(offered->finishedFolds));
    m_info.say({kNotice,
                text,
                {{tr("Resume"), [this, project = m_project, run = *offered] { m_resume(project, run); }},
                 {tr("Not now"), [this, key] {
                      m_declined.insert(key);
                      show();
                  }}}});
}

} // namespace knockscope::ui
