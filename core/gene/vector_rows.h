// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gene/loaded_vectors.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace knockscope {

/// Puts the vectors of a file together, one after the other, and makes sure that they fit each other.
class VectorRows {
public:
    /// `file` is for messages. What a file holds may take a multiple of its size (one vector may be there for
    /// many genes), within limits.
    VectorRows(std::string file, std::uint64_t fileBytes)
        : m_file(std::move(file))
        , m_mostBytes((std::uint64_t{512} << 20) + 8 * fileBytes)
    {
    }

    /// How many rows will come; for memory only.
    void expect(std::uint64_t rows) { m_expected = rows; }
    /// Throws `Error(BadInput)` when so many floats are more than the file can be trusted with.
    void checkRoom(std::uint64_t floats) const;
    /// A row of zeros. Throws `Error(BadInput)` when it is empty or its length is not that of the first.
    std::span<float> add(std::string_view name, std::uint64_t dimension);
    std::span<float> values() { return m_loaded.values; }
    /// Whether a value is finite has to be asked at last: throws `Error(BadInput)` with gene and position.
    LoadedVectors finish(std::string format) &&;
    /// The same where all values are there already, [names.size(), dimension].
    LoadedVectors finish(std::string format, std::vector<std::string> names, std::size_t dimension,
                         std::vector<float> values) &&;

private:
    std::string m_file;
    std::uint64_t m_mostBytes;
    std::uint64_t m_expected = 0;
    LoadedVectors m_loaded;
};

/// Names under which files keep gene names and matrices: "genes", "embeddings".
bool isNamesKey(std::string_view key);
bool isMatrixKey(std::string_view key);

} // namespace knockscope
