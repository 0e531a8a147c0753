// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screen/guide_names.h"

#include "core/screen/text_tools.h"

namespace knockscope {

namespace {

bool isSeparator(char c)
{
    return c == '_' || c == '-' || c == '.';
}

/// Drops `ending` from the end of `text` if something is left.
bool dropEnding(std::string_view& text, std::string_view ending)
{
    if (text.size() <= ending.size() || !text.ends_with(ending))
        return false;
    text.remove_suffix(ending.size());
    return true;
}

/// The style when a promoter was dropped: _P1P2, _P1, _P2. 0 otherwise.
char dropPromoter(std::string_view& text)
{
    for (const std::string_view ending : {"_P1P2", "-P1P2", "_P1", "_P2"}) {
        if (dropEnding(text, ending))
            return ending.front();
    }
    return 0;
}

/// Plasmids of the first pooled vectors: SPI1_pDS255, SPI1_pBA580.
char dropPlasmid(std::string_view& text)
{
    const std::string_view rest = withoutNumber(text);
    constexpr std::size_t kMark = 4; // _pDS
    if (rest.size() == text.size() || rest.size() <= kMark)
        return 0;
    const std::string_view mark = rest.substr(rest.size() - kMark);
    if (mark[0] != '_' || mark[1] != 'p' || !isUpper(mark[2]) || !isUpper(mark[3]))
        return 0;
    text = rest.substr(0, rest.size() - kMark);
    return '_';
}

/// _1, -2, .3, _sg1, -g2, _guide_1, g2
char dropNumber(std::string_view& text)
{
    constexpr std::size_t kMostDigits = 6;
    std::string_view rest = withoutNumber(text);
    const std::size_t digits = text.size() - rest.size();
    if (digits == 0 || digits > kMostDigits || rest.empty())
        return 0;
    char style = 0;
    if (isSeparator(rest.back())) {
        style = rest.back();
        rest.remove_suffix(1);
    }
    for (const std::string_view word : {"sgRNA", "gRNA", "guide", "oligo", "sg", "g"}) {
        std::string_view before = rest;
        if (!dropEnding(before, word))
            continue;
        if (isSeparator(before.back())) {
            rest = before.substr(0, before.size() - 1);
            style = before.back();
            break;
        }
        // STAT2g2, but not the mouse's Reg1
        if (style == 0 && word.size() <= 2 && (isUpper(before.back()) || isDigit(before.back()))) {
            rest = before;
            style = 'g';
            break;
        }
    }
    if (style == 0 || rest.empty())
        return 0;
    text = rest;
    return style;
}

/// sgKLF1, sg-KLF1, sgRNA_KLF1, p_sgKLF1
bool dropPrefix(std::string_view& text)
{
    for (const std::string_view prefix : {"p_sg", "p-sg", "sgRNA", "gRNA", "sg"}) {
        if (!text.starts_with(prefix))
            continue;
        std::string_view rest = text.substr(prefix.size());
        const bool separated = !rest.empty() && isSeparator(rest.front());
        if (separated)
            rest.remove_prefix(1);
        // Sgk1 and sgsm3 are genes of mouse and zebrafish.
        if (rest.empty() || (!separated && !isUpper(rest.front())))
            continue;
        text = rest;
        return true;
    }
    return false;
}

} // namespace

std::size_t strandPosition(std::string_view name)
{
    for (std::size_t i = 1; i + 3 < name.size(); ++i) {
        if (name[i] == '_' && (name[i + 1] == '+' || name[i + 1] == '-') && name[i + 2] == '_'
            && isDigit(name[i + 3]))
            return i + 1;
    }
    return std::string_view::npos;
}

std::optional<GuideName> guideName(std::string_view name)
{
    name = trimmed(name);
    const std::size_t strand = strandPosition(name);
    if (strand != std::string_view::npos)
        return GuideName{name.substr(0, strand - 1), '_'};
    std::string_view target = name;
    const bool hadPrefix = dropPrefix(target);
    char style = dropPlasmid(target);
    if (style == 0)
        style = dropNumber(target);
    const char promoter = dropPromoter(target);
    if (style == 0)
        style = promoter;
    if (style == 0 && hadPrefix)
        style = 's';
    if (style == 0 || trimmed(target).empty())
        return std::nullopt;
    return GuideName{trimmed(target), style};
}

} // namespace knockscope
