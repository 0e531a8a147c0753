// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/screen/cell_buffer.h"
#include "core/screen/normalisation.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace knockscope {

/// What becomes of the cells and genes of a file in a store.
struct StorePlan {
    std::vector<std::string> geneNames; // of the store
    std::vector<std::string> perturbationNames; // sorted, without the control
    std::vector<std::vector<std::uint64_t>> cellsOfRow; // [rows], control last, in the order of the file
    std::vector<std::int32_t> storeGene; // [genes of the file], -1 for those left out; ascends
    Normalisation normalisation;
};

/// Sorts the values of each perturbation and gene on all cores and writes the store, a part at a time. Log
/// values of double precision stay so; everything else is stored in single precision. `progress` gets
/// fractions from 0 to 1 and may throw.
template <class Value>
void buildStore(const CellBuffer<Value>& cells, const StorePlan& plan, const std::filesystem::path& path,
                const std::function<void(double)>& progress);

extern template void buildStore<float>(const CellBuffer<float>&, const StorePlan&,
                                       const std::filesystem::path&, const std::function<void(double)>&);
extern template void buildStore<double>(const CellBuffer<double>&, const StorePlan&,
                                        const std::filesystem::path&, const std::function<void(double)>&);

} // namespace knockscope
