// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QString>
#include <QWidget>

#include <limits>
#include <memory>
#include <optional>
#include <vector>

namespace knockscope::ui {

enum class ShiftQuantity {
    W1, // from the control
    MeanChange // from the control's mean, signed
};

/// One gene of one run.
struct ShiftPoint {
    int gene = 0; // index that is handed out when the point is clicked
    double x = 0; // the observed shift, or for an unseen perturbation the control's mean
    double y = 0; // the predicted shift
    double noise = std::numeric_limits<double>::quiet_NaN(); // observed W1 that is expected by chance
};

struct ShiftSeries {
    QString run;
    QString note; // why there are no points, in few words
    std::vector<ShiftPoint> points;
    double correlation = std::numeric_limits<double>::quiet_NaN(); // Pearson r of x and y
};

struct ShiftPlotData {
    QString perturbation;
    std::shared_ptr<const std::vector<QString>> geneNames; // indexed by ShiftPoint::gene
    ShiftQuantity quantity = ShiftQuantity::W1;
    bool isObserved = true; // false: no cells, x is the control's mean
    std::vector<ShiftSeries> series; // at most three, the leading one first
    double noiseFloor = std::numeric_limits<double>::quiet_NaN(); // NaN: unknown
    int genesNotDrawn = 0; // that do not vary
};

/// What the axes reach over, in their own numbers.
struct ShiftRange {
    double xLow = 0;
    double xHigh = 0;
    double yLow = 0;
    double yHigh = 0;
};

/// Observed shift against predicted shift, one point for each gene and run, with the identity line; of an
/// unseen perturbation the control's mean against the predicted shift. The range fits each perturbation until
/// the user zooms or pans; then it stays, also for the next perturbations, until it is reset or the axes get
/// another meaning.
///
/// Mouse: the wheel zooms at the pointer, dragging pans, with Shift or in select mode it selects what is in
/// the rectangle (any run's point counts; with Ctrl it adds), a click selects, Ctrl+click adds or removes, a
/// double click resets. Keys: + - 0 zoom and reset, arrows step by predicted shift, Home and End go to the
/// largest and the smallest, P pins, Escape gives a rectangle up.
class ShiftPlot final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShiftPlot)

public:
    explicit ShiftPlot(QWidget* parent = nullptr);
    ~ShiftPlot() override;

    void setData(ShiftPlotData data);
    const ShiftPlotData& data() const;
    /// Shows an explanation instead of points.
    void setMessage(const QString& message);
    /// What the user selected; the first gene is the current one. Of many genes only some get their names.
    void setSelection(const std::vector<int>& genes, const std::vector<int>& pinned = {});
    /// Logarithmic axes for W1; changes of means have signs and stay linear. Values below 0.001 are drawn at
    /// the edge and counted in the legend.
    void setLogAxes(bool isOn);
    void setNoiseFloorShown(bool isShown);
    /// Dragging selects instead of panning.
    void setSelectMode(bool isOn);

    void resetView();
    ShiftRange viewRange() const;
    void setViewRange(const ShiftRange& range);
    /// Whether the range is the user's own.
    bool isZoomed() const;

    bool showsPoints() const;
    int pointCount() const; // of all series
    /// Where a gene's point is, in coordinates of this widget; nothing when it is not drawn.
    std::optional<QPoint> positionOf(int gene, int series = 0) const;
    /// The gene of the nearest point within reach of a position in this widget.
    std::optional<int> geneAt(QPoint position) const;
    /// What the legend says, a line for each entry.
    QString legendText() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// All genes that are to be selected, the current one first.
    void genesSelected(const std::vector<int>& genes);
    void pinToggled(int gene);
    void geneMenuRequested(int gene, QPoint globalPosition);
    /// The user zoomed, panned or reset.
    void viewChanged();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Private;

    void applyTheme();
    void describe();
    void rebuild();
    bool mouseEvent(QEvent* event);
    bool keyEvent(int key);
    void step(int key);
    void select(int gene, bool toggle);
    void selectWithin(const QRectF& pixels, bool add);
    void showTip(QPoint inViewport, QPoint global);
    void zoom(double factor, QPointF at);

    std::unique_ptr<Private> m_d;
};

} // namespace knockscope::ui
