// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screen/loom_reader.h"

#include "core/base/error.h"
#include "core/base/translate.h"
#include "core/screen/hdf5_labels.h"
#include "core/screen/hdf5_matrix.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <span>
#include <string_view>
#include <utility>

namespace knockscope {

namespace fs = std::filesystem;

namespace {

using hdf5::File;
using Strings = std::vector<std::string>;

// In order of preference. Ids come last: names of their own are better where a file has both.
constexpr std::array<std::string_view, 14> kGeneAttributes{
    "Gene",      "var_names",       "gene_name", "gene_names", "gene_symbol", "gene_symbols", "GeneName",
    "Accession", "gene_short_name", "gene_ids",  "gene_id",    "GeneID",      "genes",        "id"};
constexpr std::array<std::string_view, 8> kCellAttributes{"CellID",   "obs_names", "Barcode",    "barcode",
                                                          "barcodes", "cell_id",   "cell_names", "CellName"};

/// `sentence` begins with the file and the name.
template <class... Args>
[[noreturn]] void
throwBad(const File& file, const std::string& name,
         fmt::format_string<const std::string&, const std::string&, Args...> sentence,
         const Args&... args)
{
    throw Error(ErrorKind::BadInput, translateMarked("core", sentence, file.path().string(), name, args...));
}

/// Attributes with one dimension; embeddings have two.
Strings lineAttributes(const File& file, const std::string& group)
{
    if (!file.isGroup(group))
        throwBad(file, group, translatable("core", "{}: {} is missing, so this is not a loom file."));
    Strings names = file.children(group);
    std::erase_if(names, [&](const std::string& name) {
        const std::string dataset = group + "/" + name;
        return !file.isDataset(dataset) || file.shape(dataset).size() != 1;
    });
    return names;
}

bool contains(const Strings& names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// The first of the usual names that there is; empty when there is none.
std::string usualAmong(const Strings& names, std::span<const std::string_view> usual)
{
    const auto found = std::find_if(usual.begin(), usual.end(),
                                    [&](std::string_view name) { return contains(names, name); });
    return found == usual.end() ? std::string() : std::string(*found);
}

void appendUtf8(std::string& text, std::uint32_t point)
{
    const auto add = [&](std::uint32_t byte) { text += static_cast<char>(byte); };
    if (point >= 0x10000) {
        add(0xf0 | point >> 18);
        add(0x80 | (point >> 12 & 0x3f));
    } else if (point >= 0x800) {
        add(0xe0 | point >> 12);
    } else {
        add(0xc0 | point >> 6);
    }
    if (point >= 0x800)
        add(0x80 | (point >> 6 & 0x3f));
    add(0x80 | (point & 0x3f));
}

/// Loom 2 keeps text as ASCII, with references such as &#947; for everything else.
std::string withoutReferences(std::string_view text)
{
    std::string plain;
    while (!text.empty()) {
        const std::size_t start = std::min(text.find("&#"), text.size());
        plain += text.substr(0, start);
        text.remove_prefix(start);
        if (text.empty())
            break;
        std::uint32_t point = 0;
        const auto [end, failure] = std::from_chars(text.data() + 2, text.data() + text.size(), point);
        const bool isPrintable = point >= 0xa0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
        if (failure == std::errc() && isPrintable && end != text.data() + text.size() && *end == ';') {
            appendUtf8(plain, point);
            text.remove_prefix(static_cast<std::size_t>(end - text.data()) + 1);
        } else {
            plain += text.front();
            text.remove_prefix(1);
        }
    }
    return plain;
}

/// An attribute as text.
Strings readTexts(const File& file, const std::string& dataset)
{
    LabelColumn labels = plainLabels(Hdf5Values(file, dataset));
    for (std::string& category : labels.categories)
        category = withoutReferences(category);
    return expand(labels);
}

Strings layersOf(const File& file)
{
    Strings layers{"X"};
    if (file.isGroup("/layers")) {
        for (const std::string& name : file.children("/layers")) {
            if (name != "X" && file.isDataset("/layers/" + name))
                layers.push_back(name);
        }
    }
    return layers;
}

std::string matrixPath(const File& file, const std::string& layer)
{
    if (layer == "X" || layer.empty())
        return "/matrix";
    if (!contains(layersOf(file), layer))
        throw Error(ErrorKind::Usage,
                    translated(translatable("core", "{}: there is no layer {}. Choose one of: {}."),
                               file.path().string(), layer, fmt::join(layersOf(file), ", ")));
    return "/layers/" + layer;
}

struct Shape {
    std::uint64_t genes = 0;
    std::uint64_t cells = 0;
};

Shape readShape(const File& file)
{
    const std::vector<std::uint64_t> shape = file.shape("/matrix");
    if (shape.size() != 2)
        throwBad(file, "/matrix",
                 translatable("core", "{}: {} should have two dimensions, genes and cells."));
    if (shape[0] == 0 || shape[1] == 0)
        throwBad(file, "/matrix", translatable("core", "{}: {} is empty: {} cells, {} genes."), shape[1],
                 shape[0]);
    return {shape[0], shape[1]};
}

GeneNames readGeneNames(const File& file, std::uint64_t genes, const std::string& wantedColumn)
{
    const std::string group = "/row_attrs";
    const Strings attributes = lineAttributes(file, group);
    const auto read = [&](const std::string& name) {
        const std::string dataset = group + "/" + name;
        const std::uint64_t size = file.shape(dataset)[0];
        if (size != genes)
            throwBad(file, dataset, translatable("core", "{}: {} has {} entries, but /matrix has {} rows."),
                     size, genes);
        return readTexts(file, dataset);
    };
    std::string ids = usualAmong(attributes, kGeneAttributes);
    if (ids.empty() && contains(attributes, wantedColumn))
        ids = wantedColumn;
    if (ids.empty() && attributes.empty())
        throwBad(file, group, translatable("core", "{}: {} names no genes: it is empty."));
    if (ids.empty())
        throw Error(
            ErrorKind::Usage,
            translated(
                translatable("core",
                             "{}: {} has no attribute with a usual name for genes ({}). Choose the column "
                             "of gene names among: {}."),
                file.path().string(), group, fmt::join(std::span(kGeneAttributes).first(3), ", "),
                fmt::join(attributes, ", ")));
    GeneNames names = chooseGeneNames(
        {fmt::format("{}: {}", file.path().string(), group), read(ids), ids, attributes, read}, wantedColumn);
    if (names.source.value == "index") // which no loom file has
        names.source.value = ids;
    return names;
}

File openLoomFile(const fs::path& path)
{
    File file(path, hdf5::Access::Read);
    if (!file.isDataset("/matrix"))
        throw Error(ErrorKind::BadInput,
                    translated(translatable("core", "{} is not a loom file: it has no dataset /matrix."),
                               path.string()));
    return file;
}

class LoomReader final : public ScreenReader {
public:
    LoomReader(const fs::path& path, const ReaderOptions& options);

    std::vector<fs::path> files() const override { return {m_file.path()}; }
    std::string format() const override { return fmt::format("loom ({})", m_matrix.typeName()); }
    std::uint64_t cells() const override { return m_shape.cells; }
    const GeneNames& geneNames() const override { return m_genes; }
    Strings cellNames() const override;
    Strings layerNames() const override { return layersOf(m_file); }
    bool isDoublePrecision() const override { return m_matrix.isDoublePrecision(); }
    Strings columnNames() const override { return m_columns.labelNames(); }
    LabelColumn column(const std::string& name) const override;
    Strings numberColumnNames() const override { return m_columns.numberNames(); }
    std::vector<double> numbers(const std::string& name) const override { return m_columns.numbers(name); }
    std::uint64_t blockRows() const override { return m_matrix.blockCells(); }
    SparseRows readRows(std::uint64_t first, std::uint64_t count) const override;

private:
    PlainColumns openColumns() const;

    File m_file;
    Shape m_shape;
    std::string m_cellAttribute; // empty: cells have no names
    GeneNames m_genes;
    DenseMatrix m_matrix;
    PlainColumns m_columns;
};

LoomReader::LoomReader(const fs::path& path, const ReaderOptions& options)
    : m_file(openLoomFile(path))
    , m_shape(readShape(m_file))
    , m_cellAttribute(usualAmong(lineAttributes(m_file, "/col_attrs"), kCellAttributes))
    , m_genes(readGeneNames(m_file, m_shape.genes, options.geneNameColumn))
    , m_matrix(m_file, matrixPath(m_file, options.layer), LineKind::Gene, m_shape.cells, m_shape.genes)
    , m_columns(openColumns())
{
}

PlainColumns LoomReader::openColumns() const
{
    const std::string group = "/col_attrs";
    Strings names = lineAttributes(m_file, group);
    for (const std::string& name : names) {
        const std::string dataset = group + "/" + name;
        const std::uint64_t size = m_file.shape(dataset)[0];
        if (size != m_shape.cells)
            throwBad(m_file, dataset,
                     translatable("core", "{}: {} has {} entries, but /matrix has {} columns."), size,
                     m_shape.cells);
    }
    std::erase(names, m_cellAttribute);
    return {m_file, group, std::move(names), m_shape.cells};
}

Strings LoomReader::cellNames() const
{
    if (!m_cellAttribute.empty())
        return readTexts(m_file, "/col_attrs/" + m_cellAttribute);
    Strings names;
    for (std::uint64_t cell = 0; cell < cells(); ++cell)
        names.push_back(fmt::format("cell {}", cell + 1));
    return names;
}

LabelColumn LoomReader::column(const std::string& name) const
{
    LabelColumn labels = m_columns.labels(name);
    for (std::string& category : labels.categories)
        category = withoutReferences(category);
    return labels;
}

SparseRows LoomReader::readRows(std::uint64_t first, std::uint64_t count) const
{
    checkRows(first, count);
    return m_matrix.readCells(first, count);
}

} // namespace

bool looksLikeLoom(const File& file)
{
    return file.isDataset("/matrix") && (file.exists("/row_attrs") || file.exists("/col_attrs"));
}

std::unique_ptr<ScreenReader> openLoom(const fs::path& path, const ReaderOptions& options)
{
    return std::make_unique<LoomReader>(path, options);
}

Strings layersOfLoom(const fs::path& path)
{
    return layersOf(openLoomFile(path));
}

} // namespace knockscope
