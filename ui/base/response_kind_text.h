// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/response_kind.h"

#include <QString>

namespace knockscope::ui {

/// As a column of kinds tells it: "variance inflation", "none".
QString responseKindText(ResponseKind kind);
/// As it is told by itself: "variance inflation", "no response".
QString responseKindPhrase(ResponseKind kind);

} // namespace knockscope::ui
