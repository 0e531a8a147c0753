// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/painted.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>
#include <QWidget>

#include <utility>

namespace knockscope {

namespace {

class PaintWatch final : public QObject {
public:
    PaintWatch(QWidget* window, std::function<void()> then)
        : QObject(window)
        , m_window(window)
        , m_then(std::move(then))
    {
        QCoreApplication::instance()->installEventFilter(this); // the window may be covered by its parts
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && watched->isWidgetType()
            && static_cast<QWidget*>(watched)->window() == m_window) {
            QCoreApplication::instance()->removeEventFilter(this);
            // All parts are painted and shown within the event that this is a part of.
            QTimer::singleShot(0, this, [this] {
                deleteLater();
                m_then();
            });
        }
        return false;
    }

private:
    QWidget* m_window;
    std::function<void()> m_then;
};

} // namespace

void whenPainted(QWidget* window, std::function<void()> then)
{
    new PaintWatch(window, std::move(then));
}

} // namespace knockscope
