// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace knockscope {

/// What is done to the values of a file: counts become log(1 + count / total of the cell * target sum),
/// logarithms stay.
struct Normalisation {
    bool isCounts = false;
    double targetSum = 0;
    std::vector<double> totals; // counts only: [cells of the file]
};

/// Normalises the counts of one cell at a time. Most counts are small, so their logarithms are kept.
class CellNormaliser {
public:
    explicit CellNormaliser(const Normalisation& normalisation)
        : m_normalisation(normalisation)
    {
    }

    void startCell(std::uint64_t cell)
    {
        m_known.fill(-1);
        m_total = m_normalisation.totals[cell];
    }
    double operator()(double count)
    {
        const auto place = static_cast<std::size_t>(count < kKept ? count : 0);
        if (static_cast<double>(place) != count)
            return logarithm(count);
        if (m_known[place] < 0)
            m_known[place] = logarithm(count);
        return m_known[place];
    }

private:
    static constexpr std::size_t kKept = 32;

    double logarithm(double value) const { return std::log1p(value / m_total * m_normalisation.targetSum); }

    const Normalisation& m_normalisation;
    double m_total = 1;
    std::array<double, kKept> m_known{};
};

} // namespace knockscope
