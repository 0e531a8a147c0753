// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/metrics.h"

#include "core/evaluation/differential_expression.h"
#include "core/histogram/wasserstein.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <limits>
#include <string_view>
#include <utility>

namespace knockscope {

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

/// Eq. 13, summed up gene by gene.
class RelativeError {
public:
    void add(double predicted, double observed)
    {
        m_error += std::abs(predicted - observed);
        m_size += std::abs(observed);
    }
    /// NaN when there is nothing to relate the error to.
    double value() const { return m_size > 0 ? m_error / m_size : kNaN; }

private:
    double m_error = 0;
    double m_size = 0;
};

/// Correlation of the shifts over the first `count` genes; 0 where it is undefined, as the field has it.
double correlationOfTop(std::span<const std::size_t> ranked, std::size_t count,
                        std::span<const double> predictedShift, std::span<const double> observedShift)
{
    std::vector<double> x;
    std::vector<double> y;
    for (std::size_t rank = 0; rank < std::min(count, ranked.size()); ++rank) {
        x.push_back(predictedShift[ranked[rank]]);
        y.push_back(observedShift[ranked[rank]]);
    }
    const double r = pearson(x, y);
    return std::isnan(r) ? 0 : r;
}

void addMeans(Metrics& metrics, std::span<const std::size_t> active, const Observation& observation,
              std::span<const float> means)
{
    std::vector<double> predictedShift(means.size());
    std::vector<double> observedShift(means.size());
    RelativeError relative;
    double squared = 0;
    double absolute = 0;
    for (const std::size_t gene : active) {
        predictedShift[gene] = predictedShiftOf(means[gene], observation.controlMeans[gene]);
        observedShift[gene] = observation.means[gene] - observation.controlMeans[gene];
        relative.add(predictedShift[gene], observedShift[gene]);
        const double difference = predictedShift[gene] - observedShift[gene];
        squared += difference * difference;
        absolute += std::abs(difference);
    }
    const auto count = static_cast<double>(std::max<std::size_t>(1, active.size()));
    metrics["rmae_mean"] = relative.value();
    // The control is the same on both sides, so that it cancels.
    metrics["mse"] = metrics["mse_delta"] = squared / count;
    metrics["mae"] = metrics["mae_delta"] = absolute / count;
    metrics["pearson_delta"] = correlationOfTop(active, active.size(), predictedShift, observedShift);

    const std::vector<std::size_t> ranked = rankByT(observation.welchT, active);
    std::vector<std::size_t> others;
    std::copy_if(ranked.begin(), ranked.end(), std::back_inserter(others), [&](std::size_t gene) {
        return std::find(observation.targets.begin(), observation.targets.end(), gene)
            == observation.targets.end();
    });
    constexpr std::array<std::pair<std::size_t, std::array<std::string_view, 2>>, 3> kTop = {
        {{20, {"pearson_top20", "pearson_top20_without_target"}},
         {50, {"pearson_top50", "pearson_top50_without_target"}},
         {100, {"pearson_top100", "pearson_top100_without_target"}}}};
    for (const auto& [count, names] : kTop) {
        metrics[names[0]] = correlationOfTop(ranked, count, predictedShift, observedShift);
        metrics[names[1]] = correlationOfTop(others, count, predictedShift, observedShift);
    }
}

void addDistribution(Metrics& metrics, std::span<const std::size_t> active, const Grid& grid,
                     const Observation& observation, const DistributionView& distribution)
{
    const auto bins = static_cast<std::size_t>(grid.bins);
    double nll = 0;
    double w1 = 0;
    RelativeError variance;
    RelativeError skewness;
    RelativeError kurtosis;
    for (const std::size_t gene : active) {
        const std::span<const double> observed = observation.histograms.subspan(gene * bins, bins);
        nll += distribution.negativeLogLikelihood(gene, observed, observation.cells);
        w1 += wasserstein1(distribution.masses(gene), observed, grid.width[gene]);
        const Moments ofPrediction = distribution.moments(gene);
        const Moments ofObservation = moments(observed, grid.left[gene], grid.width[gene]);
        variance.add(ofPrediction.variance, ofObservation.variance);
        skewness.add(ofPrediction.skewness, ofObservation.skewness);
        kurtosis.add(ofPrediction.kurtosis, ofObservation.kurtosis);
    }
    const auto count = static_cast<double>(std::max<std::size_t>(1, active.size()));
    metrics["nll"] = nll / count;
    metrics["w1"] = w1 / count;
    metrics["rmae_variance"] = variance.value();
    metrics["rmae_skewness"] = skewness.value();
    metrics["rmae_kurtosis"] = kurtosis.value();
}

} // namespace

double predictedShiftOf(float mean, double controlMean)
{
    return static_cast<double>(mean) - static_cast<double>(static_cast<float>(controlMean));
}

Metrics computeMetrics(const Grid& grid, const Observation& observation, std::span<const float> means,
                       const DistributionView* distribution)
{
    const std::vector<std::size_t> active = grid.activeGenes();
    Metrics metrics;
    addMeans(metrics, active, observation, means);
    if (distribution)
        addDistribution(metrics, active, grid, observation, *distribution);
    return metrics;
}

std::vector<double> w1ToCells(const Grid& grid, const CellsOfGenes& cells,
                              std::span<const DistributionView* const> predictions)
{
    std::vector<double> sums(predictions.size());
    std::vector<double> own(kQuantiles);
    std::vector<double> predicted(kQuantiles);
    const std::vector<std::size_t> active = grid.activeGenes();
    for (const std::size_t gene : active) {
        cellQuantiles(cells(gene), own);
        for (std::size_t i = 0; i < predictions.size(); ++i) {
            if (!predictions[i])
                continue;
            predictions[i]->quantiles(gene, predicted);
            double sum = 0;
            for (std::size_t q = 0; q < kQuantiles; ++q)
                sum += std::abs(predicted[q] - own[q]);
            sums[i] += sum / static_cast<double>(kQuantiles);
        }
    }
    for (std::size_t i = 0; i < predictions.size(); ++i)
        sums[i] =
            predictions[i] ? sums[i] / static_cast<double>(std::max<std::size_t>(1, active.size())) : kNaN;
    return sums;
}

} // namespace knockscope
