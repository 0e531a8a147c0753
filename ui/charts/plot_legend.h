// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plot_theme.h"
#include "ui/charts/run_style.h"

#include <QRect>
#include <QString>
#include <QWidget>

#include <vector>

namespace knockscope::ui {

/// Samples of what a plot shows with their meaning, flowing over as many lines as they need.
class PlotLegend final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlotLegend)

public:
    enum class Sample { None, Point, Ring, DashedLine, Shade };
    struct Entry {
        Sample sample = Sample::None;
        RunStyle style; // of a point
        QString text;
        bool isTitle = false; // bold
    };

    explicit PlotLegend(QWidget* parent = nullptr);

    void setEntries(std::vector<Entry> entries);
    void setTheme(const PlotTheme& theme);
    /// The texts, a line for each entry.
    QString text() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont fontOf(const Entry& entry) const;
    /// Where the entries lie, and the height they need.
    int place(int width, std::vector<QRect>* boxes) const;

    std::vector<Entry> m_entries;
    PlotTheme m_theme;
};

} // namespace knockscope::ui
