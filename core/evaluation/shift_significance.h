// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/screen/marginal_store.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace knockscope {

/// What an observed shift is held against.
enum class ShiftNull {
    /// The labels of the perturbation's n and the control's N cells are shuffled: n random cells of both
    /// together against the other N. Exact at any numbers of cells, also for genes that are rare in the
    /// control.
    Shuffled,
    /// Only control cells: m = min(n, N / 2) random ones against the other N - m, times
    /// sqrt((1/n + 1/N) / (1/m + 1/(N - m))) for what cells of finite number vary less. Values that the
    /// control happens not to hold count as impossible, which finds too many shifts of rare genes.
    Control,
};

/// Throws `Error(Usage)` for other names than "shuffled" and "control".
ShiftNull shiftNullFromName(const std::string& name);
std::string_view shiftNullName(ShiftNull null);

struct ShiftSignificanceSettings {
    int bins = 15;
    std::uint64_t permutations = 10000; // at most, for each gene
    ShiftNull null = ShiftNull::Shuffled;
    std::uint64_t seed = 1;
    int threads = 0; // 0: all cores
};

/// One active gene under one perturbation.
struct GeneShift {
    std::size_t gene = 0;
    double controlMean = 0; // of the cells
    double observedMean = 0;
    double shift = 0; // W1 of the two histograms, in log-expression units
    double p = 1;
    double fdr = 1; // Benjamini-Hochberg over the perturbation's active genes
};

struct PerturbationShifts {
    std::string perturbation;
    std::uint64_t cells = 0;
    std::vector<GeneShift> genes; // active ones, in the order of the store

    std::size_t significant(double fdr) const;
    /// The gene of the largest shift; null without active genes.
    const GeneShift* largest() const;
};

/// Which genes a perturbation shifts by more than chance does, for rows of the store. Shifts are W1 between
/// the histograms (Eq. 5 of the main paper) of the perturbation's and of the control's cells on the grid of
/// all the screen's cells; genes that are constant there are left out.
///
/// p-values are sequential Monte-Carlo ones (Besag and Clifford, Biometrika 1991): drawing ends when 10
/// shifts by chance are at least as large as the observed one, after l draws: p = 10 / l. Otherwise
/// p = (e + 1) / (permutations + 1) with e such shifts. Ties, also those that rounding hides, count as at
/// least as large.
///
/// The same numbers for the same seed, whatever the other perturbations and the number of threads are.
/// `take` gets them on the calling thread, in the order of `rows`; no more than one perturbation for each
/// thread is in memory at once. Throws `Error(Usage)` for settings out of bounds, `Error(BadInput)` for a
/// control or a perturbation without cells to compare, both before anything is taken; `Cancelled`.
void testShifts(const MarginalStore& store, std::span<const std::size_t> rows,
                const ShiftSignificanceSettings& settings, JobMonitor& monitor,
                const std::function<void(const PerturbationShifts&)>& take);

inline constexpr std::string_view kShiftsCsvHeader =
    "perturbation,gene,control_mean,observed_mean,shift,p,fdr,cells\n";
/// A line for each gene.
std::string shiftsAsCsv(const MarginalStore& store, const PerturbationShifts& shifts);

} // namespace knockscope
