// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QString>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace knockscope::ui {

/// How the training of one fold went.
struct LossCurve {
    int fold = 0; // 0-based; shown 1-based
    std::vector<double> objective; // of each epoch; NaN is not drawn
    std::vector<double> validation; // the same of the validation perturbations, or empty
    int keptEpoch = 0; // 1-based, whose weights were kept; 0: none yet
};

struct LossPlotData {
    QString run;
    std::vector<LossCurve> curves;
};

/// Objective and validation objective of each fold over epochs, on a logarithmic axis where all are positive.
class LossPlot final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LossPlot)

public:
    /// A point of a curve.
    struct Place {
        int fold = 0; // 0-based
        int epoch = 0; // 1-based
        bool isValidation = false;
        double value = 0;
    };

    explicit LossPlot(QWidget* parent = nullptr);
    ~LossPlot() override;

    void setData(LossPlotData data);
    /// Shows an explanation instead of curves.
    void setMessage(const QString& message);

    bool showsCurves() const;
    bool isLogarithmic() const;
    /// The nearest point of a curve within reach of a position in this widget.
    std::optional<Place> placeAt(QPoint position) const;
    /// Where a point is, in coordinates of this widget.
    std::optional<QPoint> positionOf(int fold, int epoch, bool isValidation) const;
    /// What is said of a point: fold, epoch and values.
    QString textOf(const Place& place) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Private;

    void applyTheme();
    void describe();
    void highlight(int fold);
    void colourCurves();

    std::unique_ptr<Private> m_d;
};

} // namespace knockscope::ui
