// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/help_window.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSplitter>
#include <QTextBrowser>
#include <QTextDocumentFragment>
#include <QToolButton>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIdRole = Qt::UserRole;
constexpr int kWordsRole = Qt::UserRole + 1; // what a search looks through

} // namespace

HelpWindow::HelpWindow(QWidget* parent)
    : QDialog(parent)
    , m_home(parent)
    , m_search(new QLineEdit)
    , m_list(new QTreeWidget)
    , m_browser(new QTextBrowser)
    , m_back(new QToolButton)
    , m_forward(new QToolButton)
{
    setObjectName(u"helpWindow"_s);
    setWindowTitle(tr("Knockscope help"));

    m_search->setObjectName(u"helpSearch"_s);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the help"));
    m_search->setToolTip(tr("Lists only pages that hold all these words"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::filter);
    m_list->setObjectName(u"helpList"_s);
    m_list->setAccessibleName(tr("Pages"));
    m_list->setToolTip(tr("The pages of the help; the arrow keys go from one to the next"));
    m_list->setHeaderHidden(true);
    m_list->setIndentation(14);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (item && !item->data(0, kIdRole).toString().isEmpty())
            go(item->data(0, kIdRole).toString());
    });
    m_browser->setObjectName(u"helpText"_s);
    m_browser->setAccessibleName(tr("Page"));
    m_browser->setToolTip(tr("Links lead to related pages"));
    m_browser->setOpenLinks(false);
    m_browser->document()->setDocumentMargin(16);
    // Formulas have small letters.
    QFont font = m_browser->font();
    font.setPointSizeF(font.pointSizeF() * 1.1);
    m_browser->setFont(font);
    connect(m_browser, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) { go(link.path()); });

    const auto prepare = [this](QToolButton* button, const QString& name, const QString& text,
                                const QString& accessibleName, const QString& tip,
                                QKeySequence::StandardKey key, int by) {
        button->setObjectName(name);
        button->setText(text);
        button->setAccessibleName(accessibleName);
        button->setToolTip(tip);
        button->setShortcut(key);
        button->setAutoRaise(true);
        connect(button, &QToolButton::clicked, this, [this, by] { step(by); });
    };
    prepare(m_back, u"helpBack"_s, u"←"_s, tr("Back"),
            tr("Back to the page before (%1)")
                .arg(QKeySequence(QKeySequence::Back).toString(QKeySequence::NativeText)),
            QKeySequence::Back, -1);
    prepare(
        m_forward, u"helpForward"_s, u"→"_s, tr("Forward"),
        tr("Forward again (%1)").arg(QKeySequence(QKeySequence::Forward).toString(QKeySequence::NativeText)),
        QKeySequence::Forward, 1);
    auto* find = new QAction(this);
    find->setShortcut(QKeySequence::Find);
    connect(find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    addAction(find);

    auto* left = new QWidget;
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins({});
    leftLayout->addWidget(m_search);
    leftLayout->addWidget(m_list, 1);
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_back);
    bar->addWidget(m_forward);
    bar->addStretch(1);
    auto* right = new QWidget;
    auto* rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins({});
    rightLayout->addLayout(bar);
    rightLayout->addWidget(m_browser, 1);
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->setObjectName(u"helpSplitter"_s);
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(splitter);

    fillList();
    // No title is cut off, in any language.
    constexpr int kBeside = 40; // scroll bar and frame
    const QAbstractItemView& view = *m_list; // where this is public
    const int wide = std::clamp(view.sizeHintForColumn(0) + kBeside, 200, 400);
    splitter->setSizes({wide, 560});
    resize(wide + 600, 580);
    go(m_pages.front().id);
}

void HelpWindow::fillList()
{
    m_pages = helpPages();
    m_list->clear();
    QTreeWidgetItem* group = nullptr;
    for (const HelpPage& page : m_pages) {
        if (!group || group->text(0) != page.group) {
            group = new QTreeWidgetItem(m_list, {page.group});
            group->setFlags(Qt::ItemIsEnabled);
            QFont font = m_list->font();
            font.setBold(true);
            group->setFont(0, font);
            group->setExpanded(true);
        }
        auto* item = new QTreeWidgetItem(group, {page.title});
        item->setData(0, kIdRole, page.id);
        const QString words = QTextDocumentFragment::fromHtml(page.html()).toPlainText();
        item->setData(0, kWordsRole, words + u' ' + page.group);
    }
}

void HelpWindow::filter(const QString& text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (int g = 0; g < m_list->topLevelItemCount(); ++g) {
        QTreeWidgetItem* group = m_list->topLevelItem(g);
        bool isAnyShown = false;
        for (int i = 0; i < group->childCount(); ++i) {
            const QString held = group->child(i)->data(0, kWordsRole).toString();
            const bool isShown = std::all_of(words.begin(), words.end(), [&](const QString& word) {
                return held.contains(word, Qt::CaseInsensitive);
            });
            group->child(i)->setHidden(!isShown);
            isAnyShown |= isShown;
        }
        group->setHidden(!isAnyShown);
    }
}

QTreeWidgetItem* HelpWindow::itemOf(const QString& id) const
{
    for (int g = 0; g < m_list->topLevelItemCount(); ++g) {
        QTreeWidgetItem* group = m_list->topLevelItem(g);
        for (int i = 0; i < group->childCount(); ++i) {
            if (group->child(i)->data(0, kIdRole).toString() == id)
                return group->child(i);
        }
    }
    return nullptr;
}

void HelpWindow::showPage(const QString& id)
{
    go(itemOf(id) ? id : m_pages.front().id);
    auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    if (dialog && dialog != this && dialog != parentWidget()) {
        goTo(dialog);
        // Before the dialog is destroyed.
        connect(
            dialog, &QDialog::finished, this, [this] { goTo(m_home); }, Qt::SingleShotConnection);
    }
    show();
    raise();
    activateWindow();
}

void HelpWindow::goTo(QWidget* owner)
{
    const bool wasShown = isVisible();
    const QPoint place = pos();
    setParent(owner, windowFlags());
    move(place);
    setVisible(wasShown);
}

QString HelpWindow::currentPage() const
{
    return m_place < 0 ? QString() : m_history[m_place];
}

void HelpWindow::go(const QString& id)
{
    if (id == currentPage() || !itemOf(id))
        return;
    m_history.resize(m_place + 1);
    m_history.append(id);
    ++m_place;
    display();
}

void HelpWindow::step(int by)
{
    const int place = m_place + by;
    if (place < 0 || place >= m_history.size())
        return;
    m_place = place;
    display();
}

void HelpWindow::display()
{
    const auto page = std::find_if(m_pages.begin(), m_pages.end(),
                                   [&](const HelpPage& one) { return one.id == currentPage(); });
    m_browser->document()->setDefaultStyleSheet(
        u"a { color: %1 }"_s.arg(palette().color(QPalette::Active, QPalette::Link).name()));
    m_browser->setHtml(page->html());
    m_back->setEnabled(m_place > 0);
    m_forward->setEnabled(m_place + 1 < m_history.size());
    QTreeWidgetItem* item = itemOf(page->id);
    if (item->isHidden())
        m_search->clear(); // a link leads out of what was searched for
    m_list->setCurrentItem(item);
    m_list->scrollToItem(item);
}

void HelpWindow::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    // Links take their colour from the palette when a page is read.
    if (event->type() == QEvent::PaletteChange && m_place >= 0)
        display();
}

} // namespace knockscope::ui
