// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/gene_name_completer.h"

#include <utility>

namespace knockscope::ui {

GeneNameCompleter::GeneNameCompleter(QObject* parent)
    : QAbstractListModel(parent)
{
}

void GeneNameCompleter::setNames(VectorNamesPointer names)
{
    beginResetModel();
    m_names = std::move(names);
    m_hits.clear();
    endResetModel();
}

bool GeneNameCompleter::complete(const QString& text)
{
    beginResetModel();
    m_hits = m_names ? m_names->complete(text, kMost) : std::vector<VectorNames::Hit>();
    endResetModel();
    return m_hits.size() > 1 || (m_hits.size() == 1 && m_hits.front().symbol != text);
}

int GeneNameCompleter::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant GeneNameCompleter::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const VectorNames::Hit& hit = m_hits[static_cast<std::size_t>(index.row())];
    if (role == Qt::EditRole)
        return hit.symbol;
    if (role == Qt::DisplayRole)
        return hit.found.isEmpty() ? hit.symbol : tr("%1 (%2)").arg(hit.symbol, hit.found);
    return {};
}

} // namespace knockscope::ui
