// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/selection_json.h"

#include "ui/base/text.h"

#include <QHash>
#include <QJsonArray>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

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
