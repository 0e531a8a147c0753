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

/// The normalisation of one cell at a time. Most counts are small, so their logarithms are kept.
class CellNormaliser {
public:
    explicit CellNormaliser(const Normalisation& normalisation)
        : m_normalisation(normalisation)
    {
    }

    void startCell(std::uint64_t cell)
    {
        m_known.fill(-1);
        if (m_normalisation.isCounts)
            m_total = m_normalisation.totals[cell];
    }
    double operator()(double value)
    {
        if (!m_normalisation.isCounts)
            return value;
        const auto place = static_cast<std::size_t>(value);
        if (place >= kKept || static_cast<double>(place) != value)
            return logarithm(value);
        if (m_known[place] < 0)
            m_known[place] = logarithm(value);
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
