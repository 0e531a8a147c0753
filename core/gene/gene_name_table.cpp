// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gene/gene_name_table.h"

#include "core/base/clean_text.h"
#include "core/base/error.h"
#include "core/base/file_hash.h"
#include "core/base/text_lines.h"
#include "core/base/translate.h"
#include "core/screen/text_tools.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <unordered_set>

namespace knockscope {

namespace {

char lower(char c)
{
    return isUpper(c) ? static_cast<char>(c - 'A' + 'a') : c;
}

bool lessInAnyCase(std::string_view a, std::string_view b)
{
    return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(),
                                        [](char x, char y) { return lower(x) < lower(y); });
}

/// ENSG00000105610.7 and P12345-2 without what follows the id itself; empty for other names.
std::string_view withoutVersion(std::string_view name)
{
    const std::size_t end = name.find_last_of(".-");
    if (end == std::string_view::npos || end == 0 || end + 1 == name.size())
        return {};
    const std::string_view suffix = name.substr(end + 1);
    return std::all_of(suffix.begin(), suffix.end(), isDigit) ? name.substr(0, end) : std::string_view();
}

struct HgncColumn {
    std::string_view name;
    std::optional<NameKind> kind; // of the names in it
};

enum HgncColumnIndex : std::size_t { kSymbol, kStatus, kFirstNames };
constexpr std::array<HgncColumn, 7> kHgncColumns{{
    {"symbol", std::nullopt},
    {"status", std::nullopt},
    {"prev_symbol", NameKind::Previous},
    {"alias_symbol", NameKind::Alias},
    {"ensembl_gene_id", NameKind::Ensembl},
    {"entrez_id", NameKind::Entrez},
    {"uniprot_ids", NameKind::UniProt},
}};

/// The values between tabs. A value in quotes may hold a tab; quotes that are not closed are plain text.
std::vector<std::string_view> splitRecord(std::string_view line)
{
    std::vector<std::string_view> values;
    while (true) {
        std::size_t end = std::string_view::npos;
        if (line.starts_with('"')) {
            end = line.find("\"\t", 1);
            if (end != std::string_view::npos)
                ++end;
        }
        if (end == std::string_view::npos)
            end = line.find('\t');
        std::string_view value = line.substr(0, end);
        if (value.size() > 1 && value.front() == '"' && value.back() == '"')
            value = value.substr(1, value.size() - 2);
        values.push_back(value);
        if (end == std::string_view::npos)
            return values;
        line.remove_prefix(end + 1);
    }
}

class HgncReader {
public:
    explicit HgncReader(const std::filesystem::path& path)
        : m_path(path)
    {
    }

    std::vector<GeneNaming> read(JobMonitor& monitor)
    {
        TextLines lines(m_path);
        std::string block;
        while (lines.next(block, std::size_t{1} << 20)) {
            monitor.report(translate("core", "reading gene names"), lines.fraction());
            std::string_view rest = block;
            while (!rest.empty()) {
                const std::size_t end = rest.find('\n');
                readLine(rest.substr(0, end));
                rest.remove_prefix(end + 1);
            }
        }
        if (m_genes.empty())
            throw Error(
                ErrorKind::BadInput,
                translated(translatable("core", "{} holds no approved genes. Expected HGNC's complete set."),
                           m_path.string()));
        return std::move(m_genes);
    }

private:
    /// `sentence` begins with the file and the line.
    template <class... Args>
    [[noreturn]] void
    fail(fmt::format_string<const std::string&, const std::size_t&, Args...> sentence,
         const Args&... args) const
    {
        throw Error(ErrorKind::BadInput, translateMarked("core", sentence, m_path.string(), m_line, args...));
    }

    void readLine(std::string_view line)
    {
        ++m_line;
        if (trimmed(line).empty())
            return;
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        const std::vector<std::string_view> values = splitRecord(line);
        if (m_width == 0)
            readHeader(values);
        else
            readGene(values);
    }

    void readHeader(const std::vector<std::string_view>& values)
    {
        m_width = values.size();
        for (std::size_t i = 0; i < kHgncColumns.size(); ++i) {
            const auto found = std::find(values.begin(), values.end(), kHgncColumns[i].name);
            if (found == values.end()) {
                throw Error(ErrorKind::BadInput,
                            translated(translatable("core",
                                                    "{} has no column {}. Expected HGNC's complete set "
                                                    "(hgnc_complete_set.txt), separated by tabs."),
                                       m_path.string(), kHgncColumns[i].name));
            }
            if (std::find(found + 1, values.end(), kHgncColumns[i].name) != values.end())
                throw Error(
                    ErrorKind::BadInput,
                    translated(translatable("core", "{} has two columns {}. Expected HGNC's complete set."),
                               m_path.string(), kHgncColumns[i].name));
            m_column[i] = static_cast<std::size_t>(found - values.begin());
        }
    }

    void readGene(const std::vector<std::string_view>& values)
    {
        if (values.size() != m_width)
            fail(translatable("core",
                              "{}, line {}: {} values where the header has {} columns. Download HGNC's "
                              "complete set again."),
                 values.size(), m_width);
        if (trimmed(values[m_column[kStatus]]) != "Approved")
            return;
        GeneNaming gene;
        gene.symbol = cleanText(trimmed(values[m_column[kSymbol]]));
        if (gene.symbol.empty())
            fail(translatable("core",
                              "{}, line {}: the symbol is missing. Download HGNC's complete set again."));
        if (!m_symbols.insert(gene.symbol).second)
            fail(
                translatable(
                    "core", "{}, line {}: the symbol {} is there twice. Download HGNC's complete set again."),
                clipped(gene.symbol));
        for (std::size_t i = kFirstNames; i < kHgncColumns.size(); ++i) {
            std::string_view names = values[m_column[i]];
            while (!names.empty()) {
                const std::size_t end = std::min(names.find('|'), names.size());
                const std::string_view name = trimmed(names.substr(0, end));
                if (!name.empty())
                    gene.names.emplace_back(cleanText(name), *kHgncColumns[i].kind);
                names.remove_prefix(std::min(end + 1, names.size()));
            }
        }
        m_genes.push_back(std::move(gene));
    }

    std::filesystem::path m_path;
    std::size_t m_line = 0;
    std::size_t m_width = 0; // columns; 0: the header was not read yet
    std::array<std::size_t, kHgncColumns.size()> m_column{};
    std::unordered_set<std::string> m_symbols;
    std::vector<GeneNaming> m_genes;
};

} // namespace

GeneNameTable::GeneNameTable(std::span<const GeneNaming> genes, std::string source)
    : m_source(std::move(source))
{
    const auto add = [&](std::string_view name, std::size_t gene, NameKind kind) {
        if (m_text.size() + name.size() > std::numeric_limits<std::uint32_t>::max())
            throw Error(ErrorKind::BadInput,
                        translated(translatable("core", "{} holds too many names."), m_source));
        m_entries.push_back({static_cast<std::uint32_t>(m_text.size()),
                             static_cast<std::uint32_t>(name.size()), static_cast<std::uint32_t>(gene),
                             kind});
        m_text += name;
    };
    for (std::size_t gene = 0; gene < genes.size(); ++gene) {
        add(genes[gene].symbol, gene, NameKind::Symbol);
        m_symbols.push_back(m_entries.back());
        for (const auto& [name, kind] : genes[gene].names)
            add(name, gene, kind);
    }
    m_text.shrink_to_fit();
    m_entries.shrink_to_fit();
    std::sort(m_entries.begin(), m_entries.end(), [this](const Entry& a, const Entry& b) {
        if (lessInAnyCase(text(a), text(b)))
            return true;
        if (lessInAnyCase(text(b), text(a)))
            return false;
        return std::tuple(text(a), a.kind, a.gene) < std::tuple(text(b), b.kind, b.gene);
    });
}

std::span<const GeneNameTable::Entry> GeneNameTable::anyCase(std::string_view name) const
{
    const auto first = std::partition_point(m_entries.begin(), m_entries.end(),
                                            [&](const Entry& e) { return lessInAnyCase(text(e), name); });
    const auto last = std::partition_point(first, m_entries.end(),
                                           [&](const Entry& e) { return !lessInAnyCase(name, text(e)); });
    return {first, last};
}

Resolution GeneNameTable::resolveSpelling(std::string_view name) const
{
    const std::span<const Entry> all = anyCase(name);
    const auto isSpelt = [&](const Entry& e) { return text(e) == name; };
    const bool isInTable = std::any_of(all.begin(), all.end(), isSpelt);
    const bool isSymbolInOtherCase =
        std::any_of(all.begin(), all.end(), [](const Entry& e) { return e.kind == NameKind::Symbol; });

    std::vector<std::string> genes; // that the name may mean
    NameKind kind = NameKind::UniProt; // the nearest to the symbol
    for (const Entry& e : all) {
        if (e.kind == NameKind::Symbol && isSpelt(e))
            return {Resolution::Outcome::Resolved, symbol(e.gene), NameKind::Symbol, {}};
        // A symbol in another case is always meant as well; other names only when nothing is nearer.
        const bool counts = e.kind == NameKind::Symbol || (isInTable ? isSpelt(e) : !isSymbolInOtherCase);
        if (!counts)
            continue;
        genes.push_back(symbol(e.gene));
        kind = std::min(kind, e.kind == NameKind::Symbol ? NameKind::Case : e.kind);
    }
    if (genes.empty())
        return {};
    std::sort(genes.begin(), genes.end());
    genes.erase(std::unique(genes.begin(), genes.end()), genes.end());
    if (isMouseStyle(name) && (isSymbolInOtherCase || !isInTable))
        return {Resolution::Outcome::MouseStyle, {}, kind, std::move(genes)};
    if (genes.size() > 1)
        return {Resolution::Outcome::Ambiguous, {}, kind, std::move(genes)};
    return {Resolution::Outcome::Resolved, genes.front(), kind, {}};
}

Resolution GeneNameTable::resolve(std::string_view name) const
{
    name = trimmed(name);
    if (name.empty())
        return {};
    Resolution resolution = resolveSpelling(name);
    if (resolution.outcome != Resolution::Outcome::Unknown)
        return resolution;
    const std::string_view id = withoutVersion(name);
    if (id.empty())
        return {};
    const NameKind wanted = name[id.size()] == '.' ? NameKind::Ensembl : NameKind::UniProt;
    const std::span<const Entry> entries = anyCase(id);
    if (entries.empty()
        || std::any_of(entries.begin(), entries.end(), [&](const Entry& e) { return e.kind != wanted; }))
        return {}; // KLF1-2 is no isoform
    return resolveSpelling(id);
}

std::vector<std::string> GeneNameTable::genesOfProtein(std::string_view accession) const
{
    std::vector<std::string> genes;
    accession = trimmed(accession);
    std::span<const Entry> entries = anyCase(accession);
    if (entries.empty())
        entries = anyCase(withoutVersion(accession));
    for (const Entry& e : entries) {
        if (e.kind != NameKind::UniProt)
            return {};
        genes.push_back(symbol(e.gene));
    }
    std::sort(genes.begin(), genes.end());
    genes.erase(std::unique(genes.begin(), genes.end()), genes.end());
    return genes;
}

void GeneNameTable::forEachName(const std::function<void(std::string_view name)>& visit) const
{
    std::string_view last;
    for (const Entry& e : m_entries) {
        if (text(e) != last)
            visit(text(e));
        last = text(e);
    }
}

GeneNameTable readHgnc(const std::filesystem::path& path, JobMonitor& monitor)
{
    const std::vector<GeneNaming> genes = HgncReader(path).read(monitor);
    return {genes, fmt::format("{} (XXH3 {})", path.filename().string(), hashFile(path, &monitor))};
}

std::optional<std::filesystem::path> findHgnc(const std::filesystem::path& folder)
{
    for (const char* const name : {"hgnc_complete_set.txt", "hgnc_complete_set.txt.gz"}) {
        std::error_code failure;
        if (std::filesystem::is_regular_file(folder / name, failure))
            return folder / name;
    }
    return std::nullopt;
}

} // namespace knockscope
