// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace knockscope {

// Beyond these a file is damaged, hostile or something else than gene vectors.
constexpr std::size_t kMostVectors = 10'000'000;
constexpr std::size_t kMostDimensions = 1'000'000;
constexpr std::size_t kMostVectorValues = std::size_t{1} << 30; // 4 GiB

/// Throws `Error(BadInput)` when the name of vector `index`, counted from 0, is empty or longer than any
/// gene's.
void requireName(const std::filesystem::path& path, std::string_view name, std::size_t index);

/// Throws `Error(BadInput)` for more than the limits; `vectors` times `dimension` may overflow.
void requireVectorLimits(const std::filesystem::path& path, std::size_t vectors, std::size_t dimension);

/// Resizes to `size`. Takes memory for the whole file at once, by the `fraction` of it that gave these
/// values: growing by doubling would need three times the result.
void growVectorValues(std::vector<float>& values, std::size_t size, double fraction);

/// Throws `Error(BadInput)` that names `gene` and the position, from 1, of a value that is NaN or infinite.
void requireFinite(const std::filesystem::path& path, std::string_view gene, std::span<const float> vector);

} // namespace knockscope
