// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screen/screen_reader.h"

#include <optional>
#include <string>
#include <vector>

namespace knockscope {

/// Something that was guessed, with the reason to show to the user.
struct Guess {
    std::string value;
    std::string reason;
};

/// The label column that names each cell's perturbation, by the field's usual names and by whether it holds a
/// control label. Empty when no column qualifies.
std::optional<Guess> guessPerturbationColumn(const ScreenReader& reader);

/// The label that marks unperturbed cells. Empty when none of the known synonyms occurs.
std::optional<Guess> guessControlLabel(const LabelColumn& column);

/// `label` in the form used everywhere in Knockscope: target genes sorted and joined by "+", control parts
/// (`KLF1+ctrl`) removed. Empty for the control itself.
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
