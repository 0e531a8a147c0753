// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QMenu;
class QWidget;

namespace knockscope::ui {

/// "system", "light", "dark".
QStringList themeNames();

/// "system" is the desktop's own style and palette, dark where the desktop is; "light" and "dark" use the
/// program's own colours. May be called again at any time: what is on screen follows. False for anything
/// else, which changes nothing.
bool applyTheme(const QString& name);
/// "system" until another was applied.
QString currentTheme();

/// The user's choice, the setting "window/theme"; "system" without one.
QString savedTheme();
/// Applies a theme and keeps it as the user's choice.
bool chooseTheme(const QString& name);
/// A menu of the three, the current one checked.
QMenu* makeThemeMenu(QWidget* parent);

} // namespace knockscope::ui
