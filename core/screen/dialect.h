// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screen/screen_reader.h"

#include <optional>
#include <string>
#include <vector>

namespace knockscope {

/// The label column that names each cell's perturbation, by the field's usual names and by whether it holds a
/// control label. Empty when no column qualifies.
std::optional<Guess> guessPerturbationColumn(const ScreenReader& reader);

/// The label that marks unperturbed cells. Empty when none of the known synonyms occurs.
std::optional<Guess> guessControlLabel(const LabelColumn& column);

/// Whether `label` says nothing about a cell: blank, without any part ("+"), or a spelling of "not
/// available". Such cells are neither perturbed nor control.
bool isMissingLabel(const std::string& label);

/// `label` in the form used everywhere in Knockscope: target genes sorted and joined by "+", control parts
/// (`KLF1+ctrl`) removed. Empty for the control itself; a label without any part is empty too, so ask
/// `isMissingLabel` first where labels come from a file.
std::string canonicalPerturbation(const std::string& label, const std::string& controlLabel);

enum class ValueKind { Counts, Log };

struct ValueKindGuess {
    ValueKind kind = ValueKind::Log;
    std::string reason;
};

/// Tells raw counts from log-normalised values by a sample of rows. Throws `Error(BadInput)` for values that
/// are neither (negative, not finite, or fractional and too large to be logarithms), naming cell and gene.
ValueKindGuess guessValueKind(ScreenReader& reader);

} // namespace knockscope
