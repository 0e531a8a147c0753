// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/estimate.h"
#include "ui/wizard/training_plan.h"
#include "ui/wizard/wizard_page.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

class QGridLayout;
class QLabel;
class QLineEdit;
class QProgressBar;

namespace knockscope::ui {

class LatestJob;

/// The last step: what was chosen, in words, what it will cost, and the name of the run.
class ReadyPage final : public WizardPage {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadyPage)

public:
    /// estimateTraining() but in tests; called on another thread.
    using Estimator =
        std::function<TrainingEstimate(const TrainingSize&, const TrainingSettings&, const JobMonitor&)>;

    explicit ReadyPage(QWidget* parent = nullptr, Estimator estimator = {});
    ~ReadyPage() override;

    /// `plan` trains something. `screen`: to say how many of its perturbations take part; null: not known.
    /// `takenRunNames`: of the project the plan goes to.
    void setPlan(const TrainingPlan& plan, const TrainingSize& size, std::vector<std::string> takenRunNames,
                 ScreenNamesPointer screen = {});

    /// As it stands there.
    QString runName() const;
    /// The same, but empty for a name that is only proposed: by the time it is the turn of the training,
    /// another may have it.
    QString chosenName() const;

    QString title() const override;
    QString explanation() const override;
    QString missing() const override;
    /// Estimates what the plan costs, unless it has been.
    void enter() override;
    /// Gives the estimate up.
    void leave() override;

private:
    void proposeName();
    void showSummary();
    void showName();
    void estimate();
    void showEstimate(const TrainingEstimate& estimate);
    void showFailure(const QString& sentence);
    QString nameProblem() const;

    Estimator m_estimator;
    TrainingPlan m_plan;
    TrainingSize m_size;
    ScreenNamesPointer m_screen;
    std::vector<std::string> m_taken;
    QString m_proposed; // name that nobody has typed
    bool m_isShown = false;
    bool m_isEstimated = false; // what is shown is of this plan
    std::optional<bool> m_mayStopEarly; // nothing: not estimated yet
    QString m_refusal; // why the plan cannot be trained at all; mostly empty
    QLineEdit* m_name;
    QLabel* m_nameLabel;
    QLabel* m_nameProblem;
    QGridLayout* m_summary;
    QWidget* m_cost;
    QProgressBar* m_busy;
    QLabel* m_time;
    QLabel* m_end;
    QLabel* m_memory;
    QWidget* m_warningBox;
    QLabel* m_warning;
    LatestJob* m_job;
};

} // namespace knockscope::ui
