// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/filter_list.h"

#include "ui/base/text.h"
#include "ui/base/wheel_guard.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace knockscope::ui {

using namespace Qt::StringLiterals;
using Comparison = CellFilter::Comparison;

namespace {

// A column with more values hardly groups cells in a way to filter by.
constexpr std::size_t kMostFilterValues = 1000;

QComboBox* narrowBox(const QString& name, const QString& accessibleName, int characters)
{
    auto* box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(characters);
    return box;
}

bool isOrdering(Comparison comparison)
{
    return comparison != Comparison::Equal && comparison != Comparison::NotEqual;
}

} // namespace

FilterList::FilterList(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_add(new QPushButton(tr("&Add a condition")))
{
    setObjectName(u"filters");
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    m_add->setObjectName(u"addFilter");
    m_add->setAutoDefault(false);
    m_add->setToolTip(tr("Import only cells that meet all conditions"));
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow().column->setFocus(Qt::OtherFocusReason);
        Q_EMIT changed();
    });
}

void FilterList::setInspection(const ScreenInspector::Inspection& inspection)
{
    m_inspection = inspection;
    for (std::size_t i = m_rows.size(); i-- > 0;) {
        const QSignalBlocker quiet(this);
        const CellFilter filter = filterOf(m_rows[i]);
        fillColumns(m_rows[i]);
        QComboBox* const columns = m_rows[i].column;
        const QString name = fromUtf8(filter.column);
        if (columns->findData(name) < 0 && !name.isEmpty()) // what was chosen by hand does not vanish
            columns->addItem(isGone(filter.column) ? style()->standardIcon(QStyle::SP_MessageBoxWarning)
                                                   : QIcon(),
                             name, name);
        columns->setCurrentIndex(columns->findData(name));
        showValues(m_rows[i]);
        m_rows[i].comparison->setCurrentIndex(
            m_rows[i].comparison->findData(static_cast<int>(filter.comparison)));
        m_rows[i].value->setCurrentText(fromUtf8(filter.value));
    }
}

void FilterList::add(const CellFilter& filter)
{
    const auto sameColumn = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) {
        const CellFilter known = filterOf(row);
        return filter.comparison == Comparison::Equal && known.comparison == Comparison::Equal
            && known.column == filter.column;
    });
    {
        const QSignalBlocker quiet(this);
        const Row& row = sameColumn == m_rows.end() ? addRow() : *sameColumn;
        row.column->setCurrentIndex(row.column->findData(fromUtf8(filter.column)));
        row.comparison->setCurrentIndex(row.comparison->findData(static_cast<int>(filter.comparison)));
        row.value->setCurrentText(fromUtf8(filter.value));
    }
    Q_EMIT changed();
}

FilterList::Row& FilterList::addRow()
{
    Row row{new QWidget, narrowBox(u"filterColumn"_s, tr("Column to filter by"), 12),
            narrowBox(u"filterComparison"_s, tr("Comparison"), 2),
            narrowBox(u"filterValue"_s, tr("Value to compare with"), 12)};
    row.column->setPlaceholderText(tr("column"));
    row.value->setEditable(true);
    for (QComboBox* box : {row.column, row.comparison, row.value})
        guardFromWheel(box);
    row.value->setInsertPolicy(QComboBox::NoInsert);
    row.value->completer()->setCompletionMode(QCompleter::PopupCompletion);
    row.value->completer()->setFilterMode(Qt::MatchContains);
    auto* removeButton = new QToolButton;
    removeButton->setObjectName(u"removeFilter");
    removeButton->setText(u"×"_s);
    removeButton->setToolTip(tr("Remove this condition"));
    removeButton->setAccessibleName(tr("Remove this condition"));
    auto* layout = new QHBoxLayout(row.widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(row.column, 1);
    layout->addWidget(row.comparison);
    layout->addWidget(row.value, 1);
    layout->addWidget(removeButton);
    m_layout->insertWidget(static_cast<int>(m_rows.size()), row.widget);
    // Tab goes from row to row and then to the button, though it was there before them.
    setTabOrder(m_add, row.column);
    setTabOrder(row.column, row.comparison);
    setTabOrder(row.comparison, row.value);
    setTabOrder(row.value, removeButton);
    setTabOrder(removeButton, m_add);
    fillColumns(row);
    row.column->setCurrentIndex(-1);
    showValues(row);

    const auto notify = [this] { Q_EMIT changed(); };
    connect(row.column, &QComboBox::currentIndexChanged, row.widget, [this, row] {
        showValues(row);
        Q_EMIT changed();
    });
    connect(row.comparison, &QComboBox::currentIndexChanged, row.widget, notify);
    connect(row.value, &QComboBox::currentTextChanged, row.widget, notify);
    connect(removeButton, &QToolButton::clicked, row.widget, [this, row] { remove(row.widget); });
    m_rows.push_back(row);
    return m_rows.back();
}

void FilterList::remove(const QWidget* widget)
{
    const auto row =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& one) { return one.widget == widget; });
    row->widget->hide();
    row->widget->deleteLater(); // the button that was clicked is in it
    m_rows.erase(row);
    Q_EMIT changed();
}

void FilterList::fillColumns(const Row& row)
{
    const QSignalBlocker quiet(row.column);
    row.column->clear();
    if (!m_inspection)
        return;
    for (const auto& column : m_inspection->columns) {
        if (column.labelCount <= kMostFilterValues)
            row.column->addItem(fromUtf8(column.name), fromUtf8(column.name));
    }
    for (const auto& column : m_inspection->numberColumns) {
        const QString name = fromUtf8(column.name);
        if (row.column->findData(name) < 0)
            row.column->addItem(name, name);
    }
}

void FilterList::showValues(const Row& row)
{
    const QSignalBlocker quietValue(row.value);
    const QSignalBlocker quietComparison(row.comparison);
    const auto chosen = static_cast<Comparison>(row.comparison->currentData().toInt());
    row.value->clear();
    row.comparison->clear();
    const std::string name = toUtf8(row.column->currentData().toString());
    const ScreenInspection::Column* labels = m_inspection ? m_inspection->column(name) : nullptr;
    const bool isGone = !name.empty() && this->isGone(name);
    const bool isNumber = m_inspection && !name.empty() && !isGone
        && std::any_of(m_inspection->numberColumns.begin(), m_inspection->numberColumns.end(),
                       [&](const auto& column) { return column.name == name; });
    constexpr std::array<std::pair<Comparison, const char16_t*>, 6> kSigns{{{Comparison::Equal, u"="},
                                                                            {Comparison::NotEqual, u"≠"},
                                                                            {Comparison::AtLeast, u"≥"},
                                                                            {Comparison::AtMost, u"≤"},
                                                                            {Comparison::Greater, u">"},
                                                                            {Comparison::Less, u"<"}}};
    for (const auto& [comparison, sign] : kSigns) {
        if (isNumber || isGone || !isOrdering(comparison))
            row.comparison->addItem(QString::fromUtf16(sign), static_cast<int>(comparison));
    }
    row.comparison->setCurrentIndex(std::max(0, row.comparison->findData(static_cast<int>(chosen))));
    if (labels) {
        QStringList values;
        for (std::size_t i = 0; i < labels->labels.size(); ++i) {
            if (labels->cells[i] > 0)
                values.append(fromUtf8(labels->labels[i]));
        }
        values.sort(Qt::CaseInsensitive);
        row.value->addItems(values);
        row.value->setCurrentIndex(-1);
        row.value->clearEditText();
    }
    row.value->setEnabled(labels || isNumber);
    row.value->lineEdit()->setPlaceholderText(labels ? tr("label") : isNumber ? tr("number") : QString());
}

bool FilterList::isGone(const std::string& column) const
{
    return !m_inspection
        || (!m_inspection->column(column)
            && std::none_of(m_inspection->numberColumns.begin(), m_inspection->numberColumns.end(),
                            [&](const auto& one) { return one.name == column; }));
}

CellFilter FilterList::filterOf(const Row& row)
{
    return {toUtf8(row.column->currentData().toString()),
            static_cast<Comparison>(row.comparison->currentData().toInt()),
            toUtf8(row.value->currentText().trimmed())};
}

std::vector<CellFilter> FilterList::filters() const
{
    std::vector<CellFilter> filters;
    for (const Row& row : m_rows) {
        CellFilter filter = filterOf(row);
        if (!filter.column.empty() && !filter.value.empty())
            filters.push_back(std::move(filter));
    }
    return filters;
}

QString FilterList::problem() const
{
    for (const Row& row : m_rows) {
        const CellFilter filter = filterOf(row);
        if (filter.column.empty())
            return tr("A condition has no column yet: choose one, or remove the condition.");
        if (isGone(filter.column))
            return tr("There is no column %1 any more: choose another one for the condition, or remove it.")
                .arg(fromUtf8(filter.column));
        if (filter.value.empty())
            return tr("The condition on %1 has no value yet: choose one, or remove the condition.")
                .arg(fromUtf8(filter.column));
        bool isNumber = false;
        QLocale::c().toDouble(fromUtf8(filter.value), &isNumber);
        if (!isNumber && (isOrdering(filter.comparison) || !m_inspection->column(filter.column)))
            return tr("The condition on %1 compares numbers, but “%2” is none. Write it like 0.5.")
                .arg(fromUtf8(filter.column), fromUtf8(filter.value));
    }
    return {};
}

} // namespace knockscope::ui
