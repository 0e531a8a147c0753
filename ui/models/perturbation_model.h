// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/perturbation_summary.h"
#include "ui/models/row_order_proxy.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace knockscope::ui {

struct PerturbationRow {
    QString name;
    quint64 cells = 0; // 0: unseen, only predicted
    std::optional<int> fold = {}; // 0-based, in which it was held out
    QString reasonNotPredicted = {}; // empty where nothing is known to be in the way
    std::optional<PerturbationSummary> summary = {}; // nothing until it was computed

    bool isSeen() const { return cells > 0; }
    bool hasPrediction() const;
    bool isCombination() const { return name.contains(u'+'); }
    /// Of what the screen says, not of what is computed from it.
    bool operator==(const PerturbationRow& other) const
    {
        return name == other.name && cells == other.cells && fold == other.fold;
    }
};

/// The perturbations of a project in the order of its store, and those that were predicted without cells.
class PerturbationModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PerturbationModel)

public:
    enum Column {
        NameColumn,
        CellsColumn,
        ObservedShiftColumn,
        PredictedShiftColumn,
        CorrelationColumn,
        FoldColumn,
        SeenColumn,
        NoiseColumn,
        RespondingColumn,
        ColumnCount
    };
    enum Role { SortRole = TableSortRole };

    explicit PerturbationModel(QObject* parent = nullptr);

    /// Resets the model only if perturbations of the screen are others than before.
    void setRows(std::vector<PerturbationRow> rows);
    /// Replaces what comes after the perturbations of the screen. Rows that stay keep their identity.
    void setUnseen(std::vector<PerturbationRow> rows);
    /// Changes only the folds of the first rows; `folds` has one entry for each of them.
    void setFolds(const std::vector<std::optional<int>>& folds);
    /// The same for why there is no prediction.
    void setReasonsNotPredicted(const std::vector<QString>& reasons);
    /// Of rows `first` and following. What is sorted by them moves a moment later, all at once.
    void setSummaries(int first, const std::vector<PerturbationSummary>& summaries);
    /// Of all rows, for when another run is shown.
    void clearSummaries();

    const std::vector<PerturbationRow>& rows() const { return m_rows; }
    const PerturbationRow& row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    /// -1 when there is no perturbation of that name.
    int find(const QString& name) const { return m_rowOfName.value(name, -1); }
    /// The raw number of a cell; NaN where there is none.
    double value(int row, int column) const;
    /// Place of the row's name among all names, in alphabetical order.
    int nameRank(int row) const { return m_nameRanks[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString displayText(const PerturbationRow& row, int column) const;
    QString toolTip(const PerturbationRow& row, int column) const;
    void rankNames();
    void replaceAll(std::vector<PerturbationRow> rows);

    std::vector<PerturbationRow> m_rows;
    std::vector<int> m_nameRanks;
    QHash<QString, int> m_rowOfName;
};

/// A condition that perturbations are filtered by. There is at most one of a kind, and of Seen and Unseen,
/// Predicted and NotPredicted, Single and Combination at most one each.
struct PerturbationFilter {
    enum class Kind {
        Seen,
        Unseen,
        Predicted,
        NotPredicted,
        MinimalCells, // number
        BeyondNoise, // the observed shift is larger than the noise floor
        Single,
        Combination,
        Fold, // number, 0-based
        ContainsGene, // text: a gene that is perturbed; any while empty
    };

    Kind kind = Kind::Seen;
    int number = 0;
    QString text = {};
    QString meant = {}; // the screen's own name for the text; empty: the text

    bool accepts(const PerturbationRow& row) const;
    bool operator==(const PerturbationFilter&) const = default;
};

/// Keeps the rows that meet every filter and whose name contains the searched text.
class PerturbationProxy final : public RowOrderProxy {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PerturbationProxy)

public:
    explicit PerturbationProxy(QObject* parent = nullptr);

    /// Names that contain `typed`, or `meant`, which is the screen's own name for it. Parts joined by + are
    /// looked for in any order.
    void setSearch(const QString& typed, const QString& meant);
    void setFilters(std::vector<PerturbationFilter> filters);
    const std::vector<PerturbationFilter>& filters() const { return m_filters; }

protected:
    bool accepts(int sourceRow) const override;
    double sortKey(int sourceRow, int column) const override;
    bool dependsOn(int firstColumn, int lastColumn) const override;

private:
    const PerturbationModel* model() const { return static_cast<const PerturbationModel*>(sourceModel()); }

    QString m_typed;
    QString m_meant;
    std::vector<PerturbationFilter> m_filters;
};

} // namespace knockscope::ui
