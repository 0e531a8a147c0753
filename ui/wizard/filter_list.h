// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screen/cell_filter.h"
#include "ui/jobs/screen_inspector.h"

#include <QWidget>

#include <string>
#include <vector>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace knockscope::ui {

/// Conditions that a cell must meet, one in each row.
class FilterList final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterList)

public:
    explicit FilterList(QWidget* parent = nullptr);

    /// The columns to choose from. Conditions stay; one whose column is gone is a problem.
    void setInspection(const ScreenInspector::Inspection& inspection);
    /// Also replaces a condition "column = something else".
    void add(const CellFilter& filter);

    std::vector<CellFilter> filters() const; // those that are complete
    QString problem() const; // what is missing in one that is not; empty when all are complete

Q_SIGNALS:
    void changed();

private:
    struct Row {
        QWidget* widget;
        QComboBox* column;
        QComboBox* comparison;
        QComboBox* value;
    };

    Row& addRow();
    void remove(const QWidget* widget);
    void fillColumns(const Row& row);
    bool isGone(const std::string& column) const;
    void showValues(const Row& row);
    static CellFilter filterOf(const Row& row);

    ScreenInspector::Inspection m_inspection; // null until it is there
    QVBoxLayout* m_layout;
    QPushButton* m_add;
    std::vector<Row> m_rows;
};

} // namespace knockscope::ui
