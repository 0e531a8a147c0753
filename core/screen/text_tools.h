// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace knockscope {

inline bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

inline bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

inline bool isLetter(char c)
{
    return isUpper(c) || (c >= 'a' && c <= 'z');
}

/// ASCII only, whatever the locale.
inline std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return static_cast<char>(isUpper(c) ? c - 'A' + 'a' : c); });
    return lower;
}

inline std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kBlank = " \t\r\n";
    const std::size_t first = text.find_first_not_of(kBlank);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kBlank) - first + 1);
}

/// Lower case and without blanks, underscores, hyphens and points, in which names of columns and controls
/// differ from tool to tool.
inline std::string looseName(std::string_view text)
{
    std::string loose = lowerCase(text);
    std::erase_if(loose, [](char c) { return c == ' ' || c == '\t' || c == '_' || c == '-' || c == '.'; });
    return loose;
}

/// `text` without digits at its end.
inline std::string_view withoutNumber(std::string_view text)
{
    while (!text.empty() && isDigit(text.back()))
        text.remove_suffix(1);
    return text;
}

/// For messages: a label of any length.
inline std::string clipped(std::string_view label)
{
    constexpr std::size_t kLongest = 60;
    if (label.size() <= kLongest)
        return std::string(label);
    std::size_t end = kLongest;
    while (end > 0 && (static_cast<unsigned char>(label[end]) & 0xc0U) == 0x80U) // inside a UTF-8 character
        --end;
    return std::string(label.substr(0, end)) + "...";
}

} // namespace knockscope
