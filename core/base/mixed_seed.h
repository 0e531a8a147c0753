// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace knockscope {

/// A seed for one of many streams of random numbers: neighbouring seeds and streams give unrelated numbers
/// (splitmix64).
constexpr std::uint64_t mixedSeed(std::uint64_t seed, std::uint64_t stream)
{
    std::uint64_t x = seed + 0x9e3779b97f4a7c15ULL * (stream + 1);
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

/// A seed from a name, the same in every build and on every computer, unlike std::hash (FNV-1a).
constexpr std::uint64_t seedOfName(std::string_view name)
{
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const char c : name)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    return hash;
}

} // namespace knockscope
