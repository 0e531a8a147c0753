// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure_spec.h"

#include <QString>

#include <vector>

namespace knockscope::ui {

/// A size that journals or slides ask for.
struct FigurePreset {
    QString id;
    QString title; // for people, with its width
    double widthMm = 0; // 0: what the user says
    double heightMm = 0; // 0: what the panels need
    int textPt = 7; // at first
    int smallestTextPt = kSmallestTextPt;
    int largestTextPt = 8;

    bool isCustom() const { return widthMm == 0; }
};

/// In the order in which they are offered, in the language of the user; the last is custom.
std::vector<FigurePreset> figurePresets();
/// The custom one for an id that there is none of.
FigurePreset figurePreset(const QString& id);
/// Width, height and text as the preset has them; a text size that it allows stays.
void applyPreset(const FigurePreset& preset, FigureStyle& style);

} // namespace knockscope::ui
