// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/model_comparison.h"
#include "ui/jobs/latest_job.h"
#include "ui/models/run_table_model.h"

#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QLabel;

namespace knockscope::ui {

class DetailTable;

/// Two models side by side: for each metric how they differ, and whether that is beyond doubt.
class RunComparison final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunComparison)

public:
    /// `model` must outlive the widget.
    explicit RunComparison(const RunTableModel* model, QWidget* parent = nullptr);
    ~RunComparison() override;

    /// The model has other reports now. Choices that are still there stay.
    void refresh();
    void choose(EvaluationId a, EvaluationId b);

    QJsonObject saveState() const;
    void restoreState(const QJsonObject& state);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void compare();
    void show(const RunEvaluation& a, const RunEvaluation& b,
              const std::vector<MetricComparison>& comparisons);

    const RunTableModel* m_model;
    LatestJob* m_job;
    QComboBox* m_a;
    QComboBox* m_b;
    QLabel* m_summary;
    DetailTable* m_table;
    bool m_isDue = false; // nothing is computed while nobody sees it
};

} // namespace knockscope::ui
