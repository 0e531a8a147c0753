// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <filesystem>
#include <optional>

namespace knockscope::ui {

/// session.json of a project: what was on screen.
std::filesystem::path sessionPath(const std::filesystem::path& projectFolder);
/// Empty when there is none or when it is damaged, which is no reason not to open a project. Nothing when it
/// is of a newer version, which must not be written over.
std::optional<QJsonObject> readSession(const std::filesystem::path& projectFolder);
/// Throws `Error(Io)`.
void writeSession(const std::filesystem::path& projectFolder, const QJsonObject& session);

} // namespace knockscope::ui
