// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/hypergeometric_draws.h"

#include <algorithm>

namespace knockscope {

namespace {

/// So many cells are drawn one by one; of more it is quicker to draw how many fall into the next bin.
constexpr std::uint64_t kSingleCells = 4;

/// Terms below this share of the largest cannot be reached by a random number of 53 binary digits.
constexpr double kNegligible = 1e-18;

/// Of all tables together, 12 bytes each; beyond it they are made anew.
constexpr std::size_t kMostEntries = 1000000;

} // namespace

void HypergeometricDraws::reset(std::span<const std::uint64_t> counts, std::uint64_t drawn,
                                std::uint64_t seed)
{
    m_order.clear();
    for (std::size_t bin = 0; bin < counts.size(); ++bin) {
        if (counts[bin] > 0)
            m_order.push_back(bin);
    }
    // Few cells are left to be drawn once the full bins had theirs.
    std::stable_sort(m_order.begin(), m_order.end(),
                     [&](std::size_t a, std::size_t b) { return counts[a] > counts[b]; });
    m_counts.resize(m_order.size());
    m_rest.resize(m_order.size());
    std::uint64_t rest = 0;
    for (std::size_t place = m_order.size(); place > 0; --place) {
        m_counts[place - 1] = counts[m_order[place - 1]];
        rest += m_counts[place - 1];
        m_rest[place - 1] = rest;
    }
    m_drawn = std::min(drawn, rest);
    m_seed = seed;
    m_number = 0;
    m_tableOf.resize(m_order.size() * (m_drawn + 1));
    forgetTables();
}

void HypergeometricDraws::forgetTables()
{
    std::fill(m_tableOf.begin(), m_tableOf.end(), 0U);
    m_tables.clear();
    m_cumulative.clear();
    m_cutPoints.clear();
}

double HypergeometricDraws::uniform()
{
    return static_cast<double>(mixedSeed(m_seed, m_number++) >> 11) * 0x1p-53;
}

std::uint64_t HypergeometricDraws::below(std::uint64_t bound)
{
    return std::min(static_cast<std::uint64_t>(uniform() * static_cast<double>(bound)), bound - 1);
}

const HypergeometricDraws::Table& HypergeometricDraws::table(std::size_t place, std::uint64_t left)
{
    std::uint32_t& index = m_tableOf[place * (m_drawn + 1) + left];
    if (index == 0) {
        if (m_cumulative.size() > kMostEntries)
            forgetTables();
        makeTable(place, left);
        index = static_cast<std::uint32_t>(m_tables.size());
    }
    return m_tables[index - 1];
}

void HypergeometricDraws::makeTable(std::size_t place, std::uint64_t left)
{
    Table table;
    const std::uint64_t inBin = m_counts[place];
    const std::uint64_t others = m_rest[place] - inBin;
    const std::uint64_t low = left > others ? left - others : 0;
    const std::uint64_t high = std::min(left, inBin);
    const auto mode =
        std::clamp(static_cast<std::uint64_t>(static_cast<double>(left + 1) * static_cast<double>(inBin + 1)
                                              / static_cast<double>(m_rest[place] + 2)),
                   low, high);
    // P(k + 1) / P(k) = (inBin - k) (left - k) / ((k + 1) (others - left + k + 1))
    const auto ratio = [&](std::uint64_t k) {
        return static_cast<double>(inBin - k) * static_cast<double>(left - k)
            / (static_cast<double>(k + 1) * static_cast<double>(others + k + 1 - left));
    };
    m_probabilities.clear();
    table.lowest = mode;
    for (double p = 1; table.lowest > low && (p /= ratio(table.lowest - 1)) > kNegligible; --table.lowest)
        m_probabilities.push_back(p);
    std::reverse(m_probabilities.begin(), m_probabilities.end());
    m_probabilities.push_back(1);
    for (std::uint64_t k = mode; k < high; ++k) {
        const double p = m_probabilities.back() * ratio(k);
        if (!(p > kNegligible))
            break;
        m_probabilities.push_back(p);
    }
    table.first = m_cumulative.size();
    table.size = m_probabilities.size();
    double sum = 0;
    for (const double p : m_probabilities)
        m_cumulative.push_back(sum += p);
    std::uint32_t i = 0;
    for (std::size_t cut = 0; cut < table.size; ++cut) {
        const double position = sum * static_cast<double>(cut) / static_cast<double>(table.size);
        while (m_cumulative[table.first + i] < position)
            ++i;
        m_cutPoints.push_back(i);
    }
    m_tables.push_back(table);
}

std::uint64_t HypergeometricDraws::drawFromTable(const Table& table)
{
    // Cut points (Devroye 1986, III.2.4): where to start looking, so that hardly a step is left to be made.
    const double share = uniform();
    const double* const cumulative = m_cumulative.data() + table.first;
    const auto size = static_cast<double>(table.size);
    std::size_t i = m_cutPoints[table.first + static_cast<std::size_t>(share * size)];
    const double position = share * cumulative[table.size - 1];
    while (i + 1 < table.size && cumulative[i] <= position)
        ++i;
    return table.lowest + i;
}

void HypergeometricDraws::draw(std::span<std::uint64_t> result)
{
    std::fill(result.begin(), result.end(), 0);
    std::uint64_t left = m_drawn;
    std::size_t place = 0;
    for (; left > kSingleCells && place < m_order.size(); ++place) {
        const std::uint64_t cells = drawFromTable(table(place, left));
        result[m_order[place]] = cells;
        left -= cells;
    }
    if (left == 0)
        return;
    m_urn.assign(m_counts.begin() + static_cast<std::ptrdiff_t>(place), m_counts.end());
    for (std::uint64_t rest = m_rest[place]; left > 0; --left, --rest) {
        std::uint64_t cell = below(rest);
        std::size_t bin = 0;
        while (cell >= m_urn[bin])
            cell -= m_urn[bin++];
        --m_urn[bin];
        ++result[m_order[place + bin]];
    }
}

} // namespace knockscope
