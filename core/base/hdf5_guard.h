// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <hdf5.h>

namespace knockscope::hdf5 {

/// Lets files opened with these access properties be read through a driver that checks what the library
/// itself believes: HDF5 1.10 never returns from a damaged heap of texts, and takes as much memory as a
/// damaged heap of names claims. Such reads fail instead, as on a damaged disk. For reading only. The caller
/// holds whatever lock the library needs. Returns false when the library refuses.
bool guardReading(hid_t accessProperties);

} // namespace knockscope::hdf5
