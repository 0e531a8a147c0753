// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/gene_response.h"
#include "ui/models/row_order_proxy.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QString>

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace knockscope::ui {

/// Names of a project's genes, shared by the table and the plots.
using GeneNames = std::shared_ptr<const std::vector<QString>>;
using ResponsePointer = std::shared_ptr<const PerturbationResponse>;

/// In files.
struct ResponseKindId {
    ResponseKind kind;
    const char* id;
};
/// In the order in which they are offered.
inline constexpr std::array<ResponseKindId, 7> kResponseKindIds = {
    {{ResponseKind::MeanShift, "mean_shift"},
     {ResponseKind::VarianceInflation, "variance_inflation"},
     {ResponseKind::VarianceLoss, "variance_loss"},
     {ResponseKind::ZeroInflation, "zero_inflation"},
     {ResponseKind::ZeroLoss, "zero_loss"},
     {ResponseKind::MixtureChange, "mixture_change"},
     {ResponseKind::None, "none"}}};

/// The genes of one perturbation, in the order of the store.
class GeneTableModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GeneTableModel)

public:
    /// What is both observed and predicted stands side by side.
    enum Column {
        GeneColumn,
        ObservedW1Column,
        PredictedW1Column,
        ErrorW1Column,
        ControlMeanColumn,
        ObservedMeanColumn,
        PredictedMeanColumn,
        ObservedMeanChangeColumn,
        PredictedMeanChangeColumn,
        ObservedVarianceChangeColumn,
        PredictedVarianceChangeColumn,
        ObservedZeroChangeColumn,
        PredictedZeroChangeColumn,
        ObservedSkewnessChangeColumn,
        PredictedSkewnessChangeColumn,
        ObservedModesChangeColumn,
        PredictedModesChangeColumn,
        ResponseColumn, // the kind of the observed response
        PredictedResponseColumn,
        FdrColumn, // of the observed W1
        PredictedFdrColumn,
        PinnedColumn,
        ColumnCount
    };
    enum Role { SortRole = TableSortRole };

    /// Of an observed column the one that says the same of the prediction; otherwise the column itself.
    static int predictedColumn(int column);

    explicit GeneTableModel(QObject* parent = nullptr);

    /// Rows keep their identity while the genes stay the same, so that a selection survives. `response` may
    /// be null: then only the names are known.
    void setResponse(const GeneNames& names, const ResponsePointer& response);
    void setPinned(const std::vector<int>& genes);

    bool isFor(const GeneNames& names) const { return names == m_names; }
    const GeneNames& names() const { return m_names; }
    const ResponsePointer& response() const { return m_response; }
    /// Whether there are observed cells.
    bool isObserved() const { return m_response && m_response->cells > 0; }
    /// The raw number of a cell; NaN where there is none.
    double value(int gene, int column) const;
    QString geneName(int gene) const;
    /// Place of the gene's name among all names, in alphabetical order.
    int nameRank(int gene) const;
    /// Whatever its case; -1 when there is none.
    int findGene(const QString& name) const;
    bool isPinned(int gene) const { return m_isPinned[static_cast<std::size_t>(gene)] != 0; }
    std::vector<int> pinned() const;
    /// Of the observed shift; of the predicted one where no cells were observed. Null without a response.
    const ShiftJudgement* judgement(int gene) const;
    /// The W1 that goes with it; NaN where there is none.
    double judgedW1(int gene) const;
    /// Whether the shape changes beyond chance and the mean does not account for half of it.
    bool isNonMean(int gene) const;
    /// A cell as a file has it: numbers that read back the same, English words, empty where there is nothing.
    std::string fileText(int gene, int column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isActive(int gene) const;
    std::optional<ResponseKind> kind(int gene, int column) const;
    QString displayText(int gene, int column) const;
    QString explanation(int gene, int column) const;
    void rankNames() const;

    GeneNames m_names;
    ResponsePointer m_response;
    std::vector<char> m_isPinned;
    // Made when first asked for: opening a project need not wait for them.
    mutable std::vector<int> m_nameRanks;
    mutable QHash<QString, int> m_geneOfName; // in lower case
};

/// All columns of these genes as a CSV file, made without the window's model so that any thread may do so.
std::string geneCsv(const GeneNames& names, const ResponsePointer& response, const std::vector<int>& pinned,
                    const std::vector<int>& genes);

/// What genes are shown; everything together.
struct GeneFilter {
    bool nonMeanOnly = false;
    bool beyondChanceOnly = false; // false discovery rate below kShiftFdr
    std::vector<ResponseKind> kinds = {}; // one of these; empty: any
    std::optional<double> minimalW1 = {}; // judgedW1()
    std::optional<std::vector<int>> genes = {}; // only these

    bool operator==(const GeneFilter&) const = default;
};

/// Sorts by the raw numbers, with genes that have none always last, and keeps the genes that pass the filter
/// and the search.
class GeneTableProxy final : public RowOrderProxy {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GeneTableProxy)

public:
    explicit GeneTableProxy(QObject* parent = nullptr);

    void setFilter(const GeneFilter& filter);
    const GeneFilter& filter() const { return m_filter; }

    /// Names that contain `typed`, or `meant`, which is the screen's own name for it.
    void setSearch(const QString& typed, const QString& meant);
    /// Only these genes in place of a search.
    void setSearchedGenes(const std::vector<int>& genes);

protected:
    bool accepts(int sourceRow) const override;
    double sortKey(int sourceRow, int column) const override;
    bool dependsOn(int firstColumn, int lastColumn) const override;
    void sourceReset() override;

private:
    const GeneTableModel* model() const { return static_cast<const GeneTableModel*>(sourceModel()); }
    std::vector<char> marked(const std::vector<int>& genes) const;
    void search();

    GeneFilter m_filter;
    QString m_typed;
    QString m_meant;
    std::optional<std::vector<int>> m_searchedGenes;
    std::vector<char> m_isFound; // by the search; empty: all
    std::vector<char> m_isListed; // among the filter's genes; empty: all
};

} // namespace knockscope::ui
