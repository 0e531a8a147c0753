// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/figure_spec.h"

#include <QSizeF>

class QPainter;

namespace knockscope::ui {

/// Narrowest and widest figure that can be laid out.
inline constexpr double kSmallestFigureMm = 50;
inline constexpr double kLargestFigureMm = 1000;

/// Draws a figure in points (1/72 inch) on white, whatever it is drawn on: vector file, image or screen.
/// Clips by itself, because QSvgGenerator does not.
class FigurePainter final {
public:
    explicit FigurePainter(FigureSpec spec);

    const FigureSpec& spec() const { return m_spec; }
    QSizeF sizeInPoints() const;
    QSizeF sizeInMm() const;
    void paint(QPainter& painter) const;

private:
    FigureSpec m_spec;
    int m_columns = 1;
    int m_rows = 1;
    int m_shiftRows = 1; // that the shift plot takes in the first column
    double m_firstWidth = 0; // of the first column
    double m_panelWidth = 0; // of the others
    double m_panelHeight = 0;
};

} // namespace knockscope::ui
