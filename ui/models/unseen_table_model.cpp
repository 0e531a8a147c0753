// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/unseen_table_model.h"

#include "core/base/table_text.h"
#include "ui/base/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace knockscope::ui {

namespace {

std::string numberField(double value)
{
    return std::isfinite(value) ? fmt::format("{:.6g}", value) : std::string();
}

std::string tableText(const std::vector<UnseenEntry>& entries, char separator)
{
    std::string text =
        fmt::format("perturbation{0}predicted_mean_w1{0}mean_w1_by_chance{0}responding_genes{0}"
                    "folds_used\n",
                    separator);
    for (const UnseenEntry& entry : entries) {
        text += fmt::format(
            "{1}{0}{2}{0}{3}{0}{4}{0}{5}\n", separator, separator == ',' ? csvField(entry.name) : entry.name,
            numberField(entry.predictedShift), numberField(entry.noise), entry.responding, entry.foldsUsed);
    }
    return text;
}

} // namespace

UnseenTableModel::UnseenTableModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void UnseenTableModel::setEntries(std::vector<UnseenEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int UnseenTableModel::rowOf(const std::string& name) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const UnseenEntry& entry) { return entry.name == name; });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

int UnseenTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int UnseenTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UnseenTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const UnseenEntry& entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case NameColumn:
            return fromUtf8(entry.name);
        case ShiftColumn:
            return smallNumberText(entry.predictedShift, 4);
        case GenesColumn:
            return countText(entry.responding);
        case FoldsColumn:
            return countText(static_cast<quint64>(entry.foldsUsed));
        }
        return {};
    case SortRole:
        switch (index.column()) {
        case NameColumn:
            return fromUtf8(entry.name);
        case ShiftColumn:
            return entry.predictedShift;
        case GenesColumn:
            return static_cast<quint64>(entry.responding);
        case FoldsColumn:
            return entry.foldsUsed;
        }
        return {};
    case Qt::ToolTipRole:
        if (index.column() == NameColumn)
            return fromUtf8(entry.name);
        return index.column() == ShiftColumn && std::isfinite(entry.noise)
            ? tr("%1 would be expected by chance").arg(smallNumberText(entry.noise, 4))
            : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == NameColumn
            ? tr("%1, predicted shift %2").arg(fromUtf8(entry.name), smallNumberText(entry.predictedShift, 4))
            : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == NameColumn ? Qt::AlignLeft : Qt::AlignRight)
                                   | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant UnseenTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == NameColumn ? Qt::AlignLeft : Qt::AlignRight)
                                   | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case NameColumn:
            return tr("Perturbations that the screen does not hold, as the leading run predicts them");
        case ShiftColumn:
            return tr("Predicted shift: the mean over genes of W1 between control and predicted");
        case GenesColumn:
            return tr("Genes that are predicted to respond");
        case FoldsColumn:
            return tr("Folds whose predictions were averaged");
        default:
            return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Perturbation");
    case ShiftColumn:
        return tr("Shift");
    case GenesColumn:
        return tr("Genes");
    case FoldsColumn:
        return tr("Folds");
    default:
        return {};
    }
}

UnseenTableProxy::UnseenTableProxy(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(UnseenTableModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

bool UnseenTableProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = left.data(UnseenTableModel::SortRole);
    const QVariant b = right.data(UnseenTableModel::SortRole);
    if (left.column() == UnseenTableModel::ShiftColumn) {
        const bool isNumber = std::isfinite(a.toDouble());
        if (isNumber != std::isfinite(b.toDouble()))
            return isNumber == (sortOrder() == Qt::AscendingOrder);
        return isNumber && a.toDouble() < b.toDouble();
    }
    return QSortFilterProxyModel::lessThan(left, right);
}

std::string unseenCsv(const std::vector<UnseenEntry>& entries)
{
    return tableText(entries, ',');
}

std::string unseenTabbed(const std::vector<UnseenEntry>& entries)
{
    return tableText(entries, '\t');
}

} // namespace knockscope::ui
