// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace knockscope {

/// `knockscope figure ...`: writes a figure without a window. `arguments` start with the program's name and
/// "figure". Returns the exit code. Needs a QGuiApplication.
int runFigureCommand(const QStringList& arguments);

} // namespace knockscope
