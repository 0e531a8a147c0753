// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>

namespace knockscope {

/// What a gene's distribution does from the control to a perturbation.
enum class ResponseKind {
    None, // no more than chance
    MeanShift, // the expressing cells express more, or less
    VarianceInflation, // the expressing cells scatter more about the same mean
    VarianceLoss,
    ZeroInflation, // fewer cells express
    ZeroLoss,
    MixtureChange, // none of these: cells moved between, or to, separate states
};

/// A gene's histograms in the control and in a perturbation (observed or predicted), on the same grid of
/// unit width, and how many cells the two are of; of a prediction: the cells it is to be seen in.
struct HistogramPair {
    std::span<const double> control; // [bins]
    std::span<const double> perturbed; // [bins]
    double controlCells = 0;
    double cells = 0;
};

/// What W1 two samples of one and the same distribution have.
struct ShiftNoise {
    double expected = 0; // in bins
    double p = 1; // of a W1 at least as large as the given one
};

/// Closed form, from the pooled histogram with distribution function F at the bins' edges and variance v.
/// With s = sqrt(1/n + 1/N) and J = sum sqrt(F (1 - F)), the difference of the two empirical distribution
/// functions is normal with standard deviation s sqrt(F (1 - F)) at every edge, so that W1 is expected to be
/// sqrt(2 / pi) s J. Its upper tail is that of a difference of means, s sqrt(v) wide, which gives
/// p = P(|Z| > (W1 - sqrt(2 / pi) s (J - sqrt(v))) / (s sqrt(v))): exact where two bins hold everything and
/// somewhat large otherwise. Where few cells are apart from the rest, as for genes that are rare, v is
/// enlarged by a third of |third central moment| / v times the excess over min(n, N), as in Bernstein's
/// inequality, so that one cell more or less is no shift. An estimate to go by on screen, where permutations
/// (testShifts()) take too long: at a false discovery rate of 0.05 it finds four fifths of what they do, and
/// nothing else, on the Norman subset and on a simulated screen. `shift`: the W1 of the two, in bins.
ShiftNoise shiftNoise(const HistogramPair& pair, double shift);

/// How much of a W1, in bins, goes with each change.
struct ShiftParts {
    double mean = 0;
    double variance = 0; // whether it grows or falls
    double zeros = 0;
    double mixture = 0;
};

/// A distribution is taken as a share of exact zeros and a body of other cells. The parts of mean, variance
/// and zeros are by how much W1 falls when the control's body is moved to the perturbed body's mean, when it
/// is scaled about its mean to the other's variance, or when its share of zeros is replaced, each alone;
/// never below 0. The part of mixture is the W1 that is left after all three, beyond the `noise` expected by
/// chance. Zeros: the shares of exact zeros of all cells; they lie in bin `zeroBin`, or nowhere if -1.
ShiftParts partsOfShift(const HistogramPair& pair, double controlZeros, double zeros, int zeroBin,
                        double noise);

/// The largest part, in the direction of the change; but where it is the variance and the numbers of modes of
/// the two bodies differ (countModes()), the change is one of mixture. Meant for shifts beyond chance: never
/// None.
ResponseKind kindOfShift(const HistogramPair& pair, double controlZeros, double zeros, int zeroBin,
                         double noise);

/// One gene's shift, observed or predicted, as the window tells it.
struct ShiftJudgement {
    double noise = std::numeric_limits<double>::quiet_NaN(); // W1 expected by chance
    double p = std::numeric_limits<double>::quiet_NaN(); // see shiftNoise()
    double fdr = std::numeric_limits<double>::quiet_NaN(); // Benjamini-Hochberg over active genes
    /// |change of the mean| / W1, both of the histograms: 0 to 1, as W1 is never smaller.
    double meanShare = std::numeric_limits<double>::quiet_NaN();
    ResponseKind kind = ResponseKind::None; // unless fdr < kShiftFdr

    /// The shape changes, and the mean does not account for half of it.
    bool isNonMean() const { return kind != ResponseKind::None && meanShare < 0.5; }
};

inline constexpr double kShiftFdr = 0.05;

} // namespace knockscope
