// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

namespace knockscope::bench {

struct CountsShape {
    std::uint64_t cells = 300'000;
    std::uint64_t genes = 5'000;
    double density = 0.2; // share of values that are not zero
    std::uint64_t perturbations = 1'000; // besides the control, which has 5% of the cells
    bool isLog = false; // CP10K and log(1 + x) instead of counts
};

/// Writes an .h5ad (CSR, float32 and int32, gzip at h5py's level and chunk size) with cells of all
/// perturbations mixed. Counts are Poisson around rates that differ between genes and cells as in a real
/// screen. The same shape gives the same values.
void writeMadeUpCounts(const std::filesystem::path& path, const CountsShape& shape);

} // namespace knockscope::bench
