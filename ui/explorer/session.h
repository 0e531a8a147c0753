// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explorer/selection.h"
#include "ui/models/gene_table_model.h"

#include <QJsonObject>

#include <filesystem>

namespace knockscope::ui {

/// session.json of a project: what was on screen.
std::filesystem::path sessionPath(const std::filesystem::path& projectFolder);
/// Empty when there is none. One that is damaged or of a newer version is no reason not to open a project: it
/// comes back empty too.
QJsonObject readSession(const std::filesystem::path& projectFolder);
/// Throws `Error(Io)`.
void writeSession(const std::filesystem::path& projectFolder, const QJsonObject& session);

/// Genes are kept by name, so that a screen imported again finds its own.
QJsonObject toJson(const Selection& selection, const GeneNames& genes);
Selection selectionFromJson(const QJsonObject& json, const GeneNames& genes);

} // namespace knockscope::ui
