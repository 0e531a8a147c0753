// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/figure_request.h"

#include "core/base/translate.h"

#include <algorithm>
#include <iterator>

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

std::vector<std::string> withoutRepeats(const std::vector<std::string>& names)
{
    std::vector<std::string> result;
    std::copy_if(names.begin(), names.end(), std::back_inserter(result), [&](const std::string& name) {
        return std::find(result.begin(), result.end(), name) == result.end();
    });
    return result;
}

} // namespace knockscope
