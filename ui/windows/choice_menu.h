// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

class QMenu;
class QWidget;

namespace knockscope::ui {

struct Choice {
    QString id;
    QString text;
};

/// A menu of which one entry is checked: the current one, asked for each time the menu opens. Every action
/// has its choice's id as data and "choice-ID" as object name.
QMenu* makeChoiceMenu(const QString& title, const std::vector<Choice>& choices,
                      std::function<QString()> current, std::function<void(const QString& id)> choose,
                      QWidget* parent);

} // namespace knockscope::ui
