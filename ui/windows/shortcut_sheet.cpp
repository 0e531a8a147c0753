// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/shortcut_sheet.h"

#include <QAction>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QStringList>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

/// "&Open project…" as it is read, "R && D" with its one ampersand.
QString withoutMnemonic(const QString& text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && i + 1 < text.size())
            ++i;
        plain += text[i];
    }
    // Chinese and Japanese put the letter behind the text: 文件(F).
    static const QRegularExpression kLetterBehind(u"\\(\\w\\)(?=…?$)"_s);
    return text.contains(u"(&"_s) ? plain.remove(kLetterBehind).trimmed() : plain;
}

QString keysOf(const QAction& action)
{
    QStringList keys;
    for (const QKeySequence& shortcut : action.shortcuts())
        keys << shortcut.toString(QKeySequence::NativeText);
    keys.removeDuplicates(); // on some desktops two standard keys are one
    return keys.join(u", "_s);
}

void collect(const QMenu& menu, QList<QAction*>& actions)
{
    for (QAction* action : menu.actions()) {
        if (action->menu())
            collect(*action->menu(), actions);
        else if (!action->isSeparator())
            actions.append(action);
    }
}

QString nativeKey(QKeyCombination keys)
{
    return QKeySequence(keys).toString(QKeySequence::NativeText);
}

} // namespace

std::vector<ShortcutGroup> shortcutsOf(const QMenuBar& menuBar)
{
    std::vector<ShortcutGroup> groups;
    for (const QAction* top : menuBar.actions()) {
        if (!top->menu())
            continue;
        ShortcutGroup group{withoutMnemonic(top->text()), {}};
        collect(*top->menu(), group.actions);
        groups.push_back(group);
    }
    return groups;
}

ShortcutSheet::ShortcutSheet(const std::vector<ShortcutGroup>& groups, QWidget* parent)
    : QDialog(parent)
    , m_search(new QLineEdit)
    , m_list(new QTreeWidget)
{
    setObjectName(u"shortcutSheet"_s);
    setWindowTitle(tr("Keyboard and mouse"));
    m_search->setObjectName(u"shortcutSearch"_s);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the shortcuts"));
    m_search->setToolTip(tr("Lists only what has these words, in keys or meanings"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutSheet::filter);
    m_list->setObjectName(u"shortcutList"_s);
    m_list->setAccessibleName(tr("Shortcuts"));
    m_list->setToolTip(tr("What keys and mouse do, by menu and panel"));
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("What it does"), tr("Keys or mouse")});
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(12);
    m_list->setAlternatingRowColors(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->header()->setStretchLastSection(true);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);

    for (const ShortcutGroup& group : groups) {
        std::vector<Line> lines;
        for (const QAction* action : group.actions) {
            if (const QString keys = keysOf(*action); !keys.isEmpty())
                lines.push_back({keys, withoutMnemonic(action->text())});
        }
        addGroup(group.title, lines);
    }
    addGestures();
    // As wide as its longest lines, in any language.
    constexpr int kBeside = 90; // scroll bar, frame, margins
    constexpr int kWidest = 1000;
    const QAbstractItemView& view = *m_list; // where this is public
    const int wide = view.sizeHintForColumn(0) + view.sizeHintForColumn(1) + kBeside;
    resize(std::clamp(wide, 480, kWidest), 620);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton* copyButton = buttons->addButton(tr("&Copy all"), QDialogButtonBox::ActionRole);
    copyButton->setObjectName(u"shortcutCopy"_s);
    copyButton->setToolTip(tr("Puts what is listed on the clipboard, as text"));
    copyButton->setAutoDefault(false);
    connect(copyButton, &QPushButton::clicked, this, &ShortcutSheet::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* copyAction = new QAction(tr("Copy"), m_list);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    connect(copyAction, &QAction::triggered, this, &ShortcutSheet::copy);
    m_list->addAction(copyAction);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    m_search->setFocus();
}

void ShortcutSheet::addGroup(const QString& title, const std::vector<Line>& lines)
{
    if (lines.empty())
        return;
    auto* group = new QTreeWidgetItem(m_list, {title});
    group->setFlags(Qt::ItemIsEnabled);
    group->setFirstColumnSpanned(true);
    QFont font = m_list->font();
    font.setBold(true);
    group->setFont(0, font);
    group->setExpanded(true);
    for (const Line& line : lines)
        new QTreeWidgetItem(group, {line.meaning, line.keys});
}

void ShortcutSheet::addGestures()
{
    const QString space = nativeKey(Qt::Key_Space);
    const QString enter = nativeKey(Qt::Key_Return);
    const QString escape = nativeKey(Qt::Key_Escape);
    const QString remove = nativeKey(Qt::Key_Delete);
    const QString copyKeys = QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText);
    const QString arrows = tr("Arrow keys");
    addGroup(tr("Shift plot"),
             {{tr("Mouse wheel"), tr("Zoom at the pointer")},
              {tr("Drag"), tr("Move the plot")},
              {tr("Shift + drag"), tr("Select the genes in a rectangle; with Ctrl they are added")},
              {tr("Click"), tr("Select a gene; with Ctrl it is added or taken away")},
              {tr("Double click"), tr("Show everything again")},
              {u"+  −  0"_s, tr("Zoom in, zoom out, show everything")},
              {arrows, tr("Go to the next larger or smaller predicted shift")},
              {tr("Home, End"), tr("Go to the largest or the smallest predicted shift")},
              {nativeKey(Qt::Key_P), tr("Pin or unpin the current gene")},
              {escape, tr("Give up the rectangle")}});
    addGroup(
        tr("Distributions"),
        {{tr("Click"), tr("Make the gene of a card the current one")},
         {arrows, tr("Go from card to card")},
         {tr("Home, End"), tr("Go to the first or last card")},
         {tr("%1, %2").arg(enter, space), tr("Make the gene of the card with the focus the current one")},
         {nativeKey(Qt::Key_P), tr("Pin or unpin the gene of the card with the focus")},
         {tr("Right click"), tr("More about the gene")}});
    addGroup(tr("Lists of perturbations and genes"),
             {{tr("Up, Down"), tr("Go to the row above or below; what it is about is shown")},
              {tr("Shift + Up, Shift + Down"), tr("Select several genes")},
              {tr("Left, Right"), tr("Scroll sideways")},
              {space, tr("Pin or unpin a gene")},
              {tr("Letters"), tr("Search for what is typed")},
              {tr("Click on a title"), tr("Sort by that column")},
              {tr("Right click on a title"), tr("Choose columns")},
              {tr("Right click"), tr("More about the row")},
              {copyKeys, tr("Copy the selected rows")}});
    addGroup(tr("Runs"),
             {{tr("%1, double click").arg(enter), tr("Make the run the leading one")},
              {space, tr("Show the run in the plots, or no longer")},
              {copyKeys, tr("Copy the selected rows")}});
    addGroup(tr("Search fields"),
             {{nativeKey(Qt::Key_Down), tr("Go to the list")}, {escape, tr("Clear the search")}});
    addGroup(tr("Filters"),
             {{tr("%1, %2, %3").arg(enter, space, remove), tr("Remove the filter with the focus")}});
    addGroup(tr("Predict"),
             {{enter, tr("Predict the genes that were typed")},
              {nativeKey(Qt::CTRL | Qt::Key_Space), tr("Offer names of genes")},
              {remove, tr("Remove the selected predictions")}});
}

void ShortcutSheet::filter(const QString& text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (int g = 0; g < m_list->topLevelItemCount(); ++g) {
        QTreeWidgetItem* group = m_list->topLevelItem(g);
        bool isAnyShown = false;
        for (int i = 0; i < group->childCount(); ++i) {
            QTreeWidgetItem* line = group->child(i);
            const QString held = line->text(0) + u' ' + line->text(1) + u' ' + group->text(0);
            const bool isShown = std::all_of(words.begin(), words.end(), [&](const QString& word) {
                return held.contains(word, Qt::CaseInsensitive);
            });
            line->setHidden(!isShown);
            isAnyShown |= isShown;
        }
        group->setHidden(!isAnyShown);
    }
}

QString ShortcutSheet::text() const
{
    QStringList lines;
    for (int g = 0; g < m_list->topLevelItemCount(); ++g) {
        const QTreeWidgetItem* group = m_list->topLevelItem(g);
        if (group->isHidden())
            continue;
        lines << group->text(0);
        for (int i = 0; i < group->childCount(); ++i) {
            if (!group->child(i)->isHidden())
                lines << group->child(i)->text(1) + u'\t' + group->child(i)->text(0);
        }
    }
    return lines.join(u'\n') + u'\n';
}

void ShortcutSheet::copy() const
{
    QGuiApplication::clipboard()->setText(text());
}

} // namespace knockscope::ui
