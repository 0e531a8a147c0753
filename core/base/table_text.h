// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace knockscope {

/// A text as a field of a CSV file: in quotes where it needs them.
std::string csvField(const std::string& text);

/// A text as LaTeX sets it: what is special there is escaped.
std::string latexEscaped(const std::string& text);

} // namespace knockscope
