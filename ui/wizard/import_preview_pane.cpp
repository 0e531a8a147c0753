// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/import_preview_pane.h"

#include "core/screen/text_tools.h"
#include "ui/base/text.h"
#include "ui/base/words_label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kMostValues = 4; // of a context, in a notice
constexpr std::size_t kMostNotices = 4; // of each kind

QTableWidgetItem* textItem(const QString& text)
{
    auto* item = new QTableWidgetItem(text);
    item->setToolTip(text);
    return item;
}

} // namespace

ImportPreviewPane::ImportPreviewPane(QWidget* parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, 3))
    , m_more(new WordsLabel)
    , m_notices(new QVBoxLayout)
{
    setObjectName(u"previewPane");
    auto* title = new QLabel(tr("How labels are &read"));
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    title->setBuddy(m_table);
    m_table->setObjectName(u"labelPreview");
    m_table->setAccessibleName(tr("The most frequent labels and the perturbations they become"));
    m_table->setToolTip(m_table->accessibleName());
    m_table->setHorizontalHeaderLabels({tr("Label in the file"), tr("Perturbation"), tr("Cells")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 6);
    m_table->setMinimumHeight(100);
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    header->setSectionResizeMode(1, QHeaderView::Stretch);
    header->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_more->setObjectName(u"moreLabels");
    m_more->setForegroundRole(QPalette::PlaceholderText);
    m_notices->setSpacing(8);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(title);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_more);
    layout->addLayout(m_notices);
    clear();
}

QWidget* ImportPreviewPane::firstField() const
{
    return m_table;
}

void ImportPreviewPane::clear(const QStringList& warnings)
{
    m_table->setRowCount(0);
    m_more->setText(tr("Shown when the perturbation column and the control label are chosen."));
    m_more->show();
    clearNotices();
    for (const QString& warning : warnings)
        addWarning(warning, u"warningText"_s);
}

void ImportPreviewPane::clearNotices()
{
    m_lastInChain = m_table;
    while (QLayoutItem* item = m_notices->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its button may have been clicked
        delete item;
    }
}

QWidget* ImportPreviewPane::addWarning(const QString& text, const QString& name)
{
    auto* notice = new QWidget;
    notice->setObjectName(u"notice");
    auto* icon = new QLabel;
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    icon->setPixmap(
        style()->standardIcon(QStyle::SP_MessageBoxWarning).pixmap(QSize(size, size), devicePixelRatioF()));
    auto* label = new WordsLabel(text);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    auto* layout = new QHBoxLayout(notice);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addWidget(label, 1);
    m_notices->addWidget(notice);
    return notice;
}

void ImportPreviewPane::addNotice(const QString& text, const QString& action, const CellFilter& filter)
{
    QWidget* notice = addWarning(text, u"noticeText"_s);
    auto* button = new QPushButton(action);
    button->setObjectName(u"noticeAction");
    button->setAccessibleDescription(text);
    button->setToolTip(tr("Adds the condition %1").arg(fromUtf8(toText(filter))));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, filter] { Q_EMIT filterSuggested(filter); });
    static_cast<QHBoxLayout*>(notice->layout())->addWidget(button, 0, Qt::AlignTop);
    setTabOrder(m_lastInChain, button);
    m_lastInChain = button;
}

void ImportPreviewPane::show(const ImportPreview& preview, const QStringList& warnings)
{
    m_table->setRowCount(static_cast<int>(preview.rows.size()));
    QFont italic = m_table->font();
    italic.setItalic(true);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const ImportPreview::Row& shown = preview.rows[static_cast<std::size_t>(row)];
        QTableWidgetItem* perturbation =
            textItem(shown.isMissing                  ? tr("left out: no label")
                         : shown.perturbation.empty() ? tr("control")
                                                      : fromUtf8(shown.perturbation));
        if (shown.isMissing || shown.perturbation.empty())
            perturbation->setFont(italic); // words of ours, not a gene called so
        QTableWidgetItem* cells = textItem(countText(shown.cells));
        cells->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setItem(row, 0, textItem(fromUtf8(shown.label)));
        m_table->setItem(row, 1, perturbation);
        m_table->setItem(row, 2, cells);
    }
    m_more->setText(preview.moreLabels == 0
                        ? QString()
                        : tr("and %Ln less frequent labels", nullptr, static_cast<int>(preview.moreLabels)));
    m_more->setVisible(!m_more->text().isEmpty());

    clearNotices();
    for (const QString& warning : warnings)
        addWarning(warning, u"warningText"_s);
    for (std::size_t i = 0; i < std::min(kMostNotices, preview.mixedContexts.size()); ++i) {
        const ContextColumn& context = preview.mixedContexts[i];
        QStringList values;
        for (const auto& [value, cells] : context.controlCells) {
            if (static_cast<std::size_t>(values.size()) == kMostValues) {
                values.append(
                    tr("and %Ln more", nullptr, static_cast<int>(context.controlCells.size() - kMostValues)));
                break;
            }
            values.append(u"%1 (%2)"_s.arg(fromUtf8(clipped(value)), countText(cells)));
        }
        const CellFilter filter{context.name, CellFilter::Comparison::Equal,
                                context.controlCells.front().first};
        addNotice(tr("Control cells of %Ln values of “%1” would be pooled: %2.", nullptr,
                     static_cast<int>(context.controlCells.size()))
                      .arg(fromUtf8(context.name), values.join(u", "_s)),
                  tr("Only %1").arg(fromUtf8(clipped(filter.value))), filter);
    }
    for (std::size_t i = 0; i < std::min(kMostNotices, preview.withoutCall.size()); ++i) {
        const auto& [label, cells] = preview.withoutCall[i];
        addNotice(tr("%Ln cells are labelled “%1”, which names no gene.", nullptr, static_cast<int>(cells))
                      .arg(fromUtf8(label)),
                  tr("Leave out"), {preview.column, CellFilter::Comparison::NotEqual, label});
    }
}

} // namespace knockscope::ui
