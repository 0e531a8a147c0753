// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/figure_canvas.h"

#include <QPointF>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <vector>

namespace knockscope::ui {

inline constexpr double kPointsPerMm = 72.0 / 25.4;
// Line widths in points, as journals want them.
inline constexpr double kAxisLine = 0.5;
inline constexpr double kOutlineWidth = 1;
inline constexpr double kMeanLine = 0.75;
inline constexpr double kTickLength = 2.5;

/// One axis of a frame: its range, its ticks and what they say. Numbers have a decimal point whatever the
/// locale, as journals want them.
struct FigureAxis {
    double low = 0;
    double high = 1;
    bool isLog = false; // then low and high are positive
    std::vector<double> ticks;
    std::vector<QString> labels; // [ticks]

    /// About `wanted` ticks at multiples of 1, 2 or 5 powers of ten.
    static FigureAxis linear(double low, double high, int wanted = 4);
    /// Ticks at powers of ten. Of less than a decade: at 1, 2 and 5 times those.
    static FigureAxis logarithmic(double low, double high, int wanted = 4);
    /// As many linear ticks, `most` at most, as fit beside each other in `length` points; `isUpright`: above
    /// each other.
    static FigureAxis fitting(double low, double high, double length, bool isUpright, const FigureText& text,
                              int most = 6);

    /// 0 at `low`, 1 at `high`; of values beyond, also beyond.
    double share(double value) const;
};

/// An area in points with the maps from data into it. Clipping is by these: QSvgGenerator does not clip.
struct FigureFrame {
    QRectF area;
    FigureAxis x;
    FigureAxis y;

    double toX(double value) const { return area.left() + x.share(value) * area.width(); }
    double toY(double value) const { return area.bottom() - y.share(value) * area.height(); }
    QPointF place(QPointF value) const { return {toX(value.x()), toY(value.y())}; }
    double clippedX(double value) const;
    double clippedY(double value) const;
};

/// A title of an axis on as many lines as its length asks for; a unit in parentheses stays in one piece.
QStringList titleLines(const FigureText& text, const QString& title, double length);
/// The left and the lower line with ticks, their labels and the titles; empty titles are left out. Titles are
/// put on several lines where they are longer than the axis.
void drawAxes(FigureCanvas& canvas, const FigureFrame& frame, const QString& xTitle, const QString& yTitle);
/// Where drawAxes() begins the title below an area.
double xTitleTop(const FigureText& text, const QRectF& area);
/// Room that drawAxes() needs left of and below a frame of that size.
double roomLeft(const FigureText& text, const FigureAxis& y, const QString& yTitle, double frameHeight);
double roomBelow(const FigureText& text, const QString& xTitle, double frameWidth);
/// How far the outermost labels of the axis stand out beside the frame.
double roomRight(const FigureText& text, const FigureAxis& x, double frameWidth);
double roomLeftOfLabels(const FigureText& text, const FigureAxis& x, double frameWidth);

} // namespace knockscope::ui
