// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/session.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "ui/base/text.h"

#include <QHash>
#include <QJsonArray>
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

QJsonObject readSession(const std::filesystem::path& projectFolder)
{
    try {
        const std::filesystem::path path = sessionPath(projectFolder);
        if (!std::filesystem::exists(path))
            return {};
        QJsonObject session = QJsonDocument::fromJson(QByteArray::fromStdString(readText(path))).object();
        return session.take(u"format_version"_s).toInt() == kSessionVersion ? session : QJsonObject();
    } catch (const std::exception&) {
        return {};
    }
}

void writeSession(const std::filesystem::path& projectFolder, const QJsonObject& session)
{
    QJsonObject document = session;
    document.insert(u"format_version"_s, kSessionVersion);
    writeTextAtomically(sessionPath(projectFolder), QJsonDocument(document).toJson().toStdString());
}

QJsonObject toJson(const Selection& selection, const GeneNames& genes)
{
    const auto names = [&genes](const std::vector<int>& rows) {
        QJsonArray array;
        for (const int row : rows)
            array.append(genes->at(static_cast<std::size_t>(row)));
        return array;
    };
    QJsonArray runs;
    for (const std::string& run : selection.runs)
        runs.append(fromUtf8(run));
    return {{u"perturbation"_s, fromUtf8(selection.perturbation)},
            {u"genes"_s, names(selection.genes)},
            {u"pinned"_s, names(selection.pinned)},
            {u"runs"_s, runs}};
}

Selection selectionFromJson(const QJsonObject& json, const GeneNames& genes)
{
    QHash<QString, int> rows;
    for (std::size_t row = 0; row < genes->size(); ++row)
        rows.insert((*genes)[row], static_cast<int>(row));
    const auto rowsOf = [&](const QString& key) {
        std::vector<int> found;
        for (const QJsonValue& name : json.value(key).toArray())
            if (const auto row = rows.constFind(name.toString()); row != rows.constEnd())
                found.push_back(*row);
        return found;
    };
    Selection selection;
    selection.perturbation = toUtf8(json.value(u"perturbation"_s).toString());
    selection.genes = rowsOf(u"genes"_s);
    selection.pinned = rowsOf(u"pinned"_s);
    for (const QJsonValue& run : json.value(u"runs"_s).toArray())
        if (selection.runs.size() < kMostShownRuns)
            selection.runs.push_back(toUtf8(run.toString()));
    return selection;
}

} // namespace knockscope::ui
