// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QGroupBox>
#include <QKeySequence>
#include <QLabel>
#include <QStringList>
#include <QWidget>

namespace knockscope::tests {

/// The texts of a panel that answer to Alt and a letter. There must be none: the menus of the window have
/// these letters, and so would other panels beside this one.
inline QStringList textsWithMnemonic(const QWidget& panel)
{
    QStringList texts;
    const auto take = [&](const QString& text) {
        if (!QKeySequence::mnemonic(text).isEmpty())
            texts << text;
    };
    for (const auto* button : panel.findChildren<QAbstractButton*>())
        take(button->text());
    for (const auto* label : panel.findChildren<QLabel*>()) {
        if (label->buddy())
            take(label->text());
    }
    for (const auto* box : panel.findChildren<QGroupBox*>())
        take(box->title());
    return texts;
}

} // namespace knockscope::tests
