// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gene/name_kind.h"

#include "core/base/translate.h"
#include "core/screen/text_tools.h"

#include <algorithm>
#include <array>

namespace knockscope {

namespace {

struct KindNames {
    NameKind kind;
    std::string_view name;
    std::string_view title;
};

constexpr std::array<KindNames, 7> kKinds{{
    {NameKind::Symbol, "symbol", translatable("core", "current symbol")},
    {NameKind::Case, "case", translatable("core", "differs in case")},
    {NameKind::Previous, "previous", translatable("core", "previous symbol")},
    {NameKind::Alias, "alias", translatable("core", "alias")},
    {NameKind::Ensembl, "ensembl", translatable("core", "Ensembl id")},
    {NameKind::Entrez, "entrez", translatable("core", "Entrez id")},
    {NameKind::UniProt, "uniprot", translatable("core", "UniProt accession")},
}};

const KindNames& namesOf(NameKind kind)
{
    return *std::find_if(kKinds.begin(), kKinds.end(), [&](const KindNames& k) { return k.kind == kind; });
}

} // namespace

std::span<const NameKind> allNameKinds()
{
    static constexpr std::array kAll{NameKind::Symbol,  NameKind::Case,   NameKind::Previous, NameKind::Alias,
                                     NameKind::Ensembl, NameKind::Entrez, NameKind::UniProt};
    return kAll;
}

std::string_view nameOf(NameKind kind)
{
    return namesOf(kind).name;
}

std::optional<NameKind> nameKindOf(std::string_view name)
{
    const auto* const found =
        std::find_if(kKinds.begin(), kKinds.end(), [&](const KindNames& k) { return k.name == name; });
    return found == kKinds.end() ? std::nullopt : std::optional(found->kind);
}

std::string_view titleOf(NameKind kind)
{
    return namesOf(kind).title;
}

bool isMouseStyle(std::string_view name)
{
    return name.size() > 1 && isUpper(name.front()) && std::none_of(name.begin() + 1, name.end(), isUpper)
        && std::any_of(name.begin() + 1, name.end(), isLetter);
}

} // namespace knockscope
