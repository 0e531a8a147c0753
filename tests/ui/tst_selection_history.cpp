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

QTEST_GUILESS_MAIN(TestSelectionHistory)
#include "tst_selection_history.moc"
