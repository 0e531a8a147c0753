// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/wizard_frame.h"

#include "ui/help/help_button.h"
#include "ui/wizard/wizard_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

WizardFrame::WizardFrame(const QString& title, QWidget* parent)
    : QDialog(parent)
    , m_steps(new QListWidget)
    , m_stack(new QStackedWidget)
    , m_title(new QLabel)
    , m_help(new HelpButton(u"start-train"_s))
    , m_explanation(new QLabel)
    , m_missing(new QLabel)
    , m_cancel(new QPushButton(tr("&Cancel")))
    , m_importOnly(new QPushButton)
    , m_back(new QPushButton(tr("&Back")))
    , m_next(new QPushButton(tr("&Next")))
{
    setWindowTitle(title);
    m_steps->setObjectName(u"wizardSteps");
    m_steps->setAccessibleName(tr("Steps"));
    m_steps->setToolTip(tr("Steps that were reached can be gone back to"));
    m_steps->setFrameShape(QFrame::NoFrame);
    m_steps->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_steps->setSpacing(3);
    m_steps->viewport()->setAutoFillBackground(false); // not a field
    m_stack->setObjectName(u"wizardPages");
    m_title->setObjectName(u"stepTitle");
    m_title->setTextFormat(Qt::PlainText);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    m_title->setFont(large);
    m_explanation->setObjectName(u"stepExplanation");
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setWordWrap(true);
    m_missing->setObjectName(u"missing");
    m_missing->setTextFormat(Qt::PlainText);
    m_missing->setWordWrap(true);
    m_cancel->setObjectName(u"wizardCancel");
    m_cancel->setToolTip(tr("Close without doing anything (Esc)"));
    m_importOnly->setObjectName(u"wizardImportOnly");
    m_importOnly->hide();
    m_back->setObjectName(u"wizardBack");
    m_back->setToolTip(tr("Go back to the step before"));
    m_next->setObjectName(u"wizardNext");
    m_next->setDefault(true);

    auto* page = new QVBoxLayout;
    page->setSpacing(6);
    auto* titleRow = new QHBoxLayout;
    titleRow->addWidget(m_title, 1);
    titleRow->addWidget(m_help);
    page->addLayout(titleRow);
    page->addWidget(m_explanation);
    page->addSpacing(8);
    page->addWidget(m_stack, 1);
    auto* line = new QFrame;
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Sunken);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(14);
    columns->addWidget(m_steps);
    columns->addWidget(line);
    columns->addLayout(page, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_missing, 1);
    for (QPushButton* button : {m_cancel, m_importOnly, m_back, m_next})
        buttons->addWidget(button, 0, Qt::AlignBottom);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addLayout(columns, 1);
    layout->addLayout(buttons);

    // F1 asks as the button does, wherever the focus is.
    auto* help = new QShortcut(QKeySequence::HelpContents, this);
    help->setObjectName(u"wizardHelp");
    connect(help, &QShortcut::activated, m_help, &QToolButton::click);
    connect(m_cancel, &QPushButton::clicked, this, &WizardFrame::reject);
    connect(m_importOnly, &QPushButton::clicked, this, [this] {
        m_isImportOnly = true;
        accept();
    });
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_current - 1); });
    connect(m_next, &QPushButton::clicked, this, &WizardFrame::next);
    connect(m_steps, &QListWidget::currentRowChanged, this, &WizardFrame::goTo);
    const QSize room = screen()->availableSize();
    resize(std::min(1180, room.width() - 60), std::min(800, room.height() - 90));
}

void WizardFrame::addPage(WizardPage* page)
{
    m_pages.push_back(page);
    m_stack->addWidget(page);
    {
        const QSignalBlocker quiet(m_steps);
        m_steps->addItem(page->title());
    }
    connect(page, &WizardPage::changed, this, &WizardFrame::refresh);
}

void WizardFrame::setImportOnly(const QString& text, const QString& toolTip)
{
    m_importOnly->setText(text);
    m_importOnly->setToolTip(toolTip);
}

void WizardFrame::showEvent(QShowEvent* event)
{
    if (m_current < 0 && !m_pages.empty())
        showStep(0);
    QDialog::showEvent(event);
}

int WizardFrame::firstIncomplete(int last) const
{
    for (int step = 0; step <= last; ++step) {
        if (!page(step)->missing().isEmpty())
            return step;
    }
    return -1;
}

void WizardFrame::goTo(int step)
{
    if (step == m_current || step < 0 || step >= static_cast<int>(m_pages.size()))
        return;
    const int incomplete = firstIncomplete(step - 1);
    if (incomplete < 0 && step <= m_reached + 1)
        showStep(step);
    else
        refresh(); // the list had moved on
}

void WizardFrame::showStep(int step)
{
    if (m_current >= 0)
        page(m_current)->leave();
    m_current = step;
    m_reached = std::max(m_reached, step);
    Q_EMIT entering(step);
    m_title->setText(page(step)->title());
    m_explanation->setText(page(step)->explanation());
    m_stack->setCurrentWidget(page(step));
    page(step)->enter();
    refresh();
}

void WizardFrame::next()
{
    const int last = static_cast<int>(m_pages.size()) - 1;
    if (m_current < last) {
        goTo(m_current + 1);
        return;
    }
    m_isImportOnly = false;
    if (firstIncomplete(last) < 0)
        accept();
}

void WizardFrame::refresh()
{
    if (m_current < 0)
        return;
    const int last = static_cast<int>(m_pages.size()) - 1;
    const int incomplete = firstIncomplete(m_current);
    const QSignalBlocker quiet(m_steps);
    bool canBeReached = true;
    for (int step = 0; step <= last; ++step) {
        QListWidgetItem* item = m_steps->item(step);
        const bool isDone = step < m_reached && page(step)->missing().isEmpty();
        const QString title = page(step)->title();
        item->setText(isDone ? tr("✓ %1").arg(title) : tr("%1. %2").arg(QLocale().toString(step + 1), title));
        item->setData(Qt::AccessibleTextRole, isDone ? tr("%1, done").arg(title) : title);
        item->setFlags(canBeReached && step <= m_reached ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                                         : Qt::NoItemFlags);
        canBeReached = canBeReached && page(step)->missing().isEmpty();
    }
    m_steps->setCurrentRow(m_current);
    m_steps->setFixedWidth(m_steps->sizeHintForColumn(0) + 2 * m_steps->frameWidth() + 16);

    const QString missing = incomplete < 0 ? QString() : page(incomplete)->missing();
    m_missing->setText(incomplete < 0 || incomplete == m_current
                           ? missing
                           : tr("In the step “%1”: %2").arg(page(incomplete)->title(), missing));
    m_missing->setAccessibleName(m_missing->text());
    m_help->setPageId(page(m_current)->helpPage());
    m_back->setEnabled(m_current > 0);
    m_next->setText(m_current == last ? tr("&Start") : tr("&Next"));
    m_next->setToolTip(m_current == last ? tr("Do what was chosen, in the background (Enter)")
                                         : tr("Go to the next step (Enter)"));
    m_next->setEnabled(incomplete < 0);
    m_importOnly->setVisible(canImportOnly());
    m_importOnly->setEnabled(page(0)->missing().isEmpty());
}

void WizardFrame::reject()
{
    if (!hasChoices()) {
        QDialog::reject();
        return;
    }
    if (findChild<QMessageBox*>(u"closeQuestion"_s))
        return;
    auto* box = new QMessageBox(QMessageBox::Question, windowTitle(),
                                tr("Close without starting? What was chosen here is forgotten."),
                                QMessageBox::NoButton, this);
    box->setObjectName(u"closeQuestion");
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* keep = box->addButton(tr("&Keep choosing"), QMessageBox::RejectRole);
    const QPushButton* close = box->addButton(tr("&Close"), QMessageBox::AcceptRole);
    box->setDefaultButton(keep);
    connect(close, &QPushButton::clicked, this, [this] { QDialog::reject(); });
    box->open();
}

} // namespace knockscope::ui
