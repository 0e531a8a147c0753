// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"

#include <QWidget>

class QLabel;

namespace knockscope::ui {

class LatestJob;

/// What a project was made from, to read.
class ProjectSummary final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProjectSummary)

public:
    explicit ProjectSummary(QWidget* parent = nullptr);
    ~ProjectSummary() override;

    void setProject(const Project& project);

Q_SIGNALS:
    void otherScreenWanted();

private:
    void showSettings(const ImportSettings& settings);

    QLabel* m_source;
    QLabel* m_cells;
    QLabel* m_perturbations;
    QLabel* m_genes;
    QLabel* m_control;
    QLabel* m_values;
    QLabel* m_filters;
    LatestJob* m_reader;
};

} // namespace knockscope::ui
