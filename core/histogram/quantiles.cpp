// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/histogram/quantiles.h"

#include <algorithm>
#include <cstdint>

namespace knockscope {

void cellQuantiles(const Marginal& cells, std::span<double> result)
{
    const std::uint64_t zeros = cells.zeros();
    const std::uint64_t twice = 2 * result.size();
    const std::uint64_t wholeStep = 2 * cells.cells() / twice;
    const std::uint64_t restOfStep = 2 * cells.cells() % twice;
    cells.visit([&](auto values) {
        using Value = typename decltype(values)::value_type;
        const auto negative = static_cast<std::uint64_t>(
            std::lower_bound(values.begin(), values.end(), Value(0)) - values.begin());
        // ceil(p n) - 1 in whole numbers, which grows by 2 n / twice from one to the next.
        std::uint64_t rank = (cells.cells() - 1) / twice;
        std::uint64_t rest = (cells.cells() - 1) % twice;
        for (double& quantile : result) {
            if (rank < negative)
                quantile = static_cast<double>(values[rank]);
            else
                quantile = rank < negative + zeros ? 0 : static_cast<double>(values[rank - zeros]);
            rank += wholeStep;
            rest += restOfStep;
            if (rest >= twice) {
                rest -= twice;
                ++rank;
            }
        }
    });
}

} // namespace knockscope
