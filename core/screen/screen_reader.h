// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screen/gene_names.h"
#include "core/screen/guess.h"
#include "core/screen/label_column.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace knockscope {

/// Consecutive rows (cells) of the expression matrix in compressed sparse form; explicit zeros are dropped
/// and columns ascend within a row.
struct SparseRows {
    std::uint64_t firstRow = 0;
    std::vector<std::uint64_t> offsets; // [rows + 1], starts at 0
    std::vector<std::uint32_t> columns; // [offsets.back()], gene index
    std::variant<std::vector<float>, std::vector<double>> values; // likewise; double where the file has it

    std::size_t rows() const { return offsets.empty() ? 0 : offsets.size() - 1; }
    std::size_t stored() const { return columns.size(); }
    double value(std::size_t i) const
    {
        return std::visit([i](const auto& all) { return static_cast<double>(all[i]); }, values);
    }
};

/// Some 2,000 cells from all over a file, or some genes of it.
struct RowSample {
    std::vector<SparseRows> blocks;
    bool areWholeRows = true; // false where a file is ordered by gene: the rows lack most genes then
};

/// A file of cells x genes that is read in blocks of rows, so that it never has to fit in memory.
class ScreenReader {
public:
    /// Gets a fraction of the work from 0 to 1; throws to stop it.
    using Report = std::function<void(double fraction)>;

    virtual ~ScreenReader() = default;

    /// What is read: the file that was opened; of a Matrix Market folder its matrix, the names and the table
    /// of labels.
    virtual std::vector<std::filesystem::path> files() const = 0;
    virtual std::string format() const = 0; // for people: "AnnData .h5ad (CSR, float64)"
    virtual std::uint64_t cells() const = 0;
    virtual const GeneNames& geneNames() const = 0;
    const std::vector<std::string>& genes() const { return geneNames().names; }
    virtual std::vector<std::string> cellNames() const = 0; // [cells], the barcodes; read anew each time
    std::string cellName(std::uint64_t cell) const { return cellNames().at(cell); } // slow, for messages
    /// What `ReaderOptions::layer` may be for this file: "X", "raw" and the names of layers, as far as
    /// present.
    virtual std::vector<std::string> layerNames() const = 0;
    /// Whether the file holds values in double precision; the store then keeps log values in double precision
    /// too.
    virtual bool isDoublePrecision() const = 0;

    /// Columns of cell labels, in the file's order: texts, categories, booleans and whole numbers.
    virtual std::vector<std::string> columnNames() const = 0;
    /// Throws `Error(Usage)` that lists the columns when there is none of that name.
    virtual LabelColumn column(const std::string& name) const = 0;
    /// Columns of numbers, whole or not, in the file's order; some are label columns too.
    virtual std::vector<std::string> numberColumnNames() const = 0;
    /// [cells], NaN where missing. Throws `Error(Usage)` that lists the columns when there is none of that
    /// name.
    virtual std::vector<double> numbers(const std::string& name) const = 0;

    /// Does what must be done once before the first `readRows`: a file ordered by gene is put into the order
    /// of cells, within bounded memory.
    virtual void prepare(const Report& report);
    /// Rows to ask for at once so that a block takes some 16 MB. Depends on nothing but the file.
    virtual std::uint64_t blockRows() const;
    /// Rows [first, first + count). May be called from several threads at once, but not during `prepare`.
    virtual SparseRows readRows(std::uint64_t first, std::uint64_t count) const = 0;
    /// Needs no `prepare`. By default blocks of rows spread over the file.
    virtual RowSample sample() const;

protected:
    /// Throws `Error(Usage)` when there are no such rows.
    void checkRows(std::uint64_t first, std::uint64_t count) const;
};

struct ReaderOptions {
    std::string layer = "X"; // "X", "raw" or the name of a layer (10x files of several genomes: a genome)
    std::string geneNameColumn = {}; // column with gene names, or "index"; empty: guessed
    std::filesystem::path labels =
        {}; // a CSV or TSV table of cell labels; empty: a folder's own, if there is one
    std::filesystem::path scratchFolder = {}; // for what exceeds memory; empty: the system's
};

/// Opens a file or a Matrix Market folder by its content and name. Throws `Error` that says what is wrong
/// with it and what can be opened.
std::unique_ptr<ScreenReader> openScreen(const std::filesystem::path& path,
                                         const ReaderOptions& options = {});

/// What `ReaderOptions::layer` may be, also where the file cannot be opened without choosing one. Throws as
/// `openScreen` does when the file is none that could be opened.
std::vector<std::string> layersOfScreen(const std::filesystem::path& path);

} // namespace knockscope
