// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"
#include "core/screen/label_column.h"

#include <optional>
#include <string>
#include <vector>

namespace knockscope {

/// How the labels of a perturbation column spell combinations and guides.
struct LabelSpelling {
    std::string separator = "+"; // between the targets of a combination; empty: labels are never split
    bool namesGuides = false; // KLF1_1, sgKLF1-2: the guide's prefix and number are dropped
    std::vector<std::string> wholeLabels; // neither split nor shortened, though they look like it; sorted
};

struct LabelSpellingGuess {
    LabelSpelling spelling;
    Sentence reason; // for people
};

/// Guesses the spelling from the labels and from the names of the measured genes. Labels are split at "+" if
/// any has one; else at "_" and the like where the parts are genes or labels of their own. Labels are taken
/// for guides where nearly all follow one pattern and at least half of what is left of them are genes (a
/// tenth where most targets have several numbered guides, because files of variable genes lack most targets),
/// or where only the control has several labels.
LabelSpellingGuess guessLabelSpelling(const LabelColumn& column, const std::string& controlLabel,
                                      const std::vector<std::string>& genes);

/// What was chosen in place of what was guessed.
struct LabelSpellingChoice {
    std::optional<std::string> separator; // empty text: labels are never split
    std::optional<bool> namesGuides;
};

/// The guess with the choices put in; its reason then says so.
LabelSpellingGuess withChoice(LabelSpellingGuess guess, const LabelSpellingChoice& choice);

/// `label` in the form used everywhere in Knockscope: target genes sorted and joined by "+", control parts
/// (`KLF1+ctrl`) removed. Where guides are named, all guides of a gene give that gene and all guides of the
/// control's family (NegCtrl0, NegCtrl1) the control. Empty for the control itself; a label without any part
/// is empty too, so ask `isMissingLabel` first where labels come from a file.
std::string canonicalPerturbation(const std::string& label, const std::string& controlLabel,
                                  const LabelSpelling& spelling = {});

} // namespace knockscope
