// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/histogram/grid.h"
#include "core/screen/marginal_store.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace knockscope {

/// What models of means learn and predict: the mean of a perturbation's cells less that of the control's
/// cells, for the genes that are active on a fold's grid.
class MeanShifts {
public:
    /// Throws `Error(BadInput)` when no gene is active.
    MeanShifts(const MarginalStore& store, const Grid& grid);

    const MarginalStore& store() const { return m_store; }
    std::size_t genes() const { return m_active.size(); } // active ones
    /// Their indices among all measured genes.
    std::span<const std::size_t> active() const { return m_active; }
    /// Position of a gene among the active ones, or genes().
    std::size_t find(const std::string& gene) const;

    double of(std::size_t row, std::size_t gene) const
    {
        const std::size_t measured = m_active[gene];
        return m_store.means(row)[measured] - m_control[measured];
    }
    /// Mean over rows of the store, [genes()].
    std::vector<double> average(std::span<const std::size_t> rows) const;

    /// Appends the means of all measured genes, for `shifts` [genes()]; inactive genes as in the control.
    void appendMeans(std::span<const double> shifts, std::vector<float>& means) const;
    /// Appends `values` [genes()] for all measured genes; zero for inactive ones.
    void appendSpread(std::span<const double> values, std::vector<float>& all) const;

private:
    MarginalStore m_store;
    std::span<const double> m_control; // [measured genes], in the store
    std::vector<std::size_t> m_active;
};

} // namespace knockscope
