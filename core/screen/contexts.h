// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/screen/screen_reader.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace knockscope {

/// A column that tells kinds of cells apart (cell type, cell line, stimulation, time, ...).
struct ContextColumn {
    std::string name;
    std::vector<std::pair<std::string, std::uint64_t>> controlCells; // value and cells, most cells first
};

/// The context columns in which control cells have more than one value, so that an import would pool what may
/// not belong together; all values are listed, however rare, and missing ones are not counted. `isControl`
/// [cells]. A column whose values of control cells occur in control cells only tells controls apart (guides,
/// the perturbation itself), not contexts.
std::vector<ContextColumn> mixedContexts(const ScreenReader& reader, const std::vector<bool>& isControl,
                                         const JobMonitor& monitor = {});

/// Columns with a usual name for contexts (cell type, line, stimulation, data set) and for batches (donor,
/// plate, lane). The perturbation column may be among the contexts (condition, treatment). Donors count as
/// batches: their cells are pooled in the usual analyses, like those of other replicates.
std::vector<std::string> contextColumnNames(const ScreenReader& reader);
std::vector<std::string> batchColumnNames(const ScreenReader& reader);

} // namespace knockscope
