// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace knockscope::ui {

/// Loads the bundled fonts (once) and returns their family. "Arial" is not installed everywhere, and a figure
/// must not depend on the computer it was made on. Needs a QGuiApplication.
QString figureFontFamily();

} // namespace knockscope::ui
