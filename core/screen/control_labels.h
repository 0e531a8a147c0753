// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screen/guess.h"
#include "core/screen/label_column.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace knockscope {

/// A usual name for unperturbed cells, without the number of the guide.
struct ControlName {
    std::string family; // lower case, without blanks and hyphens: "nontargeting" for Non-Targeting_00012
    bool isCertain = true; // false for what is a control in some screens only: AAVS1, untreated
};

/// What `label` says about control cells; empty for anything else. Combinations of controls (ctrl+ctrl) are
/// controls. What merely lacks a guide (unassigned, no-guide) is none.
std::optional<ControlName> controlName(std::string_view label);

/// The labels that may mark unperturbed cells, the most likely first: one for each family, its most frequent.
std::vector<Guess> controlCandidates(const LabelColumn& column);

/// The first of them. Empty when none of the known synonyms occurs.
std::optional<Guess> guessControlLabel(const LabelColumn& column);

/// Whether `label` says nothing about a cell: blank, without any part ("+"), or a spelling of "not
/// available" (nan, NA, <NA>, N/A, null). Such cells are neither perturbed nor control. `None` is not among
/// them: it may mean "no guide was found" or "not perturbed", which only the user knows.
bool isMissingLabel(const std::string& label);

/// Whether `label` says that a cell has no clear guide (unassigned, None, multiple, doublet). Such labels are
/// kept as they are, so that the user sees them.
bool isLabelWithoutCall(std::string_view label);

} // namespace knockscope
