// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/table_view.h"

#include "ui/models/row_order_proxy.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSignificantDigits = 6;
// Wider columns move numbers away from the names they belong to.
constexpr double kMostStretch = 1.6;
constexpr double kMostNameStretch = 1.9;
constexpr int kLeastNameWidth = 90; // however narrow the table

/// Keeps words away from the numbers that end at the left of them.
class WordsApart final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() == 0 || !(option->displayAlignment & Qt::AlignLeft))
            return;
        option->features |= QStyleOptionViewItem::HasDecoration; // an empty one
        option->decorationSize = QSize(kIndent, 1);
    }

private:
    static constexpr int kIndent = 2;
};

} // namespace

void emptyMenu(QMenu* menu)
{
    menu->clear();
    qDeleteAll(menu->findChildren<QMenu*>(Qt::FindDirectChildrenOnly));
}

TableView::TableView(const QString& name, const QString& accessibleName, QAbstractItemModel* model,
                     QWidget* parent)
    : QTableView(parent)
    , m_note(new QLabel(viewport()))
{
    setObjectName(name);
    setAccessibleName(accessibleName);
    setModel(model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSortingEnabled(true);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);

    QHeaderView* header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setMinimumSectionSize(fontMetrics().horizontalAdvance(u"★"_s) + 14);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignBottom);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](QPoint position) {
        QMenu* menu = makeColumnMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(header->mapToGlobal(position));
    });
    connect(header, &QHeaderView::sectionResized, this, [this] {
        if (!m_isFitting)
            m_userSized = true;
    });
    connect(header, &QHeaderView::sectionHandleDoubleClicked, this, [this](int column) {
        const QScopedValueRollback fitting(m_isFitting, true);
        horizontalHeader()->resizeSection(column, naturalWidth(column));
    });

    connect(header, &QHeaderView::sortIndicatorChanged, this, &TableView::fitColumns); // room for the arrow
    setItemDelegate(new WordsApart(this));

    const auto columns = static_cast<std::size_t>(model->columnCount());
    m_chosen.assign(columns, 1);
    m_default = m_chosen;
    m_samples.assign(columns, u"0.000"_s);

    m_note->setAlignment(Qt::AlignCenter);
    m_note->setWordWrap(true);
    m_note->setAttribute(Qt::WA_TransparentForMouseEvents);
    (new QVBoxLayout(viewport()))->addWidget(m_note);
    m_note->hide();
}

void TableView::setNoteName(const QString& name)
{
    m_note->setObjectName(name);
}

void TableView::setNote(const QString& text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

void TableView::setDefaultColumns(const std::vector<int>& columns)
{
    std::fill(m_default.begin(), m_default.end(), char(0));
    for (const int column : columns)
        m_default[static_cast<std::size_t>(column)] = 1;
    resetColumns();
}

void TableView::setDefaultSort(int column, Qt::SortOrder order)
{
    m_defaultSortColumn = column;
    m_defaultSortOrder = order;
    sortByColumn(column, order);
}

void TableView::setStandIns(std::function<int(int)> standIn)
{
    if (!m_standIn && !standIn)
        return;
    m_standIn = std::move(standIn);
    showColumns();
}

void TableView::setColumnChosen(int column, bool isOn)
{
    m_chosen[static_cast<std::size_t>(column)] = isOn || column == 0;
    showColumns();
}

void TableView::resetColumns()
{
    m_chosen = m_default;
    m_userSized = false;
    QHeaderView* header = horizontalHeader();
    for (int column = 0; column < header->count(); ++column)
        header->moveSection(header->visualIndex(column), column);
    showColumns();
    fitColumns();
}

void TableView::setColumnSample(int column, const QString& text)
{
    m_samples[static_cast<std::size_t>(column)] = text;
    fitColumns();
}

void TableView::showColumns()
{
    std::vector<char> shown = m_chosen;
    for (std::size_t column = 0; m_standIn && column < shown.size(); ++column) {
        const int other = m_standIn(static_cast<int>(column));
        if (other == static_cast<int>(column) || !m_chosen[column])
            continue;
        shown[column] = 0;
        shown[static_cast<std::size_t>(other)] = 1;
    }
    const QScopedValueRollback fitting(m_isFitting, true); // hiding is resizing, to Qt
    for (std::size_t column = 0; column < shown.size(); ++column) {
        const auto section = static_cast<int>(column);
        if (isColumnHidden(section) != !shown[column])
            setColumnHidden(section, !shown[column]);
    }
    fitColumns();
}

QString TableView::title(int column) const
{
    return model()->headerData(column, Qt::Horizontal, ColumnTitleRole).toString();
}

QString TableView::columnId(int column) const
{
    return model()->headerData(column, Qt::Horizontal, ColumnIdRole).toString();
}

int TableView::columnOfId(const QString& id) const
{
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (columnId(column) == id)
            return column;
    }
    return -1;
}

int TableView::naturalWidth(int column) const
{
    const QHeaderView* header = horizontalHeader();
    const QString text = model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    constexpr int kMargin = 9;
    if (text.size() <= 1)
        return header->minimumSectionSize();
    const int arrow = header->sortIndicatorSection() == column
        ? style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, header) + kMargin
        : 0;
    const int forTitle = header->fontMetrics().size(0, text).width() + kMargin + arrow;
    const int forCells =
        fontMetrics().horizontalAdvance(m_samples[static_cast<std::size_t>(column)]) + kMargin;
    const int least = column == 0 ? kLeastNameWidth : 0;
    return std::max({forTitle, forCells, least});
}

int TableView::comfortableWidth() const
{
    double width = naturalWidth(0) * (kMostNameStretch - 1) / 2;
    for (int column = 0; column < horizontalHeader()->count(); ++column)
        width += isColumnHidden(column) ? 0 : naturalWidth(column);
    return static_cast<int>(width) + 2 * frameWidth()
        + style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
}

void TableView::fitColumns()
{
    if (m_userSized)
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    QHeaderView* header = horizontalHeader();
    const auto isMark = [this](int column) { // of marks: as narrow as it is
        return model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().size() <= 1;
    };
    double natural = 0;
    double stretching = 0;
    for (int column = 0; column < header->count(); ++column) {
        if (isColumnHidden(column))
            continue;
        natural += naturalWidth(column);
        stretching += column == 0 || isMark(column) ? 0 : naturalWidth(column);
    }
    // Names first, they may be long.
    const double room = std::max(viewport()->width() - natural, 0.0);
    const double forName = std::min(room, (kMostNameStretch - 1) * naturalWidth(0));
    const double stretch = stretching > 0 ? std::min(1 + (room - forName) / stretching, kMostStretch) : 1.0;
    for (int column = 0; column < header->count(); ++column) {
        if (isColumnHidden(column) || header->sectionResizeMode(column) != QHeaderView::Interactive)
            continue;
        const double width = naturalWidth(column);
        header->resizeSection(column,
                              static_cast<int>(column == 0          ? width + forName
                                                   : isMark(column) ? width
                                                                    : width * stretch));
    }
}

QMenu* TableView::makeColumnMenu(QWidget* parent)
{
    auto* menu = new QMenu(tr("&Columns"), parent);
    menu->setObjectName(u"columnMenu"_s);
    menu->setToolTipsVisible(true);
    for (int column = 1; column < model()->columnCount(); ++column) {
        QAction* action = menu->addAction(title(column));
        action->setObjectName(columnId(column));
        action->setToolTip(model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString());
        action->setCheckable(true);
        action->setChecked(isColumnChosen(column));
        connect(action, &QAction::toggled, this,
                [this, column](bool isOn) { setColumnChosen(column, isOn); });
    }
    menu->addSeparator();
    QAction* all = menu->addAction(tr("Show &all"));
    all->setObjectName(u"showAllColumns"_s);
    connect(all, &QAction::triggered, this, [this] {
        std::fill(m_chosen.begin(), m_chosen.end(), char(1));
        showColumns();
    });
    QAction* reset = menu->addAction(tr("&Reset"));
    reset->setObjectName(u"resetColumns"_s);
    connect(reset, &QAction::triggered, this, &TableView::resetColumns);
    return menu;
}

QString TableView::selectedText() const
{
    const QHeaderView* header = horizontalHeader();
    std::vector<int> columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        if (const int column = header->logicalIndex(visual); !isColumnHidden(column))
            columns.push_back(column);
    }
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    const auto cellText = [&](int row, int column) {
        const QModelIndex index = model()->index(row, column);
        const QVariant number = index.data(TableNumberRole);
        if (!number.isValid())
            return index.data().toString();
        return std::isfinite(number.toDouble()) ? locale.toString(number.toDouble(), 'g', kSignificantDigits)
                                                : QString();
    };
    QStringList fields;
    for (const int column : columns)
        fields.push_back(title(column));
    QString text = fields.join(u'\t') + u'\n';
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex& row : rows) {
        fields.clear();
        for (const int column : columns)
            fields.push_back(cellText(row.row(), column));
        text += fields.join(u'\t') + u'\n';
    }
    return text;
}

void TableView::copySelection() const
{
    if (selectionModel()->hasSelection())
        QApplication::clipboard()->setText(selectedText());
}

QJsonObject TableView::saveState() const
{
    const QHeaderView* header = horizontalHeader();
    QJsonArray columns;
    QJsonObject widths;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!isColumnChosen(column))
            continue;
        columns.push_back(columnId(column));
        if (m_userSized && !isColumnHidden(column))
            widths[columnId(column)] = header->sectionSize(column);
    }
    QJsonObject sort;
    if (const auto* rows = qobject_cast<const RowOrderProxy*>(model()); rows && rows->sortColumn() >= 0)
        sort = {{u"column"_s, columnId(header->sortIndicatorSection())},
                {u"descending"_s, header->sortIndicatorOrder() == Qt::DescendingOrder}};
    return {{u"columns"_s, columns}, {u"widths"_s, widths}, {u"sort"_s, sort}};
}

void TableView::restoreState(const QJsonObject& state)
{
    QHeaderView* header = horizontalHeader();
    const QJsonObject sort = state[u"sort"_s].toObject();
    if (const int column = columnOfId(sort[u"column"_s].toString()); column >= 0)
        sortByColumn(column, sort[u"descending"_s].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    else
        sortByColumn(m_defaultSortColumn, m_defaultSortOrder);
    resetColumns();
    std::vector<int> columns;
    for (const QJsonValue& id : state[u"columns"_s].toArray()) {
        const int column = columnOfId(id.toString());
        if (column >= 0 && std::find(columns.begin(), columns.end(), column) == columns.end())
            columns.push_back(column);
    }
    if (columns.empty())
        return;
    std::fill(m_chosen.begin(), m_chosen.end(), char(0));
    m_chosen.front() = 1;
    if (std::find(columns.begin(), columns.end(), 0) == columns.end())
        columns.insert(columns.begin(), 0);
    for (std::size_t place = 0; place < columns.size(); ++place)
        m_chosen[static_cast<std::size_t>(columns[place])] = 1;
    // Those that are not shown stay beside the one before them, so that a stand-in is in its place.
    for (int column = 1; column < header->count(); ++column) {
        if (!m_chosen[static_cast<std::size_t>(column)])
            columns.insert(std::find(columns.begin(), columns.end(), column - 1) + 1, column);
    }
    for (int place = 0; place < header->count(); ++place)
        header->moveSection(header->visualIndex(columns[static_cast<std::size_t>(place)]), place);
    showColumns();
    const QJsonObject widths = state[u"widths"_s].toObject();
    for (auto width = widths.begin(); width != widths.end(); ++width) {
        const int column = columnOfId(width.key());
        constexpr int kWidest = 2000;
        if (column >= 0 && !isColumnHidden(column) && width->toInt() > 0)
            header->resizeSection(column, std::min(width->toInt(), kWidest));
    }
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        Q_EMIT spacePressed();
        return;
    }
    if ((event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        && !(event->modifiers() & ~Qt::KeypadModifier)) {
        constexpr int kStep = 40;
        QScrollBar* bar = horizontalScrollBar();
        bar->setValue(bar->value() + (event->key() == Qt::Key_Left ? -kStep : kStep));
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    const int left = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    horizontalScrollBar()->setValue(left);
}

void TableView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    Q_EMIT rowMenuRequested(
        index, byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

void TableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void TableView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
        if (model())
            fitColumns();
    }
}

} // namespace knockscope::ui
