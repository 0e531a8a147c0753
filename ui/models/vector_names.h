// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gene/gene_vectors.h"
#include "core/gene/name_matching.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace knockscope::ui {

/// Every name by which a gene with a vector can be called: what may be typed, and what completes it. Holds
/// names only, not the vectors. Does not change, so threads may share it.
class VectorNames {
public:
    explicit VectorNames(const GeneVectors& vectors);

    std::size_t genes() const { return m_symbols.size(); } // with a vector
    /// Of the vectors, to be compared with RunRecord::vectorSource.
    const std::string& source() const { return m_names.source(); }

    struct Hit {
        QString symbol; // what people call the gene
        QString found; // the other name that the text led to; empty when it led to the symbol
    };
    /// Up to `most` genes, each once. Symbols that begin with `text` come first, then other names that do,
    /// then names that have it inside; short names before long ones. In any case of letters.
    std::vector<Hit> complete(const QString& text, std::size_t most) const;
    /// Whether some name is longer than `text` and begins with it.
    bool isUnfinished(const std::string& text) const;

    /// As core's function of that name. May take some milliseconds where there is no vector.
    TypedName resolveTyped(const std::string& name) const { return knockscope::resolveTyped(m_names, name); }
    /// False when `resolveTyped` would certainly find no vector; takes no time to speak of.
    bool mayBeKnown(const std::string& name) const;
    /// As `GeneVectors::find`.
    std::optional<std::string> find(const std::string& name) const { return m_names.find(name); }

private:
    struct Entry {
        std::uint32_t begin = 0; // in both texts
        std::uint32_t size = 0;
        std::uint32_t gene = 0; // of m_symbols
        bool isSymbol = false;
    };

    std::string_view keyOf(const Entry& entry) const
    {
        return std::string_view(m_keys).substr(entry.begin, entry.size);
    }
    std::vector<Entry>::const_iterator firstFrom(std::string_view key) const;

    GeneVectors m_names; // with vectors of one dimension that say nothing but whether there is one
    std::vector<std::string> m_symbols;
    std::string m_spellings; // all names, each followed by a line break
    std::string m_keys; // the same in lower case
    std::vector<Entry> m_entries; // sorted by key
};

using VectorNamesPointer = std::shared_ptr<const VectorNames>;

} // namespace knockscope::ui
