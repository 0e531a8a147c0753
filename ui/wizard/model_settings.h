// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/settings.h"

#include <QString>
#include <QWidget>

#include <functional>
#include <optional>
#include <string>
#include <vector>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QGridLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace knockscope::ui {

/// How the chosen model is trained: what a biologist decides on top, the rest folded away. Starts with the
/// paper's settings, but ends a fold when it gets no better.
class ModelSettings final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ModelSettings)

public:
    explicit ModelSettings(QWidget* parent = nullptr);

    /// Shows the options that the model reads.
    void setModel(const std::string& model);
    /// `perturbations`: with a vector, canonical.
    void setScreen(std::vector<std::string> perturbations, std::size_t genes, std::size_t dimension);
    /// Whether there is a GPU; nothing: not known yet.
    void setGpu(std::optional<bool> hasGpu);

    /// Options that the model does not read have their defaults.
    TrainingSettings settings() const;
    /// What cannot be trained like this, as one sentence; empty: nothing.
    QString problem() const;

Q_SIGNALS:
    void changed();

private:
    /// An option behind "Advanced".
    struct Field {
        std::string option; // of `train`
        QString text; // of its label
        QLabel* label = nullptr;
        QWidget* editor = nullptr;
        std::function<bool()> isChanged;
        std::function<void()> restore;
    };

    void makeBasics(QFormLayout* form);
    void makeAdvanced();
    QSpinBox* addCount(const char* option, const QString& name, const QString& text,
                       const QString& explanation, int standard, const QString& special = {});
    QDoubleSpinBox* addNumber(const char* option, const QString& name, const QString& text,
                              const QString& explanation, double standard, int decimals, double step);
    QComboBox* addChoice(const char* option, const QString& name, const QString& text,
                         const QString& explanation,
                         const std::vector<std::pair<QString, std::string>>& items);
    void addField(const char* option, const QString& text, const QString& explanation, QWidget* editor,
                  std::function<bool()> isChanged, std::function<void()> restore);
    void connectFields();

    bool reads(const std::string& option) const;
    bool isNetwork() const;
    /// "cpu" or "cuda" where it is known.
    std::optional<std::string> device() const;
    std::size_t heldOut() const; // perturbations that some fold holds out
    int standardFolds() const;
    std::vector<int> chosenFolds() const; // empty: all
    void listFolds();
    void applyThoroughness();
    void noteThoroughness();
    void restoreDefaults();
    void check();
    /// Counts what a fold learns from; returns what is wrong with the split.
    QString lookAtSplit(const TrainingSettings& chosen);
    /// Whether it predicts nothing else, whatever is held out.
    bool predictsOnlyCombinations() const;
    void markChanges();
    void updateDevice();
    void updateExplanations();

    TrainingSettings m_defaults;
    std::string m_model = m_defaults.model;
    std::vector<std::string> m_perturbations;
    std::size_t m_combinations = 0;
    std::size_t m_genes = 0;
    std::size_t m_dimension = 0;
    std::size_t m_learntFrom = 0; // perturbations, by the first fold
    int m_wishedSplit = 0; // index; a screen without combinations has but one
    std::optional<bool> m_hasGpu;
    bool m_isApplying = false; // several fields are set at once
    QString m_problem;

    QFormLayout* m_basics = nullptr;
    QComboBox* m_thoroughness = nullptr;
    QLabel* m_thoroughnessWords = nullptr;
    QComboBox* m_split = nullptr;
    QLabel* m_splitWords = nullptr;
    QSpinBox* m_folds = nullptr;
    QLabel* m_foldsWords = nullptr;
    QCheckBox* m_allFolds = nullptr;
    QListWidget* m_foldList = nullptr;
    QCheckBox* m_stopsEarly = nullptr;
    QLabel* m_stopsEarlyWords = nullptr;
    QComboBox* m_device = nullptr;
    QLabel* m_deviceWords = nullptr;

    QToolButton* m_heading = nullptr;
    QWidget* m_advanced = nullptr;
    QGridLayout* m_form = nullptr;
    std::vector<Field> m_fields;
    QSpinBox* m_bins = nullptr;
    QSpinBox* m_epochs = nullptr;
    QSpinBox* m_batch = nullptr;
    QLineEdit* m_hidden = nullptr;
    QLabel* m_hiddenProblem = nullptr;
    QDoubleSpinBox* m_learningRate = nullptr;
    QDoubleSpinBox* m_weightDecay = nullptr;
    QDoubleSpinBox* m_dropout = nullptr;
    QDoubleSpinBox* m_w1 = nullptr;
    QDoubleSpinBox* m_mse = nullptr;
    QDoubleSpinBox* m_crossEntropy = nullptr;
    QLabel* m_weightsProblem = nullptr;
    QDoubleSpinBox* m_validation = nullptr;
    QSpinBox* m_patience = nullptr;
    QSpinBox* m_rank = nullptr;
    QComboBox* m_moments = nullptr;
    QComboBox* m_products = nullptr;
    QSpinBox* m_neighbours = nullptr;
    QSpinBox* m_components = nullptr;
    QDoubleSpinBox* m_ridge = nullptr;
    QComboBox* m_targetVectors = nullptr;
    QSpinBox* m_threads = nullptr;
    QSpinBox* m_foldsAtOnce = nullptr;
    QSpinBox* m_seed = nullptr;
    QPushButton* m_restore = nullptr;
};

} // namespace knockscope::ui
