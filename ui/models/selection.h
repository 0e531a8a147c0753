// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace knockscope::ui {

/// What the user looks at. There is one for all panels: each shows it and asks for another.
struct Selection {
    std::string perturbation; // canonical name, of the screen or of a predicted one; empty: none
    std::vector<int> genes; // rows of the store; the first is the current one
    std::vector<int> pinned; // genes that stay in sight
    std::vector<std::string> runs; // shown together, at most kMostShownRuns; the first leads

    bool operator==(const Selection&) const = default;
};

inline constexpr std::size_t kMostShownRuns = 3;

} // namespace knockscope::ui
