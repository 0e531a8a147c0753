// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace knockscope {

/// Sorts finite numbers in ascending order with the widest vectors of this processor.
void sortAscending(std::span<float> values);
void sortAscending(std::span<double> values);

} // namespace knockscope
