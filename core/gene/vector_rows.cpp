// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gene/vector_rows.h"

#include "core/base/clean_text.h"
#include "core/base/error.h"
#include "core/base/translate.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace knockscope {

void VectorRows::checkRoom(std::uint64_t floats) const
{
    if (floats > m_mostBytes / sizeof(float))
        throw Error(
            ErrorKind::BadInput,
            translated(
                translatable(
                    "core",
                    "{} claims vectors that are far larger than the file. Save it again, each vector once."),
                m_file));
}

std::span<float> VectorRows::add(std::string_view name, std::uint64_t dimension)
{
    std::string clean = cleanText(name);
    if (dimension == 0)
        throw Error(
            ErrorKind::BadInput,
            translated(
                translatable("core", "{}: the vector of {} is empty. Leave genes without a vector out."),
                m_file, clean));
    if (m_loaded.names.empty()) {
        const std::uint64_t rows = std::max<std::uint64_t>(m_expected, 1);
        checkRoom(dimension);
        if (rows > m_mostBytes / dimension)
            checkRoom(m_mostBytes);
        checkRoom(rows * dimension);
        m_loaded.dimension = static_cast<std::size_t>(dimension);
        m_loaded.values.reserve(static_cast<std::size_t>(rows * dimension));
    }
    if (dimension != m_loaded.dimension)
        throw Error(
            ErrorKind::BadInput,
            translated(
                translatable(
                    "core",
                    "{}: the vector of {} has {} numbers, that of {} {}. All vectors must have the same "
                    "length."),
                m_file, clean, dimension, m_loaded.names.front(), m_loaded.dimension));
    const std::size_t first = m_loaded.values.size();
    checkRoom(first + dimension);
    m_loaded.values.resize(first + m_loaded.dimension);
    m_loaded.names.push_back(std::move(clean));
    return std::span(m_loaded.values).subspan(first);
}

LoadedVectors VectorRows::finish(std::string format, std::vector<std::string> names, std::size_t dimension,
                                 std::vector<float> values) &&
{
    m_loaded.names = std::move(names);
    for (std::string& name : m_loaded.names)
        name = cleanText(name);
    m_loaded.dimension = dimension;
    m_loaded.values = std::move(values);
    return std::move(*this).finish(std::move(format));
}

LoadedVectors VectorRows::finish(std::string format) &&
{
    if (m_loaded.names.empty() || m_loaded.dimension == 0)
        throw Error(
            ErrorKind::BadInput,
            translated(translatable("core", "{} holds no gene vectors. Check that it is the right file."),
                       m_file));
    const std::vector<float>& values = m_loaded.values;
    const auto bad =
        std::find_if_not(values.begin(), values.end(), [](float value) { return std::isfinite(value); });
    if (bad != values.end()) {
        const auto at = static_cast<std::size_t>(bad - values.begin());
        throw Error(
            ErrorKind::BadInput,
            std::isnan(*bad)
                ? translated(
                    translatable(
                        "core",
                        "{}: number {} of the vector of {} is not a number (NaN). Leave the gene out or "
                        "give it a finite number."),
                    m_file, at % m_loaded.dimension + 1, m_loaded.names[at / m_loaded.dimension])
                : translated(
                    translatable(
                        "core",
                        "{}: number {} of the vector of {} is infinite or too large. Leave the gene out "
                        "or give it a finite number."),
                    m_file, at % m_loaded.dimension + 1, m_loaded.names[at / m_loaded.dimension]));
    }
    m_loaded.format = std::move(format);
    return std::move(m_loaded);
}

bool isNamesKey(std::string_view key)
{
    constexpr std::array<std::string_view, 9> kKeys{
        "genes", "gene", "gene_names", "gene_name", "gene_symbols", "symbols", "names", "index", "gene_ids"};
    return std::find(kKeys.begin(), kKeys.end(), key) != kKeys.end();
}

bool isMatrixKey(std::string_view key)
{
    constexpr std::array<std::string_view, 11> kKeys{
        "embeddings", "embedding", "gene_embeddings",  "emb", "vectors", "gene_embedding", "X",
        "values",     "matrix",    "embedding_matrix", "data"};
    return std::find(kKeys.begin(), kKeys.end(), key) != kKeys.end();
}

} // namespace knockscope
