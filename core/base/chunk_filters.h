// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace knockscope::hdf5 {

/// A compression that Knockscope undoes itself, so that chunks can be inflated on all cores.
enum class ChunkFilter { Deflate, Shuffle, Lzf, Zstd };

/// Makes the library read lzf (h5py's own) and Zstandard, which it does not bring along. May be called again.
void registerChunkFilters();

/// Undoes `filters`, given in the order in which they were applied when writing, on the bytes of one chunk.
/// `elementSize` is what shuffle needs. Fills `chunk` exactly; false when the bytes do not make up such a
/// chunk. Safe from any thread.
bool decodeChunk(std::span<const std::byte> stored, std::span<const ChunkFilter> filters,
                 std::size_t elementSize, std::span<std::byte> chunk);

} // namespace knockscope::hdf5
