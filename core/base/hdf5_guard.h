// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <hdf5.h>

#include <cstdint>
#include <functional>

namespace knockscope::hdf5 {

/// Lets files opened with these access properties be read through a driver that checks what the library
/// itself believes: HDF5 1.10 never returns from a damaged heap of texts, and takes as much memory as a
/// damaged heap of names claims. Such reads fail instead, as on a damaged disk. For reading only. The caller
/// holds whatever lock the library needs. Returns false when the library refuses.
bool guardReading(hid_t accessProperties);

/// Whether `count` references to texts of variable length lead to texts of the length that they claim: the
/// library follows them without looking, into other memory if they say so. `read` is to call H5Dread or
/// H5Aread. True for files that were not opened with `guardReading`.
bool areTextsWhole(hid_t file, std::uint64_t count,
                   const std::function<herr_t(hid_t memoryType, void* buffer)>& read);

} // namespace knockscope::hdf5
