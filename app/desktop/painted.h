// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace knockscope {

/// Calls `then` once, from the event loop, when something of `window` has been painted next and handed to the
/// screen. Not at all when the window goes first.
void whenPainted(QWidget* window, std::function<void()> then);

} // namespace knockscope
