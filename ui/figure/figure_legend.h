// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure/figure_canvas.h"
#include "ui/figure/figure_panels.h"

#include <QPointF>
#include <QString>
#include <QStringList>

#include <vector>

namespace knockscope::ui {

/// The legend of a whole figure: samples with their texts beside each other, on as many lines as they need.
class FigureLegend {
public:
    FigureLegend() = default;
    /// Items of one ink and text become one entry with several samples.
    FigureLegend(const std::vector<LegendItem>& items, const FigureText& text, double width);

    bool isEmpty() const { return m_entries.empty(); }
    double height() const { return m_height; }
    void draw(FigureCanvas& canvas, QPointF topLeft) const;

private:
    struct Entry {
        FigureInk ink = FigureInk::Control;
        std::vector<LegendItem::Sample> samples;
        QStringList lines;
        QPointF place; // from the legend's corner
        double sampleWidth = 0;
    };
    std::vector<Entry> m_entries;
    double m_height = 0;
};

} // namespace knockscope::ui
