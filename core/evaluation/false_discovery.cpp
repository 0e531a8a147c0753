// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/false_discovery.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <utility>

namespace knockscope {

std::vector<double> benjaminiHochberg(std::span<const double> p)
{
    std::vector<std::pair<double, std::size_t>> order;
    order.reserve(p.size());
    std::vector<double> adjusted(p.size(), std::numeric_limits<double>::quiet_NaN());
    std::size_t count = 0;
    for (std::size_t i = 0; i < p.size(); ++i) {
        count += static_cast<std::size_t>(!std::isnan(p[i]));
        if (p[i] < 1)
            order.emplace_back(p[i], i);
        else if (p[i] >= 1)
            adjusted[i] = 1; // ranks last, whatever the others are
    }
    std::sort(order.begin(), order.end());
    const auto tests = static_cast<double>(count);
    double smallest = 1;
    for (std::size_t rank = order.size(); rank > 0; --rank) {
        const auto [value, i] = order[rank - 1];
        smallest = std::min(smallest, value * tests / static_cast<double>(rank));
        adjusted[i] = smallest;
    }
    return adjusted;
}

} // namespace knockscope
