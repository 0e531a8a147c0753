// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screen/gene_names.h"

#include "core/base/error.h"
#include "core/base/translate.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace knockscope {

namespace {

constexpr std::string_view kIndex = "index"; // how people name the ids, whatever their name in the file

// In order of preference.
constexpr std::array<std::string_view, 9> kNameColumns{"gene_name",       "gene_names",   "gene_symbol",
                                                       "gene_symbols",    "symbol",       "symbols",
                                                       "gene_short_name", "feature_name", "Gene"};

std::vector<std::string> makeUnique(std::vector<std::string>& names)
{
    const std::unordered_set<std::string> original(names.begin(), names.end());
    std::unordered_set<std::string> used;
    std::unordered_map<std::string, int> next;
    std::vector<std::string> repeated;
    for (std::string& name : names) {
        if (used.insert(name).second)
            continue;
        int& suffix = next[name];
        if (suffix == 0)
            repeated.push_back(name);
        std::string candidate;
        do {
            candidate = fmt::format("{}-{}", name, ++suffix);
        } while (original.contains(candidate) || used.contains(candidate));
        used.insert(candidate);
        name = candidate;
    }
    return repeated;
}

/// ENSG00000182378.14_PAR_Y is another gene than ENSG00000182378.14, so only a plain version is dropped.
std::string_view withoutVersion(std::string_view name)
{
    const std::size_t point = name.rfind('.');
    if (point == std::string_view::npos || point + 1 == name.size() || !looksLikeEnsemblId(name)
        || name.find_first_not_of("0123456789", point + 1) != std::string_view::npos)
        return name;
    return name.substr(0, point);
}

bool dropVersions(std::vector<std::string>& names)
{
    std::vector<std::string> bare;
    bare.reserve(names.size());
    bool any = false;
    for (const std::string& name : names) {
        bare.emplace_back(withoutVersion(name));
        any = any || bare.back().size() != name.size();
    }
    if (!any || std::unordered_set<std::string>(bare.begin(), bare.end()).size() != bare.size())
        return false;
    names = std::move(bare);
    return true;
}

} // namespace

bool looksLikeEnsemblId(std::string_view name)
{
    if (!name.starts_with("ENS"))
        return false;
    const std::size_t digits = name.find_first_of("0123456789");
    return digits != std::string_view::npos && digits >= 4 && name[digits - 1] == 'G'
        && name.size() >= digits + 6;
}

GeneNames chooseGeneNames(const GeneTable& table, const std::string& wantedColumn)
{
    const auto has = [&](std::string_view name) {
        return std::find(table.columns.begin(), table.columns.end(), name) != table.columns.end();
    };

    const bool wantsIndex = wantedColumn == table.idColumn || (wantedColumn == kIndex && !has(wantedColumn));
    std::string chosen = wantsIndex ? std::string() : wantedColumn;
    Sentence reason = translate("core", "chosen");
    if (!chosen.empty() && !has(chosen)) {
        std::vector<std::string> choices{"index"};
        choices.insert(choices.end(), table.columns.begin(), table.columns.end());
        throw Error(
            ErrorKind::Usage,
            translated(translatable("core", "{} has no column {} with gene names. Choose one of: {}."),
                       table.place, chosen, fmt::join(choices, ", ")));
    }
    const bool isGuessed = wantedColumn.empty();
    if (isGuessed)
        reason = translate("core", "does not look like Ensembl ids");
    if (isGuessed
        && 2 * std::count_if(table.ids.begin(), table.ids.end(), looksLikeEnsemblId)
            > static_cast<std::ptrdiff_t>(table.ids.size())) {
        reason = translate("core", "looks like Ensembl ids, but no column has a usual name for gene names");
        const auto usual = std::find_if(kNameColumns.begin(), kNameColumns.end(), has);
        if (usual != kNameColumns.end()) {
            chosen = *usual;
            reason = translated(
                translatable("core",
                             "the index looks like Ensembl ids and '{}' is a usual name for gene names"),
                chosen);
        }
    }

    GeneNames genes{table.ids,
                    {chosen.empty() ? std::string(kIndex) : chosen, std::move(reason)},
                    {},
                    false,
                    table.columns};
    if (!chosen.empty()) {
        const std::vector<std::string> names = table.readColumn(chosen);
        if (names.size() != table.ids.size())
            throw Error(ErrorKind::BadInput,
                        translated(translatable("core", "{}: the column {} has {} entries for {} genes."),
                                   table.place, chosen, names.size(), table.ids.size()));
        for (std::size_t gene = 0; gene < names.size(); ++gene) {
            if (!names[gene].empty() && names[gene] != "nan")
                genes.names[gene] = names[gene];
        }
    }
    genes.lostVersions = dropVersions(genes.names);
    genes.repeated = makeUnique(genes.names);
    return genes;
}

} // namespace knockscope
