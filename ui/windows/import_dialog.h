// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/project_jobs.h"
#include "ui/jobs/screen_inspector.h"
#include "ui/windows/file_question.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QWidget;

namespace knockscope::ui {

/// Asks how a file is to be read, after looking into it in the background.
class ImportDialog final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportDialog)

public:
    /// `inspector` may outlive the dialog, so that closing it never waits for a file.
    ImportDialog(const QString& file, FileChooser chooser, ScreenInspector& inspector,
                 QWidget* parent = nullptr);

    ImportRequest request() const;

private:
    /// Looks into the chosen layer; what was asked before no longer counts.
    void inspect();
    void showInspection(const ScreenInspector::Inspection& inspection);
    void showLayer(const ScreenInspection& inspection);
    void showFailure(const QString& message);
    void showControls();
    void showFilterValues();
    void chooseVectors();
    void chooseFolder();
    void updateAcceptable();
    const ScreenInspection::Column* columnNamed(const QString& name) const;

    QString m_file;
    FileChooser m_chooser;
    ScreenInspector& m_inspector;
    QPointer<JobRunner> m_inspecting;
    quint64 m_newestInspection = 0;
    bool m_layerIsKnown = false;
    ScreenInspector::Inspection m_inspection; // null until it is there
    QLabel* m_status;
    QWidget* m_form;
    QLabel* m_format;
    QComboBox* m_column;
    QLabel* m_columnReason;
    QComboBox* m_control;
    QLabel* m_controlReason;
    QComboBox* m_layer;
    QComboBox* m_values;
    QLabel* m_valuesReason;
    QComboBox* m_filterColumn;
    QComboBox* m_filterValue;
    QSpinBox* m_minimumCells;
    QLineEdit* m_vectors;
    QLineEdit* m_folder;
    QPushButton* m_import;
};

} // namespace knockscope::ui
