// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explorer/selection.h"

#include <QObject>
#include <QUndoStack>

namespace knockscope::ui {

/// The selection and how it came to be: every change can be undone.
class SelectionHistory final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SelectionHistory)

public:
    explicit SelectionHistory(QObject* parent = nullptr);

    const Selection& current() const { return m_current; }

    /// A step of the user. Nothing happens when it is the current selection.
    void select(const Selection& selection);
    /// What the program chose itself: no step of its own.
    void replace(const Selection& selection);
    /// Another project: nothing to go back to.
    void reset(const Selection& selection);

    QUndoStack& steps() { return m_steps; }

Q_SIGNALS:
    void changed(const knockscope::ui::Selection& before);

private:
    class Step;

    void set(const Selection& selection);

    Selection m_current;
    QUndoStack m_steps;
};

} // namespace knockscope::ui
