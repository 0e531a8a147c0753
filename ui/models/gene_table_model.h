// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/gene_response.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <QString>

#include <memory>
#include <vector>

namespace knockscope::ui {

/// Names of a project's genes, shared by the table and the plots.
using GeneNames = std::shared_ptr<const std::vector<QString>>;
using ResponsePointer = std::shared_ptr<const PerturbationResponse>;

/// The genes of one perturbation, in the order of the store.
class GeneTableModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GeneTableModel)

public:
    enum Column {
        GeneColumn,
        ObservedW1Column,
        PredictedW1Column,
        ErrorW1Column,
        ControlMeanColumn,
        ObservedMeanColumn,
        PredictedMeanColumn,
        ResponseColumn, // the kind of the observed response
        ColumnCount
    };
    enum Role { SortRole = Qt::UserRole };

    explicit GeneTableModel(QObject* parent = nullptr);

    /// Rows keep their identity while the genes stay the same, so that a selection survives. `response` may
    /// be null: then only the names are known.
    void setResponse(const GeneNames& names, const ResponsePointer& response);

    /// The raw number of a cell; NaN where there is none.
    double value(int gene, int column) const;
    QString geneName(int gene) const;
    /// Whether the observed shape changes beyond chance and the mean does not account for half of it.
    bool isNonMean(int gene) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isActive(int gene) const;
    QString displayText(int gene, int column) const;
    QString explanation(int gene) const;

    GeneNames m_names;
    ResponsePointer m_response;
};

/// Sorts by the raw numbers, with genes that have none always last, and keeps the genes whose name contains
/// the searched text, on demand only those of a non-mean response.
class GeneTableProxy final : public QSortFilterProxyModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GeneTableProxy)

public:
    explicit GeneTableProxy(QObject* parent = nullptr);

    void setNonMeanOnly(bool isOn);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    bool m_nonMeanOnly = false;
};

} // namespace knockscope::ui
