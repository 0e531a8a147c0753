// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/mean_shifts.h"

#include "core/model/model_checks.h"

#include <algorithm>

namespace knockscope {

MeanShifts::MeanShifts(const MarginalStore& store, const Grid& grid)
    : m_store(store)
    , m_control(m_store.means(m_store.control()))
    , m_active(genesToLearn(grid))
{
}

std::size_t MeanShifts::find(const std::string& gene) const
{
    const std::vector<std::string>& names = m_store.geneNames();
    return static_cast<std::size_t>(
        std::find_if(m_active.begin(), m_active.end(),
                     [&](std::size_t measured) { return names[measured] == gene; })
        - m_active.begin());
}

std::vector<double> MeanShifts::average(std::span<const std::size_t> rows) const
{
    std::vector<double> sums(genes());
    for (const std::size_t row : rows) {
        for (std::size_t gene = 0; gene < sums.size(); ++gene)
            sums[gene] += of(row, gene);
    }
    for (double& sum : sums)
        sum /= static_cast<double>(rows.size());
    return sums;
}

void MeanShifts::appendMeans(std::span<const double> shifts, std::vector<float>& means) const
{
    const std::size_t first = means.size();
    means.insert(means.end(), m_control.begin(), m_control.end());
    for (std::size_t gene = 0; gene < genes(); ++gene)
        means[first + m_active[gene]] = static_cast<float>(m_control[m_active[gene]] + shifts[gene]);
}

void MeanShifts::appendSpread(std::span<const double> values, std::vector<float>& all) const
{
    const std::size_t first = all.size();
    all.resize(first + m_control.size());
    for (std::size_t gene = 0; gene < genes(); ++gene)
        all[first + m_active[gene]] = static_cast<float>(values[gene]);
}

} // namespace knockscope
