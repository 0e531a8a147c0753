// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QSet>
#include <QString>

#include <memory>

namespace knockscope::ui {

/// A project that was open, as it was then.
struct RecentProject {
    QString folder; // absolute
    QDateTime opened = {};
    int perturbations = -1; // -1: not known
    int runs = -1;

    bool operator==(const RecentProject&) const = default;
};

inline constexpr int kMostRecentProjects = 10;

/// Newest first, at most kMostRecentProjects, each folder once; from the settings. Folders that are gone are
/// among them: looking for them may take long, which is what FolderProbe is for.
QList<RecentProject> recentProjects();
/// Puts a project first and keeps the list. Relative folders count from the current one.
void addRecentProject(const RecentProject& project);
void removeRecentProject(const QString& folder);

/// Looks whether projects are where they were, without ever making the caller wait: a network drive that is
/// gone may take minutes to say so. Each folder is looked for on a thread of its own, which nobody waits for.
class FolderProbe final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FolderProbe)

public:
    explicit FolderProbe(QObject* parent = nullptr);
    /// Returns at once; answers that are still to come are dropped.
    ~FolderProbe() override;

    /// Answered by checked(). A folder that is being looked for already is not looked for twice.
    void check(const QString& folder);

Q_SIGNALS:
    void checked(const QString& folder, bool isProject);

private:
    struct Link;

    std::shared_ptr<Link> m_link;
    QSet<QString> m_pending;
};

} // namespace knockscope::ui
