// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/histogram/grid.h"
#include "core/histogram/moments.h"
#include "core/screen/marginal_store.h"

#include <cstddef>
#include <span>

namespace knockscope {

/// A normal distribution truncated to [low, high] (Eq. 9 of the main paper), low < high. Everything below is
/// sound for whatever TG and ZITG can predict: mu far outside the support, sigma from w / sqrt(12) for bins
/// of width w (a thousandth of w for inactive genes) to ten times the support.
struct TruncatedNormal {
    double mu = 0;
    double sigma = 1;
    double low = 0;
    double high = 1;
};

/// The same with a spike at zero: with probability pi uniform on [-epsilon, epsilon] (Eq. 10).
struct ZeroInflatedNormal {
    TruncatedNormal body;
    double pi = 0;
    double epsilon = 0;
};

/// A truncated normal distribution measured from its peak, the point of the support next to mu: density(x) =
/// exp(-exponent(x)) / (sigma mass). Unlike the quotient of Eq. 9, nothing vanishes when mu is far outside.
struct PeakForm {
    explicit PeakForm(const TruncatedNormal& distribution);

    double sigma;
    double peak;
    double slope; // (peak - mu) / sigma: above 0 when mu is below the support, below 0 when it is above
    double atLow, atHigh; // densities at the ends of the support relative to the peak's
    double mass; // integral of the density relative to the peak's, in sigmas

    double exponent(double x) const
    {
        const double t = (x - peak) / sigma;
        return t * (t / 2 + slope);
    }
};

/// exp(x^2 / 2) times the integral of exp(-t^2 / 2) from x to infinity, for x >= 0 (Mills ratio).
double millsRatio(double x);

/// Logarithm of the density. Values beyond the support are moved to its end, as values beyond a grid count in
/// its end bins. -infinity where there is no density.
double logDensity(const TruncatedNormal& distribution, double x);
double logDensity(const ZeroInflatedNormal& distribution, double x);
/// Its mean over all cells: minus the NLL of Eq. 11.
double meanLogDensity(const ZeroInflatedNormal& distribution, const Marginal& cells);

double cdf(const TruncatedNormal& distribution, double x);
double cdf(const ZeroInflatedNormal& distribution, double x);

/// The smallest x with cdf(x) >= p, for p in [0, 1].
double quantile(const TruncatedNormal& distribution, double p);
double quantile(const ZeroInflatedNormal& distribution, double p);

double mean(const TruncatedNormal& distribution);
double mean(const ZeroInflatedNormal& distribution);

/// Mean, variance, skewness and excess kurtosis (Appendix B). The closed forms there lose all digits where mu
/// is far outside the support, so central moments are integrated numerically (Gauss and Legendre, 48 points
/// on each side of the peak, to about twelve digits) and those of the two parts of a mixture put together.
/// The spike's raw moments are epsilon^k / (k + 1) for even k; the paper's formula has a factor too much.
Moments moments(const TruncatedNormal& distribution);
Moments moments(const ZeroInflatedNormal& distribution);

/// Mass of each of mass.size() bins of equal width. What lies beyond them counts in the end bins.
void fillMasses(const ZeroInflatedNormal& distribution, double left, double width, std::span<double> mass);

/// The distribution of one gene from Prediction::parameters, mu, sigma and pi: the support is the grid's, and
/// epsilon half a bin (Eq. 1).
ZeroInflatedNormal distributionOf(const Grid& grid, std::size_t gene, std::span<const float> parameters);

} // namespace knockscope
