// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/publish/figure_choices.h"
#include "ui/publish/figure_makers.h"

#include <QStringList>
#include <QWidget>

#include <functional>
#include <optional>
#include <string>
#include <vector>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QSpinBox;
class QToolButton;

namespace knockscope::ui {

class NameLine;

/// What a figure is to show and how: what is asked for most on top, the rest folded away.
class FigureForm final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FigureForm)

public:
    FigureForm(const FigureNames& names, const FigureSelection& selection, const FigureChoices& choices,
               QWidget* parent = nullptr);

    FigureChoices choices() const;
    /// The whole of what is asked for; of no use for a table.
    FigureRequest request() const;
    /// Of the figures of pinned genes: the runs and the first perturbation that are chosen.
    FigureRequest pinnedRequest() const;
    /// Why there is no such figure, as sentences; empty: nothing is wrong.
    QStringList problems() const;
    /// What the figure will not show, and why.
    QStringList remarks() const;
    /// Whether a name is being typed that may still become one.
    bool isTyping() const;

Q_SIGNALS:
    void changed();

private:
    struct Row {
        QWidget* field;
        QFormLayout* form;
        std::function<bool(FigureTemplate)> isOf;
    };

    void makeFigureList();
    QWidget* makeEssentials();
    QWidget* makeMore();
    NameLine* makeNames(const QString& name, const QString& accessibleName, const QString& toolTip);
    QComboBox* makeChoice(const QString& name, const QString& accessibleName, const QString& toolTip);
    QCheckBox* makeCheck(const QString& name, const QString& text, const QString& toolTip, bool isOn);
    void addRow(QFormLayout* form, const QString& text, QWidget* field,
                std::function<bool(FigureTemplate)> isOf);

    void fill(const FigureChoices& choices, const FigureSelection& selection);
    void chooseFigure();
    void choosePreset();
    std::vector<std::string> runsOnScreen() const; // that may be chosen
    std::vector<std::string> chosenRuns() const;
    std::optional<FigureTyped> typed() const;
    void updateShown();
    void updateRuns();
    void updateProblems();
    void tell();

    FigureTemplate figure() const;
    std::string table() const;

    FigureNames m_names;
    FigureSelection m_selection;
    bool m_isFilling = true;
    bool m_isRunGiven = false; // by a figure that needs one
    std::vector<Row> m_rows;

    QComboBox* m_figure;
    QLabel* m_description;
    QWidget* m_options = nullptr; // of figures
    NameLine* m_perturbations = nullptr;
    NameLine* m_genes = nullptr;
    QComboBox* m_run = nullptr;
    QComboBox* m_secondRun = nullptr;
    QComboBox* m_binsMetrics = nullptr;
    QComboBox* m_preset = nullptr;
    QDoubleSpinBox* m_width = nullptr;
    QSpinBox* m_textSize = nullptr;
    QComboBox* m_palette = nullptr;
    QCheckBox* m_letters = nullptr;
    QToolButton* m_more = nullptr;
    QCheckBox* m_control = nullptr;
    QCheckBox* m_observed = nullptr;
    QCheckBox* m_predicted = nullptr;
    QCheckBox* m_foldRange = nullptr;
    QCheckBox* m_means = nullptr;
    QCheckBox* m_zerosApart = nullptr;
    QCheckBox* m_logY = nullptr;
    QSpinBox* m_bins = nullptr;
    QCheckBox* m_geneLabels = nullptr;
    QComboBox* m_sideBySide = nullptr;
    QComboBox* m_points = nullptr;
    QSpinBox* m_dpi = nullptr;
};

} // namespace knockscope::ui
