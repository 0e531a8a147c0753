// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"
#include "ui/base/file_question.h"
#include "ui/jobs/screen_inspector.h"
#include "ui/wizard/training_plan.h"
#include "ui/wizard/wizard_frame.h"

#include <optional>
#include <string>
#include <vector>

namespace knockscope::ui {

class DataPage;
class GenesPage;
class LatestJob;
class ModelPage;
class ReadyPage;

/// From a file, or an open project, to a plan for a training. Only reads: what was chosen is done by whoever
/// asked, once the dialog was accepted.
class TrainingWizard final : public WizardFrame {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrainingWizard)

public:
    /// `inspector` may outlive the wizard, so that closing it never waits for a file.
    TrainingWizard(FileChooser chooser, ScreenInspector& inspector, QWidget* parent = nullptr);
    ~TrainingWizard() override;

    /// A file or a folder that is to be imported.
    void setScreen(const QString& path);
    /// The open project, whose screen is kept unless another one is chosen.
    void setProject(const Project& project);
    /// Names of runs of that project which are not on disk yet, because their training waits.
    void setTaken(std::vector<std::string> runs);
    /// Goes on to the model once it is in sight: the steps before it are answered by a project that has
    /// vectors, and can be gone back to.
    void skipToModel() { m_skips = true; }

    /// Nothing before the dialog was accepted.
    std::optional<TrainingPlan> plan() const;

    void accept() override;

protected:
    bool canImportOnly() const override;
    bool hasChoices() const override;
    void showEvent(QShowEvent* event) override;

private:
    /// Tells the steps up to `step` what those before them say.
    void handOn(int step);
    TrainingPlan chosenPlan(bool withTraining) const;
    void skip();
    bool m_isHandingOn = false;
    bool m_skips = false;
    int m_first = 0; // step at which the user began
    std::vector<std::string> m_runs; // of the open project, on disk
    std::vector<std::string> m_taken; // by those that wait
    std::size_t m_activeGenes = 0; // of the open project; 0: not known yet
    LatestJob* m_reader;
    DataPage* m_data;
    GenesPage* m_genes;
    ModelPage* m_model;
    ReadyPage* m_ready;
};

} // namespace knockscope::ui
