// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/mixed_seed.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace knockscope {

/// Draws cells without replacement from cells that are counted in bins: how many of the drawn ones lie in
/// each bin (multivariate hypergeometric distribution), without touching single cells where that is slower.
/// To be used again and again by one thread, so that its memory is allocated once.
class HypergeometricDraws {
public:
    /// Starts anew: `counts` [bins] cells in each bin, of which `drawn` are drawn each time, at most all.
    /// The same seed gives the same draws.
    void reset(std::span<const std::uint64_t> counts, std::uint64_t drawn, std::uint64_t seed);

    /// result: [bins], its sum is `drawn`.
    void draw(std::span<std::uint64_t> result);

private:
    /// The distribution of the drawn cells in one bin, given those that are left to be drawn.
    struct Table {
        std::uint64_t lowest = 0; // number of cells of the first entry
        std::size_t first = 0; // in m_cumulative
        std::size_t size = 0;
    };

    double uniform();
    std::uint64_t below(std::uint64_t bound);
    const Table& table(std::size_t place, std::uint64_t left);
    void forgetTables();
    void makeTable(std::size_t place, std::uint64_t left);
    std::uint64_t drawFromTable(const Table& table);

    std::vector<std::size_t> m_order; // bins with cells, the fullest first
    std::vector<std::uint64_t> m_counts; // [m_order]
    std::vector<std::uint64_t> m_rest; // [m_order] cells in this bin and those after it
    std::vector<std::uint32_t> m_tableOf; // [m_order, drawn + 1] 1 + index in m_tables; 0: not made yet
    std::vector<Table> m_tables;
    std::vector<double> m_cumulative;
    std::vector<std::uint32_t> m_cutPoints; // as m_cumulative: index within the table
    std::vector<double> m_probabilities; // while a table is made
    std::vector<std::uint64_t> m_urn; // while single cells are drawn
    std::uint64_t m_drawn = 0;
    std::uint64_t m_seed = 0;
    std::uint64_t m_number = 0; // of random numbers so far
};

} // namespace knockscope
