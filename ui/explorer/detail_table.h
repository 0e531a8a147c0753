// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/text_table_model.h"

#include <QString>
#include <QWidget>

#include <vector>

class QAbstractItemView;
class QLabel;
class QStackedWidget;
class QTableView;

namespace knockscope::ui {

/// Rows of a table or tree as tab-separated lines below the titles of its columns, in the order on screen:
/// the selected rows, or all of them when none is. Hidden columns are left out; rows beneath others follow
/// them.
QString rowsAsText(const QAbstractItemView& view);
/// Gives a view Ctrl+C.
void addCopyAction(QAbstractItemView& view);

/// A table of finished texts that can be copied, or a sentence in its place.
class DetailTable final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DetailTable)

public:
    /// `name`: of the view; the sentence is `name`Message.
    DetailTable(const QString& name, const QString& accessibleName, QWidget* parent = nullptr);

    void setTable(std::vector<TextTableModel::Column> columns, std::vector<TextTableModel::Row> rows);
    void setMessage(const QString& message);
    QTableView* view() const { return m_view; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitColumns();

    TextTableModel* m_model;
    QTableView* m_view;
    QLabel* m_message;
    QStackedWidget* m_stack;
};

} // namespace knockscope::ui
