// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/run_reports.h"
#include "ui/models/selection.h"

#include <QAbstractItemModel>
#include <QSortFilterProxyModel>
#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace knockscope::ui {

/// Runs with their metrics; beneath each its baselines and the rows of noise.
class RunTableModel final : public QAbstractItemModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunTableModel)

public:
    /// Then a column for each of metricDefinitions(), then the last two.
    enum Column { RunColumn, ShownColumn, ModelColumn, FoldsColumn, StateColumn, FirstMetricColumn };
    enum Role { SortRole = Qt::UserRole };

    explicit RunTableModel(QObject* parent = nullptr);

    static int metricColumn(std::size_t metric) { return FirstMetricColumn + static_cast<int>(metric); }
    static int evaluatedColumn();
    static int secondsColumn();
    /// Of a metric's column; -1 for others.
    static int metricOf(int column);
    /// For files: "run", "w1", "seconds_per_fold".
    static QString columnName(int column);
    static QString columnTitle(int column);
    static bool isUsual(int column); // shown unless somebody chooses otherwise
    /// All columns from left to right unless somebody moves them: the metrics right after the run's name.
    static std::vector<int> usualOrder();

    /// Never null.
    void setReports(const ReportsPointer& reports);
    /// What is marked, of the reports that are there.
    void setBest(BestEvaluations best);
    bool isBest(EvaluationId id, std::size_t metric) const;
    bool marksAny() const;
    const ReportsPointer& reports() const { return m_reports; }
    /// The first leads. Runs that the reports do not have (yet) are kept until a check box changes.
    void setShownRuns(const std::vector<std::string>& runs);
    const std::vector<std::string>& shownRuns() const { return m_shown; }
    /// Makes a run that can be read the leading one: those shown with it stay, and one that was not shown
    /// takes the place of the leading one.
    void lead(const QModelIndex& index);

    /// The column of a metric in which a run without metrics offers to compute them; -1: none.
    void setComputeColumn(int column);
    int computeColumn() const { return m_computeColumn; }
    /// Runs whose metrics are being computed.
    void setComputing(std::vector<std::string> runs);

    EvaluationId idOf(const QModelIndex& index) const; // run -1 for an invalid index
    QModelIndex indexOf(EvaluationId id, int column = 0) const;
    /// Null when it is not computed yet.
    const RunEvaluation* evaluationOf(const QModelIndex& index) const;
    const RunReport* reportOf(const QModelIndex& index) const; // null for an invalid index
    bool canCompute(const QModelIndex& index) const; // whether the row stands for a run without metrics
    /// How a row is called where it stands alone: "paper-gp" or "Ctrl Hist beside paper-gp".
    QString titleOf(EvaluationId id) const;
    /// Mean and sd in the metric's usual number of decimals; empty when not defined.
    static QString valueText(const MeanAndSd& value, std::size_t metric);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// By the user.
    void shownRunsChanged(const std::vector<std::string>& runs);
    /// There are kMostShownRuns already.
    void tooManyShown();

private:
    QString text(EvaluationId id, int column) const;
    QString stateText(const RunReport& report) const;
    QString toolTip(EvaluationId id, int column) const;
    QString textWithoutMetrics(const RunReport& report) const;
    QVariant sortValue(EvaluationId id, int column) const;
    bool isShown(const std::string& run) const;
    void announce(int column);

    ReportsPointer m_reports = std::make_shared<const RunReports>();
    BestEvaluations m_best;
    std::vector<std::string> m_shown;
    int m_computeColumn = FirstMetricColumn;
    std::vector<std::string> m_computing;
};

/// Sorts by the raw numbers; rows that have none are always last.
class RunTableProxy final : public QSortFilterProxyModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunTableProxy)

public:
    explicit RunTableProxy(QObject* parent = nullptr);

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
};

} // namespace knockscope::ui
