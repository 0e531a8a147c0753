// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/file_question.h"
#include "ui/jobs/import_preview.h"
#include "ui/jobs/project_jobs.h"
#include "ui/jobs/screen_inspector.h"

#include <QDialog>
#include <QList>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QWidget;

namespace knockscope::ui {

class AdvancedOptions;
class FilterList;
class ImportPreviewPane;

/// Asks how a screen is to be read, after looking into it in the background: shows what was guessed, and what
/// an import would make of it.
class ImportDialog final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportDialog)

public:
    /// `screen` is a file or a folder. `inspector` may outlive the dialog, so that closing it never waits for
    /// a file.
    ImportDialog(const QString& screen, FileChooser chooser, ScreenInspector& inspector,
                 QWidget* parent = nullptr);

    ImportRequest request() const;

private:
    void makeFields();
    QWidget* makeForm();
    QWidget* makeFooter();
    void connectFields();

    /// Looks into the file as layer, labels and gene names are chosen; what was asked before no longer
    /// counts.
    void inspect();
    void showResult(const JobResult& result, const ScreenInspector::Inspection& inspection);
    void showInspection(const ScreenInspector::Inspection& inspection);
    void showLayers(const QStringList& layers);
    void showGeneNames();
    void showColumns();
    void showControls();
    void showValues();
    void showStatus(const QString& text, bool isProblem);
    void chooseLabels();
    void takeLabels();
    void chooseGeneNames();
    void chooseVectors();
    void chooseFolder();
    /// What must still be chosen, as a sentence; empty when nothing is missing.
    QString missing() const;
    /// Tries the choices out, and says whether they can be imported.
    void showConsequences();
    void preview();
    void showPreview(const ImportPreview& preview);
    void showSpelling(const ImportPreview& preview);
    QString refusalOf(const ImportPreview& preview) const; // a sentence, empty when it can be imported
    QString summaryOf(const ImportPreview& preview) const;
    void setSummary(const QString& text);
    const ScreenInspection::Column* chosenColumn() const; // null when there is none

    QString m_screen;
    FileChooser m_chooser;
    ScreenInspector& m_inspector;
    QPointer<JobRunner> m_inspecting;
    quint64 m_newestInspection = 0;
    bool m_isInspected = false; // with the layer, labels and gene names that are chosen now
    ScreenInspector::Inspection m_inspection; // null until it is there
    QString m_labelTable; // empty: that of the file
    QString m_geneNameColumn; // empty: guessed
    bool m_columnIsChosen = false;
    bool m_controlIsChosen = false;
    JobRunner* m_previewer;
    bool m_previewIsOutdated = false;

    QList<QWidget*> m_choices; // to be made once the file is known
    QLabel* m_statusIcon;
    QLabel* m_status;
    QProgressBar* m_busy;
    QLabel* m_format;
    QComboBox* m_layer;
    QLineEdit* m_labels;
    QPushButton* m_labelsButton;
    QComboBox* m_geneNames;
    QLabel* m_geneNamesReason;
    QComboBox* m_column;
    QLabel* m_columnReason;
    QComboBox* m_control;
    QLabel* m_controlReason;
    QComboBox* m_separator;
    QLineEdit* m_otherSeparator;
    QComboBox* m_guides;
    QLabel* m_spellingReason;
    QComboBox* m_values;
    QLabel* m_valuesReason;
    FilterList* m_filters;
    QSpinBox* m_minimumCells;
    AdvancedOptions* m_advanced;
    QLineEdit* m_vectors;
    QPushButton* m_vectorsButton;
    QLineEdit* m_folder;
    QPushButton* m_folderButton;
    ImportPreviewPane* m_preview;
    QLabel* m_summary;
    QPushButton* m_import;
};

} // namespace knockscope::ui
