// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/choice_menu.h"

#include <QActionGroup>
#include <QMenu>

#include <utility>

namespace knockscope::ui {

using namespace Qt::StringLiterals;

QMenu* makeChoiceMenu(const QString& title, const std::vector<Choice>& choices,
                      std::function<QString()> current, std::function<void(const QString& id)> choose,
                      QWidget* parent)
{
    auto* menu = new QMenu(title, parent);
    auto* group = new QActionGroup(menu);
    for (const Choice& choice : choices) {
        QAction* action = menu->addAction(choice.text);
        action->setObjectName(u"choice-"_s + choice.id);
        action->setData(choice.id);
        action->setCheckable(true);
        group->addAction(action);
    }
    const auto showCurrent = [group, current = std::move(current)] {
        const QString id = current();
        for (QAction* action : group->actions())
            action->setChecked(action->data().toString() == id);
    };
    showCurrent();
    QObject::connect(menu, &QMenu::aboutToShow, group, showCurrent);
    QObject::connect(group, &QActionGroup::triggered, menu,
                     [choose = std::move(choose)](QAction* action) { choose(action->data().toString()); });
    return menu;
}

} // namespace knockscope::ui
