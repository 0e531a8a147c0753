// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/shift_data.h"

#include "core/evaluation/correlation.h"
#include "ui/base/text.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace knockscope::ui {

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

double meanOf(const std::vector<double>& values)
{
    return values.empty()
        ? kNaN
        : std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

ShiftSeries shiftSeries(const RunResponse& run, ShiftQuantity quantity, bool isObserved)
{
    const PerturbationResponse& response = *run.response;
    const bool isMean = quantity == ShiftQuantity::MeanChange;
    ShiftSeries series;
    series.run = run.run;
    if (isMean ? response.predictedMeans.empty() : response.predicted.empty()) {
        if (!response.predictedMeans.empty())
            series.note = ShiftPlot::tr("predicts means only");
        return series;
    }
    series.points.reserve(response.genes.size());
    std::vector<double> x;
    std::vector<double> y;
    for (std::size_t gene = 0; gene < response.genes.size(); ++gene) {
        const GeneResponse& shift = response.genes[gene];
        if (!shift.active)
            continue;
        ShiftPoint point;
        point.gene = static_cast<int>(gene);
        point.x = !isObserved ? shift.controlMean
            : isMean          ? shift.observedMean - shift.controlMean
                              : shift.observedW1;
        point.y = isMean ? shift.predictedMean - shift.controlMean : shift.predictedW1;
        if (!std::isfinite(point.x) || !std::isfinite(point.y))
            continue;
        if (isObserved && !isMean)
            point.noise = shift.observedShift.noise;
        series.points.push_back(point);
        x.push_back(point.x);
        y.push_back(point.y);
    }
    if (isObserved)
        series.correlation = isMean ? pearson(x, y) : response.shiftCorrelation;
    return series;
}

} // namespace

ShiftPlotData shiftPlotData(const ShownResponse& shown, ShiftQuantity quantity)
{
    ShiftPlotData data;
    data.geneNames = shown.geneNames;
    data.quantity = quantity;
    const PerturbationResponse& leading = *shown.runs.front().response;
    data.perturbation = fromUtf8(leading.perturbation);
    data.isObserved = leading.isObserved();
    for (const RunResponse& run : shown.runs)
        data.series.push_back(shiftSeries(run, quantity, data.isObserved));
    std::vector<double> noise;
    for (const GeneResponse& gene : leading.genes) {
        if (!gene.active)
            ++data.genesNotDrawn;
        else if (std::isfinite(gene.observedShift.noise))
            noise.push_back(gene.observedShift.noise);
    }
    if (data.isObserved && quantity == ShiftQuantity::W1)
        data.noiseFloor = meanOf(noise);
    return data;
}

} // namespace knockscope::ui
