// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hdf5_file.h"
#include "core/screen/label_column.h"

#include <cstdint>
#include <string>
#include <vector>

namespace knockscope {

/// A data frame inside an AnnData file (`/obs`, `/var`, `/raw/var`), as any version of anndata writes it: a
/// group with a dataset or a group for each column, or (before 0.7) one table. `file` must outlive it.
/// Whatever is stored in a form that makes no sense throws `Error(BadInput)` naming the place in the file.
class H5adFrame {
public:
    H5adFrame(const hdf5::File& file, std::string frame);

    std::uint64_t rows() const { return m_rows; }
    const std::string& indexName() const { return m_index; } // in the file
    std::vector<std::string> index() const; // [rows]

    /// In the file's order and without the index; `labelColumns` and `numberColumns` are those stored in a
    /// form that can be read so. The others are no error until they are asked for by name.
    const std::vector<std::string>& columns() const { return m_columns; }
    bool has(const std::string& column) const;
    std::vector<std::string> labelColumns() const;
    std::vector<std::string> numberColumns() const;

    LabelColumn labels(const std::string& column) const; // [rows]
    std::vector<double> numbers(const std::string& column) const; // [rows], NaN where missing

private:
    struct Source; // where a column lies in the file

    Source source(const std::string& column) const;
    bool isLabelColumn(const std::string& column) const;
    bool isNumberColumn(const std::string& column) const;

    const hdf5::File& m_file;
    std::string m_frame;
    std::vector<hdf5::TableField> m_fields; // of a table; empty for a group
    std::string m_index;
    std::uint64_t m_rows = 0;
    std::vector<std::string> m_columns;
};

} // namespace knockscope
