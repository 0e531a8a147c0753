// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/delimited_table.h"
#include "core/screen/label_column.h"
#include "core/screen/screen_reader.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace knockscope {

/// Labels of cells from a CSV or TSV file: a header, and a row for each cell, in any order. The column with
/// the barcodes is the one that names most of the cells. Columns of texts and of whole numbers are label
/// columns, columns of numbers are number columns, as in an AnnData file. Cells without a row have missing
/// labels, rows without a cell are left out.
class LabelTable {
public:
    /// Throws `Error(BadInput)` when less than half of the cells have a row, when a barcode has several, when
    /// there is nothing but barcodes, and as `readDelimitedTable` does.
    LabelTable(const std::filesystem::path& path, const std::vector<std::string>& cellNames);

    const std::filesystem::path& path() const { return m_path; }
    const std::string& barcodeColumn() const { return m_barcodes; } // empty where the header names none
    std::uint64_t cellsWithRow() const { return m_cellsWithRow; }

    /// In the file's order; the names of unnamed columns are "column 2" and the like, repeated names get
    /// ".1", ".2", ...
    std::vector<std::string> columnNames() const;
    std::vector<std::string> numberColumnNames() const;
    bool has(const std::string& name) const;
    /// [cells]. Throw `Error(Usage)` when there is no such column.
    LabelColumn column(const std::string& name) const;
    std::vector<double> numbers(const std::string& name) const; // NaN where missing

private:
    friend std::optional<LabelTable> findLabelTable(const std::vector<std::filesystem::path>& candidates,
                                                    const std::vector<std::string>& cellNames);

    enum class Kind { Text, Whole, Number };
    struct Column {
        std::string name;
        std::size_t place = 0; // in the file
        Kind kind = Kind::Text;
    };

    LabelTable(const std::filesystem::path& path, const std::vector<std::string>& cellNames,
               std::uint64_t mostRows);
    Kind kindOf(const TextColumn& texts) const;
    const Column& find(const std::string& name, bool isNumber) const;
    template <class Use, class Miss> void forEachCell(const Column& column, Use use, Miss miss) const;

    std::filesystem::path m_path;
    DelimitedTable m_table;
    std::string m_barcodes;
    std::uint64_t m_cellsWithRow = 0;
    std::vector<std::int64_t> m_rowOfCell; // -1: none
    std::vector<Column> m_columns;
};

/// The table among `candidates` that has rows for most cells; of several such the one with most columns.
/// Empty when none has rows for half of the cells. Throws `Error(BadInput)` when the only one that has cannot
/// be used.
std::optional<LabelTable> findLabelTable(const std::vector<std::filesystem::path>& candidates,
                                         const std::vector<std::string>& cellNames);

/// `reader` with the table's columns after its own; where names are equal, the table's column replaces the
/// reader's.
std::unique_ptr<ScreenReader> withLabels(std::unique_ptr<ScreenReader> reader, LabelTable table);

} // namespace knockscope
