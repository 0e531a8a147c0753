// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/histogram/quantiles.h"

#include <algorithm>
#include <cstdint>

namespace knockscope {

void cellQuantiles(const Marginal& cells, std::span<double> result)
{
    const std::uint64_t zeros = cells.zeros();
    const std::uint64_t twice = 2 * result.size();
    cells.visit([&](auto values) {
        using Value = typename decltype(values)::value_type;
        const auto negative = static_cast<std::uint64_t>(
            std::lower_bound(values.begin(), values.end(), Value(0)) - values.begin());
        for (std::size_t i = 0; i < result.size(); ++i) {
            // ceil(p n) - 1 in whole numbers.
            const std::uint64_t rank = ((2 * i + 1) * cells.cells() - 1) / twice;
            if (rank < negative)
                result[i] = static_cast<double>(values[rank]);
            else
                result[i] = rank < negative + zeros ? 0 : static_cast<double>(values[rank - zeros]);
        }
    });
}

} // namespace knockscope
