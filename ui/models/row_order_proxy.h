// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractProxyModel>
#include <QTimer>

#include <vector>

namespace knockscope::ui {

/// What the tables' models say beside the roles of Qt.
enum TableRole {
    TableSortRole = Qt::UserRole, // of a cell: what it is sorted by; NaN where there is nothing
    TableNumberRole, // of a cell: the number it shows, invalid where it shows words; NaN: empty
    ColumnIdRole, // of a header: a snake_case name for files
    ColumnTitleRole, // of a header: its title in one line
};

/// Rows of a flat table in an order of their own: some are left out, the others sorted by a number, ties in
/// the order of the source and rows without a number always last. Selections and persistent indexes survive.
///
/// An index vector of its own: another perturbation's 20,000 genes are in order after 2 ms, with
/// QSortFilterProxyModel, which compares through QModelIndex, after 13 (5,000 genes: 0.5 and 2.5). The source
/// may be reset, change data, insert and remove rows, not move them.
class RowOrderProxy : public QAbstractProxyModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowOrderProxy)

public:
    explicit RowOrderProxy(QObject* parent = nullptr);

    void setSourceModel(QAbstractItemModel* model) override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// Sorts with the next change of the source, for when one is about to come.
    void sortLater(int column, Qt::SortOrder order);
    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }

    int sourceRow(int row) const { return m_order[static_cast<std::size_t>(row)]; }
    /// -1 when the source's row is left out.
    int rowOf(int sourceRow) const;
    enum class Rows { Accepted, All };
    /// Rows of the source, sorted as shown.
    std::vector<int> sortedRows(Rows rows) const;

    /// Asks again which rows belong and where.
    void refresh();

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex&) const override { return {}; }
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QModelIndex mapToSource(const QModelIndex& index) const override;
    QModelIndex mapFromSource(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// Around every change of the order, a reset of the source too.
    void orderAboutToChange();
    void orderChanged();

protected:
    virtual bool accepts(int sourceRow) const = 0;
    /// Smaller comes first in ascending order; NaN is last in both.
    virtual double sortKey(int sourceRow, int column) const = 0;
    /// Whether rows can come, go or move when these columns of the source change.
    virtual bool dependsOn(int firstColumn, int lastColumn) const;
    /// After the rows of the source became others, before they are ordered.
    virtual void sourceReset() { }

private:
    void changeData(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles);
    void arrange(const std::vector<int>& order);
    /// Those rows of the source that are not marked.
    void leaveOut(const std::vector<char>& belongs);
    void dropSourceRows(int first, int last);
    void forgetSourceRows(int first, int last);
    void takeSourceRows(int first, int last);
    void findPlaces();
    void takeOrder();

    std::vector<int> m_order; // rows of the source
    std::vector<int> m_place; // of each row of the source, -1: left out
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QTimer m_refreshSoon; // many small changes cost one sorting
};

} // namespace knockscope::ui
