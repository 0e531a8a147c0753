// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gene/vector_limits.h"

#include "core/base/error.h"
#include "core/base/translate.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace knockscope {

void requireName(const std::filesystem::path& path, std::string_view name, std::size_t index)
{
    constexpr std::size_t kLongestName = 1000; // bytes; texts are sometimes taken for names
    if (name.empty() || name.size() > kLongestName)
        throw Error(
            ErrorKind::BadInput,
            name.empty() ? translated(
                translatable(
                    "core", "{}: the name of vector {} is empty. Export the vectors again with their genes."),
                path.string(), index + 1)
                         : translated(translatable("core",
                                                   "{}: the name of vector {} is {} bytes long. Export the "
                                                   "vectors again with their genes."),
                                      path.string(), index + 1, name.size()));
}

void requireVectorLimits(const std::filesystem::path& path, std::size_t vectors, std::size_t dimension)
{
    if (vectors > kMostVectors || dimension > kMostDimensions
        || vectors > kMostVectorValues / std::max<std::size_t>(1, dimension)) {
        throw Error(
            ErrorKind::BadInput,
            translated(translatable(
                           "core",
                           "{} holds or claims {} vectors of {} dimensions, more than a set of gene vectors "
                           "can have ({} numbers). Check that it is the right file."),
                       path.string(), vectors, dimension, kMostVectorValues));
    }
}

void growVectorValues(std::vector<float>& values, std::size_t size, double fraction)
{
    if (size > values.capacity()) {
        constexpr double kMargin = 1.1; // lines differ in length; what is not used takes no memory
        const double whole = fraction > 0 ? kMargin * static_cast<double>(size) / fraction : 0;
        const auto limit = static_cast<double>(kMostVectorValues);
        // Where the guess falls short again and again, each step still has to pay for its copy.
        const std::size_t least = values.capacity() + values.capacity() / 16;
        values.reserve(std::max({size, least, static_cast<std::size_t>(std::min(whole, limit))}));
    }
    values.resize(size);
}

void requireFinite(const std::filesystem::path& path, std::string_view gene, std::span<const float> vector)
{
    const auto bad = std::find_if_not(vector.begin(), vector.end(), [](float v) { return std::isfinite(v); });
    if (bad == vector.end())
        return;
    throw Error(
        ErrorKind::BadInput,
        translated(
            translatable("core",
                         "{}: the vector of {} holds {} at position {}, which is no number to learn from. "
                         "Leave the gene out or mend it."),
            path.string(), gene, *bad, bad - vector.begin() + 1));
}

} // namespace knockscope
