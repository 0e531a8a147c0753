// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace knockscope {

/// Gene vectors as a file holds them: names as they are spelt there, before any is resolved.
struct LoadedVectors {
    std::string format; // for people: "Python pickle (protocol 4)"
    std::vector<std::string> names; // [rows]
    std::size_t dimension = 0;
    std::vector<float> values; // [rows, dimension], finite
};

} // namespace knockscope
