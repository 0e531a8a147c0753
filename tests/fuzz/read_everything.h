// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace knockscope::fuzz {

/// Opens every layer of a screen and reads all that a reader offers, as far as that is not more than a small
/// file should hold. Expects `Error` and lets every other exception through; aborts when what was read breaks
/// a promise of `ScreenReader`.
void readEverything(const std::filesystem::path& screen, const std::filesystem::path& scratchFolder);

} // namespace knockscope::fuzz
