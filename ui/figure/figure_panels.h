// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/figure_spec.h"
#include "ui/figure/figure_canvas.h"

#include <QMarginsF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <vector>

namespace knockscope::ui {

// How each kind of panel is drawn. Letter, title, notes and legend are drawn by FigurePainter, around what is
// here: a frame with what stands around it.

/// Of points that are an image, where memory bears it.
inline constexpr double kPointImageDpi = 600;

/// What a panel must know of the figure around it.
struct PanelSurroundings {
    const std::vector<std::string>& genes; // of the figure
    bool isGrid = false; // titles of the axes stand once, elsewhere, and only few ticks have room
    bool pointsAsImage = false;
    double imageDpi = kPointImageDpi;
    bool repeatsYTitle = false; // the panel left of it has the same, which is enough
    bool repeatsYAxis = false; // the same, with its labels
    std::vector<const ShiftPanel*> compared = {}; // that have the same range
    // In a grid whose panels have different ones
    bool hasOwnXTitle = false;
    bool hasOwnYTitle = false;

    bool drawsXTitle() const { return !isGrid || hasOwnXTitle; }
    bool drawsYTitle() const { return (!isGrid || hasOwnYTitle) && !repeatsYTitle; }
};

/// Room in points around a frame of that size, for axes and their texts.
QMarginsF marginsOf(const DistributionPanel& panel, const FigureText& text, const FigureStyle& style,
                    const PanelSurroundings& around, QSizeF frame);
QMarginsF marginsOf(const ShiftPanel& panel, const FigureText& text, const FigureStyle& style,
                    const PanelSurroundings& around, QSizeF frame);
QMarginsF marginsOf(const CurvePanel& panel, const FigureText& text, const FigureStyle& style,
                    const PanelSurroundings& around, QSizeF frame);
QMarginsF marginsOf(const BarPanel& panel, const FigureText& text, const FigureStyle& style,
                    const PanelSurroundings& around, QSizeF frame);

/// `frame`: without those margins.
void drawPanel(FigureCanvas& canvas, const QRectF& frame, const DistributionPanel& panel,
               const PanelSurroundings& around);
void drawPanel(FigureCanvas& canvas, const QRectF& frame, const ShiftPanel& panel,
               const PanelSurroundings& around);
void drawPanel(FigureCanvas& canvas, const QRectF& frame, const CurvePanel& panel,
               const PanelSurroundings& around);
void drawPanel(FigureCanvas& canvas, const QRectF& frame, const BarPanel& panel,
               const PanelSurroundings& around);

/// Lowest useful frame in points; a bar panel needs a line for each bar.
QSizeF smallestFrame(const DistributionPanel& panel, const FigureText& text, bool isGrid);
QSizeF smallestFrame(const ShiftPanel& panel, const FigureText& text, bool isGrid);
QSizeF smallestFrame(const CurvePanel& panel, const FigureText& text, bool isGrid);
QSizeF smallestFrame(const BarPanel& panel, const FigureText& text, bool isGrid);

/// One sample with its text.
struct LegendItem {
    enum class Sample { Area, Line, Band, Point, Box, Mean };

    Sample sample = Sample::Line;
    FigureInk ink = FigureInk::Control;
    QString text;

    bool operator==(const LegendItem&) const = default;
};
/// What the legend must explain; panels that show the same name the same items.
std::vector<LegendItem> legendOf(const DistributionPanel& panel, const FigureStyle& style);
std::vector<LegendItem> legendOf(const ShiftPanel& panel, const FigureStyle& style);
std::vector<LegendItem> legendOf(const CurvePanel& panel, const FigureStyle& style);
std::vector<LegendItem> legendOf(const BarPanel& panel, const FigureStyle& style);

} // namespace knockscope::ui
