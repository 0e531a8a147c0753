// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace knockscope::ui {

class FigurePainter;

/// A PDF of one page of exactly the figure's size, with its fonts.
QByteArray pdfOf(const FigurePainter& figure);

} // namespace knockscope::ui
