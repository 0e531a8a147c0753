// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/project_reader.h"

#include "ui/jobs/latest_job.h"

#include <utility>

namespace knockscope::ui {

ProjectReader::ProjectReader(OnRead onRead, OnFailed onFailed, QObject* parent)
    : QObject(parent)
    , m_onRead(std::move(onRead))
    , m_onFailed(std::move(onFailed))
    , m_job(new LatestJob(this))
{
}

ProjectReader::~ProjectReader()
{
    delete m_job; // its callbacks use the rest
}

std::filesystem::path ProjectReader::reading() const
{
    return m_job->isRunning() ? m_folder : std::filesystem::path();
}

void ProjectReader::open(const std::filesystem::path& folder, const std::string& preferredRun)
{
    m_folder = folder;
    m_preferredRun = preferredRun;
    start();
}

void ProjectReader::readAgain(const std::filesystem::path& folder, const std::string& preferredRun)
{
    if (!m_job->isRunning()) {
        open(folder, preferredRun);
        return;
    }
    if (m_folder != folder)
        return;
    m_isOutdated = true;
    if (!preferredRun.empty())
        m_preferredRun = preferredRun;
}

void ProjectReader::start()
{
    m_isOutdated = false;
    m_job->start([folder = m_folder](JobMonitor&) { return openWorkspace(folder); },
                 [this](Workspace workspace) {
                     const std::string preferredRun = m_preferredRun;
                     if (m_isOutdated)
                         start();
                     else
                         m_preferredRun.clear();
                     m_onRead(std::move(workspace), preferredRun);
                 },
                 [this](const QString& message) { m_onFailed(message); });
}

} // namespace knockscope::ui
