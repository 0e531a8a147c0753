// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number_bytes.h"

#include <Eigen/Core>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace knockscope {

namespace {

template <class Stored, class Convert>
void convertAll(bool isBigEndian, std::span<const std::byte> bytes, std::span<float> floats, Convert convert)
{
    const bool isSwapped = isBigEndian != (std::endian::native == std::endian::big);
    for (std::size_t i = 0; i < floats.size(); ++i) {
        std::array<std::byte, sizeof(Stored)> number;
        std::copy_n(bytes.begin() + static_cast<std::ptrdiff_t>(i * sizeof(Stored)), sizeof(Stored),
                    number.begin());
        if (isSwapped)
            std::reverse(number.begin(), number.end());
        floats[i] = convert(std::bit_cast<Stored>(number));
    }
}

template <class Stored>
void castAll(bool isBigEndian, std::span<const std::byte> bytes, std::span<float> floats)
{
    convertAll<Stored>(isBigEndian, bytes, floats, [](Stored number) { return static_cast<float>(number); });
}

} // namespace

bool isReadable(NumberType type)
{
    const bool isWhole = type.size == 1 || type.size == 2 || type.size == 4 || type.size == 8;
    switch (type.kind) {
    case NumberType::Kind::Float:
        return isWhole && type.size > 1;
    case NumberType::Kind::BrainFloat:
        return type.size == 2;
    case NumberType::Kind::Boolean:
        return type.size == 1;
    case NumberType::Kind::Signed:
    case NumberType::Kind::Unsigned:
        return isWhole;
    }
    return false;
}

void toFloats(NumberType type, std::span<const std::byte> bytes, std::span<float> floats)
{
    const bool big = type.isBigEndian;
    switch (type.kind) {
    case NumberType::Kind::Float:
        if (type.size == 8)
            castAll<double>(big, bytes, floats);
        else if (type.size == 4)
            castAll<float>(big, bytes, floats);
        else
            convertAll<std::uint16_t>(big, bytes, floats, [](std::uint16_t number) {
                return static_cast<float>(Eigen::numext::bit_cast<Eigen::half>(number));
            });
        break;
    case NumberType::Kind::BrainFloat:
        convertAll<std::uint16_t>(big, bytes, floats, [](std::uint16_t number) {
            return std::bit_cast<float>(static_cast<std::uint32_t>(number) << 16);
        });
        break;
    case NumberType::Kind::Signed:
        if (type.size == 8)
            castAll<std::int64_t>(big, bytes, floats);
        else if (type.size == 4)
            castAll<std::int32_t>(big, bytes, floats);
        else if (type.size == 2)
            castAll<std::int16_t>(big, bytes, floats);
        else
            castAll<std::int8_t>(big, bytes, floats);
        break;
    case NumberType::Kind::Unsigned:
        if (type.size == 8)
            castAll<std::uint64_t>(big, bytes, floats);
        else if (type.size == 4)
            castAll<std::uint32_t>(big, bytes, floats);
        else if (type.size == 2)
            castAll<std::uint16_t>(big, bytes, floats);
        else
            castAll<std::uint8_t>(big, bytes, floats);
        break;
    case NumberType::Kind::Boolean:
        convertAll<std::uint8_t>(big, bytes, floats,
                                 [](std::uint8_t number) { return number != 0 ? 1.0f : 0.0f; });
        break;
    }
}

} // namespace knockscope
