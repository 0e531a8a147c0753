// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screen/tenx_h5_reader.h"

#include "core/base/error.h"
#include "core/base/translate.h"
#include "core/screen/hdf5_labels.h"
#include "core/screen/hdf5_matrix.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>
#include <optional>
#include <string_view>
#include <utility>

namespace knockscope {

namespace fs = std::filesystem;

namespace {

using hdf5::File;
using Strings = std::vector<std::string>;

constexpr std::string_view kWholeLayer = "X";
constexpr std::string_view kGeneType = "Gene Expression";
constexpr std::uint32_t kLeftOut = std::numeric_limits<std::uint32_t>::max();

/// `sentence` begins with the file and the name.
template <class... Args>
[[noreturn]] void throwBad(const File& file, const std::string& name,
                           fmt::format_string<const std::string&, const std::string&, Args...> sentence,
                           const Args&... args)
{
    throw Error(ErrorKind::BadInput, translateMarked("core", sentence, file.path().string(), name, args...));
}

/// The number of entries of a dataset with one dimension.
std::uint64_t lengthOf(const File& file, const std::string& dataset)
{
    if (!file.isDataset(dataset))
        throwBad(file, dataset, translatable("core", "{}: {} is missing."));
    const std::vector<std::uint64_t> shape = file.shape(dataset);
    if (shape.size() != 1)
        throwBad(file, dataset, translatable("core", "{}: {} should have one dimension."));
    return shape[0];
}

bool isVersion3(const File& file)
{
    // A genome of a version 2 file may be called so too; its genes lie beside the barcodes then.
    return file.exists("/matrix/barcodes") && !file.exists("/matrix/genes");
}

/// The groups of a version 2 file.
Strings genomeGroups(const File& file)
{
    Strings genomes = file.children("/");
    std::erase_if(genomes, [&](const std::string& name) {
        const std::string group = "/" + name;
        return !file.isGroup(group) || !file.exists(group + "/barcodes")
            || (!file.exists(group + "/genes") && !file.exists(group + "/indptr"));
    });
    return genomes;
}

/// The features of a version 3 file, each part empty where the file does not say.
struct Features {
    Strings types;
    Strings genomes;

    bool isGene(std::size_t feature) const { return types.empty() || types[feature] == kGeneType; }
};

Features readFeatures(const File& file)
{
    const std::uint64_t size = lengthOf(file, "/matrix/features/id");
    const auto read = [&](const std::string& dataset) -> Strings {
        if (!file.exists(dataset))
            return {};
        if (lengthOf(file, dataset) != size)
            throwBad(file, dataset, translatable("core", "{}: {} has {} entries, but there are {} features."),
                     lengthOf(file, dataset), size);
        return file.readStrings(dataset);
    };
    return {read("/matrix/features/feature_type"), read("/matrix/features/genome")};
}

/// The genomes that genes belong to, in the order of the file.
Strings genomesOf(const Features& features)
{
    Strings genomes;
    for (std::size_t i = 0; i < features.genomes.size(); ++i) {
        const std::string& genome = features.genomes[i];
        if (features.isGene(i) && !genome.empty()
            && std::find(genomes.begin(), genomes.end(), genome) == genomes.end())
            genomes.push_back(genome);
    }
    return genomes;
}

Strings layersOf(const File& file)
{
    Strings layers;
    const bool is3 = isVersion3(file);
    const Strings genomes = is3 ? genomesOf(readFeatures(file)) : genomeGroups(file);
    if (is3 || genomes.size() == 1)
        layers.emplace_back(kWholeLayer);
    if (genomes.size() > 1)
        layers.insert(layers.end(), genomes.begin(), genomes.end());
    return layers;
}

/// Where in the file things lie, and which of its genes are wanted.
struct Place {
    bool is3 = false;
    std::string group; // of the matrix
    std::string featureGroup; // of the ids and names
    std::string idColumn;
    std::string nameColumn;
    std::string genome; // empty: all
    std::vector<std::uint32_t> features; // [genes], their rows among the features; empty: all of them
    std::uint64_t allFeatures = 0;
    std::uint64_t noGenes = 0; // features of other types
};

[[noreturn]] void throwNoLayer(const File& file, const std::string& layer)
{
    throw Error(ErrorKind::Usage,
                translated(translatable("core", "{}: there is no layer {}. Choose one of: {}."),
                           file.path().string(), layer, fmt::join(layersOf(file), ", ")));
}

Place placeInVersion3(const File& file, const std::string& layer)
{
    Place place{true, "/matrix", "/matrix/features", "id", "name", {}, {}, 0, 0};
    const Features features = readFeatures(file);
    if (layer != kWholeLayer) {
        const Strings genomes = genomesOf(features);
        if (std::find(genomes.begin(), genomes.end(), layer) == genomes.end())
            throwNoLayer(file, layer);
        place.genome = layer;
    }
    place.allFeatures = lengthOf(file, "/matrix/features/id");
    if (features.types.empty() && place.genome.empty()) // nothing was read that would back the file's claim
        return place;
    for (std::uint32_t i = 0; i < place.allFeatures; ++i) {
        if (!features.isGene(i))
            ++place.noGenes;
        else if (place.genome.empty() || features.genomes[i] == place.genome)
            place.features.push_back(i);
    }
    if (place.features.empty() && place.noGenes > 0)
        throwBad(file, "/matrix/features/feature_type",
                 translatable("core",
                              "{}: {} names no feature of the type '{}', so the file holds no genes. Open "
                              "the matrix with gene expression of the same run."),
                 kGeneType);
    return place;
}

Place placeInVersion2(const File& file, const std::string& layer)
{
    const Strings genomes = genomeGroups(file);
    if (layer == kWholeLayer && genomes.size() > 1)
        throw Error(
            ErrorKind::Usage,
            translated(translatable("core",
                                    "{} holds a matrix for each of the genomes {}: choose one as the layer."),
                       file.path().string(), fmt::join(genomes, ", ")));
    const bool isNamed = std::find(genomes.begin(), genomes.end(), layer) != genomes.end();
    if (!isNamed && layer != kWholeLayer)
        throwNoLayer(file, layer);
    const std::string genome = isNamed ? layer : genomes.front();
    const std::string group = "/" + genome;
    Place place{false, group, group, "genes", "gene_names", genome, {}, lengthOf(file, group + "/genes"), 0};
    return place;
}

/// Pipelines put the genome's name in front of ids and names where there are several: GRCh38_GATA1,
/// mm10___Gata1. Once one genome is chosen that only hides the names that the perturbations go by.
void dropGenome(Strings& names, const std::string& genome)
{
    if (genome.empty())
        return;
    const std::string prefix = genome + "_";
    for (std::string& name : names) {
        if (!name.starts_with(prefix))
            continue;
        const std::size_t rest = name.find_first_not_of('_', prefix.size());
        if (rest != std::string::npos)
            name.erase(0, rest);
    }
}

/// The wanted genes' entries of a column of the features.
Strings readGeneColumn(const File& file, const Place& place, const std::string& column)
{
    const std::string dataset = place.featureGroup + "/" + column;
    if (lengthOf(file, dataset) != place.allFeatures) {
        if (place.is3)
            throwBad(file, dataset, translatable("core", "{}: {} has {} entries, but there are {} features."),
                     lengthOf(file, dataset), place.allFeatures);
        throwBad(file, dataset, translatable("core", "{}: {} has {} entries, but there are {} genes."),
                 lengthOf(file, dataset), place.allFeatures);
    }
    Strings all = file.readStrings(dataset);
    if (!place.features.empty()) {
        Strings wanted;
        wanted.reserve(place.features.size());
        for (const std::uint32_t feature : place.features)
            wanted.push_back(std::move(all[feature]));
        all = std::move(wanted);
    }
    dropGenome(all, place.genome);
    return all;
}

/// Columns of text that may hold gene names, the usual one first.
Strings geneColumns(const File& file, const Place& place)
{
    if (!place.is3)
        return file.exists(place.group + "/gene_names") ? Strings{place.nameColumn} : Strings{};
    Strings columns = file.children(place.featureGroup);
    std::erase_if(columns, [&](const std::string& name) {
        const std::string dataset = place.featureGroup + "/" + name;
        if (name == place.nameColumn) // whatever is wrong with it is said when it is read
            return false;
        return name == place.idColumn || name == "feature_type" || name == "genome"
            || !file.isDataset(dataset) || file.typeClass(dataset) != H5T_STRING
            || file.shape(dataset) != std::vector<std::uint64_t>{place.allFeatures};
    });
    const auto usual = std::find(columns.begin(), columns.end(), place.nameColumn);
    if (usual != columns.end())
        std::rotate(columns.begin(), usual, usual + 1);
    return columns;
}

GeneNames readGeneNames(const File& file, const Place& place, const std::string& wantedColumn)
{
    const Strings columns = geneColumns(file, place);
    // The format says which column holds names, so that there is nothing to guess, whatever the ids look
    // like.
    const bool isByFormat = wantedColumn.empty() && file.exists(place.featureGroup + "/" + place.nameColumn);
    GeneNames names =
        chooseGeneNames({fmt::format("{}: {}", file.path().string(), place.featureGroup),
                         readGeneColumn(file, place, place.idColumn), place.idColumn, columns,
                         [&](const std::string& column) { return readGeneColumn(file, place, column); }},
                        isByFormat ? place.nameColumn : wantedColumn);
    if (isByFormat)
        names.source.reason = translate("core", "where 10x files keep the names of genes");
    return names;
}

/// Datasets that some tools add beside the matrix: one entry for each barcode.
Strings extraColumns(const File& file, const std::string& group, std::uint64_t cells)
{
    constexpr std::array<std::string_view, 7> kOwn{"barcodes", "data",  "indices",   "indptr",
                                                   "shape",    "genes", "gene_names"};
    Strings names = file.children(group);
    std::erase_if(names, [&](const std::string& name) {
        return std::find(kOwn.begin(), kOwn.end(), name) != kOwn.end() || !file.isDataset(group + "/" + name)
            || file.shape(group + "/" + name) != std::vector<std::uint64_t>{cells};
    });
    return names;
}

File openTenx(const fs::path& path)
{
    File file(path, hdf5::Access::Read);
    if (!looksLikeTenxH5(file))
        throw Error(
            ErrorKind::BadInput,
            translated(
                translatable("core", "{} is not a 10x .h5 file: it has no matrix with barcodes and genes."),
                path.string()));
    return file;
}

class TenxReader final : public ScreenReader {
public:
    TenxReader(const fs::path& path, const ReaderOptions& options);

    std::vector<fs::path> files() const override { return {m_file.path()}; }
    std::string format() const override;
    std::uint64_t cells() const override { return m_cells; }
    const GeneNames& geneNames() const override { return m_genes; }
    Strings cellNames() const override { return m_file.readStrings(m_place.group + "/barcodes"); }
    Strings layerNames() const override { return layersOf(m_file); }
    bool isDoublePrecision() const override { return m_matrix.isDoublePrecision(); }
    Strings columnNames() const override { return m_columns.labelNames(); }
    LabelColumn column(const std::string& name) const override { return m_columns.labels(name); }
    Strings numberColumnNames() const override { return m_columns.numberNames(); }
    std::vector<double> numbers(const std::string& name) const override { return m_columns.numbers(name); }
    std::uint64_t blockRows() const override { return m_matrix.blockLines(); }
    SparseRows readRows(std::uint64_t first, std::uint64_t count) const override;

private:
    CompressedMatrix openMatrix() const;

    File m_file;
    Place m_place;
    std::uint64_t m_cells;
    GeneNames m_genes;
    CompressedMatrix m_matrix; // barcodes x features
    PlainColumns m_columns;
    std::vector<std::uint32_t> m_geneOfFeature; // `kLeftOut`, or empty where all features are genes
};

TenxReader::TenxReader(const fs::path& path, const ReaderOptions& options)
    : m_file(openTenx(path))
    , m_place(isVersion3(m_file) ? placeInVersion3(m_file, options.layer)
                                 : placeInVersion2(m_file, options.layer))
    , m_cells(lengthOf(m_file, m_place.group + "/barcodes"))
    , m_genes(readGeneNames(m_file, m_place, options.geneNameColumn))
    , m_matrix(openMatrix())
    , m_columns(m_file, m_place.group, extraColumns(m_file, m_place.group, m_cells), m_cells)
{
    if (m_genes.names.size() != m_place.allFeatures) {
        m_geneOfFeature.assign(m_place.allFeatures, kLeftOut);
        for (std::uint32_t gene = 0; gene < m_place.features.size(); ++gene)
            m_geneOfFeature[m_place.features[gene]] = gene;
    }
}

CompressedMatrix TenxReader::openMatrix() const
{
    const std::string shapeName = m_place.group + "/shape";
    if (lengthOf(m_file, shapeName) != 2)
        throwBad(m_file, shapeName, translatable("core", "{}: {} should hold two numbers."));
    const std::vector<std::int64_t> shape = m_file.read<std::int64_t>(shapeName);
    if (shape[0] != static_cast<std::int64_t>(m_place.allFeatures)
        || shape[1] != static_cast<std::int64_t>(m_cells)) {
        const auto sizes = fmt::join(shape, " x ");
        if (m_place.is3)
            throwBad(m_file, shapeName,
                     translatable("core", "{}: {} is {}, but there are {} features and {} barcodes."), sizes,
                     m_place.allFeatures, m_cells);
        throwBad(m_file, shapeName,
                 translatable("core", "{}: {} is {}, but there are {} genes and {} barcodes."), sizes,
                 m_place.allFeatures, m_cells);
    }
    if (m_cells == 0 || m_genes.names.empty())
        throwBad(m_file, m_place.group, translatable("core", "{}: {} is empty: {} cells, {} genes."), m_cells,
                 m_genes.names.size());
    return {m_file, m_place.group, LineKind::Cell, m_cells, m_place.allFeatures};
}

std::string TenxReader::format() const
{
    std::string text = fmt::format("10x .h5 (version {}, {}", m_place.is3 ? 3 : 2, m_matrix.typeName());
    if (!m_place.genome.empty())
        text += fmt::format(", genome {}", m_place.genome);
    if (m_place.noGenes == 1)
        text += "; 1 feature that is no gene left out";
    else if (m_place.noGenes > 1)
        text += fmt::format("; {} features that are no genes left out", m_place.noGenes);
    return text + ")";
}

SparseRows TenxReader::readRows(std::uint64_t first, std::uint64_t count) const
{
    checkRows(first, count);
    SparseRows rows = m_matrix.readLines(first, count);
    if (m_geneOfFeature.empty())
        return rows;
    // Genes keep their order, so that columns still ascend.
    std::visit(
        [&](auto& values) {
            std::size_t kept = 0;
            std::uint64_t i = 0;
            for (std::size_t row = 0; row < rows.rows(); ++row) {
                for (; i < rows.offsets[row + 1]; ++i) {
                    const std::uint32_t gene = m_geneOfFeature[rows.columns[i]];
                    if (gene == kLeftOut)
                        continue;
                    rows.columns[kept] = gene;
                    values[kept++] = values[i];
                }
                rows.offsets[row + 1] = kept;
            }
            rows.columns.resize(kept);
            values.resize(kept);
        },
        rows.values);
    return rows;
}

} // namespace

bool looksLikeTenxH5(const File& file)
{
    return isVersion3(file) || !genomeGroups(file).empty();
}

std::unique_ptr<ScreenReader> openTenxH5(const fs::path& path, const ReaderOptions& options)
{
    return std::make_unique<TenxReader>(path, options);
}

Strings layersOfTenxH5(const fs::path& path)
{
    return layersOf(openTenx(path));
}

} // namespace knockscope
