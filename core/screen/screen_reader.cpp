// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screen/screen_reader.h"

#include "core/base/error.h"
#include "core/base/hdf5_file.h"
#include "core/base/translate.h"
#include "core/screen/h5ad_reader.h"
#include "core/screen/label_table.h"
#include "core/screen/loom_reader.h"
#include "core/screen/matrix_market_reader.h"
#include "core/screen/tenx_h5_reader.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <string_view>
#include <utility>

namespace knockscope {

namespace fs = std::filesystem;

namespace {

constexpr const char* kWhatCanBeOpened =
    translatable("core", "Knockscope opens AnnData .h5ad, 10x .h5 and loom files and Matrix Market folders");

/// The signature stands at byte 0, or after a user block of 512 bytes or a doubling of that.
bool hasHdf5Signature(std::ifstream& file)
{
    constexpr std::array<char, 8> kSignature{'\x89', 'H', 'D', 'F', '\r', '\n', '\x1a', '\n'};
    constexpr std::streamoff kLongestUserBlock = 1 << 16;
    for (std::streamoff offset = 0; offset <= kLongestUserBlock; offset = offset == 0 ? 512 : 2 * offset) {
        std::array<char, 8> bytes{};
        file.clear();
        file.seekg(offset);
        if (!file.read(bytes.data(), bytes.size()))
            return false;
        if (bytes == kSignature)
            return true;
    }
    return false;
}

/// Throws unless `path` is a file that may be one of the kinds that are kept in HDF5.
void requireHdf5(const fs::path& path)
{
    std::error_code failure;
    const fs::file_status status = fs::status(path, failure);
    if (!fs::exists(status))
        throw Error(ErrorKind::Io,
                    translated(translatable("core", "{} does not exist. Check the path."), path.string()));
    if (fs::is_directory(status))
        throw Error(ErrorKind::BadInput,
                    translated(translatable("core", "{} is a folder. {}."), path.string(),
                               translate("core", kWhatCanBeOpened)));
    std::ifstream file(path, std::ios::binary);
    if (!file)
        throw Error(
            ErrorKind::Io,
            translated(translatable("core", "Cannot read {}: {}."), path.string(), std::strerror(errno)));
    if (!hasHdf5Signature(file))
        throw Error(ErrorKind::BadInput,
                    translated(translatable("core", "{} is not an HDF5 file. {}."), path.string(),
                               translate("core", kWhatCanBeOpened)));
}

enum class Hdf5Kind { AnnData, TenxH5, Loom };

/// By content: suffixes lie. Throws for what is none of them, by name where it is a known kind of file.
Hdf5Kind kindOfHdf5(const fs::path& path)
{
    const hdf5::File file(path, hdf5::Access::Read);
    const auto refusal = [&](const char* sentence, const auto&... more) {
        return Error(ErrorKind::BadInput, translateMarked("core", sentence, path.string(), more...));
    };
    if (file.isGroup("/mod"))
        throw refusal(translatable("core",
                                   "{} is a MuData file (.h5mu) of several modalities. Save the modality "
                                   "with RNA as .h5ad and open that."));
    if (file.exists("/obs") || file.exists("/var"))
        return Hdf5Kind::AnnData;
    if (looksLikeTenxH5(file))
        return Hdf5Kind::TenxH5;
    if (looksLikeLoom(file))
        return Hdf5Kind::Loom;
    if (file.exists("/molecule_idx") || (file.exists("/umi") && file.exists("/gem_group")))
        throw refusal(
            translatable("core",
                         "{} is a list of molecules (molecule_info.h5 of a 10x run), not a matrix of cells "
                         "and genes. Open filtered_feature_bc_matrix.h5 of the same run."));
    if (file.isGroup("/assays"))
        throw refusal(
            translatable("core", "{} is a Seurat file (.h5Seurat). Convert it to .h5ad and open that."));
    throw refusal(
        translatable(
            "core",
            "{} is an HDF5 file, but not an AnnData .h5ad file (/obs and /var), a 10x .h5 file (/matrix or a "
            "genome, with barcodes and genes) or a loom file (/matrix, /row_attrs and /col_attrs). {}."),
        translate("core", kWhatCanBeOpened));
}

std::unique_ptr<ScreenReader> openWithoutTable(const fs::path& path, const ReaderOptions& options)
{
    if (isMatrixMarket(path))
        return openMatrixMarket(path, options);
    requireHdf5(path);
    switch (kindOfHdf5(path)) {
    case Hdf5Kind::TenxH5:
        return openTenxH5(path, options);
    case Hdf5Kind::Loom:
        return openLoom(path, options);
    case Hdf5Kind::AnnData:
        break;
    }
    return openH5ad(path, options);
}

} // namespace

void ScreenReader::prepare(const Report&) { }

std::uint64_t ScreenReader::blockRows() const
{
    constexpr std::uint64_t kBlockValues = 2'000'000; // as if dense
    return std::clamp<std::uint64_t>(kBlockValues / std::max<std::size_t>(1, genes().size()), 16, 4096);
}

RowSample ScreenReader::sample() const
{
    constexpr std::uint64_t kSampleRows = 2000;
    constexpr std::uint64_t kSampleBlocks = 20;
    const std::uint64_t blocks = cells() <= kSampleRows ? 1 : kSampleBlocks;
    const std::uint64_t blockRows = std::min(cells(), kSampleRows) / blocks;
    RowSample sample;
    for (std::uint64_t block = 0; block < blocks; ++block)
        sample.blocks.push_back(
            readRows(blocks == 1 ? 0 : (cells() - blockRows) * block / (blocks - 1), blockRows));
    return sample;
}

void ScreenReader::checkRows(std::uint64_t first, std::uint64_t count) const
{
    if (first > cells() || count > cells() - first)
        throw Error(ErrorKind::Usage,
                    translated(translatable("core", "Cells {} to {} were asked for, but there are only {}."),
                               first, first + count, cells()));
}

std::unique_ptr<ScreenReader> openScreen(const fs::path& path, const ReaderOptions& options)
{
    std::unique_ptr<ScreenReader> reader = openWithoutTable(path, options);
    if (options.labels.empty())
        return reader;
    LabelTable labels(options.labels, reader->cellNames());
    return withLabels(std::move(reader), std::move(labels));
}

std::vector<std::string> layersOfScreen(const fs::path& path)
{
    if (isMatrixMarket(path))
        return layersOfMatrixMarket(path);
    requireHdf5(path);
    switch (kindOfHdf5(path)) {
    case Hdf5Kind::TenxH5:
        return layersOfTenxH5(path);
    case Hdf5Kind::Loom:
        return layersOfLoom(path);
    case Hdf5Kind::AnnData:
        break;
    }
    return layersOfH5ad(path);
}

} // namespace knockscope
