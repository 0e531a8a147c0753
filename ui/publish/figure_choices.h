// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure_request.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace knockscope::ui {

/// What is on screen.
struct FigureSelection {
    std::string perturbation;
    std::vector<std::string> genes; // that have a card
    std::vector<std::string> pinned;
    std::vector<std::string> runs;

    bool operator==(const FigureSelection&) const = default;
};

/// What was typed or chosen in place of what is on screen. Of no effect once something else is there.
struct FigureTyped {
    FigureSelection over; // what was on screen
    std::optional<std::vector<std::string>> perturbations;
    std::optional<std::vector<std::string>> genes;
    std::optional<std::vector<std::string>> runs;

    bool operator==(const FigureTyped&) const = default;
};

/// What somebody chose for the figures of a project.
struct FigureChoices {
    FigureRequest request; // without runs, perturbations and genes
    std::optional<FigureTyped> typed;
    std::string table; // of paperTableNames(); empty: a figure
    QString preset = QStringLiteral("nature-2"); // of figurePresets()
    bool withSidecars = true;
    QString ending = QStringLiteral("svg"); // of the last file
    QString folder; // of the last file; empty: none yet
    int zoom = 100; // of the preview in percent of the true size; 0: as large as there is room
    bool isUnfolded = false; // the form

    bool operator==(const FigureChoices&) const = default;
};

QJsonObject toJson(const FigureChoices& choices);
/// What is missing or makes no sense is as it is at first.
FigureChoices figureChoicesFromJson(const QJsonObject& object);

/// What is on screen or was typed in its place, drawn as was chosen: perturbations and genes are left open
/// where the figure is of many.
FigureRequest requestOf(const FigureChoices& choices, const FigureSelection& selection);

/// Endings of files that figures are written to, the usual ones first: "svg".
const QStringList& figureEndings();
/// For file dialogs; that of `ending` on top.
QString figureFilters(const QString& ending);

/// Id of a template: "panel".
std::string templateId(FigureTemplate figure);
/// Nothing for what is no template's id.
std::optional<FigureTemplate> templateOf(std::string_view id);

inline constexpr int kSmallestZoom = 25; // percent
inline constexpr int kLargestZoom = 400;

} // namespace knockscope::ui
