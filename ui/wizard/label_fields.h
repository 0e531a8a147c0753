// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screen/importer.h"
#include "ui/jobs/import_preview.h"
#include "ui/jobs/screen_inspector.h"

#include <QObject>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace knockscope::ui {

/// Which column names the perturbations, which label the control, and how combinations and guides are spelt.
/// The rows belong to the form that they were added to.
class LabelFields final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LabelFields)

public:
    LabelFields(QFormLayout* form, QObject* parent);

    /// Keeps what was chosen by hand, where it is still there.
    void setInspection(const ScreenInspector::Inspection& inspection);
    void showSpelling(const ImportPreview& preview);
    void focusColumn();
    void setEnabled(bool isEnabled);

    void apply(ImportSettings& settings) const;
    bool hasColumn() const; // one that can be read
    bool hasControl() const;
    QString missing() const; // a sentence; empty when all is chosen

Q_SIGNALS:
    void changed();

private:
    class ControlLabels;

    void makeFields(QFormLayout* form);
    void showColumns();
    void showControls();
    const ScreenInspection::Column* chosenColumn() const; // null when there is none

    ScreenInspector::Inspection m_inspection; // null until it is there
    bool m_columnIsChosen = false;
    bool m_controlIsChosen = false;
    QList<QWidget*> m_rows;

    QComboBox* m_column;
    QLabel* m_columnReason;
    QComboBox* m_control;
    ControlLabels* m_controlLabels; // in it
    QLabel* m_controlReason;
    QComboBox* m_separator;
    QLineEdit* m_otherSeparator;
    QComboBox* m_guides;
    QLabel* m_spellingReason;
};

} // namespace knockscope::ui
