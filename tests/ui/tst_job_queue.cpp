// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "ui/jobs/job_bar.h"
#include "ui/jobs/job_queue.h"
#include "ui/jobs/job_table_model.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <atomic>
#include <map>
#include <memory>
#include <mutex>
#include <new>
#include <semaphore>
#include <stdexcept>
#include <thread>

using namespace knockscope;
using namespace knockscope::ui;
using namespace Qt::StringLiterals;

namespace {

/// A job that goes on until it is told to end, and notes that it ran.
struct Gate {
    std::atomic<bool> isOpen = false;
    std::atomic<int> running = 0;
    std::atomic<int> mostRunning = 0;
    std::mutex mutex;
    QStringList begun;

    JobRequest job(const QString& title, bool usesTorch = false, JobId after = 0)
    {
        JobRequest request;
        request.title = title;
        request.usesTorch = usesTorch;
        request.after = after;
        request.canStop = JobRunner::CanStop::Yes;
        request.body = [this, title](JobMonitor& monitor) {
            {
                const std::scoped_lock lock(mutex);
                begun << title;
            }
            mostRunning = std::max(mostRunning.load(), ++running);
            struct Leave {
                std::atomic<int>& count;
                ~Leave() { --count; }
            } leave{running};
            monitor.report("going on", 0.5);
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
    QStringList order()
    {
        const std::scoped_lock lock(mutex);
        return begun;
    }
};

JobRequest jobOf(JobRunner::Body body)
{
    JobRequest request;
    request.title = u"job"_s;
    request.body = std::move(body);
    return request;
}

JobState stateOf(const JobQueue& queue, JobId id)
{
    return queue.find(id)->state;
}

QStringList titles(const JobQueue& queue)
{
    QStringList names;
    for (const JobInfo& job : queue.jobs())
        names << job.title;
    return names;
}

} // namespace

class TestJobQueue final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void torchJobsGoOneAtATime();
    void chainGoesInOrder();
    void chainEndsWithItsFirstLink_data();
    void chainEndsWithItsFirstLink();
    void waitingJobIsCancelledAtOnce();
    void runningJobSaysThatItIsCancelled();
    void stopAndKeep();
    void cancelAllStartsNothing();
    void movesToTheFront();
    void movesItsChainToTheFront();
    void plansOfAProjectKeepApart_data();
    void plansOfAProjectKeepApart();
    void outcomes_data();
    void outcomes();
    void cancelThatComesTooLate();
    void callbacksMayDoAnything();
    void destroyingWaits();
    void endedJobsAreRemoved();
    void repeatsAChain();
    void progressIsTold();
    void modelFollows();
    void barShowsTheTorchJob();
};

void TestJobQueue::torchJobsGoOneAtATime()
{
    Gate torch;
    Gate other;
    JobQueue queue;
    queue.add(torch.job(u"t1"_s, true));
    queue.add(torch.job(u"t2"_s, true));
    queue.add(other.job(u"o1"_s));
    queue.add(other.job(u"o2"_s));
    const JobId last = queue.add(torch.job(u"t3"_s, true));
    QVERIFY(queue.find(last)->isWaiting());
    QTRY_COMPARE(torch.running.load() + other.running.load(), 2); // one of each
    QCOMPARE(torch.order(), QStringList{u"t1"_s});
    QCOMPARE(other.order(), QStringList{u"o1"_s});
    other.isOpen = true;
    QTRY_COMPARE(other.order(), (QStringList{u"o1"_s, u"o2"_s}));
    QCOMPARE(torch.order(), QStringList{u"t1"_s});
    torch.isOpen = true;
    QTRY_VERIFY(!queue.isBusy());
    QCOMPARE(torch.order(), (QStringList{u"t1"_s, u"t2"_s, u"t3"_s}));
    QCOMPARE(torch.mostRunning.load(), 1);
    QCOMPARE(other.mostRunning.load(), 1);
    for (const JobInfo& job : queue.jobs()) {
        QVERIFY(job.state == JobState::Done);
        QVERIFY(job.begun.isValid() && job.ended.isValid());
        QVERIFY(!job.canBeRepeated());
    }
}

void TestJobQueue::chainGoesInOrder()
{
    Gate gate;
    gate.isOpen = true;
    JobQueue queue;
    const JobId import = queue.add(gate.job(u"import"_s));
    const JobId vectors = queue.add(gate.job(u"vectors"_s, false, import));
    queue.add(gate.job(u"training"_s, true, vectors));
    queue.add(gate.job(u"other training"_s, true)); // which need not wait, and begins beside the import
    QTRY_VERIFY(!queue.isBusy());
    QStringList order = gate.order();
    order.removeOne(u"other training"_s);
    QCOMPARE(order, (QStringList{u"import"_s, u"vectors"_s, u"training"_s}));
    const JobId later = queue.add(gate.job(u"later"_s, true, import)); // after one that is done already
    queue.remove(import);
    QTRY_VERIFY(stateOf(queue, later) == JobState::Done);
    const JobId forgotten = queue.add(gate.job(u"forgotten"_s, true, import)); // and forgotten
    QTRY_VERIFY(stateOf(queue, forgotten) == JobState::Done);
}

void TestJobQueue::chainEndsWithItsFirstLink_data()
{
    QTest::addColumn<int>("end");
    QTest::newRow("failed") << static_cast<int>(Outcome::Failed);
    QTest::newRow("cancelled") << static_cast<int>(Outcome::Cancelled);
    QTest::newRow("stopped") << static_cast<int>(Outcome::StoppedAndKept);
    QTest::newRow("out of memory") << static_cast<int>(Outcome::OutOfMemory);
    QTest::newRow("there was none") << -1;
}

void TestJobQueue::chainEndsWithItsFirstLink()
{
    QFETCH(const int, end);
    Gate gate;
    JobQueue queue;
    const JobId first = end < 0 ? 4711 : queue.add(jobOf([end](JobMonitor&) -> Outcome {
        switch (static_cast<Outcome>(end)) {
        case Outcome::Failed:
            throw Error(ErrorKind::BadInput, "no such file");
        case Outcome::Cancelled:
            throw Cancelled();
        case Outcome::OutOfMemory:
            throw std::bad_alloc();
        default:
            return Outcome::StoppedAndKept;
        }
    }));
    int called = 0;
    JobRequest request = gate.job(u"second"_s, false, first);
    request.onFinished = [&](const JobResult& result) {
        QVERIFY(result.outcome == Outcome::Cancelled);
        ++called;
    };
    const JobId second = queue.add(request);
    const JobId third = queue.add(gate.job(u"third"_s, true, second));
    QTRY_VERIFY(!queue.isBusy());
    QVERIFY(stateOf(queue, second) == JobState::Cancelled);
    QVERIFY(stateOf(queue, third) == JobState::Cancelled);
    QVERIFY(!queue.find(second)->begun.isValid());
    QCOMPARE(called, 1);
    QVERIFY(gate.order().isEmpty());
}

void TestJobQueue::waitingJobIsCancelledAtOnce()
{
    Gate gate;
    JobQueue queue;
    QSignalSpy finished(&queue, &JobQueue::finished);
    const JobId first = queue.add(gate.job(u"first"_s));
    bool called = false;
    JobRequest request = gate.job(u"second"_s);
    request.onFinished = [&](const JobResult& result) {
        called = result.outcome == Outcome::Cancelled && finished.count() == 1;
    };
    const JobId second = queue.add(request);
    QTRY_COMPARE(gate.running.load(), 1);
    queue.cancel(second);
    QVERIFY(stateOf(queue, second) == JobState::Cancelled);
    QVERIFY(called);
    queue.cancel(second); // nothing happens to one that has ended
    QCOMPARE(finished.count(), 1);
    queue.cancel(first);
    QTRY_VERIFY(!queue.isBusy());
    QCOMPARE(gate.order(), QStringList{u"first"_s});
}

void TestJobQueue::runningJobSaysThatItIsCancelled()
{
    std::atomic<bool> runs = false;
    std::binary_semaphore mayLook(0);
    JobQueue queue;
    const JobId id = queue.add(jobOf([&](JobMonitor& monitor) {
        runs = true;
        mayLook.acquire();
        monitor.checkCancelled();
        return Outcome::Done;
    }));
    QTRY_VERIFY(runs);
    QSignalSpy changed(&queue, &JobQueue::changed);
    queue.cancel(id);
    QVERIFY(stateOf(queue, id) == JobState::Cancelling);
    QCOMPARE(changed.count(), 1);
    queue.cancel(id);
    QCOMPARE(changed.count(), 1);
    QVERIFY(queue.isBusy());
    mayLook.release();
    QTRY_VERIFY(stateOf(queue, id) == JobState::Cancelled);
}

void TestJobQueue::stopAndKeep()
{
    Gate gate;
    JobQueue queue;
    const JobId id = queue.add(gate.job(u"training"_s, true));
    queue.stopAndKeep(id); // it waits: there is nothing to keep
    QVERIFY(queue.find(id)->isWaiting());
    QTRY_COMPARE(gate.running.load(), 1);
    queue.stopAndKeep(id);
    QVERIFY(stateOf(queue, id) == JobState::Stopping);
    QTRY_VERIFY(stateOf(queue, id) == JobState::StoppedAndKept);
    JobRequest cannot = gate.job(u"import"_s);
    cannot.canStop = JobRunner::CanStop::No;
    const JobId other = queue.add(cannot);
    QTRY_COMPARE(gate.running.load(), 1);
    queue.stopAndKeep(other);
    QVERIFY(stateOf(queue, other) == JobState::Running);
}

void TestJobQueue::cancelAllStartsNothing()
{
    Gate gate;
    JobQueue queue;
    queue.add(gate.job(u"a"_s, true));
    const JobId b = queue.add(gate.job(u"b"_s, true));
    queue.add(gate.job(u"c"_s, true, b));
    queue.add(gate.job(u"d"_s));
    QTRY_COMPARE(gate.running.load(), 2);
    queue.cancelAll();
    QTRY_VERIFY(!queue.isBusy());
    QCOMPARE(gate.order().size(), 2);
    for (const JobInfo& job : queue.jobs())
        QVERIFY(job.state == JobState::Cancelled);
}

void TestJobQueue::movesToTheFront()
{
    Gate gate;
    JobQueue queue;
    const JobId a = queue.add(gate.job(u"a"_s, true));
    queue.add(gate.job(u"b"_s, true));
    const JobId c = queue.add(gate.job(u"c"_s, true));
    QTRY_COMPARE(gate.running.load(), 1);
    QSignalSpy moved(&queue, &JobQueue::moved);
    queue.moveToFront(c);
    QCOMPARE(titles(queue), (QStringList{u"a"_s, u"c"_s, u"b"_s}));
    QCOMPARE(moved.count(), 1);
    queue.moveToFront(c); // is there already
    queue.moveToFront(a); // runs
    queue.moveToFront(99);
    QCOMPARE(moved.count(), 1);
    gate.isOpen = true;
    QTRY_VERIFY(!queue.isBusy());
    QCOMPARE(gate.order(), (QStringList{u"a"_s, u"c"_s, u"b"_s}));
}

void TestJobQueue::movesItsChainToTheFront()
{
    Gate gate;
    JobQueue queue;
    queue.add(gate.job(u"a"_s, true));
    queue.add(gate.job(u"b"_s, true));
    const JobId import = queue.add(gate.job(u"import"_s, true));
    const JobId training = queue.add(gate.job(u"training"_s, true, import));
    QTRY_COMPARE(gate.running.load(), 1);
    queue.moveToFront(training);
    QCOMPARE(titles(queue), (QStringList{u"a"_s, u"import"_s, u"training"_s, u"b"_s}));
    gate.isOpen = true;
    QTRY_VERIFY(!queue.isBusy());
    QCOMPARE(gate.order(), (QStringList{u"a"_s, u"import"_s, u"training"_s, u"b"_s}));
}

void TestJobQueue::plansOfAProjectKeepApart_data()
{
    QTest::addColumn<QString>("toFront");
    QTest::addColumn<QStringList>("order");
    const QStringList apart{u"V1"_s, u"A"_s, u"V2"_s, u"B"_s};
    QTest::newRow("as they came") << QString() << apart;
    QTest::newRow("the last one first") << u"B"_s << apart;
    QTest::newRow("the second vectors first") << u"V2"_s << apart;
}

/// The first model is trained on the first plan's vectors, also while another training is in its way.
void TestJobQueue::plansOfAProjectKeepApart()
{
    QFETCH(const QString, toFront);
    QFETCH(const QStringList, order);
    Gate blocker;
    Gate gate;
    gate.isOpen = true;
    JobQueue queue;
    queue.add(blocker.job(u"another"_s, true));
    JobId last = 0;
    std::map<QString, JobId> ids;
    for (const QString& title : {u"V1"_s, u"A"_s, u"V2"_s, u"B"_s}) {
        const bool givesVectors = title.startsWith(u'V');
        JobRequest request = gate.job(title, !givesVectors, givesVectors ? 0 : last);
        request.kind = givesVectors ? JobKind::Vectors : JobKind::Training;
        request.project = u"p"_s;
        last = ids[title] = queue.add(request);
    }
    QTRY_COMPARE(gate.order(), QStringList{u"V1"_s});
    QTRY_VERIFY(queue.find(ids[u"V1"_s])->hasEnded());
    if (!toFront.isEmpty())
        queue.moveToFront(ids[toFront]);
    Gate elsewhere; // the lane is free for others
    elsewhere.isOpen = true;
    const JobId other = queue.add(elsewhere.job(u"other"_s));
    QTRY_VERIFY(queue.find(other)->hasEnded());
    QVERIFY(queue.find(ids[u"V2"_s])->isWaiting());
    blocker.isOpen = true;
    QTRY_VERIFY(!queue.isBusy());
    QCOMPARE(gate.order(), order);
}

void TestJobQueue::outcomes_data()
{
    QTest::addColumn<JobRunner::Body>("body");
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, JobRunner::Body body, JobState state, const QString& message = {}) {
        QTest::newRow(name) << std::move(body) << static_cast<int>(state) << message;
    };
    row(
        "done", [](JobMonitor&) { return Outcome::Done; }, JobState::Done);
    row(
        "stopped", [](JobMonitor&) { return Outcome::StoppedAndKept; }, JobState::StoppedAndKept);
    row(
        "cancelled", [](JobMonitor&) -> Outcome { throw Cancelled(); }, JobState::Cancelled);
    row(
        "error", [](JobMonitor&) -> Outcome { throw Error(ErrorKind::Io, "The disk is full."); },
        JobState::Failed, u"The disk is full."_s);
    row(
        "exception", [](JobMonitor&) -> Outcome { throw std::runtime_error("odd"); }, JobState::Failed,
        u"odd"_s);
    row(
        "something else", [](JobMonitor&) -> Outcome { throw 3; }, JobState::Failed,
        u"An unknown error stopped the job."_s);
    row(
        "memory", [](JobMonitor&) -> Outcome { throw std::bad_alloc(); }, JobState::OutOfMemory,
        u"The computer ran out of memory; close other programs or use fewer genes."_s);
}

void TestJobQueue::outcomes()
{
    QFETCH(const JobRunner::Body, body);
    QFETCH(const int, state);
    QFETCH(const QString, message);
    JobQueue queue;
    JobRequest request = jobOf(body);
    std::optional<JobResult> result;
    request.onFinished = [&](const JobResult& ended) { result = ended; };
    const JobId id = queue.add(request);
    QTRY_VERIFY(result);
    QCOMPARE(static_cast<int>(stateOf(queue, id)), state);
    QCOMPARE(queue.find(id)->message, message);
    QCOMPARE(queue.find(id)->canBeRepeated(), result->outcome != Outcome::Done);
}

/// Asked to end while it was about to: what it made is there, so it is done.
void TestJobQueue::cancelThatComesTooLate()
{
    std::atomic<bool> runs = false;
    std::binary_semaphore mayEnd(0);
    JobQueue queue;
    const JobId id = queue.add(jobOf([&](JobMonitor& monitor) {
        monitor.checkCancelled();
        runs = true;
        mayEnd.acquire();
        monitor.report("written", 1);
        return Outcome::Done;
    }));
    QTRY_VERIFY(runs);
    queue.cancel(id);
    mayEnd.release();
    QTRY_VERIFY(!queue.isBusy());
    QVERIFY(stateOf(queue, id) == JobState::Done);
}

void TestJobQueue::callbacksMayDoAnything()
{
    Gate gate;
    gate.isOpen = true;
    JobQueue queue;
    JobTableModel model(queue);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    JobId waiting = 0;
    JobId fresh = 0;
    JobId first = 0;
    JobRequest request = gate.job(u"first"_s);
    request.onFinished = [&](const JobResult&) {
        queue.cancel(waiting);
        queue.removeEnded(); // itself too
        fresh = queue.add(gate.job(u"fresh"_s));
        queue.moveToFront(fresh);
        queue.again(first);
    };
    first = queue.add(request);
    waiting = queue.add(gate.job(u"waiting"_s));
    int echoes = 0;
    connect(&queue, &JobQueue::added, &queue, [&](JobId id) {
        if (++echoes == 1)
            queue.cancel(id); // the fresh one, before add() returned
    });
    QTRY_VERIFY(fresh != 0);
    QTRY_VERIFY(!queue.isBusy());
    QVERIFY(stateOf(queue, fresh) == JobState::Cancelled);
    QCOMPARE(gate.order(), QStringList{u"first"_s});
    QVERIFY(!queue.find(first) && !queue.find(waiting));
    QCOMPARE(model.rowCount(), 1);
}

void TestJobQueue::destroyingWaits()
{
    Gate gate;
    int called = 0;
    {
        JobQueue queue;
        for (const bool usesTorch : {true, false, true}) {
            JobRequest request = gate.job(u"endless"_s, usesTorch);
            request.onFinished = [&](const JobResult&) { ++called; };
            queue.add(request);
        }
        QSignalSpy finished(&queue, &JobQueue::finished);
        QTRY_COMPARE(gate.running.load(), 2);
    }
    QCOMPARE(gate.running.load(), 0);
    QCoreApplication::processEvents();
    QCOMPARE(called, 0);
    QCOMPARE(gate.order().size(), 2);
}

void TestJobQueue::endedJobsAreRemoved()
{
    Gate gate;
    JobQueue queue;
    const JobId done = queue.add(jobOf([](JobMonitor&) { return Outcome::Done; }));
    const JobId runs = queue.add(gate.job(u"runs"_s));
    QTRY_COMPARE(gate.running.load(), 1);
    QSignalSpy removed(&queue, &JobQueue::removed);
    queue.remove(runs);
    QVERIFY(queue.find(runs));
    queue.removeEnded();
    QVERIFY(!queue.find(done));
    QVERIFY(queue.find(runs));
    QCOMPARE(removed.count(), 1);
    QCOMPARE(queue.again(done), JobId(0));
}

void TestJobQueue::repeatsAChain()
{
    Gate gate;
    gate.isOpen = true;
    JobQueue queue;
    auto attempts = std::make_shared<int>(0);
    JobRequest request = jobOf([attempts](JobMonitor&) {
        if (++*attempts == 1)
            throw Error(ErrorKind::Io, "The disk is full.");
        return Outcome::Done;
    });
    int called = 0;
    request.onFinished = [&](const JobResult&) { ++called; };
    const JobId import = queue.add(request);
    const JobId vectors = queue.add(gate.job(u"vectors"_s, false, import));
    queue.add(gate.job(u"training"_s, true, vectors));
    QTRY_VERIFY(!queue.isBusy());
    QCOMPARE(*attempts, 1);
    const JobId again = queue.again(import);
    QVERIFY(again != 0 && again != import);
    QCOMPARE(titles(queue), (QStringList{u"job"_s, u"vectors"_s, u"training"_s}));
    QTRY_VERIFY(!queue.isBusy());
    QCOMPARE(*attempts, 2);
    QCOMPARE(called, 2);
    QCOMPARE(gate.order(), (QStringList{u"vectors"_s, u"training"_s}));
    QCOMPARE(queue.again(again), JobId(0)); // it is done
}

void TestJobQueue::progressIsTold()
{
    Gate gate;
    JobQueue queue;
    const JobId id = queue.add(gate.job(u"a"_s));
    QSignalSpy begun(&queue, &JobQueue::begun);
    QTRY_COMPARE(queue.find(id)->progress.phase, std::string("going on"));
    QCOMPARE(queue.find(id)->progress.fraction, 0.5);
    QCOMPARE(begun.count(), 1);
}

void TestJobQueue::modelFollows()
{
    Gate gate;
    auto queue = std::make_unique<JobQueue>();
    JobTableModel model(*queue);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
    JobRequest first = gate.job(u"Import"_s);
    first.project = u"/home/somebody/norman.knockscope"_s;
    const JobId a = queue->add(first);
    queue->add(gate.job(u"b"_s));
    const JobId c = queue->add(gate.job(u"c"_s, false, a));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(text(2, JobTableModel::PhaseColumn), u"Begins after: Import"_s);
    QCOMPARE(text(0, JobTableModel::ProjectColumn), u"norman"_s);
    QTRY_COMPARE(text(0, JobTableModel::PhaseColumn), u"going on"_s);
    QCOMPARE(model.index(0, JobTableModel::ProgressColumn).data(JobTableModel::ProgressRole).toInt(), 500);
    QCOMPARE(text(0, JobTableModel::TimeColumn), QString()); // until it means something
    queue->moveToFront(c);
    QCOMPARE(text(1, JobTableModel::NameColumn), u"c"_s);
    QCOMPARE(model.idOf(model.index(1, 0)), c);
    queue->cancelAll();
    QTRY_VERIFY(!queue->isBusy());
    QCOMPARE(text(2, JobTableModel::StateColumn), u"Cancelled"_s);
    queue->remove(c);
    QCOMPARE(model.rowCount(), 2);
    queue->removeEnded();
    QCOMPARE(model.rowCount(), 0);
    queue->add(gate.job(u"last"_s));
    queue.reset();
    QCOMPARE(model.rowCount(), 0);
}

void TestJobQueue::barShowsTheTorchJob()
{
    Gate torch;
    Gate other;
    JobQueue queue;
    JobBar bar(&queue);
    const auto phase = [&] { return bar.findChild<QLabel*>(u"jobPhase"_s)->text(); };
    const auto* count = bar.findChild<QToolButton*>(u"jobCount"_s);
    auto* stop = bar.findChild<QPushButton*>(u"jobStop"_s);
    auto* cancel = bar.findChild<QPushButton*>(u"jobCancel"_s);
    QVERIFY(!bar.isVisible());
    JobRequest import = other.job(u"Import"_s);
    import.canStop = JobRunner::CanStop::No;
    queue.add(import);
    QTRY_COMPARE(phase(), u"Import: going on"_s);
    QVERIFY(bar.isVisible());
    QCOMPARE(count->text(), u"1 of 1"_s);
    QVERIFY(stop->isHidden());
    queue.add(torch.job(u"Training"_s, true));
    queue.add(torch.job(u"Training 2"_s, true));
    QTRY_COMPARE(phase(), u"Training: going on"_s);
    QCOMPARE(count->text(), u"1 of 3"_s);
    QVERIFY(!stop->isHidden() && stop->isEnabled());
    cancel->click();
    QCOMPARE(phase(), u"Training: cancelling…"_s);
    QVERIFY(!cancel->isEnabled());
    QTRY_COMPARE(phase(), u"Training 2: going on"_s);
    QCOMPARE(count->text(), u"2 of 3"_s);
    QVERIFY(cancel->isEnabled());
    QSignalSpy asked(&bar, &JobBar::panelRequested);
    QTest::mouseClick(bar.findChild<QLabel*>(u"jobPhase"_s), Qt::LeftButton);
    bar.findChild<QToolButton*>(u"jobCount"_s)->click();
    QCOMPARE(asked.count(), 2);
    stop->click();
    QTRY_COMPARE(phase(), u"Import: going on"_s);
    other.isOpen = true;
    QTRY_VERIFY(!bar.isVisible());
}

QTEST_MAIN(TestJobQueue)
#include "tst_job_queue.moc"
