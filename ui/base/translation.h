// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace knockscope::ui {

/// Installs the texts of the user's language, or of English, whose plurals need a file too. Needs an
/// application; call it once, before the first text is shown.
void installTranslation();

} // namespace knockscope::ui
