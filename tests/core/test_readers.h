// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screen/screen_reader.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

namespace knockscope::test {

/// [count][genes]
inline std::vector<std::vector<double>> denseRows(const ScreenReader& reader, std::uint64_t first,
                                                  std::uint64_t count)
{
    const SparseRows rows = reader.readRows(first, count);
    std::vector<std::vector<double>> dense(rows.rows(), std::vector<double>(reader.genes().size(), 0));
    for (std::size_t row = 0; row < rows.rows(); ++row) {
        for (std::uint64_t i = rows.offsets[row]; i < rows.offsets[row + 1]; ++i)
            dense[row].at(rows.columns[i]) = rows.value(i);
    }
    return dense;
}

/// Whether rows keep what `SparseRows` promises.
inline bool areSound(const SparseRows& rows, std::size_t genes)
{
    for (std::size_t row = 0; row < rows.rows(); ++row) {
        for (std::uint64_t i = rows.offsets[row]; i < rows.offsets[row + 1]; ++i) {
            const bool ascends = i == rows.offsets[row] || rows.columns[i - 1] < rows.columns[i];
            if (!ascends || rows.columns[i] >= genes || rows.value(i) == 0)
                return false;
        }
    }
    return rows.offsets.front() == 0 && rows.offsets.back() == rows.stored();
}

/// Of all values, read in blocks of `block` rows.
inline double sumOf(const ScreenReader& reader, std::uint64_t block)
{
    double sum = 0;
    for (std::uint64_t first = 0; first < reader.cells(); first += block) {
        const SparseRows rows = reader.readRows(first, std::min(block, reader.cells() - first));
        for (std::size_t i = 0; i < rows.stored(); ++i)
            sum += rows.value(i);
    }
    return sum;
}

} // namespace knockscope::test
