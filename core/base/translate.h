// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"

#include <fmt/format.h>

#include <string_view>
#include <vector>

namespace knockscope {

/// How a program puts core's English into the language of its user; returns `english` where it has nothing
/// better. Called from any thread. `english` is a literal of `context`, with the placeholders of fmt.
using Translator = std::string (*)(const char* context, const char* english);

/// None at first and when null: everything stays English, as on the command line.
void setTranslator(Translator translator);

/// Only marks a literal for lupdate: one of a table, which is there before any translator and is put through
/// translate() by whoever shows it, or one with placeholders.
constexpr const char* translatable(const char* /*context*/, const char* english)
{
    return english;
}

/// A sentence without placeholders: braces are braces.
Sentence translate(const char* context, const char* english);

/// Fills a sentence's placeholders with `shown`, and those of its English with `plain`. A translation whose
/// placeholders are broken is not used.
Sentence translateArguments(const char* context, fmt::string_view english, fmt::format_args shown,
                            fmt::format_args plain);

template <class T> const T& englishOf(const T& argument)
{
    return argument;
}
inline const std::string& englishOf(const Sentence& argument)
{
    return argument.english();
}

/// For a literal that was marked with translatable() where it stands; its placeholders are as fmt knows them.
template <class First, class... Rest>
Sentence translateMarked(const char* context, fmt::string_view english, const First& first,
                         const Rest&... rest)
{
    return translateArguments(context, english, fmt::make_format_args(first, rest...),
                              fmt::make_format_args(englishOf(first), englishOf(rest)...));
}

/// The same where the literal stands, so that the compiler checks it against its arguments:
/// translated(translatable("core", "There is no model {}."), id). lupdate does not find literals of
/// translate() that are followed by arguments.
template <class First, class... Rest>
Sentence translated(fmt::format_string<First, Rest...> english, const First& first,
                    const Rest&... rest)
{
    return translateMarked("core", english, first, rest...);
}

/// Sentences, or clauses of a list, one after the other.
Sentence joined(const std::vector<Sentence>& parts, std::string_view separator);

} // namespace knockscope
