// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <limits>
#include <span>

namespace knockscope {

struct PerturbationResponse;

/// One perturbation in a few numbers, for a list of many. What is not known is NaN.
struct PerturbationSummary {
    /// W1 from the control, the mean over active genes, in log-expression units.
    double observedShift = std::numeric_limits<double>::quiet_NaN();
    double predictedShift = std::numeric_limits<double>::quiet_NaN();
    /// Mean of the W1 that so many cells have by chance (ShiftJudgement::noise): of the observed shifts, or
    /// of the predicted ones where no cells were observed.
    double noise = std::numeric_limits<double>::quiet_NaN();
    double correlation = std::numeric_limits<double>::quiet_NaN(); // Pearson r of the shifts of active genes
    /// Active genes with a shift at an FDR below kShiftFdr; observed or predicted as above.
    std::size_t responding = 0;

    /// Unlike ==, NaN equals NaN.
    bool isSameAs(const PerturbationSummary& other) const;
};

/// Each [active genes] or empty where it is not known.
struct ShiftsOfGenes {
    std::span<const double> observed; // W1
    std::span<const double> predicted; // W1
    std::span<const double> noise; // as in PerturbationSummary
    std::span<const double> fdr; // of the same shifts
};
PerturbationSummary summaryOf(const ShiftsOfGenes& shifts);

PerturbationSummary summaryOf(const PerturbationResponse& response);

} // namespace knockscope
