// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hdf5_file.h"
#include "core/screen/label_column.h"

#include <cstdint>
#include <string>
#include <vector>

namespace knockscope {

/// Labels from a dataset of one dimension that holds texts, whole numbers, booleans or other numbers. Entries
/// with a set `mask` ([entries], or empty) and NaN are missing. Throws `Error(BadInput)` naming the dataset
/// when it is of another form.
LabelColumn plainLabels(const hdf5::File& file, const std::string& dataset,
                        const std::vector<std::uint8_t>& mask = {});

/// Whether a dataset can be used as cell labels: texts, booleans and whole numbers, also those that are kept
/// as floating-point numbers, unless these have very many different values.
bool holdsLabels(const hdf5::File& file, const std::string& dataset);

/// Whether a dataset is one line of numbers, whole or not.
bool holdsNumbers(const hdf5::File& file, const std::string& dataset);

/// Columns of cell labels that are plain datasets of one HDF5 group, as loom and 10x files keep them. `file`
/// must outlive it.
class PlainColumns {
public:
    /// `names` are datasets of `group` with one dimension, in the order in which they are to be listed.
    PlainColumns(const hdf5::File& file, std::string group, std::vector<std::string> names,
                 std::uint64_t cells);

    std::vector<std::string> labelNames() const;
    std::vector<std::string> numberNames() const;
    /// [cells]. Throws `Error(Usage)` that lists the columns when there is none of that name, and
    /// `Error(BadInput)` when it does not have one entry for each cell.
    LabelColumn labels(const std::string& name) const;
    /// [cells], NaN where missing; throws likewise.
    std::vector<double> numbers(const std::string& name) const;

private:
    /// The dataset's path inside the file.
    std::string pathOf(const std::string& name, const std::vector<std::string>& among,
                       const char* what) const;

    const hdf5::File& m_file;
    std::string m_group;
    std::vector<std::string> m_names;
    std::uint64_t m_cells;
};

} // namespace knockscope
