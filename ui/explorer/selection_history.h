// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/selection.h"

#include <QObject>
#include <QUndoStack>

#include <chrono>
#include <functional>
#include <utility>

namespace knockscope::ui {

/// The selection and how it came to be: every change can be undone.
class SelectionHistory final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SelectionHistory)

public:
    /// Steps from one perturbation to another that follow each other within `oneStep` are undone together:
    /// an arrow key held down is one step.
    explicit SelectionHistory(QObject* parent = nullptr,
                              std::chrono::milliseconds oneStep = std::chrono::milliseconds(400));

    /// What is left of a selection of former times, whose runs may be gone. Used where steps are undone and
    /// redone.
    using Fit = std::function<Selection(const Selection&)>;
    void setFit(Fit fit) { m_fit = std::move(fit); }

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

    std::chrono::milliseconds m_oneStep;
    Fit m_fit = [](const Selection& selection) { return selection; };
    Selection m_current;
    QUndoStack m_steps;
};

} // namespace knockscope::ui
