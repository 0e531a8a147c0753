// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/chunk_filters.h"

#include <hdf5.h>

#include <algorithm>
#include <cstring>
#include <libdeflate.h>
#include <liblzf/lzf.h>
#include <limits>
#include <memory>
#include <utility>
#include <zstd.h>

namespace knockscope::hdf5 {

namespace {

constexpr H5Z_filter_t kLzf = 32000; // as registered with The HDF Group
constexpr H5Z_filter_t kZstd = 32015;

bool inflate(std::span<const std::byte> stored, std::span<std::byte> out)
{
    struct Free {
        void operator()(libdeflate_decompressor* decompressor) const
        {
            libdeflate_free_decompressor(decompressor);
        }
    };
    thread_local const std::unique_ptr<libdeflate_decompressor, Free> decompressor(
        libdeflate_alloc_decompressor());
    return decompressor
        && libdeflate_zlib_decompress(decompressor.get(), stored.data(), stored.size(), out.data(),
                                      out.size(), nullptr)
        == LIBDEFLATE_SUCCESS;
}

bool unpackLzf(std::span<const std::byte> stored, std::span<std::byte> out)
{
    constexpr std::size_t kMost = std::numeric_limits<unsigned>::max();
    return stored.size() <= kMost && out.size() <= kMost
        && lzf_decompress(stored.data(), static_cast<unsigned>(stored.size()), out.data(),
                          static_cast<unsigned>(out.size()))
        == out.size();
}

bool unpackZstd(std::span<const std::byte> stored, std::span<std::byte> out)
{
    return ZSTD_decompress(out.data(), out.size(), stored.data(), stored.size()) == out.size();
}

bool unshuffle(std::span<const std::byte> stored, std::size_t elementSize, std::span<std::byte> out)
{
    if (stored.size() != out.size() || elementSize == 0)
        return false;
    const std::size_t elements = out.size() / elementSize;
    for (std::size_t byte = 0; byte < elementSize; ++byte) {
        const std::byte* const source = stored.data() + byte * elements;
        for (std::size_t i = 0; i < elements; ++i)
            out[i * elementSize + byte] = source[i];
    }
    const std::size_t whole = elements * elementSize; // the rest is stored as it is
    std::copy(stored.begin() + static_cast<std::ptrdiff_t>(whole), stored.end(),
              out.begin() + static_cast<std::ptrdiff_t>(whole));
    return true;
}

/// What the library calls to undo a filter: replaces the buffer by one twice as large until all fits.
template <class Unpack>
std::size_t unpackForLibrary(std::size_t stored, std::size_t firstGuess, std::size_t* size, void** buffer,
                             Unpack unpack)
{
    constexpr std::size_t kBestCompression = 300; // of lzf: 264 bytes from 3
    const std::size_t most = std::max<std::size_t>(stored * kBestCompression, 1u << 16);
    for (std::size_t room = std::clamp<std::size_t>(firstGuess, 1, most);; room = std::min(2 * room, most)) {
        void* const out = H5allocate_memory(room, false);
        if (!out)
            return 0;
        const std::size_t got = unpack(*buffer, stored, out, room);
        if (got > 0) {
            H5free_memory(*buffer);
            *buffer = out;
            *size = room;
            return got;
        }
        H5free_memory(out);
        if (room == most)
            return 0;
    }
}

std::size_t lzfFilter(unsigned flags, std::size_t count, const unsigned values[], std::size_t stored,
                      std::size_t* size, void** buffer)
{
    if (!(flags & H5Z_FLAG_REVERSE))
        return 0;
    return unpackForLibrary(stored, count > 2 ? values[2] : 4 * stored, size, buffer,
                            [](const void* in, std::size_t length, void* out, std::size_t room) {
                                return static_cast<std::size_t>(lzf_decompress(
                                    in, static_cast<unsigned>(length), out, static_cast<unsigned>(room)));
                            });
}

std::size_t zstdFilter(unsigned flags, std::size_t, const unsigned[], std::size_t stored, std::size_t* size,
                       void** buffer)
{
    if (!(flags & H5Z_FLAG_REVERSE))
        return 0;
    return unpackForLibrary(stored, 4 * stored, size, buffer,
                            [](const void* in, std::size_t length, void* out, std::size_t room) {
                                const std::size_t got = ZSTD_decompress(out, room, in, length);
                                return ZSTD_isError(got) ? std::size_t{0} : got;
                            });
}

} // namespace

void registerChunkFilters()
{
    const H5Z_class2_t lzf{H5Z_CLASS_T_VERS, kLzf, 1, 1, "lzf", nullptr, nullptr, lzfFilter};
    const H5Z_class2_t zstd{H5Z_CLASS_T_VERS, kZstd, 1, 1, "zstd", nullptr, nullptr, zstdFilter};
    for (const H5Z_class2_t& filter : {lzf, zstd}) {
        if (H5Zfilter_avail(filter.id) <= 0)
            H5Zregister(&filter);
    }
}

bool decodeChunk(std::span<const std::byte> stored, std::span<const ChunkFilter> filters,
                 std::size_t elementSize, std::span<std::byte> chunk)
{
    std::vector<std::byte> between;
    std::vector<std::byte> next;
    for (std::size_t i = filters.size(); i-- > 0;) {
        // all filters but a compression keep the size, so each step but the last has the chunk's size
        const bool isLast = i == 0;
        if (!isLast)
            next.resize(chunk.size());
        const std::span<std::byte> out = isLast ? chunk : std::span(next);
        bool isGood = false;
        switch (filters[i]) {
        case ChunkFilter::Deflate:
            isGood = inflate(stored, out);
            break;
        case ChunkFilter::Shuffle:
            isGood = unshuffle(stored, elementSize, out);
            break;
        case ChunkFilter::Lzf:
            isGood = unpackLzf(stored, out);
            break;
        case ChunkFilter::Zstd:
            isGood = unpackZstd(stored, out);
            break;
        }
        if (!isGood)
            return false;
        if (isLast)
            return true;
        std::swap(between, next);
        stored = between;
    }
    if (stored.size() != chunk.size())
        return false;
    std::copy(stored.begin(), stored.end(), chunk.begin());
    return true;
}

} // namespace knockscope::hdf5
