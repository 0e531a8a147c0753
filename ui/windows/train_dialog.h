// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gene/coverage.h"
#include "core/training/settings.h"

#include <QDialog>

class QCheckBox;
class QDoubleSpinBox;
class QSpinBox;

namespace knockscope::ui {

/// Asks for the settings of a training run; starts from the paper's, but ends a fold when it gets no better.
class TrainDialog final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrainDialog)

public:
    explicit TrainDialog(const Coverage& coverage, QWidget* parent = nullptr);

    TrainingSettings settings() const;

private:
    TrainingSettings m_defaults;
    QSpinBox* m_epochs;
    QCheckBox* m_stopsEarly;
    QSpinBox* m_folds;
    QSpinBox* m_bins;
    QSpinBox* m_batch;
    QDoubleSpinBox* m_learningRate;
    QSpinBox* m_seed;
};

/// "57 of 60 perturbations have a gene vector. Left out: A, B, C."
QString coverageSentence(const Coverage& coverage);

} // namespace knockscope::ui
