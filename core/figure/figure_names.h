// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure_request.h"
#include "core/figure/figure_spec.h"

#include <array>

namespace knockscope {

// What choices are called in files and on the command line. Templates: figureTemplates().

template <class Value> struct FigureName {
    Value value;
    const char* name;
};

inline constexpr std::array kPaletteNames{
    FigureName<FigurePalette>{FigurePalette::Standard, "standard"},
    FigureName<FigurePalette>{FigurePalette::Paper, "paper"},
    FigureName<FigurePalette>{FigurePalette::Grey, "grey"},
};
inline constexpr std::array kPointDrawingNames{
    FigureName<PointDrawing>{PointDrawing::Automatic, "automatic"},
    FigureName<PointDrawing>{PointDrawing::Vector, "vector"},
    FigureName<PointDrawing>{PointDrawing::Image, "image"},
};
inline constexpr std::array kBinsMetricsNames{
    FigureName<BinsMetrics>{BinsMetrics::Errors, "errors"},
    FigureName<BinsMetrics>{BinsMetrics::Correlations, "correlations"},
};

} // namespace knockscope
