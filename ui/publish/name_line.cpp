// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/name_line.h"

#include "core/gene/gene_vectors.h"
#include "core/screen/label_spelling.h"
#include "ui/base/text.h"
#include "ui/jobs/typed_names.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QSet>
#include <QStringListModel>
#include <QStyle>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostOffered = 12;
constexpr int kPatience = 1000; // ms without a letter, then a name is judged

QString joined(const std::vector<std::string>& names)
{
    QStringList list;
    for (const std::string& name : names)
        list << fromUtf8(name);
    return list.join(u", "_s);
}

} // namespace

NameLine::NameLine(QWidget* parent)
    : QLineEdit(parent)
    , m_completer(new QCompleter(this))
    , m_judgeSoon(new QTimer(this))
    , m_problem(new QAction(style()->standardIcon(QStyle::SP_MessageBoxWarning), {}, this))
{
    m_judgeSoon->setSingleShot(true);
    m_judgeSoon->setInterval(kPatience);
    connect(m_judgeSoon, &QTimer::timeout, this, &NameLine::judge);
    addAction(m_problem, QLineEdit::TrailingPosition);
    m_problem->setVisible(false);
    m_completer->setModel(new QStringListModel(m_completer));
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setModelSorting(QCompleter::CaseInsensitivelySortedModel);
    m_completer->setMaxVisibleItems(kMostOffered);
    m_completer->setWidget(this);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &NameLine::insert);
    connect(this, &QLineEdit::textEdited, this, &NameLine::offer);
}

void NameLine::setKnown(const QStringList& names,
                        const std::unordered_map<std::string, std::string>& otherNames,
                        const std::string& controlLabel)
{
    m_known.clear();
    m_aliases.clear();
    m_controlLabel = controlLabel;
    QSet<QString> targets; // which need no other name
    for (const QString& name : names)
        for (const std::string& target : targetGenes(toUtf8(name)))
            targets.insert(fromUtf8(target).toLower());
    for (const auto& [other, name] : otherNames)
        if (const QString alias = fromUtf8(other).toLower(); !targets.contains(alias))
            m_aliases.insert(alias, fromUtf8(name).toLower());
    for (const QString& name : names)
        if (const QString key = keyOf(name); !m_known.contains(key))
            m_known.insert(key, name);
    for (const QString& name : names)
        m_known.insert(name.toLower(), name);
    QStringList sorted = names;
    std::ranges::sort(sorted, [](const QString& one, const QString& two) {
        return one.compare(two, Qt::CaseInsensitive) < 0;
    });
    static_cast<QStringListModel*>(m_completer->model())->setStringList(sorted);
}

void NameLine::setNames(const std::vector<std::string>& names)
{
    m_filled = joined(names);
    setTyped(names);
}

void NameLine::setTyped(const std::vector<std::string>& names)
{
    setText(joined(names));
    setCursorPosition(0);
}

QString NameLine::keyOf(const QString& typed) const
{
    QStringList targets;
    for (const std::string& target : targetGenes(canonicalPerturbation(toUtf8(typed), m_controlLabel))) {
        const QString lower = fromUtf8(target).toLower();
        targets << m_aliases.value(lower, lower);
    }
    targets.removeDuplicates();
    targets.sort();
    return targets.join(u'+');
}

QString NameLine::known(const QString& typed) const
{
    const QString name = m_known.value(typed.toLower());
    if (!name.isEmpty())
        return name;
    const QString key = keyOf(typed);
    return key.isEmpty() ? QString() : m_known.value(key);
}

std::vector<std::string> NameLine::names() const
{
    std::vector<std::string> names;
    for (const std::string& typed : perturbationsInText(text())) {
        const std::string name = toUtf8(known(fromUtf8(typed)));
        if (!name.empty() && std::ranges::find(names, name) == names.end())
            names.push_back(name);
    }
    return names;
}

QStringList NameLine::unknown() const
{
    QStringList names;
    for (const std::string& typed : perturbationsInText(text()))
        if (known(fromUtf8(typed)).isEmpty())
            names << fromUtf8(typed);
    if (isTyping())
        for (const std::string& typed : perturbationsInText(nameAtCursor()))
            names.removeOne(fromUtf8(typed));
    return names;
}

QString NameLine::nameAtCursor() const
{
    // Blanks beside a plus belong to a combination.
    const QString all = text();
    const auto separates = [&](qsizetype i) {
        if (!separatesNames(all[i]))
            return false;
        if (!all[i].isSpace())
            return true;
        qsizetype next = i;
        while (next < all.size() && all[next].isSpace())
            ++next;
        qsizetype before = i;
        while (before >= 0 && all[before].isSpace())
            --before;
        return !(next < all.size() && all[next] == u'+') && !(before >= 0 && all[before] == u'+');
    };
    qsizetype begin = cursorPosition();
    while (begin > 0 && !separates(begin - 1))
        --begin;
    qsizetype end = cursorPosition();
    while (end < all.size() && !separates(end))
        ++end;
    return all.mid(begin, end - begin);
}

bool NameLine::isTyping() const
{
    if (!m_isTyped)
        return false;
    const std::vector<std::string> names = perturbationsInText(nameAtCursor());
    return !names.empty() && known(fromUtf8(names.front())).isEmpty();
}

void NameLine::judge()
{
    m_judgeSoon->stop();
    const bool wasTyping = isTyping();
    m_isTyped = false;
    if (wasTyping)
        Q_EMIT judged();
}

void NameLine::setProblem(const QString& sentence)
{
    m_problem->setVisible(!sentence.isEmpty());
    m_problem->setToolTip(sentence);
    setAccessibleDescription(sentence);
}

void NameLine::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) // the list of names is a popup
        judge();
}

qsizetype NameLine::wordBegin() const
{
    const QString before = text().left(cursorPosition());
    qsizetype begin = before.size();
    while (begin > 0 && !separatesNames(before[begin - 1]))
        --begin;
    return begin;
}

void NameLine::offer()
{
    const QString word = text().mid(wordBegin(), cursorPosition() - wordBegin());
    const bool isInside = cursorPosition() < text().size() && !separatesNames(text()[cursorPosition()]);
    m_completer->setCompletionPrefix(word);
    if (word.isEmpty() || isInside || m_completer->completionCount() == 0
        || (m_completer->completionCount() == 1 && m_completer->currentCompletion() == word)) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
}

void NameLine::insert(const QString& name)
{
    const auto begin = static_cast<int>(wordBegin());
    setSelection(begin, cursorPosition() - begin);
    m_isTyped = false; // it is a name
    QLineEdit::insert(name); // can be undone
    Q_EMIT textEdited(text());
}

void NameLine::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_completer->popup()->isVisible()) {
        event->ignore(); // the list takes it
        return;
    }
    // The text tells of its change before it tells that somebody typed it.
    const bool wasTyped = std::exchange(m_isTyped, true);
    const QString before = text();
    QLineEdit::keyPressEvent(event);
    if (text() != before)
        m_judgeSoon->start();
    else
        m_isTyped = wasTyped;
    if (isEnter) {
        judge();
        event->accept(); // ends the name, not the dialog
    }
}

} // namespace knockscope::ui
