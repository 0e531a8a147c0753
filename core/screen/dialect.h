// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/base/sentence.h"
#include "core/screen/contexts.h"
#include "core/screen/control_labels.h"
#include "core/screen/label_spelling.h"
#include "core/screen/screen_reader.h"

#include <optional>
#include <string>
#include <vector>

namespace knockscope {

/// A column that may name each cell's perturbation.
struct PerturbationColumn {
    std::string name;
    Sentence reason; // why it may be the one
    std::size_t labels = 0; // that occur
    std::optional<Guess> control;
};

/// The columns that may name perturbations, the most likely first: those that hold a control label before
/// those that do not, then those whose labels are genes of the file, then by the field's usual names. Columns
/// with one label, or with a label for nearly every cell, do not qualify.
std::vector<PerturbationColumn> perturbationColumns(const ScreenReader& reader,
                                                    const JobMonitor& monitor = {});

/// The first of them. Empty when no column qualifies.
std::optional<Guess> guessPerturbationColumn(const ScreenReader& reader, const JobMonitor& monitor = {});

enum class ValueKind { Counts, Log };

struct ValueKindGuess {
    ValueKind kind = ValueKind::Log;
    Sentence reason;
};

/// Tells raw counts from log-normalised values by a sample of rows. Throws `Error(BadInput)` for values that
/// are neither (negative, not finite, or fractional and too large to be logarithms), naming cell and gene.
ValueKindGuess guessValueKind(const ScreenReader& reader, const JobMonitor& monitor = {});

} // namespace knockscope
