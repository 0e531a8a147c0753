// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/perturbation_summary.h"

#include "core/evaluation/correlation.h"
#include "core/evaluation/gene_response.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace knockscope {

namespace {

double meanOf(std::span<const double> values)
{
    return values.empty()
        ? std::numeric_limits<double>::quiet_NaN()
        : std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

bool isSame(double a, double b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

} // namespace

bool PerturbationSummary::isSameAs(const PerturbationSummary& other) const
{
    return isSame(observedShift, other.observedShift) && isSame(predictedShift, other.predictedShift)
        && isSame(noise, other.noise) && isSame(correlation, other.correlation)
        && responding == other.responding;
}

PerturbationSummary summaryOf(const ShiftsOfGenes& shifts)
{
    PerturbationSummary summary;
    summary.observedShift = meanOf(shifts.observed);
    summary.predictedShift = meanOf(shifts.predicted);
    summary.noise = meanOf(shifts.noise);
    if (shifts.observed.size() == shifts.predicted.size())
        summary.correlation = pearson(shifts.observed, shifts.predicted);
    summary.responding = static_cast<std::size_t>(
        std::count_if(shifts.fdr.begin(), shifts.fdr.end(), [](double fdr) { return fdr < kShiftFdr; }));
    return summary;
}

PerturbationSummary summaryOf(const PerturbationResponse& response)
{
    const bool isObserved = response.isObserved();
    const bool isPredicted = !response.predicted.empty();
    std::vector<double> observed;
    std::vector<double> predicted;
    std::vector<double> noise;
    std::vector<double> fdr;
    for (const GeneResponse& gene : response.genes) {
        if (!gene.active)
            continue;
        if (isObserved)
            observed.push_back(gene.observedW1);
        if (isPredicted)
            predicted.push_back(gene.predictedW1);
        if (!isObserved && !isPredicted)
            continue;
        const ShiftJudgement& judged = isObserved ? gene.observedShift : gene.predictedShift;
        noise.push_back(judged.noise);
        fdr.push_back(judged.fdr);
    }
    return summaryOf(ShiftsOfGenes{observed, predicted, noise, fdr});
}

} // namespace knockscope
