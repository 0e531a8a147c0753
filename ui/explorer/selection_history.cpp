// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/selection_history.h"

#include <utility>

namespace knockscope::ui {

namespace {

constexpr int kMostSteps = 500;

} // namespace

class SelectionHistory::Step final : public QUndoCommand {
public:
    Step(SelectionHistory& history, Selection before, Selection after)
        : QUndoCommand(SelectionHistory::tr("selection"))
        , m_history(history)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }

    void undo() override { m_history.set(m_before); }
    void redo() override { m_history.set(m_after); }

private:
    SelectionHistory& m_history;
    Selection m_before;
    Selection m_after;
};

SelectionHistory::SelectionHistory(QObject* parent)
    : QObject(parent)
{
    m_steps.setUndoLimit(kMostSteps);
}

void SelectionHistory::select(const Selection& selection)
{
    if (selection != m_current)
        m_steps.push(new Step(*this, m_current, selection));
}

void SelectionHistory::replace(const Selection& selection)
{
    set(selection);
}

void SelectionHistory::reset(const Selection& selection)
{
    m_steps.clear();
    set(selection);
}

void SelectionHistory::set(const Selection& selection)
{
    if (selection == m_current)
        return;
    const Selection before = std::exchange(m_current, selection);
    Q_EMIT changed(before);
}

} // namespace knockscope::ui
