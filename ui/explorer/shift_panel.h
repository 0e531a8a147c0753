// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/shift_plot.h"
#include "ui/models/shown_response.h"

#include <QJsonObject>
#include <QPoint>
#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QToolButton;

namespace knockscope::ui {

/// The shift plot with what it can be asked to show: W1 or the change of the mean, logarithmic axes, the
/// noise floor. Where no run predicts distributions, the change of the mean is shown whatever was chosen, and
/// said so.
class ShiftPanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShiftPanel)

public:
    explicit ShiftPanel(QWidget* parent = nullptr);

    void setResponse(const ShownResponse& shown);
    /// Shows an explanation instead of points, until the next response.
    void setMessage(const QString& message);
    void setSelection(const std::vector<int>& genes, const std::vector<int>& pinned);

    QJsonObject saveState() const;
    void restoreState(const QJsonObject& state);

Q_SIGNALS:
    /// All genes that are to be selected, the current one first.
    void genesSelected(const std::vector<int>& genes);
    void pinToggled(int gene);
    void geneMenuRequested(int gene, QPoint globalPosition);

private:
    /// Whether the leading perturbation has a prediction of it by any run.
    bool predicts(ShiftQuantity quantity) const;
    QString whyEmpty() const;
    void showResponse();
    void updateTools();

    std::optional<ShownResponse> m_shown;
    ShiftQuantity m_chosen = ShiftQuantity::W1;
    std::optional<ShiftRange> m_rangeToRestore; // until there are axes to apply it to
    QComboBox* m_quantity;
    QToolButton* m_log;
    QToolButton* m_noise;
    QToolButton* m_select;
    QToolButton* m_reset;
    QLabel* m_note;
    ShiftPlot* m_plot;
};

} // namespace knockscope::ui
