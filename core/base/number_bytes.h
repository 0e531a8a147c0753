// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace knockscope {

/// How a number is stored.
struct NumberType {
    enum class Kind : std::uint8_t { Float, BrainFloat, Signed, Unsigned, Boolean };

    Kind kind = Kind::Float;
    std::uint8_t size = 4; // bytes
    bool isBigEndian = false;

    friend bool operator==(const NumberType&, const NumberType&) = default;
};

/// Whether `toFloats` reads the type: floats of 2, 4 and 8 bytes, bfloat16, integers of 1 to 8, booleans.
bool isReadable(NumberType type);

/// Converts floats.size() numbers; numbers too large for a float become infinite. `bytes` has
/// floats.size() * type.size bytes and the type is readable.
void toFloats(NumberType type, std::span<const std::byte> bytes, std::span<float> floats);

} // namespace knockscope
