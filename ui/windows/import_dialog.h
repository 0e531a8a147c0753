// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screen/dialect.h"
#include "ui/jobs/project_jobs.h"
#include "ui/windows/file_question.h"

#include <QDialog>

#include <optional>
#include <string>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QWidget;

namespace knockscope::ui {

class JobRunner;

/// What can be said about a file before it is imported.
struct ScreenInspection {
    struct Column {
        std::string name;
        std::vector<std::string> categories;
        std::optional<Guess> control;
    };

    std::string format;
    std::uint64_t cells = 0;
    std::size_t genes = 0;
    std::vector<Column> columns;
    std::optional<Guess> perturbationColumn;
    ValueKindGuess values;
};
/// Slow for large files; throws `Error`.
ScreenInspection inspectScreen(const std::filesystem::path& file, JobMonitor& monitor);

/// Asks how a file is to be read, after looking into it in the background.
class ImportDialog final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportDialog)

public:
    ImportDialog(const QString& file, FileChooser chooser, QWidget* parent = nullptr);

    ImportRequest request() const;

private:
    void showInspection(const ScreenInspection& inspection);
    void showFailure(const QString& message);
    void showControls();
    void showFilterValues();
    void chooseVectors();
    void chooseFolder();
    void updateAcceptable();
    const ScreenInspection::Column* columnNamed(const QString& name) const;

    QString m_file;
    FileChooser m_chooser;
    ScreenInspection m_inspection;
    QLabel* m_status;
    QWidget* m_form;
    QLabel* m_format;
    QComboBox* m_column;
    QLabel* m_columnReason;
    QComboBox* m_control;
    QLabel* m_controlReason;
    QComboBox* m_values;
    QLabel* m_valuesReason;
    QComboBox* m_filterColumn;
    QComboBox* m_filterValue;
    QSpinBox* m_minimumCells;
    QLineEdit* m_vectors;
    QLineEdit* m_folder;
    QPushButton* m_import;
    JobRunner* m_runner;
};

} // namespace knockscope::ui
