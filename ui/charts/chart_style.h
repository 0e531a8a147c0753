// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plot_theme.h"

#include <Qt>

class QChart;
class QChartView;
class QFont;
class QString;
class QValueAxis;

namespace knockscope::ui {

/// Only for the .cpp files of this folder: what all charts look like.
void prepareChart(QChart& chart);
void prepareView(QChartView& view);
QValueAxis* addAxis(QChart& chart, Qt::Alignment side, const QString& title);
void styleChart(QChart& chart, QChartView& view, const PlotTheme& theme, const QFont& font);
/// Round ticks over [low, high]; the range itself stays.
void setTicks(QValueAxis& axis, double low, double high);
/// The distance between ticks that gives about four of them over `span`.
double tickInterval(double span);

} // namespace knockscope::ui
