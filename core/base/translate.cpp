// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/translate.h"

#include <nlohmann/json.hpp>

#include <atomic>

namespace knockscope {

namespace {

std::atomic<Translator> translatorInUse = nullptr;

} // namespace

void to_json(nlohmann::json& json, const Sentence& sentence)
{
    json = sentence.english();
}

void setTranslator(Translator translator)
{
    translatorInUse.store(translator, std::memory_order_release);
}

Sentence translate(const char* context, const char* english)
{
    const Translator translator = translatorInUse.load(std::memory_order_acquire);
    if (!translator)
        return Sentence(english);
    return {translator(context, english), english};
}

Sentence translateArguments(const char* context, fmt::string_view english, fmt::format_args shown,
                            fmt::format_args plain)
{
    std::string inEnglish = fmt::vformat(english, plain);
    const Translator translator = translatorInUse.load(std::memory_order_acquire);
    if (!translator)
        return Sentence(std::move(inEnglish));
    try {
        return {fmt::vformat(translator(context, english.data()), shown), inEnglish};
    } catch (const fmt::format_error&) {
        return {fmt::vformat(english, shown), inEnglish};
    }
}

Sentence joined(const std::vector<Sentence>& parts, std::string_view separator)
{
    std::string shown;
    std::string english;
    for (const Sentence& part : parts) {
        const std::string_view between = shown.empty() ? std::string_view() : separator;
        shown.append(between).append(part);
        english.append(between).append(part.english());
    }
    return {std::move(shown), std::move(english)};
}

} // namespace knockscope
