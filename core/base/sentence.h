// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <utility>

namespace knockscope {

/// A sentence in the language of the user (translate.h), which remembers its English, for what goes into
/// files.
class Sentence : public std::string {
public:
    Sentence() = default;
    /// One that is the same for everybody.
    Sentence(std::string english)
        : std::string(std::move(english))
    {
    }
    Sentence(const char* english)
        : std::string(english)
    {
    }
    Sentence(std::string shown, std::string english)
        : std::string(std::move(shown))
        , m_english(std::move(english))
    {
    }

    const std::string& english() const { return m_english.empty() ? *this : m_english; }

private:
    std::string m_english; // empty where it is what is shown
};

/// Files are English.
void to_json(nlohmann::json& json, const Sentence& sentence);

} // namespace knockscope
