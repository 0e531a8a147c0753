// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screen/h5ad_reader.h"

#include "core/base/error.h"
#include "core/base/hdf5_file.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <variant>

namespace knockscope {

namespace fs = std::filesystem;

namespace {

using hdf5::File;

constexpr std::size_t kMostNumericCategories = 100'000;
constexpr const char* kIndex = "index"; // how people name the index of var, whatever its name in the file

[[noreturn]] void throwBad(const File& file, const std::string& name, std::string_view what)
{
    throw Error(ErrorKind::BadInput, fmt::format("{}: {} {}.", file.path().string(), name, what));
}

std::string encodingType(const File& file, const std::string& object)
{
    return file.hasAttribute(object, "encoding-type") ? file.stringAttribute(object, "encoding-type")
                                                      : std::string();
}

/// Categories in order of first appearance, from one text for each cell.
class CategoryBuilder {
public:
    explicit CategoryBuilder(LabelColumn& column)
        : m_column(column)
    {
    }

    void addMissing() { m_column.codes.push_back(-1); }
    void add(const std::string& label)
    {
        const auto [found, isNew] =
            m_known.try_emplace(label, static_cast<std::int32_t>(m_column.categories.size()));
        if (isNew)
            m_column.categories.push_back(label);
        m_column.codes.push_back(found->second);
    }

private:
    LabelColumn& m_column;
    std::unordered_map<std::string, std::int32_t> m_known;
};

/// One-dimensional values that are texts, whole numbers, booleans or other numbers; entries with a set `mask`
/// and NaN are missing.
LabelColumn plainLabels(const File& file, const std::string& dataset, const std::vector<std::uint8_t>& mask)
{
    LabelColumn column;
    CategoryBuilder builder(column);
    if (file.shape(dataset).size() != 1)
        throwBad(file, dataset, "should have one dimension");
    const std::uint64_t size = file.shape(dataset)[0];
    if (!mask.empty() && mask.size() != size)
        throwBad(file, dataset, "and its mask differ in length");
    const auto addAll = [&](const auto& values, const auto& toText) {
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (!mask.empty() && mask[i])
                builder.addMissing();
            else
                toText(values[i]);
        }
    };
    switch (file.typeClass(dataset)) {
    case H5T_STRING:
        addAll(file.readStrings(dataset), [&](const std::string& value) { builder.add(value); });
        break;
    case H5T_ENUM: // how h5py stores booleans
        addAll(file.read<std::int8_t>(dataset),
               [&](std::int8_t value) { builder.add(value ? "True" : "False"); });
        break;
    case H5T_INTEGER:
        addAll(file.read<std::int64_t>(dataset),
               [&](std::int64_t value) { builder.add(fmt::format("{}", value)); });
        break;
    case H5T_FLOAT:
        // The shortest text that tells a number from every other of its type.
        addAll(file.read<double>(dataset), [&, isSingle = file.typeSize(dataset) <= 4](double value) {
            if (std::isnan(value))
                builder.addMissing();
            else if (isSingle && value != std::trunc(value))
                builder.add(fmt::format("{}", static_cast<float>(value)));
            else
                builder.add(fmt::format("{}", value));
        });
        break;
    default:
        throwBad(file, dataset, "holds neither text nor numbers");
    }
    return column;
}

LabelColumn categoricalLabels(const File& file, const std::string& codes, const std::string& categories)
{
    LabelColumn column;
    LabelColumn texts = plainLabels(file, categories, {});
    for (const std::int32_t code : texts.codes)
        column.categories.push_back(code < 0 ? "nan" : texts.categories[static_cast<std::size_t>(code)]);
    if (file.shape(codes).size() != 1)
        throwBad(file, codes, "should have one dimension");
    const auto count = static_cast<std::int64_t>(column.categories.size());
    const std::vector<std::int64_t> stored = file.read<std::int64_t>(codes);
    column.codes.reserve(stored.size());
    for (const std::int64_t code : stored) {
        if (code < -1 || code >= count)
            throwBad(file, codes,
                     fmt::format("holds the code {}, but there are only {} categories", code, count));
        column.codes.push_back(static_cast<std::int32_t>(code));
    }
    return column;
}

/// A column of a data frame in any of the encodings of anndata 0.7 and later.
LabelColumn readLabels(const File& file, const std::string& frame, const std::string& name)
{
    const std::string path = frame + "/" + name;
    LabelColumn column;
    if (file.isGroup(path)) {
        if (file.isDataset(path + "/codes") && file.exists(path + "/categories")) {
            const std::string categories = path + "/categories";
            column = categoricalLabels(file, path + "/codes",
                                       file.isGroup(categories) ? categories + "/values" : categories);
        } else if (file.isDataset(path + "/values")) {
            std::vector<std::uint8_t> mask;
            if (file.isDataset(path + "/mask"))
                mask = file.read<std::uint8_t>(path + "/mask");
            column = plainLabels(file, path + "/values", mask);
        } else {
            throwBad(file, path, "is stored in a form that Knockscope does not know");
        }
    } else if (file.hasAttribute(path, "categories")) {
        // anndata 0.7 points to the categories by an object reference; they always lie here
        const std::string categories = frame + "/__categories/" + name;
        if (!file.isDataset(categories))
            throwBad(file, categories, "is missing");
        column = categoricalLabels(file, path, categories);
    } else {
        column = plainLabels(file, path, {});
    }
    column.name = name;
    return column;
}

std::vector<std::string> expand(const LabelColumn& column)
{
    std::vector<std::string> texts;
    texts.reserve(column.codes.size());
    for (const std::int32_t code : column.codes)
        texts.push_back(code < 0 ? std::string() : column.categories[static_cast<std::size_t>(code)]);
    return texts;
}

/// The name of the dataset that holds a data frame's index.
std::string indexName(const File& file, const std::string& frame)
{
    if (file.isDataset(frame))
        throwBad(file, frame,
                 "is a table as anndata before 0.7 wrote it. Open the file in a current anndata and save it "
                 "again");
    if (!file.isGroup(frame))
        throwBad(file, frame, "is missing, so this is not an AnnData file");
    if (file.hasAttribute(frame, "_index")) {
        const std::string name = file.stringAttribute(frame, "_index");
        if (!file.exists(frame + "/" + name))
            throwBad(file, frame + "/" + name, "is missing");
        return name;
    }
    for (const char* const name : {"_index", "index"}) {
        if (file.exists(frame + "/" + name))
            return name;
    }
    throwBad(file, frame, "has no index");
}

/// Columns in the order of the file, without the index.
std::vector<std::string> frameColumns(const File& file, const std::string& frame, const std::string& index)
{
    std::vector<std::string> names = file.hasAttribute(frame, "column-order")
        ? file.stringsAttribute(frame, "column-order")
        : file.children(frame);
    std::erase_if(names, [&](const std::string& name) {
        return name == index || name == "__categories" || !file.exists(frame + "/" + name);
    });
    return names;
}

bool looksLikeEnsemblId(std::string_view name)
{
    // ENSG00000105610, ENSMUSG00000054191.3
    if (!name.starts_with("ENS"))
        return false;
    const std::size_t digits = name.find_first_of("0123456789");
    return digits != std::string_view::npos && digits >= 4 && name[digits - 1] == 'G'
        && name.size() >= digits + 6;
}

void makeUnique(std::vector<std::string>& names)
{
    const std::unordered_set<std::string> original(names.begin(), names.end());
    std::unordered_set<std::string> used;
    std::unordered_map<std::string, int> next;
    for (std::string& name : names) {
        if (used.insert(name).second)
            continue;
        int& suffix = next[name];
        std::string candidate;
        do {
            candidate = fmt::format("{}-{}", name, ++suffix);
        } while (original.contains(candidate) || used.contains(candidate));
        used.insert(candidate);
        name = candidate;
    }
}

struct Genes {
    std::vector<std::string> names;
    Guess source;
};

Genes readGenes(const File& file, const std::string& frame, const std::string& wantedColumn)
{
    const std::string index = indexName(file, frame);
    const std::vector<std::string> ids = expand(readLabels(file, frame, index));
    const std::vector<std::string> columns = frameColumns(file, frame, index);
    const auto has = [&](const std::string& name) {
        return std::find(columns.begin(), columns.end(), name) != columns.end();
    };

    const bool wantsIndex = wantedColumn == index || (wantedColumn == kIndex && !has(wantedColumn));
    std::string chosen = wantsIndex ? std::string() : wantedColumn;
    std::string reason = "chosen";
    if (!chosen.empty() && !has(chosen)) {
        throw Error(ErrorKind::Usage,
                    fmt::format("{}: {} has no column {} with gene names. It has: {}.", file.path().string(),
                                frame, chosen, fmt::join(columns, ", ")));
    }
    const bool isGuessed = wantedColumn.empty();
    if (isGuessed)
        reason = "does not look like Ensembl ids";
    if (isGuessed
        && 2 * std::count_if(ids.begin(), ids.end(), looksLikeEnsemblId)
            > static_cast<std::ptrdiff_t>(ids.size())) {
        reason = "looks like Ensembl ids, but no column has a usual name for gene names";
        for (const char* const name : {"gene_name", "gene_names", "gene_symbol", "gene_symbols", "symbol",
                                       "symbols", "gene_short_name", "feature_name"}) {
            if (has(name)) {
                chosen = name;
                reason = fmt::format(
                    "the index looks like Ensembl ids and '{}' is a usual name for gene names", name);
                break;
            }
        }
    }

    std::vector<std::string> genes = ids;
    if (!chosen.empty()) {
        const std::vector<std::string> names = expand(readLabels(file, frame, chosen));
        if (names.size() != ids.size())
            throwBad(file, frame + "/" + chosen, "and the index differ in length");
        for (std::size_t gene = 0; gene < genes.size(); ++gene) {
            if (!names[gene].empty() && names[gene] != "nan")
                genes[gene] = names[gene];
        }
    }
    makeUnique(genes);
    return {std::move(genes), {chosen.empty() ? kIndex : chosen, std::move(reason)}};
}

enum class Layout { Csr, Csc, Dense };

/// A matrix by rows, as small as it gets without loss.
struct Transposed {
    std::vector<std::uint64_t> offsets; // [cells + 1]
    std::vector<std::uint32_t> columns; // [offsets.back()]
    std::variant<std::vector<float>, std::vector<double>> values; // likewise
};

std::vector<std::string> layersOf(const File& file)
{
    std::vector<std::string> names;
    if (file.exists("/X"))
        names.emplace_back("X");
    if (file.exists("/raw/X"))
        names.emplace_back("raw");
    if (file.isGroup("/layers")) {
        for (const std::string& name : file.children("/layers"))
            names.push_back(name);
    }
    return names;
}

class H5adReader final : public ScreenReader {
public:
    H5adReader(const fs::path& path, const ReaderOptions& options);

    std::string format() const override;
    std::uint64_t cells() const override { return m_cells; }
    const std::vector<std::string>& genes() const override { return m_genes; }
    Guess geneNameSource() const override { return m_geneNameSource; }
    std::vector<std::string> layerNames() const override;
    bool isDoublePrecision() const override { return m_isDouble; }
    std::vector<std::string> columnNames() const override;
    LabelColumn column(const std::string& name) const override;
    SparseRows readRows(std::uint64_t first, std::uint64_t count) override;

private:
    void openSparse();
    void openDense();
    bool isLabelColumn(const std::string& name) const;
    SparseRows readCsr(std::uint64_t first, std::uint64_t count) const;
    SparseRows readDense(std::uint64_t first, std::uint64_t count) const;
    /// The whole matrix by rows, from its columns.
    template <class Value> void transpose();
    /// Calls `use(gene, cell, value)` for every entry of a CSC matrix, gene by gene, reading it in blocks.
    template <class Use> void forEachByGene(Use use) const;

    File m_file;
    std::string m_matrix; // path inside the file
    Layout m_layout = Layout::Dense;
    std::string m_typeName;
    bool m_isDouble = false;
    bool m_fitsFloat = false; // every value of a sparse matrix is exact in single precision
    std::uint64_t m_cells = 0;
    std::vector<std::string> m_genes;
    Guess m_geneNameSource;
    std::string m_obsIndex;
    std::vector<std::string> m_obsColumns;
    std::vector<std::uint64_t> m_indptr; // CSR: rows + 1, CSC: genes + 1
    std::optional<Transposed> m_transposed;
};

std::string matrixPath(const File& file, const std::string& layer)
{
    if (layer == "X") {
        if (!file.exists("/X")) {
            std::string layers;
            if (file.isGroup("/layers") && !file.children("/layers").empty())
                layers =
                    fmt::format(" Choose one of its layers: {}.", fmt::join(file.children("/layers"), ", "));
            throw Error(ErrorKind::BadInput,
                        fmt::format("{}: there is no expression matrix: X is missing.{}",
                                    file.path().string(), layers));
        }
        return "/X";
    }
    if (layer == "raw") {
        if (!file.exists("/raw/X"))
            throw Error(ErrorKind::Usage,
                        fmt::format("{}: there is no raw matrix: /raw/X is missing. Use the "
                                    "layer X.",
                                    file.path().string()));
        return "/raw/X";
    }
    const std::string path = "/layers/" + layer;
    if (layer.empty() || layer.find('/') != std::string::npos || !file.exists(path)) {
        throw Error(ErrorKind::Usage,
                    fmt::format("{}: there is no layer {}. Choose one of: {}.", file.path().string(), layer,
                                fmt::join(layersOf(file), ", ")));
    }
    return path;
}

H5adReader::H5adReader(const fs::path& path, const ReaderOptions& options)
    : m_file(path, hdf5::Access::Read)
{
    if (!m_file.exists("/obs") || !m_file.exists("/var"))
        throw Error(
            ErrorKind::BadInput,
            fmt::format("{} is an HDF5 file, but not an AnnData .h5ad file: {} is missing. Knockscope opens "
                        "AnnData .h5ad files of version 0.7 or later.",
                        path.string(), m_file.exists("/obs") ? "/var" : "/obs"));
    m_obsIndex = indexName(m_file, "/obs");
    m_cells = readLabels(m_file, "/obs", m_obsIndex).codes.size();
    m_obsColumns = frameColumns(m_file, "/obs", m_obsIndex);
    m_matrix = matrixPath(m_file, options.layer);
    Genes genes = readGenes(m_file, options.layer == "raw" ? "/raw/var" : "/var", options.geneNameColumn);
    m_genes = std::move(genes.names);
    m_geneNameSource = std::move(genes.source);
    if (m_genes.size() > std::numeric_limits<std::uint32_t>::max())
        throwBad(m_file, m_matrix, "has too many genes");
    if (m_file.isGroup(m_matrix))
        openSparse();
    else
        openDense();
    if (m_cells == 0 || m_genes.empty())
        throwBad(m_file, m_matrix, fmt::format("is empty: {} cells, {} genes", m_cells, m_genes.size()));
}

void H5adReader::openSparse()
{
    std::string encoding = encodingType(m_file, m_matrix);
    if (encoding.empty() && m_file.hasAttribute(m_matrix, "h5sparse_format"))
        encoding = m_file.stringAttribute(m_matrix, "h5sparse_format");
    if (encoding == "csr_matrix" || encoding == "csr")
        m_layout = Layout::Csr;
    else if (encoding == "csc_matrix" || encoding == "csc")
        m_layout = Layout::Csc;
    else
        throwBad(m_file, m_matrix,
                 fmt::format("has the encoding '{}'; a sparse matrix is csr_matrix or csc_matrix", encoding));

    const std::string shapeName = m_file.hasAttribute(m_matrix, "shape") ? "shape" : "h5sparse_shape";
    const std::vector<std::int64_t> shape = m_file.integersAttribute(m_matrix, shapeName);
    if (shape.size() != 2 || shape[0] != static_cast<std::int64_t>(m_cells)
        || shape[1] != static_cast<std::int64_t>(m_genes.size()))
        throwBad(m_file, m_matrix,
                 fmt::format("has the shape {}, but there are {} cells and {} genes", fmt::join(shape, " x "),
                             m_cells, m_genes.size()));

    const std::string data = m_matrix + "/data";
    const std::string indices = m_matrix + "/indices";
    const std::string indptr = m_matrix + "/indptr";
    for (const std::string& name : {data, indices, indptr}) {
        if (!m_file.isDataset(name))
            throwBad(m_file, name, "is missing");
        if (m_file.shape(name).size() != 1)
            throwBad(m_file, name, "should have one dimension");
    }
    const std::uint64_t stored = m_file.shape(data)[0];
    if (m_file.shape(indices)[0] != stored)
        throwBad(m_file, indices,
                 fmt::format("has {} entries, but {} has {}", m_file.shape(indices)[0], data, stored));
    if (m_file.typeClass(indices) != H5T_INTEGER || m_file.typeClass(indptr) != H5T_INTEGER)
        throwBad(m_file, m_matrix, "has indices or indptr that are not whole numbers");

    const std::uint64_t lines = m_layout == Layout::Csr ? m_cells : m_genes.size();
    if (m_file.shape(indptr)[0] != lines + 1)
        throwBad(m_file, indptr,
                 fmt::format("has {} entries; {} are expected", m_file.shape(indptr)[0], lines + 1));
    const std::vector<std::int64_t> offsets = m_file.read<std::int64_t>(indptr);
    if (offsets.front() != 0)
        throwBad(m_file, indptr, "does not start at 0");
    if (!std::is_sorted(offsets.begin(), offsets.end()))
        throwBad(m_file, indptr, "does not ascend");
    if (static_cast<std::uint64_t>(offsets.back()) != stored)
        throwBad(m_file, indptr, fmt::format("ends at {}, but there are {} values", offsets.back(), stored));
    m_indptr.assign(offsets.begin(), offsets.end());

    const H5T_class_t kind = m_file.typeClass(data);
    if (kind != H5T_INTEGER && kind != H5T_FLOAT && kind != H5T_ENUM)
        throwBad(m_file, data, "does not hold numbers");
    m_isDouble = kind == H5T_FLOAT && m_file.typeSize(data) > 4;
    m_fitsFloat = m_file.typeSize(data) <= (kind == H5T_FLOAT ? 4 : 2);
    m_typeName = fmt::format("{}{}", kind == H5T_FLOAT ? "float" : "integer", 8 * m_file.typeSize(data));
}

void H5adReader::openDense()
{
    const std::vector<std::uint64_t> shape = m_file.shape(m_matrix);
    if (shape.size() != 2 || shape[0] != m_cells || shape[1] != m_genes.size())
        throwBad(m_file, m_matrix,
                 shape.empty() ? std::string("holds no matrix")
                               : fmt::format("has the shape {}, but there are {} cells and {} genes",
                                             fmt::join(shape, " x "), m_cells, m_genes.size()));
    const H5T_class_t kind = m_file.typeClass(m_matrix);
    if (kind != H5T_INTEGER && kind != H5T_FLOAT && kind != H5T_ENUM)
        throwBad(m_file, m_matrix, "does not hold numbers");
    m_isDouble = kind == H5T_FLOAT && m_file.typeSize(m_matrix) > 4;
    m_typeName = fmt::format("{}{}", kind == H5T_FLOAT ? "float" : "integer", 8 * m_file.typeSize(m_matrix));
}

std::string H5adReader::format() const
{
    constexpr std::array<std::string_view, 3> kNames{"CSR", "CSC", "dense"};
    return fmt::format("AnnData .h5ad ({}, {})", kNames[static_cast<std::size_t>(m_layout)], m_typeName);
}

std::vector<std::string> H5adReader::layerNames() const
{
    return layersOf(m_file);
}

bool H5adReader::isLabelColumn(const std::string& name) const
{
    const std::string path = "/obs/" + name;
    if (m_file.isGroup(path))
        return (m_file.isDataset(path + "/codes") && m_file.exists(path + "/categories"))
            || m_file.isDataset(path + "/values");
    if (m_file.shape(path).size() != 1)
        return false;
    switch (m_file.typeClass(path)) {
    case H5T_STRING:
    case H5T_ENUM:
    case H5T_INTEGER:
        return true;
    case H5T_FLOAT: {
        std::unordered_set<double> distinct;
        for (const double value : m_file.read<double>(path)) {
            if (std::isnan(value))
                continue;
            if (value != std::trunc(value) || !std::isfinite(value))
                return false;
            distinct.insert(value);
            if (distinct.size() > kMostNumericCategories)
                return false;
        }
        return true;
    }
    default:
        return false;
    }
}

std::vector<std::string> H5adReader::columnNames() const
{
    std::vector<std::string> names;
    for (const std::string& name : m_obsColumns) {
        if (isLabelColumn(name))
            names.push_back(name);
    }
    return names;
}

LabelColumn H5adReader::column(const std::string& name) const
{
    if (std::find(m_obsColumns.begin(), m_obsColumns.end(), name) == m_obsColumns.end()) {
        throw Error(ErrorKind::Usage,
                    fmt::format("{}: there is no column {} in obs. Choose one of: {}.",
                                m_file.path().string(), name, fmt::join(columnNames(), ", ")));
    }
    LabelColumn labels = readLabels(m_file, "/obs", name);
    if (labels.codes.size() != m_cells)
        throwBad(m_file, "/obs/" + name,
                 fmt::format("has {} entries for {} cells", labels.codes.size(), m_cells));
    return labels;
}

SparseRows H5adReader::readRows(std::uint64_t first, std::uint64_t count)
{
    if (first > m_cells || count > m_cells - first)
        throw Error(ErrorKind::Usage,
                    fmt::format("{}: cells {} to {} were asked for, but there are only {}.",
                                m_file.path().string(), first, first + count, m_cells));
    if (m_layout == Layout::Csr)
        return readCsr(first, count);
    if (m_layout == Layout::Dense)
        return readDense(first, count);

    if (!m_transposed && m_fitsFloat)
        transpose<float>();
    else if (!m_transposed)
        transpose<double>();
    SparseRows rows;
    rows.firstRow = first;
    const auto begin = static_cast<std::ptrdiff_t>(m_transposed->offsets[first]);
    const auto end = static_cast<std::ptrdiff_t>(m_transposed->offsets[first + count]);
    for (std::uint64_t row = first; row <= first + count; ++row)
        rows.offsets.push_back(m_transposed->offsets[row] - m_transposed->offsets[first]);
    rows.columns.assign(m_transposed->columns.begin() + begin, m_transposed->columns.begin() + end);
    std::visit([&](const auto& values) { rows.values.assign(values.begin() + begin, values.begin() + end); },
               m_transposed->values);
    return rows;
}

SparseRows H5adReader::readCsr(std::uint64_t first, std::uint64_t count) const
{
    const std::uint64_t begin = m_indptr[first];
    const std::uint64_t stored = m_indptr[first + count] - begin;
    const std::string indicesName = m_matrix + "/indices";
    const std::vector<std::int64_t> indices = m_file.readRange<std::int64_t>(indicesName, begin, stored);
    const std::vector<double> data = m_file.readRange<double>(m_matrix + "/data", begin, stored);

    SparseRows rows;
    rows.firstRow = first;
    rows.offsets.reserve(count + 1);
    rows.offsets.push_back(0);
    rows.columns.reserve(stored);
    rows.values.reserve(stored);
    const auto genes = static_cast<std::int64_t>(m_genes.size());
    std::vector<std::size_t> order;
    for (std::uint64_t row = first; row < first + count; ++row) {
        order.resize(m_indptr[row + 1] - m_indptr[row]);
        std::iota(order.begin(), order.end(), static_cast<std::size_t>(m_indptr[row] - begin));
        const auto byColumn = [&](std::size_t a, std::size_t b) { return indices[a] < indices[b]; };
        if (!std::is_sorted(order.begin(), order.end(), byColumn))
            std::sort(order.begin(), order.end(), byColumn);
        std::int64_t previous = -1;
        for (const std::size_t i : order) {
            const std::int64_t index = indices[i];
            if (index < 0 || index >= genes)
                throwBad(
                    m_file, indicesName,
                    fmt::format("holds {} for cell {}, but there are only {} genes", index, row + 1, genes));
            if (index == previous)
                throwBad(m_file, indicesName,
                         fmt::format("holds gene {} twice for cell {}",
                                     m_genes[static_cast<std::size_t>(index)], row + 1));
            previous = index;
            if (data[i] == 0)
                continue;
            rows.columns.push_back(static_cast<std::uint32_t>(index));
            rows.values.push_back(data[i]);
        }
        rows.offsets.push_back(rows.columns.size());
    }
    return rows;
}

SparseRows H5adReader::readDense(std::uint64_t first, std::uint64_t count) const
{
    const std::vector<double> data = m_file.readRows<double>(m_matrix, first, count);
    SparseRows rows;
    rows.firstRow = first;
    rows.offsets.reserve(count + 1);
    rows.offsets.push_back(0);
    for (std::uint64_t row = 0; row < count; ++row) {
        for (std::size_t gene = 0; gene < m_genes.size(); ++gene) {
            const double value = data[row * m_genes.size() + gene];
            if (value == 0)
                continue;
            rows.columns.push_back(static_cast<std::uint32_t>(gene));
            rows.values.push_back(value);
        }
        rows.offsets.push_back(rows.columns.size());
    }
    return rows;
}

template <class Use> void H5adReader::forEachByGene(Use use) const
{
    constexpr std::uint64_t kBlockValues = 4'000'000; // 64 MB; a single gene may have more
    const std::string indicesName = m_matrix + "/indices";
    for (std::size_t first = 0; first < m_genes.size();) {
        std::size_t last = first + 1;
        while (last < m_genes.size() && m_indptr[last + 1] - m_indptr[first] <= kBlockValues)
            ++last;
        const std::uint64_t begin = m_indptr[first];
        const std::uint64_t stored = m_indptr[last] - begin;
        const std::vector<std::int64_t> indices = m_file.readRange<std::int64_t>(indicesName, begin, stored);
        const std::vector<double> data = m_file.readRange<double>(m_matrix + "/data", begin, stored);
        for (; first < last; ++first) {
            for (std::uint64_t i = m_indptr[first] - begin; i < m_indptr[first + 1] - begin; ++i) {
                if (indices[i] < 0 || static_cast<std::uint64_t>(indices[i]) >= m_cells)
                    throwBad(m_file, indicesName,
                             fmt::format("holds {} for gene {}, but there are only {} cells", indices[i],
                                         m_genes[first], m_cells));
                use(first, static_cast<std::size_t>(indices[i]), data[i]);
            }
        }
    }
}

template <class Value> void H5adReader::transpose()
{
    constexpr auto kNone = std::numeric_limits<std::size_t>::max();
    Transposed whole;
    whole.offsets.assign(m_cells + 1, 0);
    std::vector<std::size_t> lastGene(m_cells, kNone);
    forEachByGene([&](std::size_t gene, std::size_t cell, double value) {
        if (std::exchange(lastGene[cell], gene) == gene)
            throwBad(m_file, m_matrix + "/indices",
                     fmt::format("holds gene {} twice for cell {}", m_genes[gene], cell + 1));
        if (value != 0)
            ++whole.offsets[cell + 1];
    });
    std::partial_sum(whole.offsets.begin(), whole.offsets.end(), whole.offsets.begin());

    whole.columns.resize(whole.offsets.back());
    std::vector<Value> values(whole.offsets.back());
    std::vector<std::uint64_t> next(whole.offsets.begin(), whole.offsets.end() - 1);
    forEachByGene([&](std::size_t gene, std::size_t cell, double value) {
        if (value == 0)
            return;
        const std::uint64_t place = next[cell]++;
        if (place == whole.offsets[cell + 1])
            throwBad(m_file, m_matrix, "changes while it is read");
        whole.columns[place] = static_cast<std::uint32_t>(gene);
        values[place] = static_cast<Value>(value);
    });
    whole.values = std::move(values);
    m_transposed = std::move(whole);
}

} // namespace

std::unique_ptr<ScreenReader> openH5ad(const fs::path& path, const ReaderOptions& options)
{
    return std::make_unique<H5adReader>(path, options);
}

} // namespace knockscope
