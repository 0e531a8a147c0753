// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/search_field.h"

#include <QKeyEvent>

namespace knockscope::ui {

SearchField::SearchField(const QString& name, const QString& title, QWidget* parent)
    : QLineEdit(parent)
{
    setObjectName(name);
    setAccessibleName(title);
    setMinimumWidth(fontMetrics().horizontalAdvance(title) + 24);
    setPlaceholderText(title);
    setClearButtonEnabled(true);
    constexpr int kLongestList = 1 << 20; // a list of all genes can be pasted
    setMaxLength(kLongestList);
}

void SearchField::takeFocus()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void SearchField::goOn(const QString& text)
{
    setFocus(Qt::OtherFocusReason);
    setText(text);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        Q_EMIT leftDownwards();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT accepted();
        return;
    case Qt::Key_Escape:
        if (!text().isEmpty()) {
            clear();
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace knockscope::ui
