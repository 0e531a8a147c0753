// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure_request.h"

#include <QJsonObject>
#include <QString>

#include <string>

namespace knockscope::ui {

/// What somebody chose for the figures of a project, apart from what a figure shows: runs, perturbations and
/// genes are those of the moment.
struct FigureChoices {
    FigureRequest request; // without runs, perturbations and genes
    std::string table; // of paperTableNames(); empty: a figure
    QString preset = QStringLiteral("nature-2"); // of figurePresets()
    bool withSidecars = true;
    QString ending = QStringLiteral("svg"); // of the last file
    bool isUnfolded = false; // the form

    bool operator==(const FigureChoices&) const = default;
};

QJsonObject toJson(const FigureChoices& choices);
/// What is missing or makes no sense is as it is at first.
FigureChoices figureChoicesFromJson(const QJsonObject& object);

/// Whether figures are written to files that end so: "svg".
bool isFigureEnding(const QString& ending);

/// Id of a template: "panel".
std::string templateId(FigureTemplate figure);

} // namespace knockscope::ui
