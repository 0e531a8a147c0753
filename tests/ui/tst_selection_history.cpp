// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/selection_history.h"

#include <QSignalSpy>
#include <QTest>

using namespace knockscope::ui;

class TestSelectionHistory final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stepsAreUndoneAndRedone();
    void theSameSelectionIsNoStep();
    void whatTheProgramChoosesIsNoStep();
    void anotherProjectForgetsTheSteps();
    void anArrowKeyHeldDownIsOneStep();
    void whatIsGoneIsFitted();
};

namespace {

Selection selectionOf(const char* perturbation, std::vector<int> genes = {})
{
    return {perturbation, std::move(genes), {}, {}};
}

} // namespace

void TestSelectionHistory::stepsAreUndoneAndRedone()
{
    SelectionHistory history;
    history.select(selectionOf("KLF1"));
    history.select(selectionOf("KLF1", {3}));
    std::vector<Selection> before;
    connect(&history, &SelectionHistory::changed, this,
            [&](const Selection& selection) { before.push_back(selection); });
    history.steps().undo();
    QVERIFY(history.current() == selectionOf("KLF1"));
    history.steps().undo();
    QVERIFY(history.current() == Selection());
    QVERIFY(!history.steps().canUndo());
    history.steps().redo();
    history.steps().redo();
    QVERIFY(history.current() == selectionOf("KLF1", {3}));
    QCOMPARE(before.size(), 4U);
    QVERIFY(before.front() == selectionOf("KLF1", {3}));

    // A new step after going back: what lay ahead is gone.
    history.steps().undo();
    history.select(selectionOf("GATA1"));
    QVERIFY(!history.steps().canRedo());
}

void TestSelectionHistory::theSameSelectionIsNoStep()
{
    SelectionHistory history;
    history.select(selectionOf("KLF1"));
    const QSignalSpy changed(&history, &SelectionHistory::changed);
    history.select(selectionOf("KLF1"));
    QCOMPARE(changed.count(), 0);
    QCOMPARE(history.steps().count(), 1);
}

void TestSelectionHistory::whatTheProgramChoosesIsNoStep()
{
    SelectionHistory history;
    const QSignalSpy changed(&history, &SelectionHistory::changed);
    history.replace(selectionOf("KLF1"));
    QCOMPARE(changed.count(), 1);
    QVERIFY(!history.steps().canUndo());
}

void TestSelectionHistory::anotherProjectForgetsTheSteps()
{
    SelectionHistory history;
    history.select(selectionOf("KLF1"));
    history.reset(selectionOf("TP53"));
    QVERIFY(!history.steps().canUndo());
    QVERIFY(history.current() == selectionOf("TP53"));
}

void TestSelectionHistory::anArrowKeyHeldDownIsOneStep()
{
    using namespace std::chrono_literals;
    for (const auto& [oneStep, steps] : {std::pair(1h, 1), std::pair(0h, 3)}) {
        SelectionHistory history(nullptr, oneStep);
        history.reset(selectionOf("A"));
        for (const char* next : {"B", "C", "D"})
            history.select(selectionOf(next));
        QCOMPARE(history.steps().count(), steps);
        history.steps().undo();
        QVERIFY(history.current() == selectionOf(steps == 1 ? "A" : "C"));
        history.steps().redo();
        QVERIFY(history.current() == selectionOf("D"));
    }
    // Genes are chosen one by one.
    SelectionHistory history(nullptr, 1h);
    history.select(selectionOf("A", {1}));
    history.select(selectionOf("A", {2}));
    history.select(selectionOf("B", {2}));
    QCOMPARE(history.steps().count(), 3);
}

void TestSelectionHistory::whatIsGoneIsFitted()
{
    SelectionHistory history;
    history.select({"A", {}, {}, {"gone"}});
    history.select({"A", {}, {}, {"there"}});
    history.setFit([](const Selection& selection) {
        Selection fitted = selection;
        std::erase(fitted.runs, "gone");
        return fitted;
    });
    history.steps().undo();
    QVERIFY(history.current() == (Selection{"A", {}, {}, {}}));
}

QTEST_GUILESS_MAIN(TestSelectionHistory)
#include "tst_selection_history.moc"
