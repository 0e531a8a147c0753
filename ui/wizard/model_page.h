// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/settings.h"
#include "ui/wizard/wizard_page.h"

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace knockscope::ui {

class LatestJob;
class ModelCards;
class ModelSettings;

/// The third step: which model is trained, on what, and how.
class ModelPage final : public WizardPage {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ModelPage)

public:
    /// Whether there is a GPU that can be trained on; may take a second, and is asked on another thread.
    using GpuProbe = std::function<bool()>;

    explicit ModelPage(QWidget* parent = nullptr, GpuProbe probe = {});
    ~ModelPage() override;

    /// `coveredPerturbations`: those with a vector, canonical, without the control. What was chosen stays as
    /// far as the screen allows it.
    void setScreen(std::vector<std::string> coveredPerturbations, std::size_t genes, std::size_t dimension);

    /// Pass checkSettings() while nothing is missing.
    TrainingSettings settings() const;

    QString title() const override;
    QString explanation() const override;
    QString missing() const override;
    QString helpPage() const override;
    /// Looks for a GPU the first time.
    void enter() override;

private:
    QWidget* makeModels();

    GpuProbe m_probe;
    bool m_wasProbed = false;
    std::size_t m_covered = 0;
    ModelCards* m_cards;
    ModelSettings* m_settings;
    LatestJob* m_job;
};

} // namespace knockscope::ui
