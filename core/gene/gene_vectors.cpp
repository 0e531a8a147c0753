// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gene/gene_vectors.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/hdf5_file.h"
#include "core/base/translate.h"
#include "core/screen/control_labels.h"
#include "core/screen/text_tools.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

namespace knockscope {

namespace {

constexpr std::int64_t kFormatVersion = 1;

/// The element of a range sorted by `key` that has that name; null when there is none.
template <class T>
const T* findSorted(const std::vector<T>& range, std::string T::*key, const std::string& name)
{
    const auto found =
        std::lower_bound(range.begin(), range.end(), name,
                         [key](const T& element, const std::string& n) { return element.*key < n; });
    return found != range.end() && (*found).*key == name ? &*found : nullptr;
}

std::vector<std::string> splitAt(const std::string& text, char separator)
{
    std::vector<std::string> parts;
    std::size_t begin = 0;
    while (begin <= text.size()) {
        const std::size_t end = std::min(text.find(separator, begin), text.size());
        if (end > begin)
            parts.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return parts;
}

/// A source without the hash of its file.
std::string briefly(const std::string& source)
{
    return source.substr(0, source.find(" (XXH3"));
}

} // namespace

GeneVectors::GeneVectors(std::vector<std::string> genes, std::size_t dimension, std::vector<float> values,
                         std::string source)
    : m_genes(std::move(genes))
    , m_dimension(dimension)
    , m_values(std::move(values))
    , m_source(std::move(source))
{
    if (m_genes.empty() || m_dimension == 0)
        throw Error(ErrorKind::BadInput,
                    translated(translatable("core", "{} holds no gene vectors."), m_source));
    if (m_values.size() != m_genes.size() * m_dimension) {
        throw Error(ErrorKind::BadInput,
                    translated(translatable("core", "{} holds {} values for {} genes of {} dimensions."),
                               m_source, m_values.size(), m_genes.size(), m_dimension));
    }
    m_index.reserve(m_genes.size());
    for (std::size_t i = 0; i < m_genes.size(); ++i) {
        if (!m_index.emplace(m_genes[i], i).second)
            throw Error(
                ErrorKind::BadInput,
                translated(translatable("core", "{} holds the gene {} twice."), m_source, m_genes[i]));
        const auto begin = m_values.begin() + static_cast<std::ptrdiff_t>(i * m_dimension);
        if (!std::all_of(begin, begin + static_cast<std::ptrdiff_t>(m_dimension),
                         [](float v) { return std::isfinite(v); })) {
            throw Error(
                ErrorKind::BadInput,
                translated(translatable("core", "{}: the vector of {} holds a value that is not a number."),
                           m_source, m_genes[i]));
        }
        m_isZero.push_back(std::all_of(begin, begin + static_cast<std::ptrdiff_t>(m_dimension),
                                       [](float v) { return v == 0.F; }));
    }
}

std::optional<std::size_t> GeneVectors::rowOf(const std::string& name) const
{
    auto found = m_index.find(name);
    if (found == m_index.end()) {
        const GeneAlias* const alias = findAlias(name);
        if (!alias)
            return std::nullopt;
        found = m_index.find(alias->to);
    }
    return m_isZero[found->second] ? std::nullopt : std::optional(found->second);
}

std::optional<std::string> GeneVectors::find(const std::string& name) const
{
    const std::optional<std::size_t> row = rowOf(name);
    return row ? std::optional(m_genes[*row]) : std::nullopt;
}

std::span<const float> GeneVectors::vector(const std::string& name) const
{
    const std::optional<std::size_t> row = rowOf(name);
    if (!row)
        return {};
    return std::span<const float>(m_values).subspan(*row * m_dimension, m_dimension);
}

void GeneVectors::setAliases(std::vector<GeneAlias> aliases, std::vector<AmbiguousName> ambiguous,
                             std::string nameSource)
{
    const auto isOwnName = [&](const std::string& name) { return m_index.contains(name); };
    std::erase_if(aliases, [&](const GeneAlias& alias) { return isOwnName(alias.from); });
    std::sort(aliases.begin(), aliases.end(), [](const GeneAlias& a, const GeneAlias& b) {
        return std::tie(a.from, a.to, a.kind) < std::tie(b.from, b.to, b.kind);
    });
    aliases.erase(
        std::unique(aliases.begin(), aliases.end(),
                    [](const GeneAlias& a, const GeneAlias& b) { return a.from == b.from && a.to == b.to; }),
        aliases.end());
    for (std::size_t i = 0; i < aliases.size(); ++i) {
        if (!isOwnName(aliases[i].to))
            throw Error(
                ErrorKind::BadInput,
                translated(
                    translatable("core", "{}: {} leads to {}, which has no vector. Embed the genes again."),
                    nameSource, clipped(aliases[i].from), clipped(aliases[i].to)));
        if (i > 0 && aliases[i].from == aliases[i - 1].from)
            throw Error(
                ErrorKind::BadInput,
                translated(translatable("core", "{}: {} leads to {} and to {}. Embed the genes again."),
                           nameSource, clipped(aliases[i].from), clipped(aliases[i - 1].to),
                           clipped(aliases[i].to)));
    }
    std::erase_if(ambiguous, [&](const AmbiguousName& name) {
        return isOwnName(name.name) || findSorted(aliases, &GeneAlias::from, name.name);
    });
    std::sort(ambiguous.begin(), ambiguous.end(),
              [](const AmbiguousName& a, const AmbiguousName& b) { return a.name < b.name; });
    ambiguous.erase(
        std::unique(ambiguous.begin(), ambiguous.end(),
                    [](const AmbiguousName& a, const AmbiguousName& b) { return a.name == b.name; }),
        ambiguous.end());
    m_aliases = std::move(aliases);
    m_ambiguous = std::move(ambiguous);
    m_nameSource = std::move(nameSource);
}

const GeneAlias* GeneVectors::findAlias(const std::string& name) const
{
    return findSorted(m_aliases, &GeneAlias::from, name);
}

const AmbiguousName* GeneVectors::findAmbiguous(const std::string& name) const
{
    return findSorted(m_ambiguous, &AmbiguousName::name, name);
}

Sentence GeneVectors::whyMissing(const std::string& name) const
{
    const GeneAlias* const alias = findAlias(name);
    if (m_index.contains(alias ? alias->to : name)) // rowOf would have found any other
        return alias ? translated(translatable("core", "the vector of {} is all zeros"), alias->to)
                     : translate("core", "its vector is all zeros");
    const auto found = m_absent.find(name);
    if (found != m_absent.end())
        return found->second;
    return translate("core", "no such name in their source");
}

void GeneVectors::write(const std::filesystem::path& path) const
{
    writeFileAtomically(path, [&](const std::filesystem::path& temporary) {
        hdf5::File file(temporary, hdf5::Access::Create);
        file.writeAttribute("/", "format_version", kFormatVersion);
        file.writeAttribute("/", "source", m_source);
        if (!m_blocks.empty())
            file.writeAttribute("/", "blocks", blocksToJson(m_blocks).dump());
        file.writeStrings("/genes", m_genes);
        file.write<float>("/vectors", m_values, {m_genes.size(), m_dimension});
        if (!m_nameSource.empty())
            file.writeAttribute("/", "name_source", m_nameSource);
        if (!m_aliases.empty()) {
            std::vector<std::string> from;
            std::vector<std::uint32_t> to;
            std::vector<std::uint8_t> kinds;
            std::vector<std::string> kindNames;
            for (const GeneAlias& alias : m_aliases) {
                from.push_back(alias.from);
                to.push_back(static_cast<std::uint32_t>(m_index.at(alias.to)));
                kinds.push_back(static_cast<std::uint8_t>(alias.kind));
            }
            for (const NameKind kind : allNameKinds())
                kindNames.emplace_back(nameOf(kind));
            file.writeStrings("/alias/from", from);
            file.write<std::uint32_t>("/alias/to", to);
            file.write<std::uint8_t>("/alias/kind", kinds);
            file.writeStrings("/alias/kinds", kindNames);
        }
        if (!m_ambiguous.empty()) {
            std::vector<std::string> names;
            std::vector<std::string> candidates;
            for (const AmbiguousName& name : m_ambiguous) {
                names.push_back(name.name);
                candidates.push_back(fmt::format("{}", fmt::join(name.candidates, "|")));
            }
            file.writeStrings("/ambiguous/name", names);
            file.writeStrings("/ambiguous/candidates", candidates);
        }
        if (!m_absent.empty()) {
            std::vector<std::string> names;
            std::vector<std::int32_t> rows;
            std::map<std::string, std::int32_t> rowOfReason;
            std::vector<std::string> reasons;
            for (const auto& [name, reason] : m_absent) {
                const auto [row, isNew] =
                    rowOfReason.emplace(reason, static_cast<std::int32_t>(reasons.size()));
                if (isNew)
                    reasons.push_back(reason);
                names.push_back(name);
                rows.push_back(row->second);
            }
            file.writeStrings("/absent/name", names);
            file.write<std::int32_t>("/absent/reason", rows);
            file.writeStrings("/absent/reasons", reasons);
        }
        file.flush();
    });
}

GeneVectors GeneVectors::read(const std::filesystem::path& path)
{
    const hdf5::File file(path, hdf5::Access::Read);
    if (file.integersAttribute("/", "format_version").at(0) > kFormatVersion) {
        throw Error(
            ErrorKind::BadInput,
            translated(
                translatable("core", "{} was written by a newer Knockscope. Update the program to open it."),
                path.string()));
    }
    const std::vector<std::uint64_t> shape = file.shape("/vectors");
    if (shape.size() != 2)
        throw Error(ErrorKind::BadInput,
                    translated(translatable("core", "{}: /vectors is not a table. Embed the genes again."),
                               path.string()));
    GeneVectors vectors(file.readStrings("/genes"), shape[1], file.read<float>("/vectors"),
                        file.stringAttribute("/", "source"));
    vectors.readNames(file);
    if (file.hasAttribute("/", "blocks")) {
        try {
            vectors.m_blocks = blocksFromJson(nlohmann::json::parse(file.stringAttribute("/", "blocks")));
        } catch (const nlohmann::json::exception&) {
            throw Error(ErrorKind::BadInput,
                        translated(translatable(
                                       "core", "{}: the attribute blocks is damaged. Embed the genes again."),
                                   path.string()));
        }
    }
    return vectors;
}

void GeneVectors::readNames(const hdf5::File& file)
{
    const auto check = [&](bool isSound, const char* place) {
        if (!isSound)
            throw Error(ErrorKind::BadInput,
                        translated(translatable("core", "{}: {} is damaged. Embed the genes again."),
                                   file.path().string(), place));
    };
    std::vector<GeneAlias> aliases;
    if (file.exists("/alias")) {
        std::vector<std::string> from = file.readStrings("/alias/from");
        const std::vector<std::uint32_t> to = file.read<std::uint32_t>("/alias/to");
        const std::vector<std::uint8_t> kinds = file.read<std::uint8_t>("/alias/kind");
        const std::vector<std::string> kindNames = file.readStrings("/alias/kinds");
        check(from.size() == to.size() && from.size() == kinds.size(), "/alias");
        for (std::size_t i = 0; i < from.size(); ++i) {
            check(kinds[i] < kindNames.size(), "/alias/kind");
            const std::optional<NameKind> kind = nameKindOf(kindNames[kinds[i]]);
            check(kind.has_value(), "/alias/kinds");
            check(to[i] < m_genes.size(), "/alias/to");
            aliases.push_back({std::move(from[i]), m_genes[to[i]], *kind});
        }
    }
    std::vector<AmbiguousName> ambiguous;
    if (file.exists("/ambiguous")) {
        std::vector<std::string> names = file.readStrings("/ambiguous/name");
        const std::vector<std::string> candidates = file.readStrings("/ambiguous/candidates");
        check(names.size() == candidates.size(), "/ambiguous");
        for (std::size_t i = 0; i < names.size(); ++i)
            ambiguous.push_back({std::move(names[i]), splitAt(candidates[i], '|')});
    }
    if (file.exists("/absent")) {
        const std::vector<std::string> names = file.readStrings("/absent/name");
        const std::vector<std::int32_t> rows = file.read<std::int32_t>("/absent/reason");
        const std::vector<std::string> reasons = file.readStrings("/absent/reasons");
        check(names.size() == rows.size(), "/absent");
        for (std::size_t i = 0; i < names.size(); ++i) {
            check(rows[i] >= 0 && static_cast<std::size_t>(rows[i]) < reasons.size(), "/absent/reason");
            m_absent[names[i]] = reasons[static_cast<std::size_t>(rows[i])];
        }
    }
    setAliases(std::move(aliases), std::move(ambiguous),
               file.hasAttribute("/", "name_source") ? file.stringAttribute("/", "name_source")
                                                     : std::string());
}

GeneVectors toGeneVectors(LoadedVectors loaded, std::string source)
{
    return {std::move(loaded.names), loaded.dimension, std::move(loaded.values), std::move(source)};
}

GeneVectors concatenated(std::vector<GeneVectors> sources, const std::vector<BlockScaling>& scalings)
{
    const bool isScaled = std::any_of(scalings.begin(), scalings.end(),
                                      [](BlockScaling scaling) { return scaling != BlockScaling::None; });
    if (sources.size() == 1 && !isScaled)
        return std::move(sources.front());
    std::string source;
    std::vector<BlockVectors> blocks;
    for (std::size_t k = 0; k < sources.size(); ++k) {
        const GeneVectors& part = sources[k];
        source += (source.empty() ? "" : " and ") + part.source();
        // a gene of the first source may have another name here
        std::vector<std::string> names = part.genes();
        if (k > 0) {
            std::unordered_map<std::string, std::string> firstName;
            for (const std::string& gene : sources.front().genes()) {
                if (const std::optional<std::string> own = part.find(gene))
                    firstName.emplace(*own, gene);
            }
            for (std::string& name : names) {
                const auto found = firstName.find(name);
                if (found != firstName.end())
                    name = found->second;
            }
        }
        VectorBlock block{briefly(part.source())};
        if (part.blocks().size() == 1)
            block = part.blocks().front();
        block.dimension = part.dimension();
        block.scaling = scalings.empty() ? BlockScaling::None : scalings.at(k);
        blocks.push_back({std::move(block), std::move(names), part.values()});
    }
    CombinedVectors combined = combine(std::move(blocks));
    GeneVectors joined(std::move(combined.names), combined.dimension, std::move(combined.values),
                       std::move(source));
    std::map<std::string, std::string> absent;
    for (const MissingVector& missing : combined.missing)
        absent.emplace(missing.name, placeOf(missing));
    joined.setAbsent(std::move(absent));
    joined.setBlocks(std::move(combined.blocks));
    return joined;
}

std::vector<std::string> targetGenes(const std::string& perturbation)
{
    std::vector<std::string> genes;
    const std::vector<std::string> parts = splitAt(perturbation, '+');
    for (const std::string& part : parts) {
        std::string gene(trimmed(part));
        // Alone it is a gene: CTRL is the symbol of one.
        const std::optional<ControlName> control = parts.size() > 1 ? controlName(gene) : std::nullopt;
        if (gene.empty() || (control && control->isCertain)
            || std::find(genes.begin(), genes.end(), gene) != genes.end())
            continue;
        genes.push_back(std::move(gene));
    }
    return genes;
}

std::vector<float> perturbationVector(const GeneVectors& vectors, const std::string& perturbation,
                                      Composition composition)
{
    const std::vector<std::string> genes = targetGenes(perturbation);
    const float divisor = composition == Composition::Mean ? static_cast<float>(genes.size()) : 1.F;
    std::vector<float> sum(vectors.dimension(), 0.F);
    for (const std::string& gene : genes) {
        const std::span<const float> vector = vectors.vector(gene);
        if (vector.empty())
            return {};
        for (std::size_t i = 0; i < sum.size(); ++i)
            sum[i] += vector[i] / divisor;
    }
    return genes.empty() ? std::vector<float>() : sum;
}

} // namespace knockscope
