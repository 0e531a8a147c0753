// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/response_plots.h"

#include "ui/base/text.h"

namespace knockscope::ui {

ShiftPlotData shiftPlotData(const PerturbationResponse& response,
                            const std::shared_ptr<const std::vector<QString>>& geneNames)
{
    ShiftPlotData data;
    data.perturbation = fromUtf8(response.perturbation);
    data.geneNames = geneNames;
    data.correlation = response.shiftCorrelation;
    data.points.reserve(response.genes.size());
    for (std::size_t gene = 0; gene < response.genes.size(); ++gene) {
        const GeneResponse& shift = response.genes[gene];
        if (shift.active)
            data.points.push_back({static_cast<int>(gene), shift.observedW1, shift.predictedW1});
        else
            ++data.genesNotDrawn;
    }
    return data;
}

} // namespace knockscope::ui
