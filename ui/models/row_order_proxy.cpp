// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/row_order_proxy.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <iterator>
#include <utility>

namespace knockscope::ui {

namespace {

using namespace std::chrono_literals;

// Rows that come in one by one in the background are put in their places this much later, all at once.
constexpr auto kRefreshDelay = 200ms;
// More changed rows than a screen shows are announced as one range.
constexpr int kMostSingleRows = 64;

} // namespace

RowOrderProxy::RowOrderProxy(QObject* parent)
    : QAbstractProxyModel(parent)
{
    m_refreshSoon.setSingleShot(true);
    m_refreshSoon.setInterval(kRefreshDelay);
    connect(&m_refreshSoon, &QTimer::timeout, this, &RowOrderProxy::refresh);
}

void RowOrderProxy::setSourceModel(QAbstractItemModel* model)
{
    beginResetModel();
    if (sourceModel())
        disconnect(sourceModel(), nullptr, this, nullptr);
    QAbstractProxyModel::setSourceModel(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        Q_EMIT orderAboutToChange();
        beginResetModel();
    });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        takeOrder();
        endResetModel();
        Q_EMIT orderChanged();
    });
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex&, int first, int last) { dropSourceRows(first, last); });
    connect(model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex&, int first, int last) { forgetSourceRows(first, last); });
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int first, int last) { takeSourceRows(first, last); });
    connect(model, &QAbstractItemModel::dataChanged, this, &RowOrderProxy::changeData);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &QAbstractItemModel::headerDataChanged);
    takeOrder();
    endResetModel();
}

void RowOrderProxy::takeOrder()
{
    m_refreshSoon.stop();
    sourceReset();
    m_order = sortedRows(Rows::Accepted);
    findPlaces();
}

void RowOrderProxy::sort(int column, Qt::SortOrder order)
{
    sortLater(column, order);
    refresh();
}

void RowOrderProxy::sortLater(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
}

int RowOrderProxy::rowOf(int sourceRow) const
{
    const auto row = static_cast<std::size_t>(sourceRow);
    return sourceRow >= 0 && row < m_place.size() ? m_place[row] : -1;
}

std::vector<int> RowOrderProxy::sortedRows(Rows rows) const
{
    struct Keyed {
        double key;
        int row;
    };
    const int count = sourceModel() ? sourceModel()->rowCount() : 0;
    std::vector<Keyed> keyed;
    keyed.reserve(static_cast<std::size_t>(count));
    for (int row = 0; row < count; ++row) {
        if (rows == Rows::All || accepts(row))
            keyed.push_back({m_sortColumn < 0 ? 0 : sortKey(row, m_sortColumn), row});
    }
    if (m_sortColumn >= 0) {
        const auto unknown = std::stable_partition(keyed.begin(), keyed.end(),
                                                   [](const Keyed& row) { return !std::isnan(row.key); });
        const bool ascending = m_sortOrder == Qt::AscendingOrder;
        std::sort(keyed.begin(), unknown, [ascending](const Keyed& a, const Keyed& b) {
            return a.key != b.key ? (a.key < b.key) == ascending : a.row < b.row;
        });
    }
    std::vector<int> order(keyed.size());
    std::transform(keyed.begin(), keyed.end(), order.begin(), [](const Keyed& row) { return row.row; });
    return order;
}

void RowOrderProxy::findPlaces()
{
    m_place.assign(static_cast<std::size_t>(sourceModel()->rowCount()), -1);
    for (std::size_t place = 0; place < m_order.size(); ++place)
        m_place[static_cast<std::size_t>(m_order[place])] = static_cast<int>(place);
}

void RowOrderProxy::refresh()
{
    m_refreshSoon.stop();
    const std::vector<int> target = sortedRows(Rows::Accepted);
    if (target == m_order)
        return;
    Q_EMIT orderAboutToChange();
    std::vector<char> belongs(m_place.size(), 0);
    for (const int row : target)
        belongs[static_cast<std::size_t>(row)] = 1;
    leaveOut(belongs);
    std::vector<int> coming;
    std::copy_if(target.begin(), target.end(), std::back_inserter(coming),
                 [this](int row) { return m_place[static_cast<std::size_t>(row)] < 0; });
    if (!coming.empty()) {
        const auto keptCount = static_cast<int>(m_order.size());
        beginInsertRows({}, keptCount, keptCount + static_cast<int>(coming.size()) - 1);
        m_order.insert(m_order.end(), coming.begin(), coming.end());
        findPlaces();
        endInsertRows();
    }
    arrange(target);
    Q_EMIT orderChanged();
}

void RowOrderProxy::leaveOut(const std::vector<char>& belongs)
{
    std::vector<int> order = m_order;
    const auto leaving = std::stable_partition(
        order.begin(), order.end(), [&](int row) { return belongs[static_cast<std::size_t>(row)] != 0; });
    if (leaving == order.end())
        return;
    const auto kept = static_cast<int>(leaving - order.begin());
    arrange(order); // what leaves is gathered at the end, to leave as one range
    beginRemoveRows({}, kept, static_cast<int>(m_order.size()) - 1);
    m_order.resize(static_cast<std::size_t>(kept));
    findPlaces();
    endRemoveRows();
}

void RowOrderProxy::dropSourceRows(int first, int last)
{
    Q_EMIT orderAboutToChange();
    std::vector<char> belongs(m_place.size(), 1);
    std::fill(belongs.begin() + first, belongs.begin() + last + 1, char(0));
    leaveOut(belongs);
}

void RowOrderProxy::forgetSourceRows(int first, int last)
{
    for (int& row : m_order) {
        if (row > last)
            row -= last - first + 1;
    }
    sourceReset();
    findPlaces();
    Q_EMIT orderChanged();
}

void RowOrderProxy::takeSourceRows(int first, int last)
{
    for (int& row : m_order) {
        if (row >= first)
            row += last - first + 1;
    }
    sourceReset();
    findPlaces();
    refresh();
}

void RowOrderProxy::arrange(const std::vector<int>& order)
{
    if (order == m_order)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> sourceRows;
    for (const QModelIndex& index : before)
        sourceRows.push_back(sourceRow(index.row()));
    m_order = order;
    findPlaces();
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        after.push_back(createIndex(rowOf(sourceRows[static_cast<std::size_t>(i)]), before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

bool RowOrderProxy::dependsOn(int firstColumn, int lastColumn) const
{
    return firstColumn <= m_sortColumn && m_sortColumn <= lastColumn;
}

void RowOrderProxy::changeData(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                               const QList<int>& roles)
{
    const int changed = bottomRight.row() - topLeft.row() + 1;
    const bool isAll = changed == sourceModel()->rowCount();
    if (dependsOn(topLeft.column(), bottomRight.column())) {
        if (isAll)
            refresh();
        else if (!m_refreshSoon.isActive())
            m_refreshSoon.start();
    }
    if (m_order.empty())
        return;
    if (changed > kMostSingleRows) {
        Q_EMIT dataChanged(index(0, topLeft.column()), index(rowCount() - 1, bottomRight.column()), roles);
        return;
    }
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
        if (const int place = rowOf(row); place >= 0)
            Q_EMIT dataChanged(index(place, topLeft.column()), index(place, bottomRight.column()), roles);
    }
}

QModelIndex RowOrderProxy::index(int row, int column, const QModelIndex& parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

int RowOrderProxy::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int RowOrderProxy::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !sourceModel() ? 0 : sourceModel()->columnCount();
}

QModelIndex RowOrderProxy::mapToSource(const QModelIndex& index) const
{
    return index.isValid() ? sourceModel()->index(sourceRow(index.row()), index.column()) : QModelIndex();
}

QModelIndex RowOrderProxy::mapFromSource(const QModelIndex& index) const
{
    const int row = index.isValid() ? rowOf(index.row()) : -1;
    return row >= 0 ? createIndex(row, index.column()) : QModelIndex();
}

QVariant RowOrderProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    // Qt's own goes through the first row, and finds no titles where there is none.
    return sourceModel() ? sourceModel()->headerData(section, orientation, role) : QVariant();
}

} // namespace knockscope::ui
