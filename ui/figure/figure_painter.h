// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure_spec.h"
#include "ui/figure/figure_canvas.h"

#include <QSizeF>

#include <memory>
#include <vector>

class QPainter;

namespace knockscope::ui {

/// Draws a figure in points (1/72 inch) on white, whatever it is drawn on: vector file, image or screen.
/// Clips by itself, because QSvgGenerator does not. Needs a QGuiApplication; any thread may do it.
class FigurePainter final {
public:
    explicit FigurePainter(FigureSpec spec);
    ~FigurePainter();

    const FigureSpec& spec() const;
    QSizeF sizeInPoints() const;
    QSizeF sizeInMm() const;
    /// What does not fit: sentences for people, as "At 7 pt the 20 panels need 196 mm of height, more than a
    /// page has", then those of the spec; empty when all is well.
    QStringList remarks() const;
    void paint(QPainter& painter) const;

    /// Where paint() puts texts and frames.
    struct Inventory {
        std::vector<FigureCanvas::PlacedText> texts;
        std::vector<QRectF> frames; // of the panels, in order
    };
    Inventory inventory() const;

private:
    struct Layout;
    std::unique_ptr<Layout> m_layout;
};

} // namespace knockscope::ui
