// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/words_label.h"

#include <QResizeEvent>

namespace knockscope::ui {

WordsLabel::WordsLabel(const QString& text, QWidget* parent)
    : QLabel(text, parent)
{
    setWordWrap(true);
}

QSize WordsLabel::sizeHint() const
{
    return {QLabel::sizeHint().width(), heightForWidth(width())};
}

QSize WordsLabel::minimumSizeHint() const
{
    return {QLabel::minimumSizeHint().width(), heightForWidth(width())};
}

void WordsLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

} // namespace knockscope::ui
