// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"

#include <string>

namespace knockscope {

/// Something that was guessed, with the reason to show to the user.
struct Guess {
    std::string value;
    Sentence reason;
};

} // namespace knockscope
