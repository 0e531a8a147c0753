// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <hdf5.h>

#include <cstdint>

namespace knockscope::hdf5 {

/// Lets files opened with these access properties be read through a driver that checks what the library
/// itself believes: HDF5 1.10 never returns from a damaged heap of texts, and takes as much memory as a
/// damaged heap of names claims. Such reads fail instead, as on a damaged disk. For reading only. The caller
/// holds whatever lock the library needs. Returns false when the library refuses.
bool guardReading(hid_t accessProperties);

/// Whether the `count` references to texts of variable length that stand from byte `address` of a file opened
/// so on (a contiguous dataset) lead to texts of the length that they claim. The library follows them without
/// looking, into other memory if they say so.
bool areTextsWhole(hid_t file, haddr_t address, std::uint64_t count);

} // namespace knockscope::hdf5
