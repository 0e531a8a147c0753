// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/experiment.h"
#include "core/project/project.h"
#include "ui/base/file_question.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace knockscope::ui {

class LatestJob;
struct ExperimentEffort;

/// Asks which table or figure of the paper is to be made on this screen, and says how many models that
/// trains.
class ExperimentDialog final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExperimentDialog)

public:
    ExperimentDialog(Project project, FileChooser chooser, QWidget* parent = nullptr);
    ~ExperimentDialog() override;

    ExperimentSettings settings() const;

private:
    QWidget* makeSettings();
    QWidget* makeVectorSets();
    void addVectorSet();
    void update();
    void showEffort(const ExperimentEffort& effort);
    /// What must still be chosen, as a sentence; empty when nothing is missing.
    QString missing() const;

    Project m_project;
    FileChooser m_chooser;
    LatestJob* m_effortJob;
    QListWidget* m_experiments;
    QSpinBox* m_folds = nullptr;
    QSpinBox* m_epochs = nullptr;
    QComboBox* m_device = nullptr;
    QWidget* m_vectorSets = nullptr;
    QTableWidget* m_sets = nullptr;
    QLabel* m_effort;
    QPushButton* m_start = nullptr;
};

} // namespace knockscope::ui
