// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screen/control_labels.h"

#include "core/base/translate.h"
#include "core/screen/text_tools.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>

namespace knockscope {

namespace {

// Loose names: see looseName.
constexpr std::array<std::string_view, 27> kCertain{
    "ctrl",
    "ctl",
    "control",
    "nontargeting",
    "nontargetting",
    "nontarget",
    "nontargetingcontrol",
    "nontargetcontrol",
    "nontargetingctrl",
    "nt",
    "ntc",
    "ntctrl",
    "ntcontrol",
    "negctrl",
    "negctl",
    "negcontrol",
    "negativecontrol",
    "negativectrl",
    "unperturbed",
    "scramble",
    "scrambled",
    "safetargeting",
    "safetarget",
    "safetargetingcontrol",
    "pbs",
    "dmso",
    "dmsotf",
};
constexpr std::array<std::string_view, 15> kPossible{
    "aavs1",    "safeharbor", "safeharbour", "rosa26",    "intergenic", "oneintergenicsite",
    "nosite",   "notarget",   "mock",        "untreated", "vehicle",    "wt",
    "wildtype", "lacz",       "luciferase",
};
constexpr std::array<std::string_view, 6> kNotAvailable{"nan", "na", "<na>", "n/a", "#n/a", "null"};
constexpr std::array<std::string_view, 15> kWithoutCall{
    "unassigned", "notassigned",     "none",     "noguide",      "noguides",
    "nocall",     "noconfidentcall", "multiple", "multiplet",    "doublet",
    "multi",      "ambiguous",       "unknown",  "undetermined", "unmapped",
};

template <std::size_t N> bool contains(const std::array<std::string_view, N>& names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

std::optional<ControlName> knownName(const std::string& loose)
{
    if (contains(kCertain, loose))
        return ControlName{loose, true};
    if (contains(kPossible, loose))
        return ControlName{loose, false};
    return std::nullopt;
}

/// The name of one part, with or without what marks it as a guide: sgNT-1, NTg5, NegCtrl0.
std::optional<ControlName> partName(std::string_view part)
{
    part = trimmed(part);
    for (const bool numbered : {false, true}) {
        const std::string_view text = numbered ? withoutNumber(part) : part;
        if (numbered && (text.size() == part.size() || text.empty()))
            break;
        // WT1 and NT3 are genes; AAVS1_2, NTg3 and NegCtrl0 are guides.
        constexpr std::size_t kShortName = 3;
        const bool attached = numbered && isLetter(text.back());
        const auto known = [attached](const std::string& loose) {
            auto name = knownName(loose);
            return attached && name && (!name->isCertain || loose.size() <= kShortName) ? std::nullopt : name;
        };
        const std::string loose = looseName(text);
        if (auto name = known(loose))
            return name;
        for (const std::string_view word : {"sgrna", "grna", "guide", "sg", "g"}) {
            if (numbered && loose.size() > word.size() && loose.ends_with(word)) {
                if (auto name = knownName(loose.substr(0, loose.size() - word.size())))
                    return name;
            }
        }
        for (const std::string_view word : {"psg", "sgrna", "grna", "sg"}) {
            if (loose.starts_with(word)) {
                if (auto name = known(loose.substr(word.size())))
                    return name;
            }
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<ControlName> controlName(std::string_view label)
{
    constexpr std::size_t kLongest = 200; // no list of controls is longer, and labels may be of any length
    label = trimmed(label);
    if (label.empty() || label.size() > kLongest)
        return std::nullopt;
    if (auto whole = partName(label))
        return whole;
    if (lowerCase(label) == "[('dmso_tf', 0.0, 'um')]") // how one drug screen spells drug and dose
        return ControlName{"dmsotf", true};
    for (const char separator : {'+', '|', ',', ';', '&', '_'}) {
        if (label.find(separator) == std::string_view::npos)
            continue;
        std::optional<ControlName> first;
        bool all = true;
        for (std::size_t begin = 0; all && begin <= label.size();) {
            const std::size_t end = std::min(label.find(separator, begin), label.size());
            const std::string_view part = trimmed(label.substr(begin, end - begin));
            begin = end + 1;
            if (part.empty())
                continue;
            const auto name = partName(part);
            all = name && name->isCertain;
            if (all && !first)
                first = name;
        }
        if (all && first)
            return first;
    }
    return std::nullopt;
}

std::vector<Guess> controlCandidates(const LabelColumn& column)
{
    struct Family {
        bool isCertain = true;
        std::uint64_t cells = 0;
        std::vector<std::size_t> categories;
        std::size_t best = 0; // category
    };
    const std::vector<std::uint64_t> cells = cellsOfCategories(column);
    std::map<std::string, Family> families;
    for (std::size_t category = 0; category < cells.size(); ++category) {
        if (cells[category] == 0)
            continue;
        const auto name = controlName(column.categories[category]);
        if (!name)
            continue;
        Family& family = families[name->family];
        family.isCertain = name->isCertain;
        if (family.categories.empty() || cells[category] > cells[family.best])
            family.best = category;
        family.cells += cells[category];
        family.categories.push_back(category);
    }
    std::vector<Family> ranked;
    for (auto& [name, family] : families)
        ranked.push_back(std::move(family));
    std::stable_sort(ranked.begin(), ranked.end(), [](const Family& a, const Family& b) {
        return a.isCertain != b.isCertain ? a.isCertain : a.cells > b.cells;
    });

    std::vector<Guess> candidates;
    for (const Family& family : ranked) {
        const std::string& label = column.categories[family.best];
        const std::size_t others = family.categories.size() - 1;
        const std::uint64_t all = column.codes.size();
        Sentence reason;
        if (others == 0) {
            reason = family.isCertain
                ? translated(
                    translatable("core",
                                 "'{}' is a usual name for unperturbed cells and marks {} of {} cells"),
                    clipped(label), family.cells, all)
                : translated(
                    translatable(
                        "core", "'{}' stands for unperturbed cells in some screens and marks {} of {} cells"),
                    clipped(label), family.cells, all);
        } else {
            const auto other = std::find_if(family.categories.begin(), family.categories.end(),
                                            [&](std::size_t category) { return category != family.best; });
            const std::string example = clipped(column.categories[*other]);
            if (others == 1)
                reason = family.isCertain
                    ? translated(
                        translatable("core",
                                     "'{}' and another label like it (such as '{}') are usual names for "
                                     "unperturbed cells and mark {} of {} cells"),
                        clipped(label), example, family.cells, all)
                    : translated(
                        translatable(
                            "core",
                            "'{}' and another label like it (such as '{}') stand for unperturbed cells "
                            "in some screens and mark {} of {} cells"),
                        clipped(label), example, family.cells, all);
            else
                reason = family.isCertain
                    ? translated(
                        translatable("core",
                                     "'{}' and {} other labels like it (such as '{}') are usual names for "
                                     "unperturbed cells and mark {} of {} cells"),
                        clipped(label), others, example, family.cells, all)
                    : translated(
                        translatable(
                            "core",
                            "'{}' and {} other labels like it (such as '{}') stand for unperturbed cells "
                            "in some screens and mark {} of {} cells"),
                        clipped(label), others, example, family.cells, all);
        }
        candidates.push_back({label, std::move(reason)});
    }
    return candidates;
}

std::optional<Guess> guessControlLabel(const LabelColumn& column)
{
    std::vector<Guess> candidates = controlCandidates(column);
    if (candidates.empty())
        return std::nullopt;
    return std::move(candidates.front());
}

bool isMissingLabel(const std::string& label)
{
    if (label.find_first_not_of(" \t\r\n+") == std::string::npos)
        return true;
    const std::string lower = lowerCase(trimmed(label));
    return contains(kNotAvailable, lower);
}

bool isLabelWithoutCall(std::string_view label)
{
    return contains(kWithoutCall, looseName(trimmed(label)));
}

} // namespace knockscope
