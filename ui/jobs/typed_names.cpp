// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/typed_names.h"

#include "core/base/delimited_table.h"
#include "core/base/error.h"
#include "core/base/translate.h"
#include "core/gene/gene_vectors.h"
#include "core/screen/text_tools.h"
#include "ui/base/text.h"

#include <QStringList>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <unordered_set>
#include <utility>

namespace knockscope::ui {

namespace fs = std::filesystem;

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kLongestList = 100'000;
constexpr std::size_t kJudgedRows = 100; // of a file, to tell a header from a name

bool wrapsNames(QChar c)
{
    return u"\"'`[](){}“”‘’"_s.contains(c);
}

/// `name` without blanks, quotes and brackets around it.
QString bareName(QStringView name)
{
    while (!name.isEmpty() && (name.front().isSpace() || wrapsNames(name.front())))
        name = name.mid(1);
    while (!name.isEmpty() && (name.back().isSpace() || wrapsNames(name.back())))
        name.chop(1);
    return name.toString();
}

bool isHeaderWord(std::string_view name)
{
    constexpr std::array<std::string_view, 19> kWords = {
        "gene",       "genes",        "genename",      "genenames",     "geneid",
        "genesymbol", "symbol",       "symbols",       "hgncsymbol",    "name",
        "id",         "ensembl",      "ensemblid",     "ensemblgeneid", "target",
        "targets",    "perturbation", "perturbations", "targetgene"};
    return std::find(kWords.begin(), kWords.end(), looseName(name)) != kWords.end();
}

/// Whether a column numbers the lines from 0 or 1 on, as R and pandas write row names.
bool numbersLines(const TextColumn& column)
{
    if (column.size() == 0 || (column[0] != "0" && column[0] != "1"))
        return false;
    const std::size_t first = column[0] == "0" ? 0 : 1;
    for (std::size_t row = 0; row < column.size(); ++row) {
        if (column[row] != fmt::format("{}", row + first))
            return false;
    }
    return true;
}

} // namespace

bool separatesNames(QChar c)
{
    return c == u',' || c == u';' || c.isSpace();
}

std::vector<GeneInText> genesInText(const QString& text)
{
    std::vector<GeneInText> genes;
    const auto isOfName = [](QChar c) { return !separatesNames(c) && c != u'+' && !wrapsNames(c); };
    for (qsizetype i = 0; i < text.size();) {
        if (!isOfName(text[i])) {
            ++i;
            continue;
        }
        const qsizetype begin = i;
        while (i < text.size() && isOfName(text[i]))
            ++i;
        genes.push_back({text.mid(begin, i - begin), begin});
    }
    return genes;
}

std::vector<std::string> perturbationsInText(const QString& text)
{
    std::vector<std::string> names;
    std::unordered_set<std::string> seen;
    QString name;
    const auto end = [&] {
        QStringList genes;
        for (const QString& gene : std::exchange(name, {}).split(u'+')) {
            const QString bare = bareName(gene);
            if (!bare.isEmpty())
                genes << bare;
        }
        const std::string joined = toUtf8(genes.join(u'+'));
        if (!joined.empty() && seen.insert(joined).second)
            names.push_back(joined);
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!separatesNames(text[i])) {
            name += text[i];
            continue;
        }
        // Blanks beside a plus join: "A + B" is one perturbation.
        qsizetype next = i;
        while (next < text.size() && text[next].isSpace())
            ++next;
        if (text[i].isSpace() && ((next < text.size() && text[next] == u'+') || name.endsWith(u'+')))
            i = next - 1;
        else
            end();
    }
    end();
    return names;
}

GeneList readGeneList(const fs::path& path, const std::function<bool(const std::string&)>& isKnown,
                      JobMonitor& monitor)
{
    monitor.report(translate("core", "reading names"), 0);
    constexpr std::size_t kMostColumns = 1000;
    const DelimitedTable table = readDelimitedTable(path, kMostColumns, kLongestList);
    if (table.first.empty())
        throw Error(ErrorKind::BadInput,
                    translated(translatable("core", "{} is empty. Give a file with one gene a line."),
                               path.string()));
    const std::size_t column = table.columns.size() > 1 && numbersLines(table.columns.front()) ? 1 : 0;
    const TextColumn& values = table.columns[column];
    const std::string first(trimmed(table.first[column]));

    const auto isKnownName = [&](std::string_view value) {
        const std::vector<std::string> genes = targetGenes(toUtf8(bareName(fromUtf8(std::string(value)))));
        return !genes.empty() && std::all_of(genes.begin(), genes.end(), isKnown);
    };
    const std::size_t judged = std::min(values.size(), kJudgedRows);
    std::size_t known = 0;
    for (std::size_t row = 0; row < judged; ++row)
        known += isKnownName(values[row]) ? 1 : 0;
    const bool isHeader = first.empty()
        || (!isKnownName(first) && (isHeaderWord(first) || (judged > 0 && 2 * known >= judged)));

    GeneList list;
    if (isHeader)
        list.header = first;
    std::unordered_set<std::string> seen;
    const auto add = [&](std::string_view value) {
        for (std::string& name : perturbationsInText(fromUtf8(std::string(value)))) {
            if (seen.insert(name).second)
                list.names.push_back(std::move(name));
        }
    };
    if (!isHeader)
        add(first);
    for (std::size_t row = 0; row < values.size(); ++row) {
        if (row % 1000 == 0)
            monitor.checkCancelled();
        add(values[row]);
    }
    if (list.names.empty())
        throw Error(
            ErrorKind::BadInput,
            translated(translatable(
                           "core", "{} holds no name in its first column. Give a file with one gene a line."),
                       path.string()));
    return list;
}

namespace {

std::optional<std::string> geneOf(const std::string& target, const VectorNames& names)
{
    std::optional<std::string> gene = names.find(target);
    if (gene || !names.mayBeKnown(target))
        return gene;
    const TypedName resolved = names.resolveTyped(target);
    return resolved.gene.empty() ? std::nullopt : std::optional(resolved.gene);
}

} // namespace

std::string NameChecker::keyOf(const std::string& perturbation, const VectorNames& names)
{
    std::set<std::string> genes;
    for (const std::string& target : targetGenes(perturbation)) {
        std::optional<std::string> gene = geneOf(target, names);
        if (!gene)
            return {};
        genes.insert(*std::move(gene));
    }
    return fmt::format("{}", fmt::join(genes, "+"));
}

NameChecker::NameChecker(VectorNamesPointer names, std::shared_ptr<const Run> run)
    : m_names(std::move(names))
    , m_run(std::move(run))
    , m_ofRun(m_run->record.perturbations.begin(), m_run->record.perturbations.end())
{
}

std::vector<CheckedName> NameChecker::check(const std::vector<std::string>& typed, std::size_t mostExplained,
                                            JobMonitor& monitor)
{
    if (m_runNames.empty()) {
        for (const std::string& known : m_run->record.perturbations) {
            std::set<std::string> genes;
            for (const std::string& target : targetGenes(known))
                genes.insert(m_names->find(target).value_or(target));
            m_runNames.emplace(std::move(genes), known);
        }
    }
    std::vector<CheckedName> checked;
    checked.reserve(typed.size());
    std::size_t explained = 0;
    for (const std::string& name : typed) {
        monitor.checkCancelled();
        auto known = m_known.find(name);
        if (known == m_known.end())
            known = m_known.emplace(name, fateOf(name)).first;
        if (known->second.fate == CheckedName::Fate::Refuse && explained++ < mostExplained
            && known->second.reason.empty() && !known->second.isAmbiguous)
            explain(known->second);
        checked.push_back(known->second);
    }
    return checked;
}

CheckedName NameChecker::fateOf(const std::string& typed)
{
    CheckedName checked;
    checked.typed = typed;
    if (m_ofRun.contains(typed)) {
        checked.fate = CheckedName::Fate::InScreen;
        checked.meant = typed;
        return checked;
    }
    std::set<std::string> genes;
    for (const std::string& target : targetGenes(typed)) {
        std::optional<std::string> gene = geneOf(target, *m_names);
        if (!gene) {
            checked.fate = CheckedName::Fate::Refuse;
            checked.gene = target;
            return checked;
        }
        genes.insert(*std::move(gene));
    }
    const auto known = m_runNames.find(genes);
    if (known != m_runNames.end()) {
        checked.fate = CheckedName::Fate::InScreen;
        checked.meant = known->second;
    } else {
        checked.meant = fmt::format("{}", fmt::join(genes, "+"));
    }
    return checked;
}

void NameChecker::explain(CheckedName& refused)
{
    TypedName resolved = m_names->resolveTyped(refused.gene);
    if (resolved.outcome == TypedName::Outcome::Ambiguous) {
        refused.isAmbiguous = true;
        refused.nearest = std::move(resolved.candidates);
    } else {
        refused.reason = resolved.reason;
        refused.nearest = std::move(resolved.nearest);
    }
}

} // namespace knockscope::ui
