// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace knockscope {

/// Something that was guessed, with the reason to show to the user.
struct Guess {
    std::string value;
    std::string reason;
};

/// One column of cell labels: `categories[codes[cell]]`, code -1 where the label is missing. Plain strings,
/// integers and booleans are turned into categories in order of first appearance.
struct LabelColumn {
    std::string name;
    std::vector<std::string> categories;
    std::vector<std::int32_t> codes; // [cells]
};

/// Consecutive rows (cells) of the expression matrix in compressed sparse form; explicit zeros are dropped
/// and columns ascend within a row.
struct SparseRows {
    std::uint64_t firstRow = 0;
    std::vector<std::uint64_t> offsets; // [rows + 1], starts at 0
    std::vector<std::uint32_t> columns; // [offsets.back()], gene index
    std::vector<double> values; // [offsets.back()]

    std::size_t rows() const { return offsets.empty() ? 0 : offsets.size() - 1; }
};

/// A file of cells x genes that is read in blocks of rows, so that it never has to fit in memory.
class ScreenReader {
public:
    virtual ~ScreenReader() = default;

    virtual std::string format() const = 0; // for people: "AnnData .h5ad (CSR, float64)"
    virtual std::uint64_t cells() const = 0;
    virtual const std::vector<std::string>& genes() const = 0; // made unique by appending "-1", "-2", ...
    /// Where the gene names come from: "index" or the name of a column, and why ("chosen" when it was asked
    /// for).
    virtual Guess geneNameSource() const = 0;
    /// What `ReaderOptions::layer` may be for this file: "X", "raw" and the names of layers, as far as
    /// present.
    virtual std::vector<std::string> layerNames() const = 0;
    /// Whether the file holds values in double precision; the store then keeps log values in double precision
    /// too.
    virtual bool isDoublePrecision() const = 0;

    virtual std::vector<std::string> columnNames() const = 0; // label columns, in the file's order
    /// Throws `Error(Usage)` that lists the columns when there is none of that name.
    virtual LabelColumn column(const std::string& name) const = 0;

    virtual SparseRows readRows(std::uint64_t first, std::uint64_t count) = 0;
};

struct ReaderOptions {
    std::string layer = "X"; // "X", "raw" or the name of a layer
    std::string geneNameColumn; // var column with gene names, or "index"; empty: the index, or
                                // gene_name/gene_symbol when the index looks like Ensembl ids
};

/// Opens a file by its content and name. Throws `Error` that says what is wrong with it and what can be
/// opened.
std::unique_ptr<ScreenReader> openScreen(const std::filesystem::path& path,
                                         const ReaderOptions& options = {});

} // namespace knockscope
