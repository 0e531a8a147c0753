// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/session_file.h"

#include "core/base/atomic_file.h"

#include <QJsonDocument>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSessionVersion = 1;

} // namespace

std::filesystem::path sessionPath(const std::filesystem::path& projectFolder)
{
    return projectFolder / "session.json";
}

std::optional<QJsonObject> readSession(const std::filesystem::path& projectFolder)
{
    try {
        const std::filesystem::path path = sessionPath(projectFolder);
        if (!std::filesystem::exists(path))
            return QJsonObject();
        QJsonObject session = QJsonDocument::fromJson(QByteArray::fromStdString(readText(path))).object();
        const int version = session.take(u"format_version"_s).toInt();
        if (version > kSessionVersion)
            return std::nullopt;
        return version == kSessionVersion ? session : QJsonObject();
    } catch (const std::exception&) {
        return QJsonObject();
    }
}

void writeSession(const std::filesystem::path& projectFolder, const QJsonObject& session)
{
    QJsonObject document = session;
    document.insert(u"format_version"_s, kSessionVersion);
    writeTextAtomically(sessionPath(projectFolder), QJsonDocument(document).toJson().toStdString());
}

} // namespace knockscope::ui
