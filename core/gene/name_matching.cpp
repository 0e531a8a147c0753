// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gene/name_matching.h"

#include "core/base/translate.h"
#include "core/screen/text_tools.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

namespace knockscope {

namespace {

constexpr std::size_t kNearest = 5;

/// The rows that a table gives to each gene, the best first.
class RowsOfGenes {
public:
    RowsOfGenes(const GeneVectors& vectors, const GeneNameTable& table)
        : m_vectors(vectors)
    {
        for (std::size_t row = 0; row < vectors.genes().size(); ++row) {
            const Resolution resolution = table.resolve(vectors.genes()[row]);
            if (resolution.outcome == Resolution::Outcome::Resolved) {
                add(resolution.symbol, row, resolution.kind);
            } else if (resolution.outcome == Resolution::Outcome::Ambiguous) {
                // Genes that encode the same protein share its vector.
                for (const std::string& gene : table.genesOfProtein(vectors.genes()[row]))
                    add(gene, row, NameKind::UniProt);
            }
        }
        for (auto& [symbol, rows] : m_rows)
            std::sort(rows.begin(), rows.end());
    }

    /// The gene of the vectors that a symbol leads to; null when none does.
    const std::string* find(const std::string& symbol) const
    {
        const auto found = m_rows.find(symbol);
        return found == m_rows.end() ? nullptr : &m_vectors.genes()[found->second.front().number];
    }

    std::vector<RepeatedGene> repeated() const
    {
        std::vector<RepeatedGene> genes;
        for (const auto& [symbol, rows] : m_rows) {
            if (rows.size() < 2)
                continue;
            RepeatedGene gene{symbol, m_vectors.genes()[rows.front().number], {}};
            for (std::size_t i = 1; i < rows.size(); ++i)
                gene.others.push_back(m_vectors.genes()[rows[i].number]);
            genes.push_back(std::move(gene));
        }
        return genes;
    }

private:
    struct Row {
        bool isZero = false; // only where there is no other
        NameKind kind = NameKind::Symbol;
        std::size_t number = 0;

        auto operator<=>(const Row&) const = default;
    };

    void add(const std::string& symbol, std::size_t row, NameKind kind)
    {
        m_rows[symbol].push_back({m_vectors.isZero(row), kind, row});
    }

    const GeneVectors& m_vectors;
    std::map<std::string, std::vector<Row>> m_rows;
};

class AliasCollector {
public:
    AliasCollector(const GeneVectors& vectors, const GeneNameTable& table)
        : m_vectors(vectors)
        , m_table(table)
        , m_rows(vectors, table)
        , m_own(vectors.genes().begin(), vectors.genes().end())
        , m_absent(vectors.absent())
    {
        for (const auto& [name, reason] : m_absent) {
            const Resolution resolution = table.resolve(name);
            if (resolution.outcome == Resolution::Outcome::Resolved)
                m_reasonOfSymbol.emplace(resolution.symbol, reason);
        }
    }

    /// A name of the table, or one of the screen, whose absence is to be explained.
    void add(const std::string& name, bool isOfScreen)
    {
        if (m_own.contains(name))
            return;
        const Resolution resolution = m_table.resolve(name);
        if (resolution.outcome == Resolution::Outcome::Resolved) {
            if (const std::string* const gene = m_rows.find(resolution.symbol)) {
                m_aliases.push_back({name, *gene, resolution.kind});
                return;
            }
            const auto reason = m_reasonOfSymbol.find(resolution.symbol);
            if (isOfScreen && reason != m_reasonOfSymbol.end())
                m_absent.emplace(name, reason->second);
        } else if (resolution.outcome == Resolution::Outcome::Ambiguous) {
            const bool concernsVectors =
                std::any_of(resolution.candidates.begin(), resolution.candidates.end(),
                            [&](const std::string& symbol) { return m_rows.find(symbol); });
            if (concernsVectors || isOfScreen)
                m_ambiguous.push_back({name, resolution.candidates});
        }
    }

    std::vector<RepeatedGene> repeated() const { return m_rows.repeated(); }

    void giveTo(GeneVectors& vectors)
    {
        vectors.setAliases(std::move(m_aliases), std::move(m_ambiguous), m_table.source());
        vectors.setAbsent(std::move(m_absent));
    }

private:
    const GeneVectors& m_vectors;
    const GeneNameTable& m_table;
    RowsOfGenes m_rows;
    std::set<std::string> m_own;
    std::vector<GeneAlias> m_aliases;
    std::vector<AmbiguousName> m_ambiguous;
    std::map<std::string, std::string> m_absent;
    std::unordered_map<std::string, std::string> m_reasonOfSymbol;
};

/// The number of letters inserted, left out, replaced or swapped with their neighbour that lead from `a` to
/// `b` (optimal string alignment); anything above `limit` when there are more.
std::size_t editDistance(std::string_view a, std::string_view b, std::size_t limit)
{
    if (std::max(a.size(), b.size()) - std::min(a.size(), b.size()) > limit)
        return limit + 1;
    std::vector<std::size_t> beforeLast(b.size() + 1);
    std::vector<std::size_t> last(b.size() + 1);
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        beforeLast.swap(last);
        last.swap(row);
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0U : 1U)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
        }
    }
    return row[b.size()];
}

/// Names under which people look for vectors: the current symbol where it is known, else the vectors' own.
std::vector<std::string> displayNames(const GeneVectors& vectors)
{
    std::unordered_map<std::string_view, std::string_view> symbolOf;
    for (const GeneAlias& alias : vectors.aliases()) {
        if (alias.kind == NameKind::Symbol)
            symbolOf.emplace(alias.to, alias.from);
    }
    std::vector<std::string> names;
    for (std::size_t row = 0; row < vectors.genes().size(); ++row) {
        if (vectors.isZero(row))
            continue;
        const auto symbol = symbolOf.find(vectors.genes()[row]);
        names.emplace_back(symbol == symbolOf.end() ? std::string_view(vectors.genes()[row])
                                                    : symbol->second);
    }
    return names;
}

std::vector<std::string> nearestNames(const GeneVectors& vectors, const std::string& typed)
{
    const std::string wanted = lowerCase(typed);
    const std::size_t limit = std::max<std::size_t>(2, wanted.size() / 3);
    struct Near {
        bool isLonger = false; // begins with what was typed: the rest is still to be typed
        std::size_t distance = 0;
        std::string name;
        auto operator<=>(const Near&) const = default;
    };
    std::vector<Near> near;
    for (std::string& name : displayNames(vectors)) {
        const std::string loose = lowerCase(name);
        const bool isPrefix = wanted.size() > 1 && loose.starts_with(wanted);
        const std::size_t distance =
            isPrefix ? loose.size() - wanted.size() : editDistance(wanted, loose, limit);
        // Two names of two letters are two replacements apart, which says nothing.
        if (isPrefix || (distance <= limit && distance < wanted.size()))
            near.push_back({!isPrefix, distance, std::move(name)});
    }
    const auto end = near.begin() + static_cast<std::ptrdiff_t>(std::min(kNearest, near.size()));
    std::partial_sort(near.begin(), end, near.end());
    std::vector<std::string> names;
    for (auto it = near.begin(); it != end; ++it)
        names.push_back(std::move(it->name));
    return names;
}

/// The genes with a vector, and the ambiguous names, that `wanted` spells in another case.
struct AnyCase {
    std::set<std::string> genes;
    NameKind kind = NameKind::UniProt;
    const AmbiguousName* ambiguous = nullptr;
};

AnyCase findInAnyCase(const GeneVectors& vectors, const std::string& wanted)
{
    AnyCase found;
    const auto isWanted = [loose = lowerCase(wanted)](const std::string& name) {
        return name.size() == loose.size() && lowerCase(name) == loose;
    };
    for (std::size_t row = 0; row < vectors.genes().size(); ++row) {
        if (!vectors.isZero(row) && isWanted(vectors.genes()[row])) {
            found.genes.insert(vectors.genes()[row]);
            found.kind = NameKind::Case;
        }
    }
    for (const GeneAlias& alias : vectors.aliases()) {
        if (isWanted(alias.from) && vectors.contains(alias.to)) {
            found.genes.insert(alias.to);
            found.kind = std::min(found.kind, alias.kind == NameKind::Symbol ? NameKind::Case : alias.kind);
        }
    }
    for (const AmbiguousName& name : vectors.ambiguousNames()) {
        if (isWanted(name.name))
            found.ambiguous = &name;
    }
    return found;
}

/// The current symbol of a gene of the vectors, or its own name where that is not known.
std::string symbolOf(const GeneVectors& vectors, const std::string& gene)
{
    const auto found =
        std::find_if(vectors.aliases().begin(), vectors.aliases().end(), [&](const GeneAlias& alias) {
            return alias.kind == NameKind::Symbol && alias.to == gene;
        });
    return found == vectors.aliases().end() ? gene : found->from;
}

/// ENSG00000105610.7 without its version.
std::string withoutEnsemblVersion(const std::string& name)
{
    const std::size_t dot = name.rfind('.');
    const bool isVersioned = name.starts_with("ENS") && dot != std::string::npos
        && std::all_of(name.begin() + static_cast<std::ptrdiff_t>(dot) + 1, name.end(), isDigit);
    return isVersioned ? name.substr(0, dot) : name;
}

} // namespace

std::vector<RepeatedGene> addAliases(GeneVectors& vectors, const GeneNameTable& table,
                                     std::span<const std::string> names)
{
    AliasCollector collector(vectors, table);
    table.forEachName([&](std::string_view name) { collector.add(std::string(name), false); });
    for (const std::string& name : names)
        collector.add(name, true);
    std::vector<RepeatedGene> repeated = collector.repeated();
    collector.giveTo(vectors);
    return repeated;
}

std::vector<std::string> predictableNames(const GeneVectors& vectors)
{
    std::vector<std::string> names = displayNames(vectors);
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

TypedName resolveTyped(const GeneVectors& vectors, const std::string& name)
{
    TypedName result;
    result.typed = std::string(trimmed(name));
    std::string wanted = result.typed;
    if (!vectors.contains(wanted) && !vectors.findAmbiguous(wanted))
        wanted = withoutEnsemblVersion(wanted);
    if (const std::optional<std::string> gene = vectors.find(wanted)) {
        const GeneAlias* const alias = vectors.findAlias(wanted);
        result.outcome = *gene == result.typed ? TypedName::Outcome::Exact : TypedName::Outcome::Alias;
        result.kind = alias ? alias->kind : wanted == result.typed ? NameKind::Symbol : NameKind::Ensembl;
        result.gene = *gene;
        result.symbol = symbolOf(vectors, *gene);
        return result;
    }
    if (const AmbiguousName* const ambiguous = vectors.findAmbiguous(wanted)) {
        result.outcome = TypedName::Outcome::Ambiguous;
        result.candidates = ambiguous->candidates;
        return result;
    }
    if (!isMouseStyle(wanted)) {
        AnyCase found = findInAnyCase(vectors, wanted);
        if (found.ambiguous)
            found.genes.insert(found.ambiguous->candidates.begin(), found.ambiguous->candidates.end());
        if (found.genes.size() == 1 && !found.ambiguous) {
            result.outcome = TypedName::Outcome::Alias;
            result.gene = *found.genes.begin();
            result.symbol = symbolOf(vectors, result.gene);
            result.kind = found.kind;
            return result;
        }
        if (!found.genes.empty()) {
            result.outcome = TypedName::Outcome::Ambiguous;
            result.candidates.assign(found.genes.begin(), found.genes.end());
            return result;
        }
    }
    result.reason = vectors.whyMissing(wanted);
    result.nearest = nearestNames(vectors, wanted);
    return result;
}

Sentence aliasSentence(const TypedName& typed)
{
    if (typed.symbol.empty() || (typed.symbol == typed.typed && typed.gene == typed.typed))
        return {};
    if (typed.symbol == typed.typed)
        return translated(translatable("core", "{} is called {} in the gene vectors"), typed.typed,
                          typed.gene);
    if (typed.symbol == typed.gene || typed.gene == typed.typed)
        return translated(translatable("core", "{} is {}"), typed.typed, typed.symbol);
    return translated(translatable("core", "{} is {}, called {} in the gene vectors"), typed.typed,
                      typed.symbol, typed.gene);
}

Sentence refusalSentence(const TypedName& typed)
{
    if (typed.outcome == TypedName::Outcome::Ambiguous)
        return translated(translatable("core", "{} is a name of several genes; say which is meant: {}."),
                          clipped(typed.typed), fmt::join(typed.candidates, ", "));
    if (typed.outcome != TypedName::Outcome::Missing)
        return {};
    if (typed.nearest.empty())
        return translated(translatable("core", "there is no gene vector for {} ({})."), clipped(typed.typed),
                          typed.reason);
    return translated(
        translatable("core", "there is no gene vector for {} ({}); names like it that have one: {}."),
        clipped(typed.typed), typed.reason, fmt::join(typed.nearest, ", "));
}

std::vector<std::string> namesOfScreen(const MarginalStore& store)
{
    std::vector<std::string> names = store.geneNames();
    for (const std::string& perturbation : store.perturbationNames()) {
        const std::vector<std::string> targets = targetGenes(perturbation);
        names.insert(names.end(), targets.begin(), targets.end());
    }
    return names;
}

std::unordered_map<std::string, std::string> otherNames(const GeneVectors& vectors,
                                                        std::span<const std::string> names)
{
    std::unordered_map<std::string, std::string> nameOfVector; // the screen's
    std::unordered_map<std::string, std::string> others;
    for (const std::string& name : names) {
        const std::optional<std::string> own = vectors.find(name);
        if (!own)
            continue;
        nameOfVector.emplace(*own, name);
        if (*own != name)
            others.emplace(lowerCase(*own), name);
    }
    for (const GeneAlias& alias : vectors.aliases()) {
        const auto found = nameOfVector.find(alias.to);
        if (found != nameOfVector.end() && found->second != alias.from)
            others.emplace(lowerCase(alias.from), found->second);
    }
    return others;
}

} // namespace knockscope
