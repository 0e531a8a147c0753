// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace knockscope::ui {

/// From now on this thread, and those that it begins, compute with what the window and other programs leave
/// of the processor. Does nothing where the system knows no such thing for single threads.
void giveWayToTheWindow();

} // namespace knockscope::ui
