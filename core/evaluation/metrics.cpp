// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/metrics.h"

#include "core/evaluation/differential_expression.h"
#include "core/histogram/moments.h"
#include "core/histogram/wasserstein.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace knockscope {

namespace {

constexpr std::array<std::size_t, 3> kTopGenes = {20, 50, 100};

/// Eq. 13, summed up gene by gene.
class RelativeError {
public:
    void add(double predicted, double observed)
    {
        m_error += std::abs(predicted - observed);
        m_size += std::abs(observed);
    }
    /// NaN when there is nothing to relate the error to.
    double value() const { return m_size > 0 ? m_error / m_size : std::numeric_limits<double>::quiet_NaN(); }

private:
    double m_error = 0;
    double m_size = 0;
};

double negativeLogLikelihood(std::span<const double> observed, std::span<const double> predicted,
                             double width)
{
    double sum = 0;
    for (std::size_t bin = 0; bin < observed.size(); ++bin) {
        if (observed[bin] > 0)
            sum -= observed[bin] * std::log(predicted[bin] / width);
    }
    return sum;
}

} // namespace

Metrics computeMetrics(const Grid& grid, const Observation& observation, std::span<const double> predicted,
                       std::span<const double> predictedForNll)
{
    const auto bins = static_cast<std::size_t>(grid.bins);
    std::vector<std::size_t> active;
    std::vector<double> predictedShift(grid.genes());
    std::vector<double> observedShift(grid.genes());
    double nll = 0;
    double w1 = 0;
    RelativeError mean;
    RelativeError variance;
    RelativeError skewness;
    RelativeError kurtosis;
    for (std::size_t gene = 0; gene < grid.genes(); ++gene) {
        if (!grid.active[gene])
            continue;
        active.push_back(gene);
        const std::span<const double> h = observation.histograms.subspan(gene * bins, bins);
        const std::span<const double> p = predicted.subspan(gene * bins, bins);
        const double left = grid.left[gene];
        const double width = grid.width[gene];
        nll += negativeLogLikelihood(h, predictedForNll.subspan(gene * bins, bins), width);
        w1 += wasserstein1(p, h, width);
        const Moments ofPrediction = moments(p, left, width);
        const Moments ofObservation = moments(h, left, width);
        predictedShift[gene] = ofPrediction.mean - observation.controlMeans[gene];
        observedShift[gene] = observation.means[gene] - observation.controlMeans[gene];
        mean.add(predictedShift[gene], observedShift[gene]);
        variance.add(ofPrediction.variance, ofObservation.variance);
        skewness.add(ofPrediction.skewness, ofObservation.skewness);
        kurtosis.add(ofPrediction.kurtosis, ofObservation.kurtosis);
    }

    const auto count = static_cast<double>(std::max<std::size_t>(1, active.size()));
    Metrics metrics;
    metrics.values = {
        nll / count, w1 / count, mean.value(), variance.value(), skewness.value(), kurtosis.value(), 0, 0, 0};
    const std::vector<std::size_t> ranked = rankByT(observation.welchT, active);
    for (std::size_t i = 0; i < kTopGenes.size(); ++i) {
        std::vector<double> x;
        std::vector<double> y;
        for (std::size_t rank = 0; rank < std::min(kTopGenes[i], ranked.size()); ++rank) {
            x.push_back(predictedShift[ranked[rank]]);
            y.push_back(observedShift[ranked[rank]]);
        }
        const double r = pearson(x, y);
        metrics.values[6 + i] = std::isnan(r) ? 0 : r;
    }
    return metrics;
}

double pearson(std::span<const double> x, std::span<const double> y)
{
    const auto n = static_cast<double>(x.size());
    double meanX = 0;
    double meanY = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        meanX += x[i] / n;
        meanY += y[i] / n;
    }
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        xx += (x[i] - meanX) * (x[i] - meanX);
        yy += (y[i] - meanY) * (y[i] - meanY);
        xy += (x[i] - meanX) * (y[i] - meanY);
    }
    if (x.size() < 2 || !(xx > 0) || !(yy > 0))
        return std::numeric_limits<double>::quiet_NaN();
    return xy / std::sqrt(xx * yy);
}

} // namespace knockscope
