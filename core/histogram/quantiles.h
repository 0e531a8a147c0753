// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screen/marginal_store.h"

#include <cstddef>
#include <span>

namespace knockscope {

/// The probabilities at which quantiles are compared and added: (i + 1/2) / kQuantiles.
inline constexpr std::size_t kQuantiles = 1000;

/// Quantiles of cells at the probabilities (i + 1/2) / result.size(): the inverse of their empirical
/// distribution function, so that each is the value of a cell.
void cellQuantiles(const Marginal& cells, std::span<double> result);

} // namespace knockscope
