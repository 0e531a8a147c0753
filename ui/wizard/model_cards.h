// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QString>
#include <QWidget>

#include <string>
#include <vector>

class QLabel;

namespace knockscope::ui {

/// What people read about a model before they choose it.
struct ModelWords {
    QString purpose; // one sentence
    QString predicts; // one sentence
    QString cost; // one sentence
};
/// `model`: an id of the catalogue.
ModelWords wordsOf(const std::string& model);

/// The models that can be trained, the recommended one first.
std::vector<std::string> trainableModels();

/// One model. Checked when it is the chosen one.
class ModelCard final : public QAbstractButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ModelCard)

public:
    explicit ModelCard(std::string model, bool isRecommended, QWidget* parent = nullptr);

    const std::string& model() const { return m_model; }
    /// Why it cannot be chosen; empty: it can.
    void setObstacle(const QString& reason);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void describe();

    std::string m_model;
    ModelWords m_words;
    QLabel* m_obstacle;
    std::vector<QLabel*> m_texts; // dimmed when it cannot be chosen
};

/// Cards one below the other, of which one is chosen: by a click, or by arrows and space.
class ModelCards final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ModelCards)

public:
    explicit ModelCards(QWidget* parent = nullptr);

    const std::string& chosen() const { return m_chosen; }
    /// Chooses the first that can be where the one that was clicked last cannot, until it can again.
    void setObstacle(const std::string& model, const QString& reason);

Q_SIGNALS:
    void chosenChanged();
    /// A card was reached with the keyboard: it should be in sight.
    void reached(QWidget* card);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void choose(ModelCard* card);
    void step(const ModelCard* from, int direction);

    std::vector<ModelCard*> m_cards;
    std::string m_wished; // by hand
    std::string m_chosen;
};

} // namespace knockscope::ui
