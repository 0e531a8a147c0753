// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screen/label_spelling.h"

#include "core/base/translate.h"
#include "core/screen/control_labels.h"
#include "core/screen/guide_names.h"
#include "core/screen/text_tools.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string_view>
#include <unordered_set>

namespace knockscope {

namespace {

using Names = std::unordered_set<std::string_view>;

constexpr double kNearlyAll = 0.9;

/// The "+" of a strand (KLF1_+_12345.23-P1P2) joins nothing.
bool isStrand(std::string_view label, std::size_t position)
{
    return position > 1 && strandPosition(label.substr(position - 2)) == 2;
}

/// The trimmed parts that are not empty. An empty separator splits nothing.
std::vector<std::string_view> split(std::string_view label, std::string_view separator)
{
    std::vector<std::string_view> parts;
    const auto add = [&](std::string_view part) {
        part = trimmed(part);
        if (!part.empty())
            parts.push_back(part);
    };
    if (separator.empty()) {
        add(label);
        return parts;
    }
    std::size_t begin = 0;
    std::size_t search = 0;
    while (begin <= label.size()) {
        const std::size_t end = std::min(label.find(separator, search), label.size());
        search = end + separator.size();
        if (end < label.size() && separator == "+" && isStrand(label, end))
            continue;
        add(label.substr(begin, end - begin));
        begin = search;
    }
    return parts;
}

bool isCertainControl(std::string_view part)
{
    const auto name = controlName(part);
    return name && name->isCertain;
}

std::string familyOf(std::string_view label)
{
    const auto name = controlName(label);
    return name ? name->family : std::string();
}

/// Whether guides of one target are several and counted from 0 or 1, with gaps; doses (IL6_10, IL6_100) are
/// not.
bool isCounted(const std::vector<std::string_view>& guides)
{
    constexpr std::size_t kMostDigits = 5;
    unsigned long largest = 0;
    for (const std::string_view guide : guides) {
        const std::string digits(guide.substr(withoutNumber(guide).size()));
        if (digits.empty() || digits.size() > kMostDigits)
            return false;
        largest = std::max(largest, std::stoul(digits));
    }
    return guides.size() > 1 && largest <= 2 * guides.size() + 1;
}

/// Works out the spelling of one column.
class SpellingGuesser {
public:
    SpellingGuesser(const LabelColumn& column, std::string_view controlLabel,
                    const std::vector<std::string>& genes);

    LabelSpellingGuess guess();

private:
    /// Where labels are split and why.
    struct Separation {
        std::string separator;
        std::vector<Sentence> reasons;
        std::vector<std::string_view> whole; // hold the separator all the same
    };

    bool isKnown(std::string_view part) const;
    bool hasPlus(std::string_view label) const;
    Separation separate() const;
    Sentence findGuides(LabelSpelling& spelling) const;
    Sentence findControlGuides(LabelSpelling& spelling, const std::vector<std::string_view>& pieces) const;

    std::string_view m_control;
    std::string m_family; // of the control; empty when its name is none of the usual
    std::vector<std::string_view> m_labels; // but the control's and its family's
    std::vector<std::string_view> m_controls; // those
    Names m_genes;
    Names m_own; // labels, and what is left of them when they are guides
};

SpellingGuesser::SpellingGuesser(const LabelColumn& column, std::string_view controlLabel,
                                 const std::vector<std::string>& genes)
    : m_control(trimmed(controlLabel))
    , m_family(familyOf(controlLabel))
    , m_genes(genes.begin(), genes.end())
{
    const std::vector<std::uint64_t> cells = cellsOfCategories(column);
    for (std::size_t category = 0; category < cells.size(); ++category) {
        const std::string& text = column.categories[category];
        const std::string_view label = trimmed(text);
        if (cells[category] == 0 || (label != m_control && isMissingLabel(text)))
            continue;
        const bool isControl = label == m_control || (!m_family.empty() && familyOf(label) == m_family);
        (isControl ? m_controls : m_labels).push_back(label);
        if (!isControl) {
            m_own.insert(label);
            if (const auto guide = guideName(label))
                m_own.insert(guide->target);
        }
    }
}

bool SpellingGuesser::isKnown(std::string_view part) const
{
    if (m_genes.contains(part) || m_own.contains(part) || part == m_control || isCertainControl(part))
        return true;
    const auto guide = guideName(part);
    return guide && (m_genes.contains(guide->target) || m_own.contains(guide->target));
}

bool SpellingGuesser::hasPlus(std::string_view label) const
{
    return split(label, "+").size() > 1;
}

SpellingGuesser::Separation SpellingGuesser::separate() const
{
    const auto examplesIn = [](const std::vector<std::string_view>& labels) {
        return clipped(labels.front());
    };
    std::vector<std::string_view> joined;
    std::copy_if(m_labels.begin(), m_labels.end(), std::back_inserter(joined),
                 [this](std::string_view label) { return hasPlus(label); });
    const bool onlyControlsJoined = joined.empty()
        && std::any_of(m_controls.begin(), m_controls.end(),
                       [this](std::string_view label) { return hasPlus(label); });
    if (!joined.empty() || onlyControlsJoined) {
        return {"+",
                {onlyControlsJoined
                     ? translate("core", "only the control holds '+'")
                     : translated(translatable("core", "{} of {} labels hold '+', for example {}"),
                                  joined.size(), m_labels.size(), examplesIn(joined))},
                {}};
    }

    Separation none;
    for (const std::string_view separator : {"_", "|", ",", ";", "&", "--", "-"}) {
        std::vector<std::string_view> holding;
        std::vector<std::string_view> fitting;
        std::vector<std::string_view> others;
        std::vector<std::string_view> genes; // HLA-A, C4B_2
        std::size_t ofGenes = 0;
        for (const std::string_view label : m_labels) {
            if (label.find(separator) == std::string_view::npos || controlName(label))
                continue;
            if (m_genes.contains(label)) {
                genes.push_back(label);
                continue;
            }
            const std::vector<std::string_view> parts = split(label, separator);
            if (parts.empty())
                continue;
            holding.push_back(label);
            const bool fits = parts.size() > 1
                && std::all_of(parts.begin(), parts.end(),
                               [this](std::string_view part) { return isKnown(part); });
            (fits ? fitting : others).push_back(label);
            if (fits && std::all_of(parts.begin(), parts.end(), [this](std::string_view part) {
                    return m_genes.contains(part);
                }))
                ++ofGenes;
        }
        if (holding.empty())
            continue;
        const auto share = static_cast<double>(fitting.size()) / static_cast<double>(holding.size());
        // Names of fused genes are two names with a hyphen too: such labels must be more than a few.
        constexpr std::size_t kFewestHyphens = 3;
        constexpr std::size_t kRarest = 20;
        const bool isEnough = separator != "-"
            || (fitting.size() >= kFewestHyphens && fitting.size() * kRarest >= m_labels.size());
        if (share >= kNearlyAll && isEnough) {
            Separation found{std::string(separator), {}, others};
            found.whole.insert(found.whole.end(), genes.begin(), genes.end());
            const bool both = ofGenes == fitting.size();
            found.reasons.push_back(
                both ? translated(
                    translatable(
                        "core",
                        "{} of {} labels hold '{}' and their parts are genes of the file, for example {}"),
                    fitting.size(), m_labels.size(), separator, examplesIn(fitting))
                     : translated(
                         translatable(
                             "core",
                             "{} of {} labels hold '{}' and their parts are genes of the file, labels of "
                             "their own or controls, for example {}"),
                         fitting.size(), m_labels.size(), separator, examplesIn(fitting)));
            if (!others.empty())
                found.reasons.push_back(
                    others.size() == 1
                        ? translated(translatable("core", "1 more with '{}' is left whole, for example {}"),
                                     separator, examplesIn(others))
                        : translated(translatable("core", "{} more with '{}' are left whole, for example {}"),
                                     others.size(), separator, examplesIn(others)));
            return found;
        }
        constexpr double kWorthSaying = 0.1;
        if (share >= kWorthSaying)
            none.reasons.push_back(translated(
                translatable(
                    "core",
                    "labels are not split at '{}': {} of {} that hold it have parts that are genes of the "
                    "file or labels of their own"),
                separator, fitting.size(), holding.size()));
    }
    if (none.reasons.empty())
        none.reasons.emplace_back(translate("core", "no label looks like a combination of several targets"));
    return none;
}

Sentence SpellingGuesser::findControlGuides(LabelSpelling& spelling,
                                            const std::vector<std::string_view>& pieces) const
{
    std::set<std::string_view> controls(m_controls.begin(), m_controls.end());
    if (controls.size() < 2 || m_family.empty())
        return {};
    spelling.namesGuides = true;
    for (const std::string_view piece : pieces) {
        if (guideName(piece))
            spelling.wholeLabels.emplace_back(piece);
    }
    return translated(
        translatable("core", "{} labels name the control and are taken together, for example {} and {}"),
        controls.size(), clipped(*controls.begin()), clipped(*std::next(controls.begin())));
}

Sentence SpellingGuesser::findGuides(LabelSpelling& spelling) const
{
    std::set<std::string_view> unique;
    for (const std::string_view label : m_labels) {
        if (std::binary_search(spelling.wholeLabels.begin(), spelling.wholeLabels.end(), label)
            || isCertainControl(label))
            continue;
        for (const std::string_view part : split(label, spelling.separator)) {
            if (part != m_control && !isCertainControl(part))
                unique.insert(part);
        }
    }
    const std::vector<std::string_view> pieces(unique.begin(), unique.end());

    std::map<std::string_view, std::vector<std::string_view>> guidesOf; // by target
    std::map<char, std::size_t> styles;
    std::size_t guides = 0;
    for (const std::string_view piece : pieces) {
        const auto guide = guideName(piece);
        if (!guide || m_genes.contains(piece))
            continue;
        guidesOf[guide->target].push_back(piece);
        ++styles[guide->style];
        ++guides;
    }
    const auto measured =
        static_cast<std::size_t>(std::count_if(guidesOf.begin(), guidesOf.end(), [this](const auto& entry) {
            return m_genes.contains(entry.first);
        }));
    const auto counted = static_cast<std::size_t>(
        std::count_if(guidesOf.begin(), guidesOf.end(), [](const auto& e) { return isCounted(e.second); }));
    // A file of variable genes lacks most of its targets: there it takes several guides for most of them.
    constexpr std::size_t kFewestMeasured = 10; // one in
    const bool areTargets = 2 * measured >= guidesOf.size()
        || (2 * counted >= guidesOf.size() && kFewestMeasured * measured >= guidesOf.size());
    if (guides == 0 || static_cast<double>(guides) < kNearlyAll * static_cast<double>(pieces.size())
        || !areTargets)
        return findControlGuides(spelling, pieces);

    spelling.namesGuides = true;
    const char style = std::max_element(styles.begin(), styles.end(), [](const auto& a, const auto& b) {
                           return a.second < b.second;
                       })->first;
    for (const std::string_view piece : pieces) {
        const auto guide = guideName(piece);
        if (!guide)
            continue;
        // NKX2-1 among KLF1_1, KLF1_2 is a gene, measured or not.
        const auto sisters = guidesOf.find(guide->target);
        const bool isGene = m_genes.contains(piece) && sisters == guidesOf.end();
        const bool isOdd = guide->style != style && !m_genes.contains(guide->target);
        if (isGene || isOdd)
            spelling.wholeLabels.emplace_back(piece);
    }
    const auto example =
        std::max_element(guidesOf.begin(), guidesOf.end(), [this](const auto& a, const auto& b) {
            return std::pair(m_genes.contains(a.first), std::min<std::size_t>(a.second.size(), 2))
                < std::pair(m_genes.contains(b.first), std::min<std::size_t>(b.second.size(), 2));
        });
    const std::size_t shown = std::min<std::size_t>(example->second.size(), 2);
    std::vector<std::string> names;
    for (std::size_t i = 0; i < shown; ++i)
        names.push_back(clipped(example->second[i]));
    std::vector<Sentence> reasons;
    if (names.size() == 1)
        reasons.push_back(translated(
            translatable(
                "core",
                "{} of {} names are guides of {} targets, {} of which are genes of the file: {} becomes {}"),
            guides, pieces.size(), guidesOf.size(), measured, names[0], clipped(example->first)));
    else
        reasons.push_back(translated(translatable("core",
                                                  "{} of {} names are guides of {} targets, {} of which are "
                                                  "genes of the file: {} and {} become {}"),
                                     guides, pieces.size(), guidesOf.size(), measured, names[0], names[1],
                                     clipped(example->first)));
    if (m_controls.size() > 1)
        reasons.push_back(translated(translatable("core", "{} labels of the control are taken together"),
                                     m_controls.size()));
    return joined(reasons, "; ");
}

LabelSpellingGuess SpellingGuesser::guess()
{
    Separation separation = separate();
    LabelSpellingGuess guess;
    guess.spelling.separator = separation.separator;
    guess.spelling.wholeLabels.assign(separation.whole.begin(), separation.whole.end());
    std::sort(guess.spelling.wholeLabels.begin(), guess.spelling.wholeLabels.end());
    std::vector<Sentence> reasons = std::move(separation.reasons);
    const Sentence guides = findGuides(guess.spelling);
    if (!guides.empty())
        reasons.push_back(guides);
    auto& whole = guess.spelling.wholeLabels;
    std::sort(whole.begin(), whole.end());
    whole.erase(std::unique(whole.begin(), whole.end()), whole.end());
    guess.reason = joined(reasons, "; ");
    return guess;
}

} // namespace

LabelSpellingGuess guessLabelSpelling(const LabelColumn& column, const std::string& controlLabel,
                                      const std::vector<std::string>& genes)
{
    return SpellingGuesser(column, controlLabel, genes).guess();
}

LabelSpellingGuess withChoice(LabelSpellingGuess guess, const LabelSpellingChoice& choice)
{
    LabelSpelling& spelling = guess.spelling;
    if (choice.separator && *choice.separator != spelling.separator) {
        spelling.separator = *choice.separator;
        spelling.wholeLabels.clear();
        guess.reason = translate("core", "chosen");
    }
    if (choice.namesGuides && *choice.namesGuides != spelling.namesGuides) {
        spelling.namesGuides = *choice.namesGuides;
        guess.reason = translate("core", "chosen");
    }
    return guess;
}

std::string canonicalPerturbation(const std::string& label, const std::string& controlLabel,
                                  const LabelSpelling& spelling)
{
    const std::string_view control = trimmed(controlLabel);
    const std::string_view whole = trimmed(label);
    if (whole == control)
        return {};
    const auto isWhole = [&](std::string_view text) {
        return std::binary_search(spelling.wholeLabels.begin(), spelling.wholeLabels.end(), text);
    };
    if (isWhole(whole))
        return std::string(whole);
    const std::string family = spelling.namesGuides ? familyOf(control) : std::string();
    const auto controlGuide = spelling.namesGuides ? guideName(control) : std::nullopt;

    const std::vector<std::string_view> parts = split(whole, spelling.separator);
    // A whole label that is a synonym, but not the control that was chosen, stays visible as a label of its
    // own.
    const bool isCombination = parts.size() > 1 || whole.find('+') != std::string_view::npos;
    // With "_" between targets neg_ctrl is a control, not neg and ctrl.
    if (spelling.separator != "+" && isCertainControl(whole)
        && !std::all_of(parts.begin(), parts.end(), isCertainControl))
        return !family.empty() && familyOf(whole) == family ? std::string() : std::string(whole);
    std::vector<std::string_view> targets;
    for (const std::string_view part : parts) {
        if (part == control || (isCombination && isCertainControl(part))
            || (!family.empty() && familyOf(part) == family))
            continue;
        std::string_view target = part;
        if (spelling.namesGuides && !isWhole(part)) {
            if (const auto guide = guideName(part))
                target = guide->target;
        }
        if (target != control && !(controlGuide && target == controlGuide->target))
            targets.push_back(target);
    }
    std::sort(targets.begin(), targets.end());
    targets.erase(std::unique(targets.begin(), targets.end()), targets.end());
    return fmt::format("{}", fmt::join(targets, "+"));
}

} // namespace knockscope
