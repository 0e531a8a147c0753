// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QString>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace knockscope::ui {

/// One gene in the shift plot.
struct ShiftPoint {
    int gene = 0; // index that is handed out when the point is clicked
    double observed = 0;
    double predicted = 0;
};

struct ShiftPlotData {
    QString perturbation;
    std::shared_ptr<const std::vector<QString>> geneNames; // indexed by ShiftPoint::gene
    std::vector<ShiftPoint> points;
    double correlation = 0; // NaN when undefined
    int genesNotDrawn = 0; // that do not vary
};

/// Observed shift against predicted shift, one point for each gene, with the identity line.
class ShiftPlot final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShiftPlot)

public:
    explicit ShiftPlot(QWidget* parent = nullptr);
    ~ShiftPlot() override;

    void setData(ShiftPlotData data);
    /// Shows an explanation instead of points.
    void setMessage(const QString& message);
    /// -1: none.
    void setSelectedGene(int gene);

    bool showsPoints() const;
    int pointCount() const;
    /// Where a gene's point is, in coordinates of this widget; nothing when it is not drawn.
    std::optional<QPoint> positionOf(int gene) const;
    /// The gene of the nearest point within reach of a position in this widget.
    std::optional<int> geneAt(QPoint position) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void geneActivated(int gene);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Private;

    void applyTheme();
    void describe();

    std::unique_ptr<Private> m_d;
};

} // namespace knockscope::ui
