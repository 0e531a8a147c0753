// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screen/h5ad_reader.h"

#include "core/base/error.h"
#include "core/base/hdf5_file.h"
#include "core/base/translate.h"
#include "core/screen/h5ad_frame.h"
#include "core/screen/hdf5_matrix.h"
#include "core/screen/row_buckets.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace knockscope {

namespace fs = std::filesystem;

namespace {

using hdf5::File;

/// `sentence` begins with the file and the name.
template <class... Args>
[[noreturn]] void throwBad(const File& file, const std::string& name,
                           fmt::format_string<const std::string&, const std::string&, Args...> sentence,
                           const Args&... args)
{
    throw Error(ErrorKind::BadInput, translateMarked("core", sentence, file.path().string(), name, args...));
}

/// Where the parts of `raw` lie: in a group since anndata 0.7, before that in the root.
std::string rawPath(const File& file, const char* part)
{
    return (file.exists("/raw/X") ? "/raw/" : "/raw.") + std::string(part);
}

/// Tools without a matrix X leave it out or write an empty dataset without a shape.
bool isMatrix(const File& file, const std::string& path)
{
    return file.isGroup(path) || (file.isDataset(path) && !file.shape(path).empty());
}

std::vector<std::string> layersOf(const File& file)
{
    std::vector<std::string> names;
    if (isMatrix(file, "/X"))
        names.emplace_back("X");
    if (isMatrix(file, rawPath(file, "X")))
        names.emplace_back("raw");
    if (file.isGroup("/layers")) {
        for (const std::string& name : file.children("/layers")) {
            if (file.exists("/layers/" + name) && std::find(names.begin(), names.end(), name) == names.end())
                names.push_back(name);
        }
    }
    return names;
}

/// Where a matrix and the data frame of its genes lie.
struct Place {
    std::string matrix;
    std::string genes;
};

Place placeOf(const File& file, const std::string& layer)
{
    if (layer == "X" && isMatrix(file, "/X"))
        return {"/X", "/var"};
    if (layer == "raw" && isMatrix(file, rawPath(file, "X")))
        return {rawPath(file, "X"), rawPath(file, "var")};
    const std::vector<std::string> layers = layersOf(file);
    if (std::find(layers.begin(), layers.end(), layer) != layers.end())
        return {"/layers/" + layer, "/var"};
    const std::string choice = layers.empty()
        ? translate(
            "core",
            "The file has no layers and no raw matrix either: save it again with the expression in X.")
        : translated(translatable("core", "Choose one of: {}."), fmt::join(layers, ", "));
    if (layer == "X")
        throw Error(ErrorKind::BadInput,
                    translated(translatable("core", "{}: there is no expression matrix: X is missing. {}"),
                               file.path().string(), choice));
    throw Error(ErrorKind::Usage,
                translated(translatable("core", "{}: there is no layer {}. {}"), file.path().string(), layer,
                           choice));
}

GeneNames readGeneNames(const File& file, const std::string& place, const std::string& wantedColumn)
{
    const H5adFrame frame(file, place);
    return chooseGeneNames({fmt::format("{}: {}", file.path().string(), place), frame.index(),
                            frame.indexName(), frame.columns(),
                            [&](const std::string& column) { return expand(frame.labels(column)); }},
                           wantedColumn);
}

class H5adReader final : public ScreenReader {
public:
    H5adReader(const fs::path& path, const ReaderOptions& options);

    std::vector<fs::path> files() const override { return {m_file.path()}; }
    std::string format() const override;
    std::uint64_t cells() const override { return m_cells.rows(); }
    const GeneNames& geneNames() const override { return m_genes; }
    std::vector<std::string> cellNames() const override { return m_cells.index(); }
    std::vector<std::string> layerNames() const override { return layersOf(m_file); }
    bool isDoublePrecision() const override;
    std::vector<std::string> columnNames() const override { return m_cells.labelColumns(); }
    LabelColumn column(const std::string& name) const override;
    std::vector<std::string> numberColumnNames() const override { return m_cells.numberColumns(); }
    std::vector<double> numbers(const std::string& name) const override;
    void prepare(const Report& report) override;
    std::uint64_t blockRows() const override;
    SparseRows readRows(std::uint64_t first, std::uint64_t count) const override;
    RowSample sample() const override;

private:
    void openSparse(std::uint64_t genes);
    /// Calls `use(gene, cell, value)` for the stored values of the genes [first, last) of a CSC matrix.
    template <class Use> void forEachOfGenes(std::uint64_t first, std::uint64_t last, Use use) const;
    RowBuckets::Options bucketOptions(std::uint64_t expectedEntries) const;

    File m_file;
    fs::path m_scratchFolder;
    H5adFrame m_cells;
    std::string m_matrix; // path inside the file
    GeneNames m_genes;
    std::optional<DenseMatrix> m_dense; // one of these three
    std::optional<CompressedMatrix> m_byCell;
    std::optional<CompressedMatrix> m_byGene;
    std::optional<RowBuckets> m_ordered; // of a matrix by gene, once prepared
};

File openAnnData(const fs::path& path)
{
    File file(path, hdf5::Access::Read);
    if (!file.exists("/obs") || !file.exists("/var"))
        throw Error(
            ErrorKind::BadInput,
            translated(
                translatable("core", "{} is an HDF5 file, but not an AnnData .h5ad file: {} is missing."),
                path.string(), file.exists("/obs") ? "/var" : "/obs"));
    return file;
}

H5adReader::H5adReader(const fs::path& path, const ReaderOptions& options)
    : m_file(openAnnData(path))
    , m_scratchFolder(options.scratchFolder)
    , m_cells(m_file, "/obs")
    , m_matrix(placeOf(m_file, options.layer).matrix)
    , m_genes(readGeneNames(m_file, placeOf(m_file, options.layer).genes, options.geneNameColumn))
{
    const std::uint64_t genes = m_genes.names.size();
    if (m_file.isGroup(m_matrix))
        openSparse(genes);
    else
        m_dense.emplace(m_file, m_matrix, LineKind::Cell, cells(), genes);
    if (cells() == 0 || genes == 0)
        throwBad(m_file, m_matrix, translatable("core", "{}: {} is empty: {} cells, {} genes."), cells(),
                 genes);
}

void H5adReader::openSparse(std::uint64_t genes)
{
    std::string encoding;
    for (const char* const name : {"encoding-type", "h5sparse_format"}) {
        if (encoding.empty() && m_file.hasAttribute(m_matrix, name))
            encoding = m_file.stringAttribute(m_matrix, name);
    }
    const bool byCell = encoding == "csr_matrix" || encoding == "csr";
    if (!byCell && encoding != "csc_matrix" && encoding != "csc")
        throwBad(m_file, m_matrix,
                 translatable("core",
                              "{}: {} has the encoding '{}'; a sparse matrix is csr_matrix or csc_matrix."),
                 encoding);

    const std::string shapeName = m_file.hasAttribute(m_matrix, "shape") ? "shape" : "h5sparse_shape";
    const std::vector<std::int64_t> shape = m_file.integersAttribute(m_matrix, shapeName);
    if (shape.size() != 2 || shape[0] != static_cast<std::int64_t>(cells())
        || shape[1] != static_cast<std::int64_t>(genes))
        throwBad(m_file, m_matrix,
                 translatable("core", "{}: {} has the shape {}, but there are {} cells and {} genes."),
                 fmt::join(shape, " x "), cells(), genes);
    if (byCell)
        m_byCell.emplace(m_file, m_matrix, LineKind::Cell, cells(), genes);
    else
        m_byGene.emplace(m_file, m_matrix, LineKind::Gene, genes, cells());
}

std::string H5adReader::format() const
{
    if (m_dense)
        return fmt::format("AnnData .h5ad (dense, {})", m_dense->typeName());
    return m_byCell ? fmt::format("AnnData .h5ad (CSR, {})", m_byCell->typeName())
                    : fmt::format("AnnData .h5ad (CSC, {})", m_byGene->typeName());
}

bool H5adReader::isDoublePrecision() const
{
    if (m_dense)
        return m_dense->isDoublePrecision();
    return m_byCell ? m_byCell->isDoublePrecision() : m_byGene->isDoublePrecision();
}

LabelColumn H5adReader::column(const std::string& name) const
{
    if (!m_cells.has(name))
        throw Error(ErrorKind::Usage,
                    translated(translatable("core", "{}: there is no column {} in obs. Choose one of: {}."),
                               m_file.path().string(), name, fmt::join(columnNames(), ", ")));
    return m_cells.labels(name);
}

std::vector<double> H5adReader::numbers(const std::string& name) const
{
    const std::vector<std::string> names = numberColumnNames();
    if (std::find(names.begin(), names.end(), name) == names.end())
        throw Error(ErrorKind::Usage,
                    translated(translatable(
                                   "core", "{}: there is no column of numbers {} in obs. Choose one of: {}."),
                               m_file.path().string(), name, fmt::join(names, ", ")));
    return m_cells.numbers(name);
}

template <class Use> void H5adReader::forEachOfGenes(std::uint64_t first, std::uint64_t last, Use use) const
{
    const SparseRows genes = m_byGene->readLines(first, last - first);
    for (std::uint64_t gene = first; gene < last; ++gene) {
        for (std::uint64_t i = genes.offsets[gene - first]; i < genes.offsets[gene - first + 1]; ++i)
            use(static_cast<std::uint32_t>(gene), genes.columns[i], genes.value(i));
    }
}

RowBuckets::Options H5adReader::bucketOptions(std::uint64_t expectedEntries) const
{
    return {fmt::format("{}: {}", m_file.path().string(), m_matrix), cells(), expectedEntries,
            isDoublePrecision(), m_scratchFolder};
}

void H5adReader::prepare(const Report& report)
{
    if (!m_byGene || m_ordered)
        return;
    constexpr std::uint64_t kBlockValues = 4'000'000; // a single gene may have more
    constexpr double kAdded = 0.8; // of the work
    const std::uint64_t genes = m_byGene->lines();
    m_ordered.emplace(bucketOptions(m_byGene->stored(0, genes)));
    try {
        for (std::uint64_t first = 0; first < genes;) {
            report(kAdded * static_cast<double>(first) / static_cast<double>(genes));
            std::uint64_t last = first + 1;
            while (last < genes && m_byGene->stored(first, last + 1 - first) <= kBlockValues)
                ++last;
            forEachOfGenes(first, last, [&](std::uint32_t gene, std::uint32_t cell, double value) {
                m_ordered->add(cell, gene, value);
            });
            first = last;
        }
        m_ordered->finish([&](double fraction) { report(kAdded + (1 - kAdded) * fraction); });
    } catch (...) {
        m_ordered.reset();
        throw;
    }
}

std::uint64_t H5adReader::blockRows() const
{
    if (m_byCell)
        return m_byCell->blockLines();
    return m_dense ? m_dense->blockCells() : ScreenReader::blockRows();
}

SparseRows H5adReader::readRows(std::uint64_t first, std::uint64_t count) const
{
    checkRows(first, count);
    if (m_byCell)
        return m_byCell->readLines(first, count);
    return m_dense ? m_dense->readCells(first, count) : m_ordered.value().readRows(first, count);
}

RowSample H5adReader::sample() const
{
    if (!m_byGene || m_ordered)
        return ScreenReader::sample();
    constexpr std::uint64_t kGenes = 50;
    const std::uint64_t genes = m_byGene->lines();
    RowBuckets some(bucketOptions(kGenes * cells()));
    const std::uint64_t taken = std::min(genes, kGenes);
    for (std::uint64_t i = 0; i < taken; ++i) {
        const std::uint64_t gene = i * genes / taken;
        forEachOfGenes(gene, gene + 1, [&](std::uint32_t column, std::uint32_t cell, double value) {
            some.add(cell, column, value);
        });
    }
    some.finish();
    return {{some.readRows(0, cells())}, false};
}

} // namespace

std::unique_ptr<ScreenReader> openH5ad(const fs::path& path, const ReaderOptions& options)
{
    return std::make_unique<H5adReader>(path, options);
}

std::vector<std::string> layersOfH5ad(const fs::path& path)
{
    return layersOf(openAnnData(path));
}

} // namespace knockscope
