// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>

#include <filesystem>
#include <map>

namespace knockscope::ui {

class JobRunner;

/// Writes sessions in the background, one after the other; of those of a project that wait only the newest
/// is written. A session that cannot be written is passed over: a project that may only be read is still
/// worth looking at.
class SessionWriter final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SessionWriter)

public:
    explicit SessionWriter(QObject* parent = nullptr);
    /// Waits until everything is written.
    ~SessionWriter() override;

    void write(const std::filesystem::path& projectFolder, const QJsonObject& session);

private:
    void writeNext();

    std::map<std::filesystem::path, QJsonObject> m_waiting; // by project
    JobRunner* m_runner;
};

} // namespace knockscope::ui
