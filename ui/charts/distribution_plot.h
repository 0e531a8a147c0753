// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/gene_distribution.h"

#include <QString>
#include <QWidget>

#include <memory>

namespace knockscope::ui {

/// One gene's distributions as a card: what changes in words, and below it the control filled, the observed
/// solid and the predicted dashed, with their means as dashed vertical lines.
///
/// Height is density, the share of all cells per unit of log expression, so that bins of any width compare.
/// Cells that are exactly zero stand apart at the left on a scale of their own, always 0 to 100 % of the
/// cells: they neither swamp the others nor are cut off, and the two parts together hold all cells. On the
/// logarithmic scale both begin at half of what a single cell would be; what is below is not drawn.
///
/// Painted as one item: twelve charts of Qt Charts take longer to lay out than a step of the user may.
class DistributionPlot final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DistributionPlot)

public:
    explicit DistributionPlot(QWidget* parent = nullptr);
    ~DistributionPlot() override;

    void setData(GeneDistribution data);
    void setMessage(const QString& message);
    void setLogScale(bool isLog);
    /// A card has a button to pin its gene; without `canPin` there is none.
    void setCanPin(bool canPin);
    void setPinned(bool isPinned);
    /// The current gene's card is outlined.
    void setCurrent(bool isCurrent);

    bool showsDistributions() const;
    const GeneDistribution& data() const;
    QString title() const;
    bool isLogScale() const;
    bool isPinned() const;
    bool isCurrent() const;
    /// The numbers under a place of the plot; empty beside it.
    QString numbersAt(QPoint position) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated();
    void pinToggled();
    void menuRequested(QPoint globalPosition);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Private;

    void applyTheme();
    void describe();

    std::unique_ptr<Private> m_d;
};

} // namespace knockscope::ui
