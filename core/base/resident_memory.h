// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace knockscope {

/// Bytes of this process that lie in memory; 0 where the system does not tell.
std::uint64_t residentBytes();

} // namespace knockscope
