// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QString>

#include <limits>
#include <vector>

namespace knockscope::ui {

/// A small table of finished texts: settings, comparisons.
class TextTableModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextTableModel)

public:
    struct Cell {
        QString text;
        QString toolTip = {};
        bool isBold = false;
        bool isFaint = false;
    };
    struct Column {
        QString title;
        QString toolTip = {};
        bool isNumber = false;
    };
    using Row = std::vector<Cell>;

    explicit TextTableModel(QObject* parent = nullptr);

    /// Rows have a cell for each column.
    void setTable(std::vector<Column> columns, std::vector<Row> rows);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
};

} // namespace knockscope::ui
