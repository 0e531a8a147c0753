// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_hash.h"

#include "core/base/error.h"
#include "core/base/job.h"
#include "core/base/translate.h"

#include <fmt/format.h>
#include <xxhash.h>

#include <fstream>
#include <memory>
#include <vector>

namespace knockscope {

namespace {

std::string toHexadecimal(const XXH128_hash_t& hash)
{
    return fmt::format("{:016x}{:016x}", hash.high64, hash.low64);
}

} // namespace

std::string hashFile(const std::filesystem::path& path, const JobMonitor* monitor)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        throw Error(ErrorKind::Io,
                    translated(translatable("core", "Cannot read {}. Check that it exists and may be read."),
                               path.string()));

    const std::unique_ptr<XXH3_state_t, decltype(&XXH3_freeState)> state(XXH3_createState(), &XXH3_freeState);
    XXH3_128bits_reset(state.get());
    std::vector<char> buffer(1 << 20);
    while (file) {
        if (monitor)
            monitor->checkCancelled();
        file.read(buffer.data(), static_cast<std::streamsize>(buffer.size()));
        XXH3_128bits_update(state.get(), buffer.data(), static_cast<std::size_t>(file.gcount()));
    }
    if (file.bad()) // anything but the end of the file: what was hashed is not the whole
        throw Error(
            ErrorKind::Io,
            translated(translatable("core", "Cannot read {} to its end. Check the disk."), path.string()));
    return toHexadecimal(XXH3_128bits_digest(state.get()));
}

std::string hashText(std::string_view text)
{
    return toHexadecimal(XXH3_128bits(text.data(), text.size()));
}

} // namespace knockscope
