// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "tests/ui/event_loop_gap.h"
#include "tests/ui/mnemonics.h"
#include "ui/base/text.h"
#include "ui/base/translation.h"
#include "ui/charts/loss_plot.h"
#include "ui/jobs/job_words.h"
#include "ui/jobs/training_feed.h"
#include "ui/windows/info_bar.h"
#include "ui/windows/job_panel.h"
#include "ui/windows/notifier.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QThread>
#include <QToolButton>

#include <atomic>
#include <cmath>
#include <limits>
#include <memory>
#include <thread>

using namespace knockscope;
using namespace knockscope::ui;
using namespace Qt::StringLiterals;

namespace {

/// Goes on until it is told to end.
struct Gate {
    std::atomic<bool> isOpen = false;

    JobRequest job(const QString& title, JobKind kind = JobKind::Import)
    {
        JobRequest request;
        request.title = title;
        request.kind = kind;
        // Imports into one project would wait for each other.
        request.project =
            u"/home/somebody/%1.knockscope"_s.arg(kind == JobKind::Training ? u"norman"_s : title);
        request.usesTorch = kind == JobKind::Training;
        if (kind == JobKind::Training)
            request.canStop = JobRunner::CanStop::Yes;
        request.body = [this](JobMonitor& monitor) {
            monitor.report({"reading cells", 0.4, 700, "12,000 cells"});
            while (!isOpen) {
                monitor.checkCancelled();
                if (monitor.stopRequested())
                    return Outcome::StoppedAndKept;
                std::this_thread::yield();
            }
            return Outcome::Done;
        };
        return request;
    }
};

JobRequest failingJob()
{
    JobRequest request;
    request.title = u"Importing x.h5ad"_s;
    request.body = [](JobMonitor&) -> Outcome {
        throw Error(ErrorKind::Io, "The disk is full. Make room and try again.");
    };
    return request;
}

TrainingProgress progressOf(int fold, int epoch)
{
    TrainingProgress progress;
    progress.fold = fold;
    progress.folds = 9;
    progress.epoch = epoch;
    progress.epochs = 500;
    progress.objective = 0.02 + std::exp(-epoch / 60.0) * (1 + 0.05 * fold);
    progress.validation = 0.03 + std::exp(-epoch / 50.0);
    progress.examplesPerSecond = 310;
    progress.residentBytes = 1'200'000'000;
    return progress;
}

} // namespace

class TestJobPanel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void emptyStateSaysWhatComes();
    void cancelAnswersAtOnce();
    void buttonsFitTheJob();
    void failureIsShownAndCopied();
    void deleteKeyRemoves();
    void liveCurves();
    void curvesAreQuick();
    void modelWithoutEpochs();
    void menuOfAJob();
    void timesInWords_data();
    void timesInWords();
    void hasNoMnemonics();
    void queueMayGoFirst();

    void barSaysOneAfterAnother();
    void barIsOperatedByKeys();
    void notifierTellsWhoIsAway();
    void gapIsMeasured();

private:
    template <class Widget = QPushButton> static Widget* child(const QWidget& panel, const QString& name)
    {
        return panel.findChild<Widget*>(name);
    }
    static QString words(const JobPanel& panel) { return child<QLabel>(panel, u"jobWords"_s)->text(); }
};

void TestJobPanel::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    installTranslation();
}

void TestJobPanel::emptyStateSaysWhatComes()
{
    Gate gate;
    JobQueue queue;
    JobPanel panel(queue);
    panel.show();
    QVERIFY(child<QLabel>(panel, u"jobEmpty"_s)->isVisible());
    for (const QString& name :
         {u"jobPanelCancel"_s, u"jobPanelShow"_s, u"jobPanelRepeat"_s, u"jobPanelClear"_s})
        QVERIFY(!child(panel, name)->isEnabled());
    const JobId id = queue.add(gate.job(u"Import"_s));
    QVERIFY(!child<QLabel>(panel, u"jobEmpty"_s)->isVisible());
    QCOMPARE(panel.selected(), id);
    gate.isOpen = true;
    QTRY_VERIFY(!queue.isBusy());
    child(panel, u"jobPanelClear"_s)->click();
    QVERIFY(child<QLabel>(panel, u"jobEmpty"_s)->isVisible());
    QCOMPARE(panel.selected(), JobId(0));
}

void TestJobPanel::cancelAnswersAtOnce()
{
    std::atomic<bool> mayLook = false;
    JobRequest request;
    request.title = u"slow"_s;
    request.body = [&](JobMonitor& monitor) {
        while (!mayLook)
            std::this_thread::yield();
        monitor.checkCancelled();
        return Outcome::Done;
    };
    JobQueue queue;
    JobPanel panel(queue);
    panel.show();
    const JobId id = queue.add(request);
    QTRY_VERIFY(queue.find(id)->isActive());
    QPushButton* const cancel = child(panel, u"jobPanelCancel"_s);
    cancel->click();
    QCOMPARE(cancel->text(), u"Cancelling…"_s);
    QVERIFY(!cancel->isEnabled());
    QCOMPARE(words(panel), u"Cancelling…"_s);
    mayLook = true;
    QTRY_VERIFY(!queue.isBusy());
    QCOMPARE(cancel->text(), u"Cancel"_s);
    QVERIFY(words(panel).startsWith(u"Cancelled after"_s));
}

void TestJobPanel::buttonsFitTheJob()
{
    Gate gate;
    JobQueue queue;
    JobPanel panel(queue);
    panel.show();
    QSignalSpy shown(&panel, &JobPanel::showRequested);
    QSignalSpy resumed(&panel, &JobPanel::resumeRequested);
    QSignalSpy retried(&panel, &JobPanel::retryRequested);
    const JobId import = queue.add(gate.job(u"Import"_s));
    queue.add(gate.job(u"Other"_s));
    JobRequest request = gate.job(u"Training"_s, JobKind::Training);
    request.run = u"mlp"_s;
    const JobId training = queue.add(request);
    const JobId last = queue.add(gate.job(u"Last"_s));
    QTRY_VERIFY(queue.find(training)->isActive());
    panel.select(import);
    QTRY_COMPARE(words(panel), u"reading cells\n12,000 cells\nTime left: about 12 min"_s);
    QVERIFY(!child(panel, u"jobPanelStop"_s)->isVisible());
    QVERIFY(!child(panel, u"jobPanelFront"_s)->isEnabled());
    panel.select(last);
    QCOMPARE(words(panel), u"Waits"_s);
    QVERIFY(!child(panel, u"jobPanelShow"_s)->isEnabled());
    child(panel, u"jobPanelFront"_s)->click();
    QCOMPARE(queue.jobs()[1].id, last);
    QCOMPARE(panel.selected(), last);
    QVERIFY(!child(panel, u"jobPanelFront"_s)->isEnabled());
    panel.select(training);
    QVERIFY(child(panel, u"jobPanelStop"_s)->isVisible());
    QVERIFY(child(panel, u"jobPanelStop"_s)->toolTip().contains(u"best they have"_s));
    child(panel, u"jobPanelShow"_s)->click();
    QCOMPARE(shown.takeFirst(), (QVariantList{u"/home/somebody/norman.knockscope"_s, u"mlp"_s}));
    child(panel, u"jobPanelStop"_s)->click();
    QTRY_VERIFY(queue.find(training)->hasEnded());
    QVERIFY(words(panel).startsWith(u"Stopped after"_s));
    QCOMPARE(child(panel, u"jobPanelRepeat"_s)->text(), u"Resume"_s);
    child(panel, u"jobPanelRepeat"_s)->click();
    QCOMPARE(resumed.takeFirst().front().value<JobId>(), training);
    queue.cancel(import);
    panel.select(import);
    QTRY_VERIFY(queue.find(import)->hasEnded());
    QCOMPARE(child(panel, u"jobPanelRepeat"_s)->text(), u"Retry"_s);
    child(panel, u"jobPanelRepeat"_s)->click();
    QCOMPARE(retried.takeFirst().front().value<JobId>(), import);
    child(panel, u"jobPanelRemove"_s)->click();
    QVERIFY(!queue.find(import));
}

void TestJobPanel::failureIsShownAndCopied()
{
    JobQueue queue;
    JobPanel panel(queue);
    panel.show();
    queue.add(failingJob());
    QTRY_VERIFY(!queue.isBusy());
    QCOMPARE(words(panel), u"The disk is full. Make room and try again."_s);
    QVERIFY(child(panel, u"jobCopy"_s)->isVisible());
    child(panel, u"jobCopy"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"Importing x.h5ad: The disk is full. Make room and try again."_s);
}

void TestJobPanel::deleteKeyRemoves()
{
    Gate gate;
    JobQueue queue;
    JobPanel panel(queue);
    panel.show();
    const JobId failed = queue.add(failingJob());
    QTRY_VERIFY(!queue.isBusy());
    const JobId runs = queue.add(gate.job(u"runs"_s));
    const JobId waits = queue.add(gate.job(u"waits"_s));
    QTRY_VERIFY(queue.find(runs)->isActive());
    auto* remove = child<QAction>(panel, u"jobDelete"_s);
    QCOMPARE(remove->shortcut(), QKeySequence(QKeySequence::Delete));
    QCOMPARE(panel.selected(), runs); // what was marked had ended
    remove->trigger();
    QVERIFY(queue.find(runs)->state == JobState::Running); // too dear for a slip
    panel.select(waits);
    remove->trigger();
    QVERIFY(queue.find(waits)->state == JobState::Cancelled);
    panel.select(failed);
    remove->trigger();
    QVERIFY(!queue.find(failed));
}

void TestJobPanel::liveCurves()
{
    Gate gate;
    JobQueue queue;
    JobPanel panel(queue);
    panel.resize(900, 260);
    panel.show();
    const auto feed = std::make_shared<TrainingFeed>();
    JobRequest request = gate.job(u"Training"_s, JobKind::Training);
    request.feed = feed;
    queue.add(request);
    auto* plot = child<LossPlot>(panel, u"jobCurves"_s);
    QTRY_VERIFY(plot->isVisible());
    QVERIFY(!plot->showsCurves());
    feed->begin("mlp");
    feed->add(progressOf(0, 1));
    QTRY_VERIFY(plot->showsCurves());
    QVERIFY(plot->isLogarithmic());
    for (int epoch = 2; epoch <= 40; ++epoch)
        feed->add(progressOf(0, epoch));
    auto* facts = child<QLabel>(panel, u"jobFacts"_s);
    QTRY_COMPARE(facts->text(), u"fold 1 of 9, epoch 40 of 500, 310 perturbations/s, 1.2 GB"_s);
    QVERIFY(plot->positionOf(0, 40, true));
    feed->add(progressOf(1, 3));
    QTRY_VERIFY(facts->text().startsWith(u"0 of 9 folds finished, 2 folds at once, "_s));
    gate.isOpen = true;
    QTRY_VERIFY(!queue.isBusy());
    QVERIFY(plot->showsCurves()); // what it was can still be looked at
    QVERIFY(!facts->isVisible());
}

/// What the window's thread spends on curves while a training of the paper's size goes on.
void TestJobPanel::curvesAreQuick()
{
    Gate gate;
    JobQueue queue;
    JobPanel panel(queue);
    panel.resize(1200, 320);
    panel.show();
    const auto feed = std::make_shared<TrainingFeed>();
    JobRequest request = gate.job(u"Training"_s, JobKind::Training);
    request.feed = feed;
    queue.add(request);
    for (int fold = 0; fold < 9; ++fold) {
        for (int epoch = 1; epoch <= 499; ++epoch)
            feed->add(progressOf(fold, epoch));
    }
    auto* plot = child<LossPlot>(panel, u"jobCurves"_s);
    QTRY_VERIFY(plot->showsCurves());
    LossPlotData data;
    for (const TrainingFeed::Curve& curve : feed->snapshot().curves)
        data.curves.push_back({curve.fold, curve.objective, curve.validation, curve.keptEpoch});
    double best = 1e9;
    double bestPaint = 1e9;
    for (int repeat = 0; repeat < 5; ++repeat) {
        for (LossCurve& curve : data.curves)
            curve.objective.back() *= 0.999;
        QElapsedTimer timer;
        timer.start();
        plot->setData(data);
        best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e6);
        timer.restart();
        panel.grab();
        bestPaint = std::min(bestPaint, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    qInfo("9 folds of 500 epochs: taken over in %.1f ms, painted in %.1f ms", best, bestPaint);
    QVERIFY(best < 50);
    gate.isOpen = true;
    QTRY_VERIFY(!queue.isBusy());
}

void TestJobPanel::modelWithoutEpochs()
{
    Gate gate;
    JobQueue queue;
    JobPanel panel(queue);
    panel.show();
    const auto feed = std::make_shared<TrainingFeed>();
    JobRequest request = gate.job(u"Training"_s, JobKind::Training);
    request.feed = feed;
    queue.add(request);
    TrainingProgress progress;
    progress.folds = 9;
    feed->add(progress);
    QTRY_VERIFY(child<QLabel>(panel, u"lossPlotMessage"_s)->text().contains(u"epoch by epoch"_s));
    QCOMPARE(child<QLabel>(panel, u"jobFacts"_s)->text(), u"fold 1 of 9"_s);
}

void TestJobPanel::menuOfAJob()
{
    Gate gate;
    JobQueue queue;
    JobPanel panel(queue);
    panel.show();
    QMenu none;
    panel.fillMenu(none);
    QVERIFY(none.isEmpty());
    const JobId id = queue.add(gate.job(u"a"_s));
    QMenu menu;
    panel.fillMenu(menu);
    for (QAction* action : menu.actions()) {
        if (action->objectName() == u"jobPanelCancel"_s)
            action->trigger();
    }
    QVERIFY(queue.find(id)->state == JobState::Cancelled);
}

void TestJobPanel::timesInWords_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << 0.0 << u"a few seconds"_s;
    QTest::newRow("seconds") << 42.0 << u"about 40 s"_s;
    QTest::newRow("minutes") << 715.0 << u"about 12 min"_s;
    QTest::newRow("hours") << 3.0 * 3600 << u"about 3 h"_s;
    QTest::newRow("days") << 3.0 * 86400 << u"about 3 days"_s;
    QTest::newRow("negative") << -1.0 << QString();
    QTest::newRow("no number") << std::numeric_limits<double>::quiet_NaN() << QString();
    QTest::newRow("endless") << std::numeric_limits<double>::infinity() << QString();
    QTest::newRow("nonsense") << 1e9 << QString();
}

void TestJobPanel::timesInWords()
{
    QFETCH(const double, seconds);
    QFETCH(const QString, expected);
    QCOMPARE(aboutTimeText(seconds), expected);
}

void TestJobPanel::hasNoMnemonics()
{
    JobQueue queue;
    QCOMPARE(tests::textsWithMnemonic(JobPanel(queue)), QStringList());
}

void TestJobPanel::queueMayGoFirst()
{
    Gate gate;
    auto queue = std::make_unique<JobQueue>();
    JobPanel panel(*queue);
    panel.show();
    JobRequest request = gate.job(u"a"_s, JobKind::Training);
    request.feed = std::make_shared<TrainingFeed>();
    const JobId id = queue->add(request);
    QTRY_VERIFY(queue->find(id)->isActive());
    queue.reset();
    QTest::mouseClick(child(panel, u"jobPanelCancel"_s), Qt::LeftButton);
    QCoreApplication::processEvents();
    QVERIFY(!panel.isEnabled());
}

void TestJobPanel::barSaysOneAfterAnother()
{
    InfoBar bar;
    const auto text = [&] { return child<QLabel>(bar, u"infoText"_s)->text(); };
    QVERIFY(!bar.isVisible());
    int resumed = 0;
    bar.say({u"a"_s,
             u"Training of a was interrupted after 3 of 9 folds."_s,
             {{u"Resume"_s, [&] { ++resumed; }}, {u"Not now"_s, {}}}});
    bar.say({u"b"_s, u"Training finished."_s, {{u"Show"_s, {}}}});
    bar.say({u"b"_s, u"Training of b finished."_s, {{u"Show"_s, [&] { bar.say({{}, u"Shown."_s, {}}); }}}});
    QVERIFY(bar.isVisible());
    QCOMPARE(bar.count(), 2);
    QCOMPARE(bar.accessibleName(), text());
    QVERIFY(text().startsWith(u"Training of a"_s));
    QCOMPARE(child<QLabel>(bar, u"infoMore"_s)->text(), u"1 more"_s);
    child(bar, u"infoAction1"_s)->click();
    QCOMPARE(resumed, 1);
    QCOMPARE(text(), u"Training of b finished."_s);
    QVERIFY(!child(bar, u"infoAction2"_s)->isVisible());
    child(bar, u"infoAction1"_s)->click();
    QCOMPARE(text(), u"Shown."_s);
    bar.say({u"c"_s, u"c"_s, {}});
    bar.takeBack(u"c"_s);
    QCOMPARE(bar.count(), 1);
    child<QToolButton>(bar, u"infoClose"_s)->click();
    QVERIFY(!bar.isVisible());
}

void TestJobPanel::barIsOperatedByKeys()
{
    InfoBar bar;
    int resumed = 0;
    bar.say({{}, u"Interrupted."_s, {{u"Resume"_s, [&] { ++resumed; }}, {u"Not now"_s, {}}}});
    QTest::keyClick(child(bar, u"infoAction1"_s), Qt::Key_Space);
    QCOMPARE(resumed, 1);
    bar.say({{}, u"Interrupted."_s, {}});
    QTest::keyClick(&bar, Qt::Key_Escape);
    QCOMPARE(bar.count(), 0);
}

void TestJobPanel::notifierTellsWhoIsAway()
{
    bool isActive = false;
    int alerts = 0;
    QStringList told;
    JobQueue queue;
    Notifier notifier(queue,
                      {[&] { return isActive; }, [&] { ++alerts; },
                       [&](const QString& title, const QString& text, bool isBad) {
                           told << title + u'|' + text + (isBad ? u"|bad"_s : QString());
                       }});
    const auto run = [&](JobRequest request) {
        const JobId id = queue.add(std::move(request));
        QTRY_VERIFY(queue.find(id)->hasEnded());
    };
    run(failingJob()); // too short
    QCOMPARE(alerts, 0);
    notifier.setShortest(std::chrono::milliseconds(0));
    run(failingJob());
    QCOMPARE(told, QStringList{u"Importing x.h5ad|The disk is full. Make room and try again.|bad"_s});
    Gate gate;
    gate.isOpen = true;
    run(gate.job(u"Import"_s));
    QCOMPARE(alerts, 2);
    QVERIFY(told.back().startsWith(u"Import|Done after "_s));
    isActive = true;
    run(gate.job(u"Import"_s));
    isActive = false;
    gate.isOpen = false;
    const JobId id = queue.add(gate.job(u"Import"_s));
    queue.cancel(id); // by somebody who is there
    QCOMPARE(alerts, 2);
    QWidget window;
    const DesktopCalls calls = desktopCalls(&window); // where there is no tray: nothing
    calls.alert();
    calls.message(u"a"_s, u"b"_s, false);
}

void TestJobPanel::gapIsMeasured()
{
    tests::EventLoopGap gap;
    QTRY_VERIFY(gap.ticks() > 5);
    gap.restart();
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 80) { } // the thread computes
    QVERIFY(gap.longest() >= 80);
    QTRY_VERIFY(gap.ticks() > 0);
    QVERIFY(gap.longest() >= 80);
    gap.restart();
    QTRY_VERIFY(gap.ticks() > 5);
    QVERIFY(gap.longest() < 80);
    gap.restart();
    QThread::msleep(60); // what the thread waits for by itself is its own
    const double own = gap.longestOwn();
    QVERIFY(own >= 60);
    QVERIFY(gap.longest() >= own);
}

QTEST_MAIN(TestJobPanel)
#include "tst_job_panel.moc"
