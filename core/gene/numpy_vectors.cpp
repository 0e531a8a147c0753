// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gene/numpy_vectors.h"

#include "core/base/byte_source.h"
#include "core/base/clean_text.h"
#include "core/base/delimited_table.h"
#include "core/base/error.h"
#include "core/base/number_bytes.h"
#include "core/base/translate.h"
#include "core/base/zip_archive.h"
#include "core/gene/pickle.h"
#include "core/gene/pickle_vectors.h"
#include "core/gene/vector_rows.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace knockscope {

namespace {

using Next = std::function<void(std::span<std::byte>)>;

constexpr std::uint64_t kMostText = 256u << 20; // bytes of names or pickled objects
constexpr std::string_view kSuffix = ".npy";

struct Header {
    pickle::NumberFormat format;
    pickle::Shape shape;
    bool isFortran = false;
    std::uint64_t bytes = 0; // of the header
};

[[noreturn]] void throwHeader(const std::string& name, const Sentence& what)
{
    throw Error(
        ErrorKind::BadInput,
        translated(translatable("core", "{} is no sound array of numpy: {}. Save it again with numpy.save."),
                   name, what));
}

/// What follows a key in the header, which is a dict as Python prints it; empty when it is not there.
std::string_view valueOf(std::string_view header, std::string_view key)
{
    for (const char quote : {'\'', '"'}) {
        const std::size_t at = header.find(fmt::format("{0}{1}{0}:", quote, key));
        if (at == std::string_view::npos)
            continue;
        header.remove_prefix(at + key.size() + 3);
        header.remove_prefix(std::min(header.find_first_not_of(' '), header.size()));
        return header;
    }
    return {};
}

pickle::Shape parseShape(std::string_view text, const std::string& name)
{
    pickle::Shape shape;
    constexpr std::uint64_t kMost = 1ull << 48;
    std::uint64_t count = 1;
    if (!text.starts_with('('))
        throwHeader(name, translate("core", "its shape is missing"));
    text.remove_prefix(1);
    while (true) {
        text.remove_prefix(std::min(text.find_first_not_of(" ,L"), text.size()));
        if (text.starts_with(')'))
            return shape;
        std::uint64_t size = 0;
        const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), size);
        if (failure != std::errc() || size > kMost || (size > 0 && count > kMost / size)
            || shape.dimensions == pickle::kMostDimensions)
            throwHeader(name, translate("core", "its shape makes no sense"));
        shape.sizes[shape.dimensions++] = size;
        count *= std::max<std::uint64_t>(size, 1);
        text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    }
}

Header readHeader(const Next& next, const std::string& name)
{
    std::array<std::byte, 12> start{};
    next(std::span(start).first(10));
    if (!looksLikeNpy(start))
        throwHeader(name, translate("core", "it begins otherwise"));
    const auto version = std::to_integer<unsigned>(start[6]);
    if (version < 1 || version > 3)
        throwHeader(name, translated(translatable("core", "its version is {}"), version));
    const std::size_t lengthBytes = version == 1 ? 2 : 4;
    next(std::span(start).subspan(10, lengthBytes - 2));
    std::size_t length = 0;
    for (std::size_t i = lengthBytes; i-- > 0;)
        length = length << 8 | std::to_integer<std::size_t>(start[8 + i]);
    constexpr std::size_t kMost = 1u << 20;
    if (length > kMost)
        throwHeader(name, translate("core", "its header is endless"));
    std::string text(length, '\0');
    next(std::as_writable_bytes(std::span(text)));

    Header header;
    header.bytes = 8 + lengthBytes + length;
    header.shape = parseShape(valueOf(text, "shape"), name);
    header.isFortran = valueOf(text, "fortran_order").starts_with("True");
    std::string_view format = valueOf(text, "descr");
    if (format.starts_with('['))
        throw Error(ErrorKind::BadInput,
                    translated(translatable("core",
                                            "{} is a structured array. Save the names and the matrix as two "
                                            "arrays with numpy.savez."),
                               name));
    if (format.size() < 2)
        throwHeader(name, translate("core", "its type is missing"));
    format = format.substr(1, format.find(format.front(), 1) - 1);
    const auto parsed = pickle::parseNumberFormat(format);
    if (!parsed)
        throw Error(
            ErrorKind::BadInput,
            translated(translatable("core", "{} holds values of type {}, not numbers. Save it as float32."),
                       name, cleanText(format.substr(0, 20))));
    header.format = *parsed;
    return header;
}

/// The vectors of a matrix whose header has been read.
LoadedVectors matrixVectors(const Header& header, const Next& next, const std::string& name,
                            std::uint64_t fileBytes, std::vector<std::string> names, std::string format)
{
    const std::optional<NumberType> type = header.format.number();
    if (!type)
        throwHeader(name, translate("core", "it holds no numbers"));
    if (header.shape.dimensions != 2 || header.shape.sizes[0] != names.size())
        throw Error(
            ErrorKind::BadInput,
            translated(
                translatable("core",
                             "{}: {} gene names but a matrix of shape {}. Expected a row for each name."),
                name, names.size(), header.shape.text()));
    VectorRows rows(name, fileBytes);
    rows.checkRoom(header.shape.count());
    std::vector<float> values(static_cast<std::size_t>(header.shape.count()));
    pickle::takeNumbers(*type, header.shape, header.isFortran, next, values);
    return std::move(rows).finish(std::move(format), std::move(names),
                                  static_cast<std::size_t>(header.shape.sizes[1]), std::move(values));
}

/// Only a known header is left out: a name too much would shift all others by one.
bool isHeader(std::string text)
{
    constexpr std::array<std::string_view, 10> kHeaders{
        "", "0", "x", "id", "name", "symbol", "feature", "gene_id", "gene symbol", "hgnc_symbol"};
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return isNamesKey(text) || std::find(kHeaders.begin(), kHeaders.end(), text) != kHeaders.end();
}

/// The names in a file beside `path`.
std::vector<std::string> namesBeside(const std::filesystem::path& path, std::uint64_t rows)
{
    const std::filesystem::path folder = path.parent_path();
    const std::string stem = path.stem().string();
    std::vector<std::string> candidates;
    for (const char* const ending : {".txt", ".tsv", ".csv", ".names", "_genes.txt"})
        candidates.push_back(stem + ending);
    candidates.emplace_back("genes.txt");
    for (const std::string& candidate : candidates) {
        const std::filesystem::path file = folder / candidate;
        std::error_code none;
        if (!std::filesystem::is_regular_file(file, none))
            continue;
        const DelimitedTable table = readDelimitedTable(file);
        std::vector<std::string> names;
        if (!table.first.empty() && table.rows() + 1 == rows)
            names.push_back(table.first.front());
        else if (table.rows() != rows || table.first.empty() || !isHeader(table.first.front()))
            throw Error(ErrorKind::BadInput,
                        translated(translatable("core",
                                                "{} names {} genes but {} has {} rows. Write one name a "
                                                "line, in the order of the rows."),
                                   file.string(), table.rows() + (table.first.empty() ? 0 : 1), path.string(),
                                   rows));
        for (std::size_t i = 0; i < table.rows(); ++i)
            names.emplace_back(table.columns.front()[i]);
        return names;
    }
    throw Error(
        ErrorKind::BadInput,
        translated(translatable("core", "{} holds no gene names. Put them beside it, one a line, as {}."),
                   path.string(), fmt::join(candidates, " or ")));
}

/// What numpy pickles because it is no number: read without executing anything.
pickle::Document readObjects(const ByteSource& source, JobMonitor& monitor)
{
    return pickle::read(source, pickle::Dialect::Plain, monitor);
}

std::optional<std::vector<std::string>> readTexts(const ZipArchive& archive, std::size_t entry,
                                                  JobMonitor& monitor)
{
    const std::string name =
        fmt::format("{}, entry {}", archive.name(), cleanText(archive.entries()[entry].name));
    std::vector<std::byte> bytes = archive.read(entry, kMostText);
    std::size_t at = 0;
    const Header header = readHeader(
        [&](std::span<std::byte> out) {
            if (out.size() > bytes.size() - at)
                throwHeader(name, translate("core", "it ends too early"));
            std::copy_n(bytes.begin() + static_cast<std::ptrdiff_t>(at), out.size(), out.begin());
            at += out.size();
        },
        name);
    bytes.erase(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(at));
    if (header.format.kind == 'O') {
        const MemoryBytes source(std::move(bytes), name);
        const pickle::Document document = readObjects(source, monitor);
        return pickle::textsOf(document, source, document.root);
    }
    if (header.shape.dimensions != 1 || header.format.number())
        return std::nullopt;
    const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    auto names = pickle::splitTexts(header.format, text, header.shape.sizes[0]);
    if (!names)
        throwHeader(name, translate("core", "it ends too early"));
    return names;
}

bool isArray(const ZipArchive::Entry& entry)
{
    return entry.name.ends_with(kSuffix);
}

std::string arrayName(const ZipArchive::Entry& entry)
{
    return entry.name.substr(0, entry.name.size() - kSuffix.size());
}

/// One array for each gene.
LoadedVectors arraysOfGenes(const ZipArchive& archive, std::uint64_t fileBytes, std::string format,
                            JobMonitor& monitor)
{
    VectorRows rows(archive.name(), fileBytes);
    rows.expect(archive.entries().size());
    for (std::size_t i = 0; i < archive.entries().size(); ++i) {
        if (!isArray(archive.entries()[i]))
            continue;
        const std::string gene = arrayName(archive.entries()[i]);
        const std::string name = fmt::format("{}, array {}", archive.name(), cleanText(gene));
        ZipArchive::Stream stream = archive.open(i);
        const Next next = [&](std::span<std::byte> bytes) { stream.read(bytes); };
        const Header header = readHeader(next, name);
        const std::optional<NumberType> type = header.format.number();
        const auto longSides = std::count_if(header.shape.sizes.begin(), header.shape.sizes.end(),
                                             [](std::uint64_t size) { return size > 1; });
        if (!type || header.shape.dimensions == 0 || longSides > 1)
            throw Error(
                ErrorKind::BadInput,
                translated(
                    translatable(
                        "core",
                        "{}: the array {} of shape {} is no vector of numbers. Expected the arrays genes and "
                        "embeddings, or one array for each gene."),
                    archive.name(), cleanText(gene), header.shape.text()));
        pickle::takeNumbers(*type, header.shape, false, next, rows.add(gene, header.shape.count()));
        stream.finish();
        monitor.report(translate("core", "reading gene vectors"),
                       static_cast<double>(i) / static_cast<double>(archive.entries().size()));
    }
    return std::move(rows).finish(std::move(format));
}

} // namespace

LoadedVectors readNpzVectors(const std::filesystem::path& path, JobMonitor& monitor)
{
    const ZipArchive archive(path);
    const std::uint64_t fileBytes = std::filesystem::file_size(path);
    const std::string format = "numpy archive";
    std::optional<std::size_t> names;
    std::optional<std::size_t> matrix;
    for (std::size_t i = 0; i < archive.entries().size(); ++i) {
        const ZipArchive::Entry& entry = archive.entries()[i];
        if (!isArray(entry))
            continue;
        if (isNamesKey(arrayName(entry)) && !names)
            names = i;
        if (isMatrixKey(arrayName(entry)) && !matrix)
            matrix = i;
    }
    if (!names || !matrix)
        return arraysOfGenes(archive, fileBytes, format, monitor);
    std::optional<std::vector<std::string>> texts = readTexts(archive, *names, monitor);
    if (!texts)
        throw Error(
            ErrorKind::BadInput,
            translated(translatable("core", "{}: the array {} holds no names. Save the gene names as texts."),
                       archive.name(), cleanText(arrayName(archive.entries()[*names]))));
    ZipArchive::Stream stream = archive.open(*matrix);
    const Next next = [&](std::span<std::byte> bytes) {
        monitor.checkCancelled();
        stream.read(bytes);
    };
    const Header header = readHeader(next, archive.name());
    LoadedVectors loaded = matrixVectors(header, next, archive.name(), fileBytes, std::move(*texts), format);
    stream.finish();
    return loaded;
}

LoadedVectors readNpyVectors(const std::filesystem::path& path, JobMonitor& monitor)
{
    const FileBytes file(path);
    std::uint64_t place = 0;
    const Next next = [&](std::span<std::byte> bytes) {
        monitor.checkCancelled();
        file.read(place, bytes);
        place += bytes.size();
    };
    const Header header = readHeader(next, file.name());
    if (header.format.kind == 'O') {
        if (file.size() - header.bytes > kMostText * 16)
            throwHeader(file.name(), translate("core", "it holds objects instead of numbers"));
        std::vector<std::byte> bytes(static_cast<std::size_t>(file.size() - header.bytes));
        next(bytes);
        const MemoryBytes source(std::move(bytes), file.name());
        pickle::Document document = readObjects(source, monitor);
        // numpy.save of a dict: an array without dimensions that holds it.
        if (document.root.kind == pickle::Kind::Array) {
            const pickle::Array& array = document.arrays[document.root.index()];
            if (array.isBuilt && array.data.kind == pickle::Kind::List
                && document.lists[array.data.index()].items.size() == 1)
                document.root = document.lists[array.data.index()].items.front();
        }
        return vectorsOf(std::move(document), source, source.size(), "numpy array of a dict");
    }
    if (header.shape.dimensions != 2)
        throw Error(
            ErrorKind::BadInput,
            translated(translatable(
                           "core", "{} is an array of shape {}. Expected a matrix with a row for each gene."),
                       file.name(), header.shape.text()));
    return matrixVectors(header, next, file.name(), file.size(), namesBeside(path, header.shape.sizes[0]),
                         "numpy array");
}

bool isNumpyArchive(const std::filesystem::path& path)
{
    try {
        const ZipArchive archive(path);
        return std::any_of(archive.entries().begin(), archive.entries().end(), isArray);
    } catch (const Error&) {
        return false;
    }
}

bool looksLikeNpy(std::span<const std::byte> start)
{
    constexpr std::array<unsigned char, 6> kMagic{0x93, 'N', 'U', 'M', 'P', 'Y'};
    return start.size() >= kMagic.size()
        && std::equal(kMagic.begin(), kMagic.end(), start.begin(),
                      [](unsigned char a, std::byte b) { return std::byte{a} == b; });
}

} // namespace knockscope
