// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screen/screen_reader.h"

#include <string>
#include <string_view>
#include <vector>

namespace knockscope {

/// One condition on a column of cell labels or numbers.
struct CellFilter {
    enum class Comparison { Equal, NotEqual, Less, AtMost, Greater, AtLeast };

    std::string column;
    Comparison comparison = Comparison::Equal;
    std::string value;
};

/// From "COLUMN=VALUE", "COLUMN!=VALUE", "COLUMN<NUMBER", "COLUMN<=NUMBER", "COLUMN>NUMBER" or
/// "COLUMN>=NUMBER". Throws `Error(Usage)` for anything else.
CellFilter parseCellFilter(const std::string& text);
/// "=", "!=", "<", ...
std::string_view signOf(CellFilter::Comparison comparison);
/// Throws `Error(BadInput)` for what is none of them.
CellFilter::Comparison comparisonOf(std::string_view sign);
/// The form that `parseCellFilter` takes.
std::string toText(const CellFilter& filter);

/// Clears the flags of the cells that do not pass; missing labels and numbers pass only "!=". `passes`
/// [cells]. Throws `Error(Usage)` naming what the column holds when no flagged cell is left.
void applyCellFilter(const CellFilter& filter, const ScreenReader& reader, const std::string& source,
                     std::vector<bool>& passes);

/// "a (12), b (7), and 3 more": the most frequent labels of the flagged cells. `isWanted` [cells].
std::string frequentLabels(const LabelColumn& column, const std::vector<bool>& isWanted);

} // namespace knockscope
