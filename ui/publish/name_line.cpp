// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/publish/name_line.h"

#include "ui/base/text.h"
#include "ui/jobs/typed_names.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

#include <algorithm>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostOffered = 12;

} // namespace

NameLine::NameLine(QWidget* parent)
    : QLineEdit(parent)
    , m_completer(new QCompleter(this))
{
    m_completer->setModel(new QStringListModel(m_completer));
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setModelSorting(QCompleter::CaseInsensitivelySortedModel);
    m_completer->setMaxVisibleItems(kMostOffered);
    m_completer->setWidget(this);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &NameLine::insert);
    connect(this, &QLineEdit::textEdited, this, &NameLine::offer);
}

void NameLine::setKnown(const QStringList& names,
                        const std::unordered_map<std::string, std::string>& otherNames)
{
    m_known.clear();
    for (const QString& name : names)
        m_known.insert(name.toLower(), name);
    for (const auto& [other, name] : otherNames) {
        const auto meant = m_known.constFind(fromUtf8(name).toLower());
        const QString key = fromUtf8(other).toLower();
        if (meant != m_known.constEnd() && !m_known.contains(key))
            m_known.insert(key, meant.value());
    }
    QStringList sorted = names;
    std::ranges::sort(sorted, [](const QString& one, const QString& two) {
        return one.compare(two, Qt::CaseInsensitive) < 0;
    });
    static_cast<QStringListModel*>(m_completer->model())->setStringList(sorted);
}

void NameLine::setNames(const std::vector<std::string>& names)
{
    QStringList list;
    for (const std::string& name : names)
        list << fromUtf8(name);
    setText(list.join(u", "_s));
    setCursorPosition(0);
}

QString NameLine::known(const QString& typed) const
{
    return m_known.value(typed.toLower());
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
    return names;
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
    QLineEdit::keyPressEvent(event);
    if (isEnter)
        event->accept(); // ends the name, not the dialog
}

} // namespace knockscope::ui
