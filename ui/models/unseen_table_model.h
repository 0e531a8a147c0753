// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/unseen_predictor.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <string>
#include <vector>

namespace knockscope::ui {

/// The perturbations that a run has predicted without having seen them.
class UnseenTableModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UnseenTableModel)

public:
    enum Column { NameColumn, ShiftColumn, GenesColumn, FoldsColumn, ColumnCount };
    enum Role { SortRole = Qt::UserRole };

    explicit UnseenTableModel(QObject* parent = nullptr);

    void setEntries(std::vector<UnseenEntry> entries);
    const std::vector<UnseenEntry>& entries() const { return m_entries; }
    const UnseenEntry& entry(int row) const { return m_entries[static_cast<std::size_t>(row)]; }
    int rowOf(const std::string& name) const; // -1: it is not there

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<UnseenEntry> m_entries;
};

/// Sorts by the raw values; those without a number come last either way.
class UnseenTableProxy final : public QSortFilterProxyModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UnseenTableProxy)

public:
    explicit UnseenTableProxy(QObject* parent = nullptr);

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
};

/// As a CSV file holds them, in their order: perturbation,predicted_mean_w1,mean_w1_by_chance,
/// responding_genes,folds_used. Unknown numbers are left empty.
std::string unseenCsv(const std::vector<UnseenEntry>& entries);
/// The same with tabs, as spreadsheets take it from the clipboard.
std::string unseenTabbed(const std::vector<UnseenEntry>& entries);

} // namespace knockscope::ui
