// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screen/importer.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QSpinBox;

namespace knockscope::ui {

/// The choices of an import that most imports leave as they are, behind a heading that unfolds them.
class AdvancedOptions final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AdvancedOptions)

public:
    explicit AdvancedOptions(QWidget* parent = nullptr);

    /// Some choices make sense for counts only.
    void setValues(ValueKind values);
    void apply(ImportSettings& settings) const;

Q_SIGNALS:
    void changed();
    void unfolded();

private:
    void updateEnabled();

    ValueKind m_values = ValueKind::Counts;
    QSpinBox* m_minimumGenes;
    QSpinBox* m_minimumCellsOfGene;
    QSpinBox* m_topGenes;
    QComboBox* m_flavour;
    QDoubleSpinBox* m_targetSum;
    QCheckBox* m_onTarget;
    QDoubleSpinBox* m_residual;
    QDoubleSpinBox* m_cellResidual;
};

} // namespace knockscope::ui
