// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/gene_response.h"

#include <QString>

#include <cmath>
#include <cstddef>
#include <limits>
#include <memory>
#include <string>
#include <vector>

namespace knockscope::tests {

/// Numbers that are easy to recognise: gene g has an observed W1 of (g + 1) / 10 and a predicted one of (g +
/// 1) / 20. The last gene is inactive.
inline std::shared_ptr<const PerturbationResponse> madeUpResponse(const std::string& name, std::size_t genes,
                                                                  bool predicted = true)
{
    constexpr int kBins = 4;
    constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
    auto response = std::make_shared<PerturbationResponse>();
    response->perturbation = name;
    response->cells = 50;
    response->controlCells = 200;
    response->shiftCorrelation = predicted ? 0.87 : kNone;
    if (predicted)
        response->fold = 2;
    response->grid.bins = kBins;
    for (std::size_t gene = 0; gene < genes; ++gene) {
        const bool active = gene + 1 < genes;
        response->grid.left.push_back(-0.5);
        response->grid.width.push_back(1);
        response->grid.active.push_back(active);
        for (const double share : {0.5, 0.25, 0.125, 0.125})
            response->control.push_back(share);
        for (const double share : {0.125, 0.5, 0.25, 0.125})
            response->observed.push_back(share);
        if (predicted) {
            for (const double share : {0.25, 0.25, 0.25, 0.25})
                response->predicted.push_back(share);
        }
        GeneResponse shift;
        shift.active = active;
        shift.controlMean = active ? 0.875 : 0;
        shift.observedMean = active ? 1.375 : 0;
        shift.predictedMean = predicted ? (active ? 1.5 : 0) : kNone;
        shift.observedW1 = active ? static_cast<double>(gene + 1) / 10 : 0;
        shift.predictedW1 = predicted ? (active ? static_cast<double>(gene + 1) / 20 : 0) : kNone;
        shift.errorW1 = predicted ? 0.05 : kNone;
        response->genes.push_back(shift);
    }
    return response;
}

inline std::shared_ptr<const std::vector<QString>> madeUpGeneNames(std::size_t genes)
{
    auto names = std::make_shared<std::vector<QString>>();
    for (std::size_t gene = 0; gene < genes; ++gene)
        names->push_back(QStringLiteral("GENE%1").arg(gene));
    return names;
}

} // namespace knockscope::tests
