// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_style.h"

#include <QGraphicsLayout>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <cmath>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

void prepareChart(QChart& chart)
{
    chart.setAnimationOptions(QChart::NoAnimation);
    chart.setDropShadowEnabled(false);
    chart.setBackgroundRoundness(0);
    chart.setMargins(QMargins(4, 4, 12, 4));
    chart.layout()->setContentsMargins(0, 0, 0, 0);
    chart.legend()->hide();
    chart.setLocalizeNumbers(true);
}

void prepareView(QChartView& view)
{
    view.setFrameShape(QFrame::NoFrame);
    view.setRenderHint(QPainter::Antialiasing);
    view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QValueAxis* addAxis(QChart& chart, Qt::Alignment side, const QString& title)
{
    auto* axis = new QValueAxis(&chart);
    axis->setTitleText(title);
    axis->setTruncateLabels(false);
    axis->setTickType(QValueAxis::TicksDynamic);
    chart.addAxis(axis, side);
    return axis;
}

void styleChart(QChart& chart, QChartView& view, const PlotTheme& theme, const QFont& font)
{
    chart.setBackgroundBrush(theme.background);
    chart.setBackgroundPen(Qt::NoPen);
    view.setBackgroundBrush(theme.background);
    for (QAbstractAxis* axis : chart.axes()) {
        axis->setLabelsFont(font);
        axis->setTitleFont(font);
        axis->setLabelsColor(theme.text);
        axis->setTitleBrush(theme.text);
        axis->setLinePen(QPen(theme.axis, 1));
        axis->setGridLinePen(QPen(theme.grid, 1));
    }
}

double tickInterval(double span)
{
    const double rough = std::max(span, 1e-12) / 4;
    const double magnitude = std::pow(10.0, std::floor(std::log10(rough)));
    const double share = rough / magnitude;
    const double step = share < 1.5 ? 1 : share < 3.5 ? 2 : share < 7.5 ? 5 : 10;
    return step * magnitude;
}

void setTicks(QValueAxis& axis, double low, double high)
{
    const double interval = tickInterval(high - low);
    const int decimals = std::max(0, static_cast<int>(-std::floor(std::log10(interval) + 1e-9)));
    // A range change before the interval would lay out as many ticks as the old interval asks for.
    const bool growing = high - low > axis.max() - axis.min();
    if (growing)
        axis.setTickInterval(interval);
    axis.setRange(low, high);
    axis.setTickAnchor(0);
    axis.setTickInterval(interval);
    axis.setLabelFormat(u"%.%1f"_s.arg(decimals));
}

} // namespace knockscope::ui
