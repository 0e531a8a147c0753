// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/wheel_guard.h"

#include <QEvent>
#include <QWidget>

namespace knockscope::ui {

namespace {

class WheelGuard final : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto* field = qobject_cast<QWidget*>(watched);
        if (event->type() != QEvent::Wheel || !field || field->hasFocus())
            return QObject::eventFilter(watched, event);
        event->ignore(); // goes on to what scrolls
        return true;
    }
};

} // namespace

void guardFromWheel(QWidget* field)
{
    field->setFocusPolicy(Qt::StrongFocus); // without it, the wheel would take the focus first
    field->installEventFilter(new WheelGuard(field));
}

} // namespace knockscope::ui
