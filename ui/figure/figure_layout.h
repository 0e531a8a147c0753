// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure_spec.h"
#include "ui/figure/figure_legend.h"
#include "ui/figure/figure_panels.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QStringList>

#include <vector>

namespace knockscope::ui {

/// Where everything stands, in points.
struct FigureLayoutResult {
    struct Panel {
        const FigurePanel* panel = nullptr;
        PanelSurroundings around;
        QRectF frame = {};
        QPointF head = {}; // upper left of the letter; the title is right of it
        QString letter = {};
        QStringList title = {};
        QStringList notes = {};
        bool sharesTitle = false; // it stands over the first panel of its group
    };

    QSizeF size;
    FigureLegend legend;
    QPointF legendPlace;
    std::vector<Panel> panels;
    double letterRoom = 0; // from the letter's left to the title's
    // Of a grid, one for all panels
    QStringList xTitle;
    QPointF xTitlePlace; // the middle of its upper edge
    QStringList yTitle;
    QPointF yTitlePlace; // the middle of its left edge
    double neededHeight = 0; // of what is drawn; may be more than was asked for
    bool hasBrokenWord = false; // in a title
};

/// Room that journals give a figure.
inline constexpr double kTallestPageMm = 170;

/// `spec` must outlive the result.
FigureLayoutResult layOutFigure(const FigureSpec& spec, const FigureText& text,
                                const PanelSurroundings& around);

} // namespace knockscope::ui
