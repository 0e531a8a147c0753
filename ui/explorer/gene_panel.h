// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/file_question.h"
#include "ui/explorer/search_field.h"
#include "ui/models/gene_table_model.h"

#include <QJsonObject>
#include <QStringList>
#include <QWidget>

#include <vector>

class QCheckBox;
class QBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace knockscope::ui {

class FilterChips;
class JobRunner;
class TableView;

/// Every gene's response to one perturbation as a table: searched, sorted, filtered, copied, exported. Where
/// no cells were observed, what is predicted stands in place of what is observed, in columns, sorting and
/// filters.
class GenePanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GenePanel)

public:
    explicit GenePanel(QWidget* parent = nullptr);
    ~GenePanel() override;

    void setNameResolver(NameResolver resolver);
    /// Looks again for what is searched, because the resolver knows other names now.
    void searchAgain();
    void setFileChooser(FileChooser chooser) { m_chooseFile = std::move(chooser); }

    /// Of a project, before there is a response. Other genes than before end every selection, search and
    /// filter.
    void setGenes(const GeneNames& names) { setResponse(names, nullptr); }
    /// `response` may be null. While the genes stay the same, so do selection, sorting and filters.
    void setResponse(const GeneNames& names, const ResponsePointer& response);
    /// Rows of the store, the first selected one is the current one. Without a signal.
    void setSelection(const std::vector<int>& genes, const std::vector<int>& pinned);
    const std::vector<int>& selection() const { return m_selection; }

    void focusSearch();

    /// Sorting, columns, search and filters, but not which genes "selected genes" are.
    QJsonObject saveState() const;
    /// What the state does not say is as in the beginning.
    void restoreState(const QJsonObject& state);

Q_SIGNALS:
    /// By the user; the first one is the current one.
    void genesSelected(const std::vector<int>& genes);
    void pinToggled(int gene);
    void geneMenuRequested(int gene, QPoint globalPosition);
    /// One sentence to be shown: a file could not be written.
    void failed(const QString& message);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void connectTable();
    void collectSelection();
    void applySelection(bool scroll);
    void search();
    void findNames();
    void goToTable(bool toBestMatch);
    void sortFor(bool isObserved);
    void showCount();
    QString whyNone() const;
    GeneFilter filter() const;
    void setFilter(const GeneFilter& filter);
    void fillFilterMenu();
    void fillMoreMenu();
    void askForExport(RowOrderProxy::Rows genes);

    GeneTableModel* m_model;
    GeneTableProxy* m_proxy;
    NameResolver m_resolver;
    FileChooser m_chooseFile;
    JobRunner* m_writer;
    SearchField* m_search;
    QToolButton* m_filter;
    QMenu* m_filterMenu;
    QToolButton* m_more;
    QMenu* m_moreMenu;
    QCheckBox* m_nonMean;
    FilterChips* m_chips;
    QBoxLayout* m_bar; // search and filters, beside each other where there is room
    TableView* m_table;
    QLabel* m_count;

    std::vector<int> m_selection;
    QStringList m_notFound; // of a list of names that was searched
    bool m_isListSearched = false;
    bool m_isNoneFound = false; // of such a list
    int m_sortColumn = GeneTableModel::ObservedW1Column; // as the user chose
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
    bool m_isStandingIn = false; // predicted columns for observed ones
    bool m_isQuiet = false; // while the program, not the user, moves the selection
    bool m_wasVisible = false;
};

} // namespace knockscope::ui
