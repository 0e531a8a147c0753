// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/detail_table.h"

#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

/// From left to right.
std::vector<int> visibleColumns(const QAbstractItemView& view)
{
    const auto* tree = qobject_cast<const QTreeView*>(&view);
    const auto* table = qobject_cast<const QTableView*>(&view);
    const QHeaderView* const header = tree ? tree->header() : table->horizontalHeader();
    std::vector<int> columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!header->isSectionHidden(column))
            columns.push_back(column);
    }
    return columns;
}

void collectRows(const QAbstractItemModel& model, const QModelIndex& parent, QModelIndexList& rows)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        rows.append(index);
        collectRows(model, index, rows);
    }
}

} // namespace

QString rowsAsText(const QAbstractItemView& view)
{
    const QAbstractItemModel& model = *view.model();
    QModelIndexList rows;
    collectRows(model, {}, rows);
    const QItemSelectionModel& selection = *view.selectionModel();
    if (selection.hasSelection())
        rows.removeIf(
            [&](const QModelIndex& row) { return !selection.isRowSelected(row.row(), row.parent()); });
    QStringList lines;
    QStringList cells;
    const std::vector<int> columns = visibleColumns(view);
    for (const int column : columns)
        cells << model.headerData(column, Qt::Horizontal).toString();
    lines << cells.join(u'\t');
    for (const QModelIndex& row : std::as_const(rows)) {
        cells.clear();
        for (const int column : columns)
            cells << row.siblingAtColumn(column).data().toString().replace(u'\n', u' ').replace(u'\t', u' ');
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

void addCopyAction(QAbstractItemView& view)
{
    auto* copy = new QAction(DetailTable::tr("&Copy"), &view);
    copy->setObjectName(view.objectName() + u"Copy"_s);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(copy, &QAction::triggered, &view,
                     [&view] { QGuiApplication::clipboard()->setText(rowsAsText(view)); });
    view.addAction(copy);
}

DetailTable::DetailTable(const QString& name, const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
    , m_model(new TextTableModel(this))
    , m_view(new QTableView)
    , m_message(new QLabel)
    , m_stack(new QStackedWidget)
{
    m_view->setObjectName(name);
    m_view->setAccessibleName(accessibleName);
    m_view->setModel(m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + 6);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->viewport()->installEventFilter(this);
    addCopyAction(*m_view);
    m_message->setObjectName(name + u"Message"_s);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setMargin(12);
    m_message->setAutoFillBackground(true);
    m_message->setBackgroundRole(QPalette::Base);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_message);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

void DetailTable::setTable(std::vector<TextTableModel::Column> columns, std::vector<TextTableModel::Row> rows)
{
    // Who looks at one row of several runs wants to stay there.
    const int top = m_view->verticalScrollBar()->value();
    // A number at the far edge would stand apart from its row.
    m_view->horizontalHeader()->setStretchLastSection(!columns.empty() && !columns.back().isNumber);
    m_model->setTable(std::move(columns), std::move(rows));
    m_view->clearSpans();
    const int count = m_model->columnCount();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        int last = count - 1;
        while (last > 0 && m_model->index(row, last).data().toString().isEmpty())
            --last;
        if (last < count - 1 && last < 2)
            m_view->setSpan(row, last, 1, count - last);
    }
    fitColumns();
    m_view->verticalScrollBar()->setValue(top);
    m_stack->setCurrentWidget(m_view);
}

bool DetailTable::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

void DetailTable::fitColumns()
{
    // Of two or three columns of text none may push the others out of sight.
    const int count = m_model->columnCount();
    constexpr int kNarrowest = 110;
    constexpr int kWidest = 420;
    const int widest = count > 3 ? kWidest : std::max(kNarrowest, m_view->viewport()->width() * 2 / 5);
    for (int column = 0; column < count; ++column) {
        int width = m_view->horizontalHeader()->sectionSizeHint(column);
        for (int row = 0; row < m_model->rowCount() && width < widest; ++row) {
            // A cell that goes on into the next column asks for no room of its own.
            if (m_view->columnSpan(row, column) == 1)
                width = std::max(width, m_view->sizeHintForIndex(m_model->index(row, column)).width() + 1);
        }
        m_view->setColumnWidth(column, std::min(widest, width));
    }
}

void DetailTable::setMessage(const QString& message)
{
    m_message->setText(message);
    m_model->setTable({}, {});
    m_stack->setCurrentWidget(m_message);
}

} // namespace knockscope::ui
