// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QTableView>

#include <functional>
#include <vector>

class QLabel;
class QMenu;

namespace knockscope::ui {

/// Actions and sub-menus; QMenu::clear() leaves the latter.
void emptyMenu(QMenu* menu);

/// The explorer's table of rows: sorted by a click on a header, columns chosen in the header's context menu,
/// rows copied with Ctrl+C. Its model speaks the roles of TableRole.
///
/// Columns fit their titles and share what room is left until the user makes one wider or narrower.
class TableView final : public QTableView {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TableView)

public:
    TableView(const QString& name, const QString& accessibleName, QAbstractItemModel* model,
              QWidget* parent = nullptr);

    /// Those that are shown until the user chooses.
    void setDefaultColumns(const std::vector<int>& columns);
    /// The sorting until the user chooses another.
    void setDefaultSort(int column, Qt::SortOrder order);
    /// Replaces chosen columns by others for the time being, each where it is not shown already; null: none.
    void setStandIns(std::function<int(int column)> standIn);
    bool isColumnChosen(int column) const { return m_chosen[static_cast<std::size_t>(column)] != 0; }
    /// The first column is always shown.
    void setColumnChosen(int column, bool isOn);
    void resetColumns();
    /// A text of this many digits must fit in a column of numbers.
    void setColumnSample(int column, const QString& text);
    /// Actions to choose columns by; belongs to the caller.
    QMenu* makeColumnMenu(QWidget* parent);

    /// Words in place of rows; none when empty. The label is called `name`.
    void setNote(const QString& text);
    void setNoteName(const QString& name);

    /// The selected rows and visible columns with their titles, separated by tabs: numbers with six
    /// significant digits and no thousands separators, as spreadsheets of the user's locale read them.
    QString selectedText() const;
    void copySelection() const;

    /// Columns, their widths and order, and the sorting.
    QJsonObject saveState() const;
    /// What the state does not say is as in the beginning.
    void restoreState(const QJsonObject& state);
    /// The column with that ColumnIdRole; -1 when there is none.
    int columnOfId(const QString& id) const;
    QString columnId(int column) const;

    /// In pixels: all columns that are shown, with room for names of combinations.
    int comfortableWidth() const;

    void keyboardSearch(const QString& text) override { Q_EMIT typed(text); }
    /// Rows are gone to, never columns: what is looked at on the right stays in view.
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    /// A character was typed that means nothing to the table.
    void typed(const QString& text);
    void spacePressed();
    void rowMenuRequested(const QModelIndex& index, QPoint globalPosition);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showColumns();
    void fitColumns();
    int naturalWidth(int column) const;
    QString title(int column) const;

    std::vector<char> m_chosen;
    std::vector<char> m_default;
    std::vector<QString> m_samples;
    int m_defaultSortColumn = 0;
    Qt::SortOrder m_defaultSortOrder = Qt::AscendingOrder;
    std::function<int(int)> m_standIn;
    QLabel* m_note;
    bool m_userSized = false;
    bool m_isFitting = false;
};

} // namespace knockscope::ui
