// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <QString>

#include <optional>
#include <vector>

namespace knockscope::ui {

struct PerturbationRow {
    QString name;
    quint64 cells = 0;
    std::optional<int> fold; // 0-based, in which it was held out

    bool operator==(const PerturbationRow&) const = default;
};

/// The perturbations of a project in the order of its store.
class PerturbationModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PerturbationModel)

public:
    enum Column { NameColumn, CellsColumn, FoldColumn, ColumnCount };
    enum Role { SortRole = Qt::UserRole };

    explicit PerturbationModel(QObject* parent = nullptr);

    void setRows(std::vector<PerturbationRow> rows);
    /// Changes only the folds; `folds` has one entry for each row.
    void setFolds(const std::vector<std::optional<int>>& folds);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<PerturbationRow> m_rows;
};

/// Sorts by the raw values and keeps the rows whose name contains the searched text.
class PerturbationProxy final : public QSortFilterProxyModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PerturbationProxy)

public:
    explicit PerturbationProxy(QObject* parent = nullptr);
};

} // namespace knockscope::ui
