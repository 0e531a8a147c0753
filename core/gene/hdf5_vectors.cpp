// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gene/hdf5_vectors.h"

#include "core/base/clean_text.h"
#include "core/base/error.h"
#include "core/base/hdf5_file.h"
#include "core/base/hdf5_numbers.h"
#include "core/base/translate.h"
#include "core/gene/vector_limits.h"
#include "core/screen/screen_reader.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace knockscope {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kFormatVersion = 1; // of what GeneVectors writes
constexpr const char* kPhase = translatable("core", "reading gene vectors");

/// `sentence` begins with the file.
template <class... Args>
[[noreturn]] void fail(const fs::path& path, fmt::format_string<const std::string&, Args...> sentence,
                       const Args&... args)
{
    throw Error(ErrorKind::BadInput, translateMarked("core", sentence, path.string(), args...));
}

/// Refuses more than what the file can hold: datasets that were never written read as zeros of any size.
void requirePlausible(const fs::path& path, std::size_t vectors, std::size_t dimension)
{
    requireVectorLimits(path, vectors, dimension);
    constexpr double kHarmless = 1 << 22; // values
    constexpr double kBestCompression = 1100; // of deflate, rounded up
    const double values = static_cast<double>(vectors) * static_cast<double>(dimension);
    if (values > kHarmless && values > kBestCompression * static_cast<double>(fs::file_size(path)))
        fail(path,
             translatable("core",
                          "{}: {} vectors of {} dimensions are more than the file can hold; it is damaged."),
             vectors, dimension);
}

void report(JobMonitor& monitor, std::uint64_t done, std::uint64_t all)
{
    monitor.report(translate("core", kPhase),
                   0.99 * static_cast<double>(done) / static_cast<double>(std::max<std::uint64_t>(all, 1)));
}

bool holdsNumbers(const hdf5::File& file, const std::string& dataset)
{
    const H5T_class_t kind = file.typeClass(dataset);
    return kind == H5T_FLOAT || kind == H5T_INTEGER;
}

/// A dataset for each protein.
LoadedVectors readOneByOne(const hdf5::File& file, const std::vector<std::string>& children,
                           JobMonitor& monitor)
{
    const fs::path& path = file.path();
    LoadedVectors loaded;
    for (std::size_t i = 0; i < children.size(); ++i) {
        const std::string dataset = "/" + children[i];
        if (i == 0) {
            loaded.dimension = file.shape(dataset).at(0);
            if (loaded.dimension == 0)
                fail(path, translatable("core", "{}: {} is empty. Download the file again."),
                     cleanText(dataset));
            requirePlausible(path, children.size(), loaded.dimension);
            const bool isHalf = holdsNumbers(file, dataset) && file.typeSize(dataset) == 2;
            loaded.format = fmt::format("HDF5, a dataset for each name{}", isHalf ? " (float16)" : "");
            loaded.values.reserve(children.size() * loaded.dimension);
            loaded.names.reserve(children.size());
        }
        constexpr std::size_t kReportEvery = 256;
        if (i % kReportEvery == 0)
            report(monitor, i, children.size());
        const std::vector<std::uint64_t> shape = file.shape(dataset);
        if (shape.size() != 1 || shape[0] != loaded.dimension) {
            fail(path,
                 translatable("core",
                              "{}: {} is no list of {} numbers like {}. Every dataset must be one vector."),
                 cleanText(dataset), loaded.dimension, cleanText(children[0]));
        }
        const std::vector<float> vector = file.read<float>(dataset);
        std::string name = cleanText(children[i]);
        requireFinite(path, name, vector);
        loaded.values.insert(loaded.values.end(), vector.begin(), vector.end());
        loaded.names.push_back(std::move(name));
    }
    return loaded;
}

LoadedVectors readTable(const hdf5::File& file, const std::string& names, const std::string& vectors,
                        JobMonitor& monitor)
{
    const fs::path& path = file.path();
    LoadedVectors loaded;
    loaded.format = fmt::format("HDF5, {} and {}", names, cleanText(vectors));
    const hdf5::Numbers numbers(file, vectors);
    requirePlausible(path, numbers.rows(), numbers.columns());
    loaded.names = file.readStrings(names);
    loaded.dimension = numbers.columns();
    if (numbers.rows() != loaded.names.size())
        fail(path, translatable("core", "{}: {} has {} rows, but {} has {} names."), cleanText(vectors),
             numbers.rows(), names, loaded.names.size());
    if (loaded.names.empty() || loaded.dimension == 0)
        fail(path, translatable("core", "{}: {} holds no gene vectors."), cleanText(vectors));
    loaded.values.resize(loaded.names.size() * loaded.dimension);
    constexpr std::uint64_t kBlockValues = 4'000'000;
    const std::uint64_t step = std::max<std::uint64_t>(1, kBlockValues / loaded.dimension);
    for (std::uint64_t row = 0; row < loaded.names.size(); row += step) {
        report(monitor, row, loaded.names.size());
        const std::uint64_t count = std::min(step, loaded.names.size() - row);
        const auto block = std::span(loaded.values).subspan(row * loaded.dimension, count * loaded.dimension);
        numbers.read<float>(row, count, 0, loaded.dimension, block);
        for (std::uint64_t i = 0; i < count; ++i) {
            requireName(path, loaded.names[row + i], row + i);
            requireFinite(path, loaded.names[row + i], block.subspan(i * loaded.dimension, loaded.dimension));
        }
    }
    return loaded;
}

LoadedVectors readAnnData(const fs::path& path, JobMonitor& monitor)
{
    const std::unique_ptr<ScreenReader> reader = openScreen(path);
    LoadedVectors loaded;
    loaded.format = reader->format() + ", observations as genes";
    loaded.dimension = reader->genes().size();
    const std::uint64_t rows = reader->cells();
    requirePlausible(path, rows, loaded.dimension);
    if (rows == 0 || loaded.dimension == 0)
        fail(path, translatable("core", "{}: X holds no gene vectors: it has {} rows and {} columns."), rows,
             loaded.dimension);
    loaded.names = reader->cellNames();
    loaded.values.resize(rows * loaded.dimension);
    reader->prepare([&](double) { monitor.checkCancelled(); });
    const std::uint64_t step = reader->blockRows();
    for (std::uint64_t first = 0; first < rows; first += step) {
        report(monitor, first, rows);
        const SparseRows block = reader->readRows(first, std::min(step, rows - first));
        for (std::size_t i = 0; i < block.rows(); ++i) {
            const auto vector =
                std::span(loaded.values).subspan((first + i) * loaded.dimension, loaded.dimension);
            for (std::uint64_t k = block.offsets[i]; k < block.offsets[i + 1]; ++k)
                vector[block.columns[k]] = static_cast<float>(block.value(k));
            requireFinite(path, loaded.names[first + i], vector);
        }
    }
    return loaded;
}

} // namespace

LoadedVectors readHdf5Vectors(const fs::path& path, JobMonitor& monitor)
{
    std::optional<hdf5::File> file(std::in_place, path, hdf5::Access::Read);
    if (file->exists("/obs") || file->exists("/var")) {
        file.reset();
        return readAnnData(path, monitor);
    }
    if (file->exists("/vectors") && file->hasAttribute("/", "format_version")
        && file->integersAttribute("/", "format_version").at(0) > kFormatVersion)
        fail(path,
             translatable("core",
                          "{}: the file was written by a newer Knockscope. Update the program to open it."));

    const std::vector<std::string> children = file->children("/");
    if (children.empty())
        fail(path, translatable("core", "{}: the file holds no gene vectors: it is empty."));
    const auto isText = [&](const std::string& name) {
        return file->isDataset(name) && file->typeClass(name) == H5T_STRING;
    };
    constexpr std::array<const char*, 3> kNameLists{"/genes", "/names", "/symbols"};
    const auto names = std::find_if(kNameLists.begin(), kNameLists.end(), isText);
    if (names != kNameLists.end()) {
        std::vector<std::string> tables;
        for (const std::string& child : children) {
            const std::string name = "/" + child;
            if (file->isDataset(name) && file->shape(name).size() == 2 && holdsNumbers(*file, name))
                tables.push_back(name);
        }
        if (tables.size() != 1) {
            if (tables.empty())
                fail(path,
                     translatable("core",
                                  "{}: beside {} there are 0 two-dimensional datasets of numbers. Keep the "
                                  "one that holds the vectors."),
                     *names);
            fail(path,
                 translatable("core",
                              "{}: beside {} there are {} two-dimensional datasets of numbers: {}. Keep the "
                              "one that holds the vectors."),
                 *names, tables.size(), cleanText(fmt::to_string(fmt::join(tables, ", "))));
        }
        return readTable(*file, *names, tables.front(), monitor);
    }

    // Where a single dataset has another form, it is told by name while reading.
    const std::string first = "/" + children.front();
    if (file->isDataset(first) && holdsNumbers(*file, first)) {
        const std::size_t dimensions = file->shape(first).size();
        if (dimensions == 1)
            return readOneByOne(*file, children, monitor);
        if (dimensions == 2)
            fail(path,
                 translatable("core",
                              "{}: {} is a table, perhaps a vector for each residue or without names. Give "
                              "per-protein.h5, or put the names into a dataset /genes."),
                 cleanText(first));
    }
    fail(path,
         translatable("core",
                      "{}: no gene vectors were found. Expected a dataset for each protein (per-protein.h5), "
                      "AnnData with genes as observations, or /genes beside a two-dimensional dataset."));
}

} // namespace knockscope
