// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <limits>
#include <memory>
#include <vector>

namespace knockscope::ui {

/// One gene's distributions in the control, observed and predicted. The histograms share their bins.
struct DistributionPlotData {
    QString gene;
    QString perturbation;
    double left = 0;
    double width = 1;
    std::vector<double> control; // share of cells in each bin
    std::vector<double> observed;
    std::vector<double> predicted; // empty without a prediction or for a model of means
    double controlMean = 0;
    double observedMean = 0;
    double predictedMean = std::numeric_limits<double>::quiet_NaN();
    double observedW1 = 0;
    double predictedW1 = std::numeric_limits<double>::quiet_NaN();
    quint64 controlCells = 0;
    quint64 cells = 0;
    bool varies = true; // false: all cells have the same value
};

/// Step outlines of the three distributions with their means as dashed lines.
class DistributionPlot final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DistributionPlot)

public:
    explicit DistributionPlot(QWidget* parent = nullptr);
    ~DistributionPlot() override;

    void setData(DistributionPlotData data);
    void setMessage(const QString& message);

    bool showsDistributions() const;
    const DistributionPlotData& data() const;
    QString title() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Private;

    void applyTheme();
    void describe();

    std::unique_ptr<Private> m_d;
};

} // namespace knockscope::ui
