// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace knockscope::ui {

/// Turning the wheel over `field` (a combo box or a spin box in something that scrolls) then scrolls, unless
/// the field has the focus: nobody notices a choice that changes in passing.
void guardFromWheel(QWidget* field);

} // namespace knockscope::ui
