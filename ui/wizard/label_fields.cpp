// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/label_fields.h"

#include "ui/base/text.h"
#include "ui/wizard/form_rows.h"

#include <QAbstractListModel>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalBlocker>

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

enum class SeparatorChoice { Guessed, Given, Other };
constexpr int kSeparatorRole = Qt::UserRole + 1;

} // namespace

/// The labels of a column. There may be thousands, so that their texts are made when they are shown.
class LabelFields::ControlLabels final : public QAbstractListModel {
public:
    static constexpr std::size_t kSeparator = std::numeric_limits<std::size_t>::max();

    struct Row {
        std::size_t label = kSeparator; // of the column
        QString reason;
    };

    using QAbstractListModel::QAbstractListModel;

    /// `column` is of `inspection`; null: none.
    void setRows(ScreenInspector::Inspection inspection, const ScreenInspection::Column* column,
                 std::vector<Row> rows)
    {
        beginResetModel();
        m_inspection = std::move(inspection);
        m_column = column;
        m_rows = std::move(rows);
        endResetModel();
    }

    int rowCount(const QModelIndex& parent) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    Qt::ItemFlags flags(const QModelIndex& index) const override
    {
        return isSeparator(index) ? Qt::NoItemFlags : QAbstractListModel::flags(index);
    }
    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!index.isValid())
            return {};
        // So a box knows a separator.
        if (isSeparator(index))
            return role == Qt::AccessibleDescriptionRole ? QVariant(u"separator"_s) : QVariant();
        const Row& row = m_rows[static_cast<std::size_t>(index.row())];
        const auto name = [&] { return fromUtf8(m_column->labels[row.label]); };
        switch (role) {
        case Qt::DisplayRole:
            return tr("%1 (%Ln cells)", nullptr, static_cast<int>(m_column->cells[row.label])).arg(name());
        case Qt::UserRole:
            return name();
        case Qt::ToolTipRole:
            return row.reason;
        default:
            return {};
        }
    }

private:
    static QString tr(const char* text, const char* comment, int n)
    {
        return LabelFields::tr(text, comment, n);
    }
    bool isSeparator(const QModelIndex& index) const
    {
        return index.isValid() && m_rows[static_cast<std::size_t>(index.row())].label == kSeparator;
    }

    ScreenInspector::Inspection m_inspection; // keeps the column
    const ScreenInspection::Column* m_column = nullptr;
    std::vector<Row> m_rows;
};

LabelFields::LabelFields(QFormLayout* form, QObject* parent)
    : QObject(parent)
    , m_column(makeChoiceBox(u"perturbationColumn"_s, tr("Perturbation column")))
    , m_columnReason(makeReason(u"columnReason"_s))
    , m_control(makeChoiceBox(u"controlLabel"_s, tr("Control label")))
    , m_controlLabels(new ControlLabels(this))
    , m_controlReason(makeReason(u"controlReason"_s))
    , m_separator(makeChoiceBox(u"separator"_s, tr("What joins the genes of a combination")))
    , m_otherSeparator(makeLine(u"otherSeparator"_s, tr("Separator")))
    , m_guides(makeChoiceBox(u"namesGuides"_s, tr("Whether labels name guides")))
    , m_spellingReason(makeReason(u"spellingReason"_s))
{
    m_control->setModel(m_controlLabels);
    if (auto* list = qobject_cast<QListView*>(m_control->view()))
        list->setUniformItemSizes(true);
    // Otherwise the list is made as high as all of its rows, each of which is measured.
    m_control->setStyleSheet(u"QComboBox { combobox-popup: 0; }"_s);
    makeFields(form);
    connect(m_column, &QComboBox::activated, this, [this] { m_columnIsChosen = true; });
    connect(m_column, &QComboBox::currentIndexChanged, this, [this] {
        m_controlIsChosen = false;
        showControls();
        Q_EMIT changed();
    });
    connect(m_control, &QComboBox::activated, this, [this] { m_controlIsChosen = true; });
    connect(m_control, &QComboBox::currentIndexChanged, this, [this] {
        setReason(m_controlReason, m_control->currentData(Qt::ToolTipRole).toString());
        Q_EMIT changed();
    });
    connect(m_separator, &QComboBox::currentIndexChanged, this, [this] {
        m_otherSeparator->setVisible(m_separator->currentData().toInt()
                                     == static_cast<int>(SeparatorChoice::Other));
        Q_EMIT changed();
    });
    connect(m_guides, &QComboBox::currentIndexChanged, this, &LabelFields::changed);
    connect(m_otherSeparator, &QLineEdit::textChanged, this, &LabelFields::changed);
}

void LabelFields::makeFields(QFormLayout* form)
{
    m_column->setPlaceholderText(tr("choose a column"));
    m_column->setMaxVisibleItems(20);
    m_column->setToolTip(tr("The column that names each cell's perturbation, the likeliest first"));
    m_control->setPlaceholderText(tr("choose a label"));
    m_control->setMaxVisibleItems(20);
    m_control->setToolTip(tr("The label of unperturbed cells, the likeliest first"));
    m_separator->setToolTip(tr("What joins the genes of a combination"));
    const auto addSeparator = [this](const QString& text, SeparatorChoice choice, const QString& separator) {
        m_separator->addItem(text, static_cast<int>(choice));
        m_separator->setItemData(m_separator->count() - 1, separator, kSeparatorRole);
    };
    addSeparator(tr("As recognised"), SeparatorChoice::Guessed, {});
    for (const QString& separator : {u"+"_s, u"_"_s, u"|"_s})
        addSeparator(tr("Joined by “%1”").arg(separator), SeparatorChoice::Given, separator);
    addSeparator(tr("Never split"), SeparatorChoice::Given, {});
    addSeparator(tr("Joined by…"), SeparatorChoice::Other, {});
    m_otherSeparator->setMaxLength(8);
    m_otherSeparator->setMaximumWidth(70);
    m_otherSeparator->setToolTip(tr("The characters between the genes of a combination"));
    m_otherSeparator->hide();
    m_guides->addItem(tr("As recognised"));
    m_guides->addItem(tr("Labels name guides"), true);
    m_guides->addItem(tr("Labels name genes"), false);
    m_guides->setToolTip(
        tr("Guides of one gene (KLF1_1, sgKLF1-2) are taken together under the gene's name"));

    const auto add = [this, form](const QString& text, QWidget* field, QWidget* buddy) {
        m_rows.append({addFormRow(form, text, field, buddy), field});
    };
    add(tr("&Perturbation column"), withReason(m_column, m_columnReason), m_column);
    add(tr("C&ontrol label"), withReason(m_control, m_controlReason), m_control);
    add(tr("Sp&elling"),
        withReason(oneAboveOther(sideBySide(m_separator, m_otherSeparator), m_guides), m_spellingReason),
        m_separator);
}

void LabelFields::setEnabled(bool isEnabled)
{
    for (QWidget* row : std::as_const(m_rows))
        row->setEnabled(isEnabled);
}

void LabelFields::setInspection(const ScreenInspector::Inspection& inspection)
{
    m_inspection = inspection;
    showColumns();
}

void LabelFields::focusColumn()
{
    m_column->setFocus();
}

void LabelFields::showColumns()
{
    const QVariant before = m_columnIsChosen ? m_column->currentData() : QVariant();
    const QVariant controlBefore = m_controlIsChosen ? m_control->currentData() : QVariant();
    {
        const QSignalBlocker quiet(m_column);
        m_column->clear();
        // The reason for the control stands below the control.
        const auto ownReason = [](const PerturbationColumn& column) {
            const std::string tail = column.control ? "; " + column.control->reason : std::string();
            const bool endsSo = column.reason.ends_with(tail);
            return fromUtf8(column.reason.substr(0, column.reason.size() - (endsSo ? tail.size() : 0)));
        };
        const auto add = [this](const QString& name, std::size_t labels, const QString& reason) {
            m_column->addItem(tr("%1 (%Ln labels)", nullptr, static_cast<int>(labels)).arg(name), name);
            m_column->setItemData(m_column->count() - 1, reason, Qt::ToolTipRole);
        };
        for (const PerturbationColumn& column : m_inspection->perturbationColumns)
            add(fromUtf8(column.name), column.labels, ownReason(column));
        const int candidates = m_column->count();
        for (const ScreenInspection::Column& column : m_inspection->columns) {
            if (m_column->findData(fromUtf8(column.name)) < 0)
                add(fromUtf8(column.name), column.labelCount,
                    tr("does not look like perturbations: see how its labels are read"));
        }
        if (candidates > 0 && candidates < m_column->count())
            m_column->insertSeparator(candidates);
        int index = before.isValid() ? m_column->findData(before) : -1;
        m_columnIsChosen = index >= 0;
        if (index < 0 && candidates > 0)
            index = 0;
        m_column->setCurrentIndex(index);
    }
    m_controlIsChosen = false;
    showControls();
    if (const int index = controlBefore.isValid() ? m_control->findData(controlBefore) : -1; index >= 0) {
        m_control->setCurrentIndex(index);
        m_controlIsChosen = true;
    }
}

const ScreenInspection::Column* LabelFields::chosenColumn() const
{
    return m_inspection ? m_inspection->column(toUtf8(m_column->currentData().toString())) : nullptr;
}

void LabelFields::showControls()
{
    const QSignalBlocker quiet(m_control);
    m_controlLabels->setRows({}, nullptr, {});
    setReason(m_controlReason, {});
    if (!m_inspection)
        return;
    const ScreenInspection::Column* column = chosenColumn();
    if (!column) {
        setReason(m_columnReason,
                  m_inspection->columns.empty()
                      ? tr("there are no cell labels yet")
                      : tr("not recognised: choose the column that names each cell's perturbation"));
        return;
    }
    if (column->labelCount > kMostLabels) {
        setReason(m_columnReason,
                  tr("%1 labels are too many to be perturbations: choose another column")
                      .arg(countText(column->labelCount)));
        return;
    }
    setReason(m_columnReason, m_column->currentData(Qt::ToolTipRole).toString());

    std::vector<ControlLabels::Row> rows;
    std::vector<bool> isListed(column->labels.size(), false);
    const auto add = [&](std::size_t label, const QString& reason) {
        rows.push_back({label, reason});
        isListed[label] = true;
    };
    for (const Guess& guess : column->controls) {
        const auto label = std::find(column->labels.begin(), column->labels.end(), guess.value);
        if (label != column->labels.end())
            add(static_cast<std::size_t>(label - column->labels.begin()), fromUtf8(guess.reason));
    }
    const std::size_t candidates = rows.size();
    std::vector<std::size_t> order(column->labels.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return column->cells[a] > column->cells[b]; });
    const QString byHand = tr("chosen by you");
    for (const std::size_t label : order) {
        if (!isListed[label] && column->cells[label] > 0)
            add(label, byHand);
    }
    if (candidates > 0 && candidates < rows.size())
        rows.insert(rows.begin() + static_cast<std::ptrdiff_t>(candidates), ControlLabels::Row());
    m_controlLabels->setRows(m_inspection, column, std::move(rows));
    m_control->setCurrentIndex(candidates > 0 ? 0 : -1);
    setReason(m_controlReason,
              candidates > 0 ? m_control->currentData(Qt::ToolTipRole).toString()
                             : tr("not recognised: choose the label of unperturbed cells"));
}

void LabelFields::showSpelling(const ImportPreview& preview)
{
    // What is shown beside "recognised" is what was guessed only while nothing else is chosen.
    const bool isGuessed = m_separator->currentIndex() == 0 && m_guides->currentIndex() == 0;
    if (m_separator->currentIndex() == 0)
        m_separator->setItemText(
            0,
            preview.spelling.separator.empty()
                ? tr("Recognised: never split")
                : tr("Recognised: joined by “%1”").arg(fromUtf8(preview.spelling.separator)));
    if (m_guides->currentIndex() == 0)
        m_guides->setItemText(0,
                              preview.spelling.namesGuides ? tr("Recognised: labels name guides")
                                                           : tr("Recognised: labels name genes"));
    setReason(m_spellingReason, isGuessed ? fromUtf8(preview.spellingReason) : tr("chosen by you"));
}

void LabelFields::apply(ImportSettings& settings) const
{
    settings.perturbationColumn = toUtf8(m_column->currentData().toString());
    settings.controlLabel = toUtf8(m_control->currentData().toString());
    switch (static_cast<SeparatorChoice>(m_separator->currentData().toInt())) {
    case SeparatorChoice::Guessed:
        break;
    case SeparatorChoice::Given:
        settings.separator = toUtf8(m_separator->currentData(kSeparatorRole).toString());
        break;
    case SeparatorChoice::Other:
        settings.separator = toUtf8(m_otherSeparator->text());
        break;
    }
    if (m_guides->currentIndex() > 0)
        settings.namesGuides = m_guides->currentData().toBool();
}

bool LabelFields::hasColumn() const
{
    const ScreenInspection::Column* column = chosenColumn();
    return column && column->labelCount <= kMostLabels;
}

bool LabelFields::hasControl() const
{
    return m_control->currentIndex() >= 0;
}

QString LabelFields::missing() const
{
    if (!hasColumn())
        return tr("Choose the perturbation column.");
    if (!hasControl())
        return tr("Choose the control label.");
    if (m_separator->currentData().toInt() == static_cast<int>(SeparatorChoice::Other)
        && m_otherSeparator->text().isEmpty())
        return tr("Type what joins the genes of a combination.");
    return {};
}

} // namespace knockscope::ui
