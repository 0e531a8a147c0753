// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/histogram/truncated_normal.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <vector>

namespace knockscope {

namespace {

const double kRootHalfPi = std::sqrt(std::numbers::pi / 2); // millsRatio(0)

/// Integral of exp(-t^2 / 2) from 0 to x.
double centralMass(double x)
{
    return kRootHalfPi * std::erf(x / std::numbers::sqrt2);
}

/// Integral of the relative density from x away from the peak, as if the support had no end there.
double tailBeyond(const PeakForm& form, double x)
{
    const double t = (x - form.peak) / form.sigma;
    const double relative = std::exp(-t * (t / 2 + form.slope));
    return relative > 0 ? relative * millsRatio(std::abs(t + form.slope)) : 0.0;
}

double clampedToSupport(const TruncatedNormal& d, double x)
{
    return std::clamp(x, d.low, d.high);
}

/// Relative mass between two points of the support, of which tailBeyond() is known; precise on both sides of
/// the peak.
double massBetween(const PeakForm& form, double from, double to, double tailFrom, double tailTo)
{
    if (to <= form.peak)
        return std::max(0.0, tailTo - tailFrom);
    if (from >= form.peak)
        return std::max(0.0, tailFrom - tailTo);
    return centralMass((form.peak - from) / form.sigma) + centralMass((to - form.peak) / form.sigma);
}

/// logNorm: log(form.sigma * form.mass).
double logDensityOf(const ZeroInflatedNormal& d, const PeakForm& form, double logNorm, double x)
{
    const double clamped = clampedToSupport(d.body, x);
    const double ofBody = std::log1p(-d.pi) - form.exponent(clamped) - logNorm;
    if (!(d.pi > 0) || std::abs(clamped) > d.epsilon)
        return ofBody;
    const double ofSpike = std::log(d.pi / (2 * d.epsilon));
    const double larger = std::max(ofBody, ofSpike);
    return larger + std::log1p(std::exp(std::min(ofBody, ofSpike) - larger));
}

/// Distance t from the peak, in sigmas, at which exp(-t (t / 2 + slope)) millsRatio(slope + t) comes down to
/// `tail`. The logarithm is concave and the first guess beyond the root, from where Newton's steps approach
/// it without leaping over it.
double distanceOfTail(double slope, double tail)
{
    constexpr int kMostSteps = 60;
    const double excess = std::log(millsRatio(slope) / tail);
    if (!(excess > 0))
        return 0;
    double t = 2 * excess / (slope + std::sqrt(slope * slope + 2 * excess));
    for (int step = 0; step < kMostSteps; ++step) {
        const double ratio = millsRatio(slope + t);
        const double gap = std::log(ratio / tail) - t * (t / 2 + slope);
        const double next = std::max(0.0, t + gap * ratio);
        if (std::abs(next - t) <= 1e-15 * t)
            return next;
        t = next;
    }
    return t;
}

constexpr std::size_t kHalfPoints = 8;
// Of the rule with 16 points, those above 0.
constexpr std::array<double, kHalfPoints> kPoints = {
    0.09501250983763744, 0.2816035507792589, 0.45801677765722737, 0.6178762444026438,
    0.755404408355003,   0.8656312023878318, 0.9445750230732326,  0.9894009349916499};
constexpr std::array<double, kHalfPoints> kPointWeights = {
    0.1894506104550685,  0.18260341504492358, 0.16915651939500254,  0.1495959888165767,
    0.12462897125553388, 0.09515851168249279, 0.062253523938647894, 0.027152459411754096};

/// Central moments; the mean is told from the peak.
struct CentralMoments {
    double offset = 0;
    double second = 0, third = 0, fourth = 0;
};

struct WeightedPoint {
    double at; // from the peak, in sigmas
    double weight;
};

/// Points on one side of the peak: `side` is -1 or 1, `length` the support's in sigmas.
void addPoints(double slope, double side, double length, std::vector<WeightedPoint>& points)
{
    constexpr double kFarExponent = 55; // exp(-55) times any fourth power is nothing
    constexpr int kPanels = 3;
    const double reach = std::sqrt(slope * slope + 2 * kFarExponent) + slope;
    const double extent = std::min(length, 2 * kFarExponent / reach);
    const double half = extent / (2 * kPanels);
    for (int panel = 0; panel < kPanels; ++panel) {
        const double centre = half * (2 * panel + 1);
        for (std::size_t i = 0; i < 2 * kHalfPoints; ++i) {
            const double sign = i < kHalfPoints ? 1 : -1;
            const double t = centre + sign * half * kPoints[i % kHalfPoints];
            points.push_back(
                {side * t, half * kPointWeights[i % kHalfPoints] * std::exp(-t * (t / 2 + slope))});
        }
    }
}

CentralMoments centralMoments(const TruncatedNormal& d, const PeakForm& form)
{
    std::vector<WeightedPoint> points;
    points.reserve(100);
    const double slope = std::abs(form.slope);
    if (form.peak > d.low)
        addPoints(slope, -1, (form.peak - d.low) / d.sigma, points);
    if (form.peak < d.high)
        addPoints(slope, 1, (d.high - form.peak) / d.sigma, points);
    double mass = 0;
    double offset = 0;
    for (const WeightedPoint& point : points) {
        mass += point.weight;
        offset += point.weight * point.at;
    }
    offset /= mass;
    CentralMoments central;
    for (const WeightedPoint& point : points) {
        const double gap = point.at - offset;
        const double square = gap * gap;
        central.second += point.weight * square;
        central.third += point.weight * square * gap;
        central.fourth += point.weight * square * square;
    }
    const double square = d.sigma * d.sigma;
    central.offset = offset * d.sigma;
    central.second *= square / mass;
    central.third *= square * d.sigma / mass;
    central.fourth *= square * square / mass;
    return central;
}

Moments standardised(double mean, const CentralMoments& central)
{
    return {mean, central.second, central.third / std::pow(central.second, 1.5),
            central.fourth / (central.second * central.second) - 3};
}

} // namespace

double millsRatio(double x)
{
    constexpr double kFar = 16;
    if (x < kFar)
        return kRootHalfPi * std::exp(x * x / 2) * std::erfc(x / std::numbers::sqrt2);
    // Asymptotic: 1/x - 1/x^3 + 3/x^5 - ...; here ten terms give all digits.
    constexpr int kTerms = 10;
    const double inverseSquare = 1 / (x * x);
    double sum = 1;
    for (int k = kTerms; k > 0; --k)
        sum = 1 - (2 * k - 1) * inverseSquare * sum;
    return sum / x;
}

PeakForm::PeakForm(const TruncatedNormal& d)
    : sigma(d.sigma)
    , peak(std::clamp(d.mu, d.low, d.high))
    , slope((peak - d.mu) / d.sigma)
    , atLow(1)
    , atHigh(1)
    , mass(0)
{
    const double toLow = (peak - d.low) / sigma;
    const double toHigh = (d.high - peak) / sigma;
    if (slope > 0) {
        atHigh = std::exp(-toHigh * (toHigh / 2 + slope));
        mass = millsRatio(slope) - (atHigh > 0 ? atHigh * millsRatio(slope + toHigh) : 0.0);
    } else if (slope < 0) {
        atLow = std::exp(-toLow * (toLow / 2 - slope));
        mass = millsRatio(-slope) - (atLow > 0 ? atLow * millsRatio(toLow - slope) : 0.0);
    } else {
        atLow = std::exp(-toLow * toLow / 2);
        atHigh = std::exp(-toHigh * toHigh / 2);
        mass = centralMass(toLow) + centralMass(toHigh);
    }
}

double logDensity(const TruncatedNormal& distribution, double x)
{
    const PeakForm form(distribution);
    return -form.exponent(clampedToSupport(distribution, x)) - std::log(form.sigma * form.mass);
}

double logDensity(const ZeroInflatedNormal& distribution, double x)
{
    const PeakForm form(distribution.body);
    return logDensityOf(distribution, form, std::log(form.sigma * form.mass), x);
}

double meanLogDensity(const ZeroInflatedNormal& distribution, const Marginal& cells)
{
    const PeakForm form(distribution.body);
    const double logNorm = std::log(form.sigma * form.mass);
    double sum = 0;
    if (cells.zeros() > 0)
        sum += static_cast<double>(cells.zeros()) * logDensityOf(distribution, form, logNorm, 0);
    cells.visit([&](auto values) {
        for (const double value : values)
            sum += logDensityOf(distribution, form, logNorm, value);
    });
    return sum / static_cast<double>(cells.cells());
}

double cdf(const TruncatedNormal& distribution, double x)
{
    const double low = distribution.low;
    if (x <= low)
        return 0;
    if (x >= distribution.high)
        return 1;
    const PeakForm form(distribution);
    const double below = massBetween(form, low, x, tailBeyond(form, low), tailBeyond(form, x));
    return std::min(1.0, below / form.mass);
}

double cdf(const ZeroInflatedNormal& distribution, double x)
{
    const double ofBody = cdf(distribution.body, x);
    if (!(distribution.pi > 0))
        return ofBody;
    const double epsilon = distribution.epsilon;
    const double ofSpike = std::clamp((x + epsilon) / (2 * epsilon), 0.0, 1.0);
    return distribution.pi * ofSpike + (1 - distribution.pi) * ofBody;
}

double quantile(const TruncatedNormal& d, double p)
{
    if (p <= 0)
        return d.low;
    if (p >= 1)
        return d.high;
    const PeakForm form(d);
    const double below = p * form.mass;
    const double toPeak = form.peak > d.low && form.slope == 0 ? centralMass((form.peak - d.low) / d.sigma)
                                                               : (form.slope < 0 ? form.mass : 0.0);
    if (below < toPeak) {
        const double tail = tailBeyond(form, d.low) + below;
        return std::max(d.low, form.peak - d.sigma * distanceOfTail(-form.slope, tail));
    }
    const double tail = tailBeyond(form, d.high) + (1 - p) * form.mass;
    return std::min(d.high, form.peak + d.sigma * distanceOfTail(form.slope, tail));
}

double quantile(const ZeroInflatedNormal& d, double p)
{
    if (!(d.pi > 0))
        return quantile(d.body, p);
    const double share = 1 - d.pi;
    if (p <= share * cdf(d.body, -d.epsilon))
        return p <= 0 ? std::min(d.body.low, -d.epsilon) : std::min(-d.epsilon, quantile(d.body, p / share));
    if (p >= d.pi + share * cdf(d.body, d.epsilon))
        return share > 0 ? std::max(d.epsilon, quantile(d.body, 1 - (1 - p) / share)) : d.epsilon;
    // Within the spike: Newton's steps, and halves of the interval where those would leave it.
    constexpr int kMostSteps = 200;
    double low = -d.epsilon;
    double high = d.epsilon;
    double x = 0;
    for (int step = 0; step < kMostSteps && high - low > 1e-15 * d.epsilon; ++step) {
        const double gap = cdf(d, x) - p;
        (gap < 0 ? low : high) = x;
        const bool isInBody = x > d.body.low && x < d.body.high;
        const double density =
            d.pi / (2 * d.epsilon) + (isInBody ? share * std::exp(logDensity(d.body, x)) : 0.0);
        const double next = x - gap / density;
        if (std::abs(next - x) <= 1e-16 * d.epsilon)
            return x;
        x = next > low && next < high ? next : (low + high) / 2;
    }
    return x;
}

double mean(const TruncatedNormal& distribution)
{
    const PeakForm form(distribution);
    return distribution.mu + form.sigma * (form.atLow - form.atHigh) / form.mass;
}

double mean(const ZeroInflatedNormal& distribution)
{
    return (1 - distribution.pi) * mean(distribution.body);
}

Moments moments(const TruncatedNormal& distribution)
{
    const PeakForm form(distribution);
    const CentralMoments central = centralMoments(distribution, form);
    return standardised(form.peak + central.offset, central);
}

Moments moments(const ZeroInflatedNormal& distribution)
{
    const PeakForm form(distribution.body);
    const CentralMoments body = centralMoments(distribution.body, form);
    const double bodyMean = form.peak + body.offset;
    const double pi = distribution.pi;
    if (!(pi > 0))
        return standardised(bodyMean, body);
    const double square = distribution.epsilon * distribution.epsilon;
    const CentralMoments spike{0, square / 3, 0, square * square / 5};
    CentralMoments mixture;
    const auto add = [&mixture](double share, double gap, const CentralMoments& part) {
        const double gap2 = gap * gap;
        mixture.second += share * (part.second + gap2);
        mixture.third += share * (part.third + 3 * gap * part.second + gap2 * gap);
        mixture.fourth += share * (part.fourth + 4 * gap * part.third + 6 * gap2 * part.second + gap2 * gap2);
    };
    add(1 - pi, pi * bodyMean, body); // gaps to the mixture's mean, (1 - pi) bodyMean
    add(pi, -(1 - pi) * bodyMean, spike);
    return standardised((1 - pi) * bodyMean, mixture);
}

void fillMasses(const ZeroInflatedNormal& distribution, double left, double width, std::span<double> mass)
{
    const TruncatedNormal& body = distribution.body;
    const PeakForm form(body);
    const double share = (1 - distribution.pi) / form.mass;
    double from = body.low;
    double tailFrom = tailBeyond(form, from);
    double spikeBelow = 0;
    for (std::size_t bin = 0; bin < mass.size(); ++bin) {
        const bool isLast = bin + 1 == mass.size();
        const double edge = left + width * static_cast<double>(bin + 1);
        const double to = isLast ? body.high : std::max(from, clampedToSupport(body, edge));
        const double tailTo = tailBeyond(form, to);
        mass[bin] = share * massBetween(form, from, to, tailFrom, tailTo);
        if (distribution.pi > 0) {
            const double spikeTo = isLast
                ? 1.0
                : std::clamp((edge + distribution.epsilon) / (2 * distribution.epsilon), 0.0, 1.0);
            mass[bin] += distribution.pi * (spikeTo - spikeBelow);
            spikeBelow = spikeTo;
        }
        from = to;
        tailFrom = tailTo;
    }
}

ZeroInflatedNormal distributionOf(const Grid& grid, std::size_t gene, std::span<const float> parameters)
{
    return {{parameters[0], parameters[1], grid.left[gene], grid.edge(gene, grid.bins)},
            parameters[2],
            grid.width[gene] / 2};
}

} // namespace knockscope
