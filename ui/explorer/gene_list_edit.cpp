// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/gene_list_edit.h"

#include "ui/jobs/typed_names.h"

#include <QAbstractItemView>
#include <QAbstractTextDocumentLayout>
#include <QCompleter>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <cmath>
#include <utility>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFewestLines = 2;
constexpr int kMostLines = 8;
constexpr int kSlack = 4; // pixels; without them a scroll bar appears when all lines fit
constexpr qsizetype kLongestWord = 64; // nobody completes more

bool endsWord(QChar c)
{
    return separatesNames(c) || c == u'+';
}

bool isSubmit(const QKeyEvent& event)
{
    return (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        && (event.modifiers() & Qt::ControlModifier);
}

} // namespace

GeneListEdit::GeneListEdit(QWidget* parent)
    : QPlainTextEdit(parent)
    , m_completer(new QCompleter(this))
{
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_completer->setModel(&m_completions);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setCompletionRole(Qt::EditRole);
    m_completer->setMaxVisibleItems(static_cast<int>(GeneNameCompleter::kMost));
    m_completer->setWidget(this);
    m_completer->popup()->setObjectName(u"geneCompletions"_s);
    m_completer->popup()->installEventFilter(this);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this,
            &GeneListEdit::insertCompletion);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &GeneListEdit::updateHeight);
    updateHeight();
}

void GeneListEdit::setNames(VectorNamesPointer names)
{
    m_completer->popup()->hide();
    m_completions.setNames(std::move(names));
}

bool GeneListEdit::replaceGene(const QString& wrong, const QString& right)
{
    const std::vector<GeneInText> genes = genesInText(toPlainText());
    QTextCursor cursor(document());
    bool isReplaced = false;
    cursor.beginEditBlock();
    for (auto gene = genes.rbegin(); gene != genes.rend(); ++gene) {
        if (gene->name != wrong)
            continue;
        cursor.setPosition(static_cast<int>(gene->begin));
        cursor.setPosition(static_cast<int>(gene->begin + gene->name.size()), QTextCursor::KeepAnchor);
        cursor.insertText(right);
        isReplaced = true;
    }
    cursor.endEditBlock();
    return isReplaced;
}

void GeneListEdit::appendLines(const QStringList& names)
{
    const QString text = toPlainText();
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    const QString lines = names.join(u'\n');
    if (text.trimmed().isEmpty()) {
        cursor.select(QTextCursor::Document);
        cursor.insertText(lines);
    } else {
        cursor.insertText(text.endsWith(u'\n') ? lines : u'\n' + lines);
    }
    setTextCursor(cursor);
}

QString GeneListEdit::wordAtCursor() const
{
    const QTextCursor cursor = textCursor();
    const QString line = cursor.block().text();
    const qsizetype end = cursor.positionInBlock();
    if (cursor.hasSelection() || (end < line.size() && !endsWord(line[end])))
        return {};
    qsizetype begin = end;
    while (begin > 0 && !endsWord(line[begin - 1]))
        --begin;
    return end - begin > kLongestWord ? QString() : line.mid(begin, end - begin);
}

bool GeneListEdit::isOffering() const
{
    return m_completer->popup()->isVisible();
}

void GeneListEdit::offerCompletions(bool isAsked)
{
    const QString word = wordAtCursor();
    if (word.isEmpty() || !(m_completions.complete(word) || isAsked) || m_completions.rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    QAbstractItemView* const popup = m_completer->popup();
    m_completer->setCompletionPrefix(word);
    QRect place = cursorRect();
    place.setWidth(
        std::max(popup->sizeHintForColumn(0) + popup->verticalScrollBar()->sizeHint().width(), width() / 2));
    m_completer->complete(place);
    popup->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void GeneListEdit::insertCompletion(const QString& symbol)
{
    QTextCursor cursor = textCursor();
    cursor.movePosition(QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor,
                        static_cast<int>(wordAtCursor().size()));
    cursor.insertText(symbol);
    setTextCursor(cursor);
}

void GeneListEdit::keyPressEvent(QKeyEvent* event)
{
    if (isSubmit(*event)) {
        Q_EMIT submitted();
        return;
    }
    if (isOffering()) {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Escape:
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
            event->ignore(); // the list takes them
            return;
        default:
            break;
        }
    }
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) {
        offerCompletions(true);
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
    const bool isTyped = !event->text().isEmpty() && event->text().front().isPrint()
        && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    const bool isTakenBack = isOffering() && event->key() == Qt::Key_Backspace;
    if (isTyped || isTakenBack)
        offerCompletions(false);
    else if (isOffering() && wordAtCursor() != m_completer->completionPrefix())
        m_completer->popup()->hide();
}

void GeneListEdit::inputMethodEvent(QInputMethodEvent* event)
{
    QPlainTextEdit::inputMethodEvent(event);
    if (!event->commitString().isEmpty())
        offerCompletions(false);
}

void GeneListEdit::focusOutEvent(QFocusEvent* event)
{
    if (event->reason() != Qt::PopupFocusReason)
        m_completer->popup()->hide();
    QPlainTextEdit::focusOutEvent(event);
}

void GeneListEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    updateHeight();
}

bool GeneListEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_completer->popup() && event->type() == QEvent::KeyPress) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        if (isSubmit(key)) {
            m_completer->popup()->hide();
            Q_EMIT submitted();
            return true;
        }
        if (key.key() == Qt::Key_Tab) {
            const QString symbol = m_completer->popup()->currentIndex().data(Qt::EditRole).toString();
            m_completer->popup()->hide();
            if (!symbol.isEmpty())
                insertCompletion(symbol);
            return true;
        }
    }
    return QPlainTextEdit::eventFilter(watched, event);
}

void GeneListEdit::updateHeight()
{
    // The layout of a plain text counts lines, wrapped ones too.
    const int lines = static_cast<int>(std::lround(document()->documentLayout()->documentSize().height()));
    const int shown = std::clamp(lines, kFewestLines, kMostLines);
    const int height = shown * fontMetrics().lineSpacing()
        + static_cast<int>(std::ceil(2 * document()->documentMargin())) + 2 * frameWidth() + kSlack;
    if (height != minimumHeight() || height != maximumHeight())
        setFixedHeight(height);
}

} // namespace knockscope::ui
