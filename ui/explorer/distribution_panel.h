// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screen/marginal_store.h"
#include "ui/models/shown_response.h"

#include <QJsonObject>
#include <QWidget>

#include <array>
#include <optional>
#include <vector>

class QCheckBox;
class QLabel;
class QScrollArea;
class QSpinBox;
class QStackedWidget;

namespace knockscope::ui {

class DistributionPlot;
class LegendEntry;

/// The distributions of the pinned and the selected genes, a card for each. What is selected and pinned is
/// decided elsewhere: the panel asks for it.
class DistributionPanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DistributionPanel)

public:
    static constexpr int kMostCards = 12;

    explicit DistributionPanel(QWidget* parent = nullptr);

    /// Where cells are counted in bins other than the model's; without it there are only those.
    void setStore(const std::optional<MarginalStore>& store);
    void setResponse(const ShownResponse& shown);
    /// Why there is nothing to show, until there is a response.
    void setMessage(const QString& message);
    /// Rows of the store; the first of `genes` is the current one.
    void setSelection(const std::vector<int>& genes, const std::vector<int>& pinned);

    bool showsLogScale() const;
    int bins() const; // of cells; 0: the model's
    QJsonObject saveState() const;
    void restoreState(const QJsonObject& state);

    bool showsDistributions() const;
    /// Pinned genes, then selected ones.
    std::vector<int> shownGenes() const;
    /// Null for a gene that is not shown.
    DistributionPlot* card(int gene) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void geneActivated(int gene);
    void pinToggled(int gene);
    void geneMenuRequested(int gene, QPoint globalPosition);
    /// The user changed what saveState() returns.
    void stateChanged();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeBar();
    DistributionPlot* makeCard();
    void applyTheme();
    /// Of the genes that are asked for, those of the response, at most kMostCards; the current one always.
    void showCards();
    void scrollToCurrent();
    void fillCards();
    void fillLegend();
    void updateBar();
    void moveFocus(int from, int key);

    std::optional<MarginalStore> m_store;
    ShownResponse m_shown; // no runs: nothing to show
    QString m_message;
    std::vector<int> m_selected;
    std::vector<int> m_pinned;
    std::vector<int> m_genes; // of the cards
    int m_wanted = 0; // genes that would be shown if there were no limit

    std::vector<DistributionPlot*> m_cards; // the first ones are shown, one for each of m_genes
    QWidget* m_bar = nullptr;
    QCheckBox* m_logScale = nullptr;
    QSpinBox* m_bins = nullptr;
    LegendEntry* m_control = nullptr;
    LegendEntry* m_observed = nullptr;
    LegendEntry* m_predicted = nullptr;
    std::array<LegendEntry*, 2> m_further = {}; // of the second and third run
    LegendEntry* m_range = nullptr;
    QLabel* m_count = nullptr;
    QStackedWidget* m_pages = nullptr;
    QScrollArea* m_scroll = nullptr;
    QLabel* m_messageLabel = nullptr;
};

} // namespace knockscope::ui
