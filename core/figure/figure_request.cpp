// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/figure_request.h"

#include "core/base/translate.h"

namespace knockscope {

const std::vector<FigureTemplateInfo>& figureTemplates()
{
    static const std::vector<FigureTemplateInfo> infos = {
        {FigureTemplate::Panel, "panel", translatable("core", "Shift and genes")},
        {FigureTemplate::Distribution, "distribution", translatable("core", "Distributions of genes")},
        {FigureTemplate::Shift, "shift", translatable("core", "Shift plot")},
        {FigureTemplate::Grid, "grid", translatable("core", "Grid of shift plots")},
        {FigureTemplate::Card, "card", translatable("core", "Card of a perturbation")},
        {FigureTemplate::Bins, "bins", translatable("core", "Metrics against bins")},
        {FigureTemplate::Kinds, "kinds", translatable("core", "Kinds of response")},
    };
    return infos;
}

} // namespace knockscope
