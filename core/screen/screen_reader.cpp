// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screen/screen_reader.h"

#include "core/base/error.h"
#include "core/screen/h5ad_reader.h"

#include <fmt/format.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <string_view>

namespace knockscope {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kWhatCanBeOpened = "Knockscope opens AnnData .h5ad files of version 0.7 or later";

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

} // namespace

std::unique_ptr<ScreenReader> openScreen(const fs::path& path, const ReaderOptions& options)
{
    std::error_code failure;
    const fs::file_status status = fs::status(path, failure);
    if (!fs::exists(status))
        throw Error(ErrorKind::Io, fmt::format("{} does not exist. Check the path.", path.string()));
    if (fs::is_directory(status))
        throw Error(ErrorKind::BadInput, fmt::format("{} is a folder. {}.", path.string(), kWhatCanBeOpened));
    std::ifstream file(path, std::ios::binary);
    if (!file)
        throw Error(ErrorKind::Io, fmt::format("Cannot read {}: {}.", path.string(), std::strerror(errno)));
    if (!hasHdf5Signature(file))
        throw Error(ErrorKind::BadInput,
                    fmt::format("{} is not an HDF5 file. {}.", path.string(), kWhatCanBeOpened));
    return openH5ad(path, options);
}

} // namespace knockscope
