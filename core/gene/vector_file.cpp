// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gene/vector_file.h"

#include "core/base/error.h"
#include "core/base/file_hash.h"
#include "core/base/text_lines.h"
#include "core/base/translate.h"
#include "core/base/zip_archive.h"
#include "core/gene/hdf5_vectors.h"
#include "core/gene/json_vectors.h"
#include "core/gene/numpy_vectors.h"
#include "core/gene/pickle_vectors.h"
#include "core/gene/torch_vectors.h"
#include "core/gene/vector_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <cstring>
#include <fstream>
#include <span>
#include <string_view>
#include <utility>

namespace knockscope {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kStartBytes = 4096;

/// The first bytes of a file. Throws when it is none that can be read.
std::string startOf(const fs::path& path)
{
    std::error_code failure;
    const fs::file_status status = fs::status(path, failure);
    if (!fs::exists(status))
        throw Error(ErrorKind::Io,
                    translated(translatable("core", "{} does not exist. Check the path."), path.string()));
    // Opening a pipe would wait for someone to write into it.
    if (!fs::is_regular_file(status))
        throw Error(ErrorKind::BadInput,
                    translated(translatable("core", "{} is not a file. Give a file of gene vectors."),
                               path.string()));
    std::ifstream file(path, std::ios::binary);
    if (!file)
        throw Error(
            ErrorKind::Io,
            translated(translatable("core", "Cannot read {}: {}."), path.string(), std::strerror(errno)));
    std::string start(kStartBytes, '\0');
    file.read(start.data(), static_cast<std::streamsize>(start.size()));
    start.resize(static_cast<std::size_t>(file.gcount()));
    return start;
}

/// The signature stands at byte 0, or after a user block of 512 bytes or a doubling of that.
bool isHdf5(std::string_view start)
{
    using namespace std::string_view_literals;
    constexpr std::string_view kSignature = "\x89HDF\r\n\x1a\n"sv;
    for (std::size_t place = 0; place < start.size(); place = place == 0 ? 512 : 2 * place) {
        if (start.substr(place).starts_with(kSignature))
            return true;
    }
    return false;
}

bool isGzip(std::string_view start)
{
    return start.starts_with("\x1f\x8b");
}

bool isUtf16(std::string_view start)
{
    return start.starts_with("\xff\xfe") || start.starts_with("\xfe\xff");
}

/// Plain or gzip.
bool isJson(const fs::path& path)
{
    TextStream stream(path);
    std::string text;
    std::string more;
    for (int reads = 0; reads < 2; ++reads) { // the first is what is left of a byte order mark
        stream.read(more, kStartBytes);
        text += std::exchange(more, {});
    }
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string::npos) {
        const fs::path name = path.extension() == ".gz" ? path.stem() : path;
        return name.extension() == ".json";
    }
    return text[first] == '{' || text[first] == '[';
}

} // namespace

LoadedVectors readVectorFile(const fs::path& path, JobMonitor& monitor,
                             std::span<const std::string> knownNames)
{
    const std::string start = startOf(path);
    if (isHdf5(start))
        return readHdf5Vectors(path, monitor);
    const std::span<const std::byte> bytes = std::as_bytes(std::span(start));
    if (looksLikeZip(bytes)) {
        if (isTorchArchive(path))
            return readTorchVectors(path, monitor);
        if (isNumpyArchive(path))
            return readNpzVectors(path, monitor);
        throw Error(
            ErrorKind::BadInput,
            translated(
                translatable(
                    "core",
                    "{} is a zip archive, but neither of torch (.pt) nor of NumPy (.npz). Unpack it and "
                    "give the file with the vectors."),
                path.string()));
    }
    if (looksLikeNpy(bytes))
        return readNpyVectors(path, monitor);
    if (looksLikeOldTorch(bytes))
        return readTorchVectors(path, monitor); // refuses it, with the way out
    if (looksLikePickle(bytes))
        return readPickleVectors(path, monitor);

    const bool isBinary = std::find(start.begin(), start.end(), '\0') != start.end();
    if (isBinary && !isGzip(start) && !isUtf16(start))
        throw Error(
            ErrorKind::BadInput,
            translated(translatable(
                           "core",
                           "{} is no file of gene vectors that can be read: a table (.csv, .tsv, .txt, also "
                           ".gz), word2vec text, .json, .npy, .npz, .pkl, .pt, .h5 or .h5ad."),
                       path.string()));
    return isJson(path) ? readJsonVectors(path, monitor) : readVectorTable(path, monitor, knownNames);
}

GeneVectors readGeneVectors(const fs::path& path, JobMonitor& monitor,
                            std::span<const std::string> knownNames)
{
    LoadedVectors loaded = readVectorFile(path, monitor, knownNames);
    VectorBlock block{path.filename().string(), fs::absolute(path), hashFile(path, &monitor), loaded.format,
                      loaded.dimension,         loaded.names.size()};
    std::string source = fmt::format("{} ({}, XXH3 {})", block.source, block.format, block.hash);
    GeneVectors vectors = toGeneVectors(std::move(loaded), std::move(source));
    vectors.setBlocks({std::move(block)});
    return vectors;
}

} // namespace knockscope
