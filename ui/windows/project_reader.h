// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/project_jobs.h"

#include <QObject>

#include <filesystem>
#include <functional>
#include <string>

namespace knockscope::ui {

class LatestJob;

/// Reads projects for a window, in the background: one to open, or the open one again because something of
/// it changed. However often that happens, each reading is shown before the next begins.
class ProjectReader final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProjectReader)

public:
    using OnRead = std::function<void(Workspace, const std::string& preferredRun)>;
    using OnFailed = std::function<void(const QString& message)>;

    ProjectReader(OnRead onRead, OnFailed onFailed, QObject* parent = nullptr);
    ~ProjectReader() override;

    /// In place of whatever is read.
    void open(const std::filesystem::path& folder, const std::string& preferredRun = {});
    /// Once more if it is being read already; nothing when another project is about to be opened. A run that
    /// is preferred once stays so until it was told.
    void readAgain(const std::filesystem::path& folder, const std::string& preferredRun = {});
    /// The project that is being read; empty: none.
    std::filesystem::path reading() const;

private:
    void start();

    OnRead m_onRead;
    OnFailed m_onFailed;
    LatestJob* m_job;
    std::filesystem::path m_folder;
    std::string m_preferredRun;
    bool m_isOutdated = false; // what is being read
};

} // namespace knockscope::ui
