// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screen/on_target_filter.h"

#include "core/base/translate.h"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>

namespace knockscope {

namespace {

constexpr double kNoExpression = 1e-8; // a control mean that is "close to zero", as numpy.isclose has it

template <class Value> double valueOf(const typename CellBuffer<Value>::Cell& cell, std::uint32_t gene)
{
    const auto found = std::lower_bound(cell.genes.begin(), cell.genes.end(), gene);
    if (found == cell.genes.end() || *found != gene)
        return 0;
    return static_cast<double>(cell.values[static_cast<std::size_t>(found - cell.genes.begin())]);
}

} // namespace

template <class Value>
std::vector<OffTarget> applyOnTargetFilter(const OnTargetFilter& filter, const CellBuffer<Value>& cells,
                                           const std::vector<std::string>& names,
                                           const std::vector<std::vector<std::int64_t>>& targets,
                                           std::vector<std::int32_t>& perturbationOfCell)
{
    const auto control = static_cast<std::int32_t>(targets.size());
    std::unordered_map<std::uint32_t, double> controlMean;
    for (const auto& genes : targets) {
        for (const std::int64_t gene : genes) {
            if (gene >= 0)
                controlMean.emplace(static_cast<std::uint32_t>(gene), 0);
        }
    }

    typename CellBuffer<Value>::Cursor cursor(cells);
    std::vector<std::vector<double>> sums(targets.size()); // [perturbations][targets]
    for (std::size_t p = 0; p < targets.size(); ++p)
        sums[p].assign(targets[p].size(), 0);
    std::vector<std::uint64_t> cellsOf(targets.size() + 1, 0);
    for (std::size_t cell = 0; cell < perturbationOfCell.size(); ++cell) {
        const std::int32_t p = perturbationOfCell[cell];
        if (p < 0)
            continue;
        ++cellsOf[static_cast<std::size_t>(p)];
        const auto given = cursor.cell(cell);
        if (p == control) {
            for (std::size_t i = 0; i < given.genes.size(); ++i) {
                const auto found = controlMean.find(given.genes[i]);
                if (found != controlMean.end())
                    found->second += static_cast<double>(given.values[i]);
            }
            continue;
        }
        const auto index = static_cast<std::size_t>(p);
        for (std::size_t t = 0; t < targets[index].size(); ++t) {
            if (targets[index][t] >= 0)
                sums[index][t] += valueOf<Value>(given, static_cast<std::uint32_t>(targets[index][t]));
        }
    }
    for (auto& [gene, mean] : controlMean)
        mean /= static_cast<double>(std::max<std::uint64_t>(1, cellsOf.back()));

    std::vector<OffTarget> dropped;
    std::vector<bool> isDropped(targets.size(), false);
    for (std::size_t p = 0; p < targets.size(); ++p) {
        Sentence reason;
        for (std::size_t t = 0; t < targets[p].size() && reason.empty() && cellsOf[p] > 0; ++t) {
            if (targets[p][t] < 0) {
                reason = translate("core", "a target is not measured");
                continue;
            }
            const double mean = controlMean.at(static_cast<std::uint32_t>(targets[p][t]));
            const double left = sums[p][t] / static_cast<double>(cellsOf[p]) / mean;
            if (mean <= kNoExpression)
                reason = translate("core", "a target is not expressed in the control");
            else if (!(left < filter.residual))
                reason = translated(translatable("core", "keeps {:.2f} of the control's mean"), left);
        }
        isDropped[p] = !reason.empty();
        if (isDropped[p])
            dropped.push_back({names[p], std::move(reason)});
    }

    for (std::size_t cell = 0; cell < perturbationOfCell.size(); ++cell) {
        std::int32_t& p = perturbationOfCell[cell];
        if (p < 0 || p == control)
            continue;
        const auto index = static_cast<std::size_t>(p);
        bool isKept = !isDropped[index];
        if (isKept) {
            const auto given = cursor.cell(cell);
            for (const std::int64_t target : targets[index]) {
                const auto gene = static_cast<std::uint32_t>(target);
                isKept = isKept && valueOf<Value>(given, gene) / controlMean.at(gene) < filter.cellResidual;
            }
        }
        if (!isKept)
            p = -1;
    }
    return dropped;
}

template std::vector<OffTarget> applyOnTargetFilter<float>(const OnTargetFilter&, const CellBuffer<float>&,
                                                           const std::vector<std::string>&,
                                                           const std::vector<std::vector<std::int64_t>>&,
                                                           std::vector<std::int32_t>&);
template std::vector<OffTarget> applyOnTargetFilter<double>(const OnTargetFilter&, const CellBuffer<double>&,
                                                            const std::vector<std::string>&,
                                                            const std::vector<std::vector<std::int64_t>>&,
                                                            std::vector<std::int32_t>&);

} // namespace knockscope
