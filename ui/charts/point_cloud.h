// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plot_theme.h"
#include "ui/charts/run_style.h"

#include <QFont>
#include <QGraphicsItem>
#include <QPixmap>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace knockscope::ui {

/// The points of a scatter plot and what is drawn over them. An item for each point would take seconds for
/// all genes of a genome, so one item stamps them into a pixmap, which is moved while the user pans.
///
/// "Units" are those of the axes as they are drawn: the numbers themselves, or their decimal logarithms.
/// y grows upwards. Pixels are those of the parent item.
class PointCloud final : public QGraphicsItem {
public:
    struct Series {
        std::vector<QPointF> points; // units
        RunStyle style;
        std::vector<int> emphasised; // indices of points that are drawn strongly, with no name
    };
    struct Hit {
        int series = 0;
        int index = 0;
        bool operator==(const Hit&) const = default;
    };
    /// A gene with a point in one series or several.
    struct Mark {
        enum Kind { Selected, Current, Pinned };
        std::vector<Hit> points; // the name stands beside the first one
        QString name; // empty: none
        Kind kind = Selected;
    };

    explicit PointCloud(QGraphicsItem* parent);

    void setArea(const QRectF& area); // pixels
    void setView(const QRectF& view); // units; top() is the lowest y
    void setSeries(std::vector<Series> series);
    void setEmphasised(std::vector<std::vector<int>> indices); // for each series
    void setMarks(std::vector<Mark> marks);
    void setHovered(std::vector<Hit> points);
    /// Shades everything left of it.
    void setShadedBelow(std::optional<double> x);
    void setBand(const QRectF& band); // pixels; empty: none
    void setFocused(bool focused);
    void setTheme(const PlotTheme& theme, const QFont& font);

    const std::vector<Series>& series() const { return m_series; }
    const QRectF& area() const { return m_area; }
    const QRectF& view() const { return m_view; }
    QPointF toPixels(QPointF units) const;
    QPointF toUnits(QPointF pixels) const;
    QPointF pixelsOf(Hit hit) const;

    /// The nearest point that is drawn within `reach` pixels; of equally near ones that of the leading
    /// series.
    std::optional<Hit> nearest(QPointF pixels, double reach) const;
    std::vector<Hit> within(const QRectF& pixels) const;

    QRectF boundingRect() const override { return m_area.adjusted(-2, -2, 2, 2); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void invalidate();
    void refreshCache(double pixelRatio);
    void stamp(QPainter& painter, const QRect& part, double pixelRatio) const;
    QPixmap stampOf(const Series& series, bool emphasised, double pixelRatio) const;
    void paintMarks(QPainter& painter) const;

    QRectF m_area;
    QRectF m_view{0, 0, 1, 1};
    std::vector<Series> m_series;
    std::size_t m_count = 0;
    std::vector<Mark> m_marks;
    std::vector<Hit> m_hovered;
    std::optional<double> m_shadedBelow;
    QRectF m_band;
    bool m_focused = false;
    PlotTheme m_theme;
    QFont m_font;
    QPixmap m_cache;
    QRectF m_cachedView; // empty: the cache is of no use
    QSizeF m_cachedArea;
};

} // namespace knockscope::ui
