// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

namespace knockscope::ui {

/// "system" keeps what the desktop says; "light" and "dark" use the program's own colours. False for anything
/// else.
bool applyTheme(const QString& name);

} // namespace knockscope::ui
