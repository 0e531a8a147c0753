// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/figure_fields.h"

#include <algorithm>

namespace knockscope::ui {

bool hasPerturbations(FigureTemplate figure)
{
    return figure != FigureTemplate::Bins;
}

bool hasGenes(FigureTemplate figure)
{
    return figure != FigureTemplate::Bins && figure != FigureTemplate::Kinds;
}

bool hasDistributions(FigureTemplate figure)
{
    return figure == FigureTemplate::Distribution || figure == FigureTemplate::Panel
        || figure == FigureTemplate::Card;
}

bool hasShifts(FigureTemplate figure)
{
    return figure == FigureTemplate::Shift || figure == FigureTemplate::Panel
        || figure == FigureTemplate::Grid || figure == FigureTemplate::Card;
}

bool hasSecondRun(FigureTemplate figure)
{
    return hasShifts(figure) || figure == FigureTemplate::Distribution;
}

bool needsRun(FigureTemplate figure)
{
    return figure == FigureTemplate::Shift || figure == FigureTemplate::Grid
        || figure == FigureTemplate::Card;
}

bool isOfMany(FigureTemplate figure)
{
    return figure == FigureTemplate::Grid || figure == FigureTemplate::Kinds
        || figure == FigureTemplate::Bins;
}

FigureRequest onlyItsOwn(FigureRequest request)
{
    const FigureRequest first;
    const FigureTemplate figure = request.figure;
    request.runs.resize(std::min(request.runs.size(), hasSecondRun(figure) ? kMostFigureRuns : 1));
    if (!hasPerturbations(figure))
        request.perturbations.clear();
    if (!hasGenes(figure))
        request.genes.clear();
    if (!hasDistributions(figure)) {
        request.control = first.control;
        request.observed = first.observed;
        request.predicted = first.predicted;
        request.foldRange = first.foldRange;
        request.zerosApart = first.zerosApart;
        request.cellBins = first.cellBins;
        request.style.logY = first.style.logY;
        request.style.means = first.style.means;
    }
    if (!hasShifts(figure)) {
        request.style.geneLabels = first.style.geneLabels;
        request.style.points = first.style.points;
    }
    if (figure != FigureTemplate::Grid)
        request.sideBySide = first.sideBySide;
    if (figure != FigureTemplate::Bins)
        request.binsMetrics = first.binsMetrics;
    return request;
}

} // namespace knockscope::ui
