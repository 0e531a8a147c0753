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
        : m_history(history)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }

    int id() const override { return movesOnly() ? 1 : -1; }
    void undo() override { m_history.set(m_history.m_fit(m_before)); }
    void redo() override
    {
        // Not the first time: the user has just selected what there is.
        m_history.set(m_wasDone ? m_history.m_fit(m_after) : m_after);
        m_wasDone = true;
    }
    bool mergeWith(const QUndoCommand* next) override
    {
        const auto& step = static_cast<const Step&>(*next); // of the same id
        if (step.m_time - m_time >= m_history.m_oneStep)
            return false;
        m_after = step.m_after;
        m_time = step.m_time;
        return true;
    }

private:
    bool movesOnly() const
    {
        Selection moved = m_before;
        moved.perturbation = m_after.perturbation;
        return moved == m_after;
    }

    SelectionHistory& m_history;
    Selection m_before;
    Selection m_after;
    std::chrono::steady_clock::time_point m_time = std::chrono::steady_clock::now();
    bool m_wasDone = false;
};

SelectionHistory::SelectionHistory(QObject* parent, std::chrono::milliseconds oneStep)
    : QObject(parent)
    , m_oneStep(oneStep)
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
