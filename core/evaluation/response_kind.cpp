// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/response_kind.h"

#include "core/evaluation/response_statistics.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace knockscope {

namespace {

const double kMeanOfHalfNormal = std::sqrt(2 / std::numbers::pi);

/// A share of zeros, and the mean and variance of the other cells in bins; bin i is centred at i + 0.5.
struct Shape {
    double zeros = 0;
    double mean = 0;
    double variance = 0; // with mass uniform within bins

    bool hasBody() const { return zeros < 1 - 1e-9; }
};

Shape shapeOf(std::span<const double> mass, double zeros, int zeroBin)
{
    double sum = 0;
    double first = 0;
    for (std::size_t bin = 0; bin < mass.size(); ++bin) {
        sum += mass[bin];
        first += mass[bin] * (static_cast<double>(bin) + 0.5);
    }
    Shape shape;
    shape.zeros = zeroBin < 0 ? 0 : std::min(zeros / sum, 1.0);
    if (!shape.hasBody())
        return shape;
    const double zeroPlace = zeroBin + 0.5;
    const double body = 1 - shape.zeros;
    shape.mean = (first / sum - shape.zeros * zeroPlace) / body;
    double second = 0;
    for (std::size_t bin = 0; bin < mass.size(); ++bin) {
        const double d = static_cast<double>(bin) + 0.5 - shape.mean;
        second += mass[bin] * d * d;
    }
    const double zeroDistance = zeroPlace - shape.mean;
    shape.variance =
        std::max((second / sum - shape.zeros * zeroDistance * zeroDistance) / body, 0.0) + 1.0 / 12;
    return shape;
}

/// The control with some of its shape replaced, against the perturbed distribution.
class ChangedControl {
public:
    ChangedControl(const HistogramPair& pair, const Shape& shape, int zeroBin)
        : m_shape(shape)
        , m_zeroBin(zeroBin)
        , m_perturbed(pair.perturbed.size() + 1)
        , m_body(pair.control.size() + 1)
    {
        const double body = 1 - shape.zeros;
        for (std::size_t bin = 0; bin < pair.control.size(); ++bin) {
            const double zeros = static_cast<int>(bin) == zeroBin ? shape.zeros : 0;
            m_body[bin + 1] =
                m_body[bin] + (shape.hasBody() ? std::max(pair.control[bin] - zeros, 0.0) / body : 0);
            m_perturbed[bin + 1] = m_perturbed[bin] + pair.perturbed[bin];
        }
    }

    /// W1 in bins between the perturbed distribution and the control as it is in `changed`, by the trapezoid
    /// rule on the edges: twice as much as exact where the two cross, but alike for every change.
    double distanceTo(const Shape& changed) const
    {
        const auto bins = static_cast<double>(m_body.size() - 1);
        const double perScale = std::sqrt(m_shape.variance / changed.variance);
        double distance = 0;
        for (std::size_t edge = 0; edge < m_body.size(); ++edge) {
            const double place =
                std::clamp(m_shape.mean + (static_cast<double>(edge) - changed.mean) * perScale, 0.0, bins);
            const auto bin = std::min(static_cast<std::size_t>(place), m_body.size() - 2);
            const double body =
                m_body[bin] + (place - static_cast<double>(bin)) * (m_body[bin + 1] - m_body[bin]);
            const double zeros = static_cast<int>(edge) > m_zeroBin ? changed.zeros : 0;
            distance += std::abs(m_perturbed[edge] - zeros - (1 - changed.zeros) * body);
        }
        return distance;
    }

private:
    Shape m_shape;
    int m_zeroBin;
    std::vector<double> m_perturbed; // distribution functions at the edges
    std::vector<double> m_body;
};

/// Modes of the cells that are not zero; those of the fewer cells of the two decide what is noise.
int modesOfBody(std::span<const double> mass, const Shape& shape, int zeroBin, const HistogramPair& pair)
{
    const double body = 1 - shape.zeros;
    std::vector<double> share(mass.begin(), mass.end());
    if (zeroBin >= 0) {
        double& rest = share[static_cast<std::size_t>(zeroBin)];
        rest = std::max(rest - shape.zeros, 0.0);
    }
    for (double& value : share)
        value /= body;
    return countModes(share, false, std::min(pair.cells, pair.controlCells) * body);
}

struct Decomposition {
    ShiftParts parts;
    Shape control;
    Shape perturbed;
};

Decomposition decompose(const HistogramPair& pair, double controlZeros, double zeros, int zeroBin,
                        double noise)
{
    Decomposition result;
    result.control = shapeOf(pair.control, controlZeros, zeroBin);
    result.perturbed = shapeOf(pair.perturbed, zeros, zeroBin);
    const Shape& from = result.control;
    const Shape& to = result.perturbed;
    if (!from.hasBody() || !to.hasBody()) { // there is nothing to move, or nowhere to move it
        result.parts.zeros = std::abs(to.zeros - from.zeros);
        return result;
    }
    const ChangedControl control(pair, from, zeroBin);
    const double all = control.distanceTo(from);
    const auto removed = [&](const Shape& changed) {
        return std::max(all - control.distanceTo(changed), 0.0);
    };
    result.parts.mean = removed({from.zeros, to.mean, from.variance});
    result.parts.variance = removed({from.zeros, from.mean, to.variance});
    result.parts.zeros = zeroBin < 0 ? 0 : removed({to.zeros, from.mean, from.variance});
    result.parts.mixture = std::max(control.distanceTo(to) - noise, 0.0);
    return result;
}

} // namespace

ShiftNoise shiftNoise(const HistogramPair& pair, double shift)
{
    const double ofControl = pair.controlCells / (pair.controlCells + pair.cells);
    const auto pooled = [&](std::size_t bin) {
        return ofControl * pair.control[bin] + (1 - ofControl) * pair.perturbed[bin];
    };
    const std::size_t bins = pair.control.size();
    double below = 0;
    double roots = 0;
    double mean = 0;
    double second = 0;
    double third = 0;
    for (std::size_t bin = 0; bin < bins; ++bin) {
        const double mass = pooled(bin);
        const auto place = static_cast<double>(bin);
        below += mass;
        roots += std::sqrt(std::max(below * (1 - below), 0.0));
        mean += mass * place;
        second += mass * place * place;
        third += mass * place * place * place;
    }
    // Predicted masses are float and sum to 1 but for rounding, which small variances would feel.
    mean /= below;
    second /= below;
    third /= below;
    // Bins are few and places small integers: nothing is lost by raw moments.
    const double variance = second - mean * mean;
    const double thirdCentral = third - 3 * mean * variance - mean * mean * mean;
    const double scale = 1 / pair.cells + 1 / pair.controlCells;
    ShiftNoise result;
    result.expected = kMeanOfHalfNormal * std::sqrt(scale) * roots;
    if (!(variance > 0) || !(shift > 0))
        return result;
    // J is never below the standard deviation, but for rounding.
    const double excess =
        shift - kMeanOfHalfNormal * std::sqrt(scale) * std::max(roots - std::sqrt(variance), 0.0);
    if (!(excess > 0))
        return result;
    const double bernstein =
        excess * std::abs(thirdCentral) / (3 * variance * std::min(pair.cells, pair.controlCells));
    result.p = std::erfc(excess / std::sqrt(2 * (variance * scale + bernstein)));
    return result;
}

ShiftParts partsOfShift(const HistogramPair& pair, double controlZeros, double zeros, int zeroBin,
                        double noise)
{
    return decompose(pair, controlZeros, zeros, zeroBin, noise).parts;
}

ResponseKind kindOfShift(const HistogramPair& pair, double controlZeros, double zeros, int zeroBin,
                         double noise)
{
    const auto [parts, from, to] = decompose(pair, controlZeros, zeros, zeroBin, noise);
    const double largest = std::max({parts.mean, parts.variance, parts.zeros, parts.mixture});
    if (parts.mean == largest)
        return ResponseKind::MeanShift;
    if (parts.zeros == largest)
        return to.zeros > from.zeros ? ResponseKind::ZeroInflation : ResponseKind::ZeroLoss;
    if (parts.variance == largest
        && modesOfBody(pair.control, from, zeroBin, pair) == modesOfBody(pair.perturbed, to, zeroBin, pair))
        return to.variance > from.variance ? ResponseKind::VarianceInflation : ResponseKind::VarianceLoss;
    return ResponseKind::MixtureChange;
}

} // namespace knockscope
