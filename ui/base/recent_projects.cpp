// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/recent_projects.h"

#include "ui/base/text.h"

#include <QDir>
#include <QFileInfo>
#include <QMetaObject>
#include <QSettings>

#include <filesystem>
#include <mutex>
#include <system_error>
#include <thread>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

const QString kList = u"recentProjects"_s;

/// Without a look at the disk.
QString absolute(const QString& folder)
{
    return QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
}

void writeRecent(const QList<RecentProject>& projects)
{
    QSettings settings;
    settings.remove(kList);
    settings.beginWriteArray(kList);
    for (qsizetype i = 0; i < projects.size(); ++i) {
        const RecentProject& project = projects[i];
        settings.setArrayIndex(static_cast<int>(i));
        settings.setValue(u"folder"_s, project.folder);
        settings.setValue(u"opened"_s, project.opened.toUTC().toString(Qt::ISODate));
        settings.setValue(u"perturbations"_s, project.perturbations);
        settings.setValue(u"runs"_s, project.runs);
    }
    settings.endArray();
}

} // namespace

QList<RecentProject> recentProjects()
{
    QList<RecentProject> projects;
    QSettings settings;
    const int count = settings.beginReadArray(kList);
    for (int i = 0; i < count && projects.size() < kMostRecentProjects; ++i) {
        settings.setArrayIndex(i);
        const QString folder = settings.value(u"folder"_s).toString();
        if (folder.isEmpty())
            continue;
        RecentProject project{absolute(folder)};
        project.opened = QDateTime::fromString(settings.value(u"opened"_s).toString(), Qt::ISODate);
        project.perturbations = settings.value(u"perturbations"_s, -1).toInt();
        project.runs = settings.value(u"runs"_s, -1).toInt();
        projects.append(project);
    }
    settings.endArray();
    return projects;
}

void addRecentProject(const RecentProject& project)
{
    RecentProject first = project;
    first.folder = absolute(project.folder);
    QList<RecentProject> projects = recentProjects();
    projects.removeIf([&](const RecentProject& one) { return one.folder == first.folder; });
    projects.prepend(first);
    while (projects.size() > kMostRecentProjects)
        projects.removeLast();
    writeRecent(projects);
}

void removeRecentProject(const QString& folder)
{
    QList<RecentProject> projects = recentProjects();
    if (projects.removeIf([&](const RecentProject& one) { return one.folder == absolute(folder); }) > 0)
        writeRecent(projects);
}

struct FolderProbe::Link {
    std::mutex mutex;
    FolderProbe* owner = nullptr; // null once it is gone
};

FolderProbe::FolderProbe(QObject* parent)
    : QObject(parent)
    , m_link(std::make_shared<Link>())
{
    m_link->owner = this;
}

FolderProbe::~FolderProbe()
{
    const std::lock_guard lock(m_link->mutex);
    m_link->owner = nullptr;
}

void FolderProbe::check(const QString& folder)
{
    if (m_pending.contains(folder))
        return;
    m_pending.insert(folder);
    // Nothing of Qt is touched before the answer is there: the program may have ended by then.
    std::thread([link = m_link, folder, path = toPath(folder)] {
        std::error_code failure;
        const bool isThere = std::filesystem::exists(path / "project.json", failure) && !failure;
        const std::lock_guard lock(link->mutex);
        if (!link->owner)
            return;
        QMetaObject::invokeMethod(
            link->owner,
            [owner = link->owner, folder, isThere] {
                owner->m_pending.remove(folder);
                Q_EMIT owner->checked(folder, isThere);
            },
            Qt::QueuedConnection);
    }).detach();
}

} // namespace knockscope::ui
