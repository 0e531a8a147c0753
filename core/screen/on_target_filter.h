// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"
#include "core/screen/cell_buffer.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace knockscope {

/// Keeps only knockdowns that worked, as STATE's cell-load does (`filter_on_target_knockdown`): a
/// perturbation when the mean of its target falls below `residual` of the control's mean, and of its cells
/// those in which the target is below `cellResidual` of it. For a combination every target must pass.
/// Computed on the values of the file as they are. Means nothing for CRISPRa.
struct OnTargetFilter {
    double residual = 0.30;
    double cellResidual = 0.50;
};

/// A perturbation that the filter drops, and why: "keeps 0.62 of the control's mean", "is not measured".
struct OffTarget {
    std::string name;
    Sentence reason;
};

/// `targets` [perturbations]: gene indices of each one's targets, -1 for one that is not measured.
/// `perturbationOfCell` [cells of the file]: index, `targets.size()` for the control, -1 for cells left out;
/// set to -1 where the filter drops a cell. Returns the perturbations dropped altogether.
template <class Value>
std::vector<OffTarget> applyOnTargetFilter(const OnTargetFilter& filter, const CellBuffer<Value>& cells,
                                           const std::vector<std::string>& names,
                                           const std::vector<std::vector<std::int64_t>>& targets,
                                           std::vector<std::int32_t>& perturbationOfCell);

extern template std::vector<OffTarget>
applyOnTargetFilter<float>(const OnTargetFilter&, const CellBuffer<float>&, const std::vector<std::string>&,
                           const std::vector<std::vector<std::int64_t>>&, std::vector<std::int32_t>&);
extern template std::vector<OffTarget>
applyOnTargetFilter<double>(const OnTargetFilter&, const CellBuffer<double>&, const std::vector<std::string>&,
                            const std::vector<std::vector<std::int64_t>>&, std::vector<std::int32_t>&);

} // namespace knockscope
