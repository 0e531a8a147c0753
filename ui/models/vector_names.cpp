// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/vector_names.h"

#include "core/screen/text_tools.h"
#include "ui/base/text.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace knockscope::ui {

namespace {

/// `vectors` without their values.
GeneVectors namesOnly(const GeneVectors& vectors)
{
    std::vector<float> values(vectors.genes().size());
    for (std::size_t row = 0; row < values.size(); ++row)
        values[row] = vectors.isZero(row) ? 0.F : 1.F;
    if (values.empty())
        return {};
    GeneVectors names(vectors.genes(), 1, std::move(values), vectors.source());
    names.setAliases(vectors.aliases(), vectors.ambiguousNames(), vectors.nameSource());
    names.setAbsent(vectors.absent());
    return names;
}

} // namespace

VectorNames::VectorNames(const GeneVectors& vectors)
    : m_names(namesOnly(vectors))
{
    std::unordered_map<std::string_view, std::string_view> symbolOf;
    for (const GeneAlias& alias : m_names.aliases()) {
        if (alias.kind == NameKind::Symbol)
            symbolOf.emplace(alias.to, alias.from);
    }
    struct Name {
        std::string key;
        std::string_view spelling;
        std::uint32_t gene = 0;
        bool isSymbol = false;
    };
    std::vector<Name> names;
    std::unordered_map<std::string_view, std::uint32_t> geneOf;
    for (std::size_t row = 0; row < m_names.genes().size(); ++row) {
        if (m_names.isZero(row))
            continue;
        const std::string_view own = m_names.genes()[row];
        const auto known = symbolOf.find(own);
        const auto gene = static_cast<std::uint32_t>(m_symbols.size());
        m_symbols.emplace_back(known == symbolOf.end() ? own : known->second);
        geneOf.emplace(own, gene);
        names.push_back({lowerCase(own), own, gene, known == symbolOf.end()});
    }
    for (const GeneAlias& alias : m_names.aliases()) {
        const auto gene = geneOf.find(alias.to);
        if (gene != geneOf.end())
            names.push_back(
                {lowerCase(alias.from), alias.from, gene->second, alias.kind == NameKind::Symbol});
    }
    std::sort(names.begin(), names.end(), [](const Name& a, const Name& b) {
        return std::tie(a.key, b.isSymbol, a.spelling) < std::tie(b.key, a.isSymbol, b.spelling);
    });
    m_entries.reserve(names.size());
    for (const Name& name : names) {
        m_entries.push_back({static_cast<std::uint32_t>(m_keys.size()),
                             static_cast<std::uint32_t>(name.key.size()), name.gene, name.isSymbol});
        m_keys += name.key;
        m_keys += '\n';
        m_spellings += name.spelling;
        m_spellings += '\n';
    }
}

std::vector<VectorNames::Entry>::const_iterator VectorNames::firstFrom(std::string_view key) const
{
    return std::lower_bound(
        m_entries.begin(), m_entries.end(), key,
        [this](const Entry& entry, std::string_view wanted) { return keyOf(entry) < wanted; });
}

std::vector<VectorNames::Hit> VectorNames::complete(const QString& text, std::size_t most) const
{
    constexpr std::size_t kShortestInside = 2; // one letter is inside of nearly everything
    const std::string wanted = lowerCase(toUtf8(text.trimmed()));
    if (wanted.empty() || wanted.find('\n') != std::string::npos)
        return {};
    const auto isBetter = [this](const Entry* a, const Entry* b) {
        return std::tuple(!a->isSymbol, a->size, keyOf(*a)) < std::tuple(!b->isSymbol, b->size, keyOf(*b));
    };
    std::vector<Hit> hits;
    std::unordered_set<std::uint32_t> taken;
    const auto take = [&](std::vector<const Entry*>& found) {
        // A gene may have many names in a row, so some more are put in order than are wanted.
        const std::size_t sorted = std::min(found.size(), 8 * most);
        std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(sorted), found.end(),
                          isBetter);
        for (std::size_t i = 0; i < sorted && hits.size() < most; ++i) {
            if (!taken.insert(found[i]->gene).second)
                continue;
            const std::string spelling = m_spellings.substr(found[i]->begin, found[i]->size);
            hits.push_back(
                {fromUtf8(m_symbols[found[i]->gene]), found[i]->isSymbol ? QString() : fromUtf8(spelling)});
        }
        found.clear();
    };

    std::vector<const Entry*> found;
    for (auto entry = firstFrom(wanted); entry != m_entries.end() && keyOf(*entry).starts_with(wanted);
         ++entry)
        found.push_back(&*entry);
    take(found);
    if (hits.size() == most || wanted.size() < kShortestInside)
        return hits;

    for (std::size_t place = m_keys.find(wanted); place != std::string::npos;) {
        const auto next = std::upper_bound(m_entries.begin(), m_entries.end(), place,
                                           [](std::size_t p, const Entry& entry) { return p < entry.begin; });
        const Entry& entry = *(next - 1);
        if (place != entry.begin)
            found.push_back(&entry);
        place = m_keys.find(wanted, std::size_t(entry.begin) + entry.size + 1);
    }
    take(found);
    return hits;
}

bool VectorNames::isUnfinished(const std::string& text) const
{
    const std::string wanted = lowerCase(trimmed(text));
    if (wanted.empty())
        return false;
    const auto first = std::find_if(firstFrom(wanted), m_entries.end(),
                                    [&](const Entry& entry) { return entry.size > wanted.size(); });
    return first != m_entries.end() && keyOf(*first).starts_with(wanted);
}

bool VectorNames::mayBeKnown(const std::string& name) const
{
    const std::string wanted(trimmed(name));
    if (m_names.contains(wanted) || m_names.findAmbiguous(wanted))
        return true;
    if (isMouseStyle(wanted))
        return false;
    // In another case, or an Ensembl id with a version. Ambiguous names are few.
    const std::string key = lowerCase(wanted);
    const auto isKey = [&](std::string_view k) {
        const auto entry = firstFrom(k);
        return entry != m_entries.end() && keyOf(*entry) == k;
    };
    return isKey(key) || (key.starts_with("ens") && isKey(std::string_view(key).substr(0, key.rfind('.'))))
        || std::any_of(m_names.ambiguousNames().begin(), m_names.ambiguousNames().end(),
                       [&](const AmbiguousName& ambiguous) {
                           return ambiguous.name.size() == key.size() && lowerCase(ambiguous.name) == key;
                       });
}

} // namespace knockscope::ui
