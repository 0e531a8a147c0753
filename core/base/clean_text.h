// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace knockscope {

/// Valid UTF-8 on one line: other parts of the program print names, search them and write them to JSON, which
/// refuses anything else.
std::string cleanText(std::string_view text);

} // namespace knockscope
