// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/perturbation_model.h"

#include "ui/base/text.h"

#include <utility>

namespace knockscope::ui {

PerturbationModel::PerturbationModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void PerturbationModel::setRows(std::vector<PerturbationRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void PerturbationModel::setFolds(const std::vector<std::optional<int>>& folds)
{
    Q_ASSERT(folds.size() == m_rows.size());
    if (m_rows.empty())
        return;
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i].fold = folds[i];
    Q_EMIT dataChanged(index(0, FoldColumn), index(rowCount() - 1, FoldColumn));
}

int PerturbationModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PerturbationModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PerturbationModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PerturbationRow& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool isNumber = index.column() != NameColumn;
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case NameColumn:
            return row.name;
        case CellsColumn:
            return countText(row.cells);
        case FoldColumn:
            return row.fold ? QString::number(*row.fold + 1) : QString();
        }
        return {};
    case SortRole:
        switch (index.column()) {
        case NameColumn:
            return row.name;
        case CellsColumn:
            return row.cells;
        case FoldColumn:
            return row.fold.value_or(-1);
        }
        return {};
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        if (role == Qt::ToolTipRole && index.column() != NameColumn)
            return {};
        return tr("%1, %Ln cells", nullptr, static_cast<int>(row.cells)).arg(row.name);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant PerturbationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == NameColumn ? Qt::AlignLeft : Qt::AlignRight)
                                   | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == FoldColumn)
        return tr("The part of the cross-validation in which the perturbation was held out");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Perturbation");
    case CellsColumn:
        return tr("Cells");
    case FoldColumn:
        return tr("Fold");
    default:
        return {};
    }
}

PerturbationProxy::PerturbationProxy(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(PerturbationModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setFilterCaseSensitivity(Qt::CaseInsensitive);
    setFilterKeyColumn(PerturbationModel::NameColumn);
}

} // namespace knockscope::ui
