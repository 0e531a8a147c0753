// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/figure_layout.h"

#include <QMarginsF>
#include <QSizeF>
#include <QString>

#include <cstddef>

namespace knockscope::ui {

// What rows (figure_rows.h) and grids (figure_grid.h) of a figure have in common.

// In sizes of the text
inline constexpr double kEdge = 0.4; // of the page
inline constexpr double kHeadGap = 0.5; // between a head and its frame

inline constexpr double kAspect = 1.25; // of a frame that is not square
inline constexpr int kPasses = 3; // margins depend on the frame, and the frame on the margins

/// A figure whose panels are getting their places, in points. Panels are counted over the whole figure.
struct FigurePage {
    FigurePage(const FigureSpec& figure, const FigureText& words, const PanelSurroundings& surroundings);

    const FigureSpec& spec;
    const FigureText& text;
    const PanelSurroundings& around; // of a panel of which no more is known
    double size; // of the text
    double width; // between the page's edges
    double top = 0; // below the legend
    FigureLayoutResult result = {};

    double edge() const { return kEdge * size; }
    bool hasWantedHeight() const { return spec.style.heightMm > 0; }
    /// That or a page's.
    double wantedHeight() const;
    /// What legend and edges leave of it.
    double roomForPanels() const { return wantedHeight() - top - edge(); }
};

bool isShift(const FigurePanel& panel);
QString titleOf(const FigurePanel& panel);

/// Room in points around a panel's frame of that size.
QMarginsF marginsAt(const FigurePage& page, std::size_t panel, QSizeF frame);
QMarginsF marginsAt(const FigurePage& page, std::size_t panel, QSizeF frame, const PanelSurroundings& around);
/// The larger of both on each side.
QMarginsF united(const QMarginsF& a, const QMarginsF& b);
/// A panel's lowest useful frame.
QSizeF smallest(const FigurePage& page, std::size_t panel);

/// Breaks the title and notes of a panel whose head may be so wide; the height of the head.
double wrapHead(FigurePage& page, std::size_t panel, double width);
/// Of a title and notes that are broken.
double wordsHeight(const FigureText& text, const FigureLayoutResult::Panel& placed);

} // namespace knockscope::ui
