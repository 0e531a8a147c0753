// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explorer/search_field.h"
#include "ui/models/perturbation_model.h"

#include <QJsonObject>
#include <QWidget>

#include <string>
#include <vector>

class QLabel;
class QMenu;
class QToolButton;

namespace knockscope::ui {

class FilterChips;
class TableView;

/// The perturbations of a screen, and beside them unseen ones that were predicted: searched, sorted,
/// filtered. One of them is the current one; moving to another with keys or mouse says so at once.
class PerturbationPanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PerturbationPanel)

public:
    explicit PerturbationPanel(QWidget* parent = nullptr);

    void setNameResolver(NameResolver resolver);
    /// Looks again for what is searched, because the resolver knows other names now.
    void searchAgain();
    /// Replaces everything; the current perturbation stays if there still is one of its name. Another
    /// screen's begin without a search and filters.
    void setRows(std::vector<PerturbationRow> rows);
    /// Replaces those after the perturbations of the screen; the list stays where the user is.
    void setUnseen(std::vector<PerturbationRow> rows);
    const std::vector<PerturbationRow>& rows() const { return m_model->rows(); }

    /// Each for the first rows, see PerturbationModel.
    void setFolds(const std::vector<std::optional<int>>& folds) { m_model->setFolds(folds); }
    void setReasonsNotPredicted(const std::vector<QString>& reasons);
    /// `row` and `first`: rows as they were set. Rows that come in like this one after the other are sorted
    /// and filtered a moment later, all at once.
    void setSummary(int row, const PerturbationSummary& summary) { setSummaries(row, {summary}); }
    void setSummaries(int first, const std::vector<PerturbationSummary>& summaries);
    void clearSummaries() { m_model->clearSummaries(); }

    /// Without a signal. A perturbation that the filters hide is current, too.
    void setCurrent(const std::string& name);
    std::string current() const;

    QSize sizeHint() const override;
    void focusSearch();
    void focusTable();

    /// Sorting, columns, search and filters.
    QJsonObject saveState() const;
    /// What the state does not say is as in the beginning.
    void restoreState(const QJsonObject& state);

Q_SIGNALS:
    void currentChanged(const std::string& name);
    void perturbationMenuRequested(const std::string& name, QPoint globalPosition);

private:
    void search();
    void goToTable(bool toBestMatch);
    template <class Change> void changeInPlace(Change change);
    void showCurrent(bool scroll);
    void showCount();
    void showMostCells();
    QString meantName() const;
    void fillFilterMenu();
    void setFilters(std::vector<PerturbationFilter> filters);
    void resolve(std::vector<PerturbationFilter>& filters) const;
    void addFilter(const PerturbationFilter& filter);
    void removeFilter(PerturbationFilter::Kind kind);
    const PerturbationFilter* filter(PerturbationFilter::Kind kind) const;

    PerturbationModel* m_model;
    PerturbationProxy* m_proxy;
    NameResolver m_resolver;
    SearchField* m_search;
    QToolButton* m_filter;
    QMenu* m_filterMenu;
    FilterChips* m_chips;
    TableView* m_table;
    QLabel* m_count;
    QString m_current;
    bool m_isQuiet = false; // while the program, not the user, moves the selection
    bool m_wasVisible = false;
    bool m_isToBeRevealed = false; // the current one, once it is in the table
};

} // namespace knockscope::ui
