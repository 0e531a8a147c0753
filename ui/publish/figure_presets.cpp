// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/figure_presets.h"

#include <QCoreApplication>

#include <algorithm>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

class Presets {
    Q_DECLARE_TR_FUNCTIONS(FigurePresets)
};

} // namespace

std::vector<FigurePreset> figurePresets()
{
    return {
        {u"nature-1"_s, Presets::tr("Nature, one column (89 mm)"), 89},
        {u"nature-2"_s, Presets::tr("Nature, two columns (183 mm)"), 183},
        {u"cell-1"_s, Presets::tr("Cell, one column (85 mm)"), 85},
        {u"cell-2"_s, Presets::tr("Cell, two columns (174 mm)"), 174},
        {u"plos-1"_s, Presets::tr("PLOS, one column (83 mm)"), 83},
        {u"plos-2"_s, Presets::tr("PLOS, two columns (173.5 mm)"), 173.5},
        {u"slide"_s, Presets::tr("Slide, 16:9 (254 × 142.9 mm)"), 254, 142.9, 14, 10, kLargestTextPt},
        {u"custom"_s, Presets::tr("Custom width"), 0, 0, 7, kSmallestTextPt, kLargestTextPt},
    };
}

FigurePreset figurePreset(const QString& id)
{
    const std::vector<FigurePreset> presets = figurePresets();
    const auto found = std::ranges::find(presets, id, &FigurePreset::id);
    return found == presets.end() ? presets.back() : *found;
}

void applyPreset(const FigurePreset& preset, FigureStyle& style)
{
    if (!preset.isCustom())
        style.widthMm = preset.widthMm;
    style.heightMm = preset.heightMm;
    if (style.textPt < preset.smallestTextPt || style.textPt > preset.largestTextPt)
        style.textPt = preset.textPt;
}

} // namespace knockscope::ui
